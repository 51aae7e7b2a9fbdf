//! Who was taken out of a class.

pub(super) mod list;
