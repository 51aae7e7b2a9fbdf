//! Adding and subtracting, from facts to numbers of several digits.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
