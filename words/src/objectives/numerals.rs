//! How numbers are written, taken apart, rounded and estimated.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
