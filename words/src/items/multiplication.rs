//! Multiplying and dividing beyond the products that are known by heart.
