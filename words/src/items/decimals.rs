//! Decimals.
