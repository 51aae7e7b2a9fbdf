//! Averages, graphs and chance.
