//! Shapes, their measures, angles and coordinates.

pub mod angle_equation;
pub mod angle_kind;
pub mod angle_pair;
pub mod box_edge;
pub mod box_measure;
pub mod circle_equation;
pub mod circle_measure;
pub mod fraction_box;
pub mod grid_point;
pub mod measure_with_unit;
pub mod missing_angle;
pub mod outlines;
pub mod point_distance;
pub mod polygon_angles;
pub mod polygon_area;
pub mod polygon_perimeter;
pub mod protractor_reading;
pub mod right_triangle_root;
pub mod right_triangle_side;
pub mod segment_middle;
pub mod side_from_measure;
pub mod similar_triangles;
pub mod symmetric_angle;
pub mod trig_ratio;

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
    &angle_kind::AngleKind,
    &angle_pair::AnglePair,
    &angle_equation::AngleEquation,
    &polygon_angles::PolygonAngles,
    &side_from_measure::SideFromMeasure,
    &circle_equation::CircleEquation,
    &similar_triangles::SimilarTriangles,
    &trig_ratio::TrigRatio,
    &fraction_box::FractionBox,
    &measure_with_unit::MeasureWithUnit,
    &protractor_reading::ProtractorReading,
    &symmetric_angle::SymmetricAngle,
    &box_edge::BoxEdge,
    &segment_middle::SegmentMiddle,
    &point_distance::PointDistance,
    &right_triangle_root::RightTriangleRoot,
];
