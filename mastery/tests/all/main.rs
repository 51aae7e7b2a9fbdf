//! What it means to have mastered something, tried: each module is about one rule.
//!
//! One program of all of them: each more would hold every model again.

mod accommodations;
mod catalogue;
mod clock;
mod clock_model;
mod coverage;
mod facts;
mod figures;
mod fold;
mod forms;
mod matrix;
mod models;
mod names;
mod objective;
mod operating;
mod played;
mod practice;
mod reading;
mod sealed;
mod standing;
mod standing_law;
mod sync;
mod ticket;
mod tries;
mod workshop;
