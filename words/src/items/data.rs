//! Averages, graphs and chance.

pub mod bar_graph_reading;
pub mod data_summary;
pub mod marble_probability;
pub mod missing_for_mean;
