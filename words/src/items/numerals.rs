//! How numbers are written, taken apart, rounded and estimated.
