//! Shapes, their measures, angles and coordinates.

pub mod box_measure;
pub mod circle_measure;
pub mod grid_point;
pub mod missing_angle;
pub mod polygon_area;
pub mod polygon_perimeter;
pub mod right_triangle_side;
