//! Counting, comparing and the first sums.
