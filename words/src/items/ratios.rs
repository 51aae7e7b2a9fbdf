//! Ratios, rates, proportions and percents.
