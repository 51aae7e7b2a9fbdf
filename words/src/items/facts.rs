//! Facts that are known by heart.

pub mod multiplication_comparison;
pub mod multiplication_facts;
