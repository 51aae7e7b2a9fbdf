//! Negative numbers, powers, roots and scientific notation.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
