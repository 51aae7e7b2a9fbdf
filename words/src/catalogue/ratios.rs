//! Ratios, rates, proportions and percents.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
