//! Functions, slopes and quadratics.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
