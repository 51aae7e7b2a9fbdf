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
