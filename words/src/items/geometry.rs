//! Shapes, their measures, angles and coordinates.
