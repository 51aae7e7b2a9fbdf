//! Shapes, their measures, angles and coordinates.

pub mod box_measure;
pub mod circle_measure;
pub mod grid_point;
pub mod missing_angle;
pub mod outlines;
pub mod polygon_area;
pub mod polygon_perimeter;
pub mod right_triangle_side;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &polygon_perimeter::PolygonPerimeter,
    &polygon_area::PolygonArea,
    &circle_measure::CircleMeasure,
    &box_measure::BoxMeasure,
    &missing_angle::MissingAngle,
    &right_triangle_side::RightTriangleSide,
    &grid_point::GridPoint,
];
