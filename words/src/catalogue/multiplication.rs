//! Multiplying and dividing beyond the products that are known by heart.

pub(super) mod facts;
pub(super) mod products;
pub(super) mod quotients;
pub(super) mod stories;
