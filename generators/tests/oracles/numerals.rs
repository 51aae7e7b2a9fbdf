//! How numbers are written, taken apart, rounded and estimated.

use crate::Strand;

pub const STRAND: Strand = Strand { answer: |_, _| None, bounds: &[], refused: &[] };
