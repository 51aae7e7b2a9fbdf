//! Sequences, and expressions evaluated and simplified.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
