//! Equations, inequalities and systems of them.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
