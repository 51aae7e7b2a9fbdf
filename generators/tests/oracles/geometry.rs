//! Shapes, their measures, angles and coordinates.

use crate::Strand;

pub const STRAND: Strand = Strand { answer: |_, _| None, bounds: &[], refused: &[] };
