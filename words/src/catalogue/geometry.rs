//! Shapes, their measures, angles and coordinates.

pub(super) mod angles;
pub(super) mod coordinates;
pub(super) mod measures;
pub(super) mod triangles;
