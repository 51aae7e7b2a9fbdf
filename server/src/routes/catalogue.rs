//! The objectives that come with the product.

pub(super) mod read;
