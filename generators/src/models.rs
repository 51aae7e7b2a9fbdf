//! The item models, a folder a strand and a file a model.

pub mod facts;
pub mod multi_digit;
pub mod place_value;
