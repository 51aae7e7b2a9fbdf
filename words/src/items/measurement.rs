//! Lengths, weights and volumes, and the conversion of units.
