//! Shapes, their measures, angles and coordinates.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
