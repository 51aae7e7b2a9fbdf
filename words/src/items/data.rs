//! Averages, graphs and chance.

pub mod arrangement_count;
pub mod bar_graph_reading;
pub mod data_summary;
pub mod dice_probability;
pub mod line_graph_reading;
pub mod line_plot_reading;
pub mod marble_probability;
pub mod missing_for_mean;
pub mod scale;
