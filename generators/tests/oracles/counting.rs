//! Counting, comparing and the first sums.

use crate::Strand;

pub const STRAND: Strand = Strand { answer: |_, _| None, bounds: &[], refused: &[] };
