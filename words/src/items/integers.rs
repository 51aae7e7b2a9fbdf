//! Negative numbers, powers, roots and scientific notation.
