//! Multiplying and dividing beyond the products that are known by heart.

use crate::Strand;

pub const STRAND: Strand = Strand { answer: |_, _| None, bounds: &[], refused: &[] };
