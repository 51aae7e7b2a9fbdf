//! Adding and subtracting, from facts to numbers of several digits.

pub(super) mod facts;
pub(super) mod stories;
pub(super) mod written;
