//! Functions, slopes and quadratics.

use crate::Strand;

pub const STRAND: Strand = Strand { answer: |_, _| None, bounds: &[], refused: &[] };
