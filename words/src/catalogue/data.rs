//! Averages, graphs and chance.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
