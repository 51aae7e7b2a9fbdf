//! Counting, comparing and the first sums.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
