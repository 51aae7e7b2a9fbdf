//! Lengths, weights and volumes, and the conversion of units.

pub mod conversion;
pub mod ruler_length;
pub mod unit;
