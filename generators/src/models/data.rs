//! Averages, graphs and chance.

pub mod arrangement_count;
pub mod bar_graph_reading;
pub mod data_summary;
pub mod dice_probability;
mod heights;
pub mod line_graph_reading;
pub mod line_plot_reading;
pub mod marble_probability;
pub mod missing_for_mean;

use crate::model::Model;

/// The models of this strand, one line each.
pub(crate) static MODELS: &[&dyn Model] = &[
    &data_summary::DataSummary,
    &missing_for_mean::MissingForMean,
    &marble_probability::MarbleProbability,
    &bar_graph_reading::BarGraphReading,
    &arrangement_count::ArrangementCount,
    &dice_probability::DiceProbability,
    &line_graph_reading::LineGraphReading,
    &line_plot_reading::LinePlotReading,
];
