//! Lengths, weights and volumes, and the conversion of units.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
