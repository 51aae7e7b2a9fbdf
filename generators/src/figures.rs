//! Figures: small data from which a drawing and a description come, so that they can't disagree.
//!
//! A model puts a figure into its prompt with [`Part::figure`](crate::prompt::Part::figure). What travels is the
//! [`Picture`], so that a tab draws every kind with the same few lines of code and carries none of theirs.

mod array;
mod bar_graph;
mod base_ten;
mod canvas;
mod clock;
mod coins;
mod coordinate_grid;
mod cuboid;
mod fraction_bar;
mod fraction_circle;
mod line_graph;
mod line_plot;
mod number_line;
mod polygon;
mod protractor;
mod round;
mod ruler;
mod scale;
mod turn;

pub use crate::picture::{Anchor, Ink, Mark, Picture};
pub use array::Array;
pub use bar_graph::BarGraph;
pub use base_ten::BaseTen;
pub use canvas::Canvas;
pub use clock::Clock;
pub use coins::Coins;
pub use coordinate_grid::{CoordinateGrid, Segment};
pub use cuboid::Cuboid;
pub use fraction_bar::FractionBar;
pub use fraction_circle::FractionCircle;
pub use line_graph::LineGraph;
pub use line_plot::LinePlot;
pub use number_line::{Labels, NumberLine};
pub use polygon::Polygon;
pub use protractor::Protractor;
pub use round::{Given, Round};
pub use ruler::Ruler;
pub use words::figures::{Coin, Length, Shape};

use crate::prompt::Part;
use words::Reader;

/// Small data that can be drawn and described.
pub trait Figure {
    /// The drawing with its description.
    fn picture(&self, reader: Reader) -> Picture;
}

impl Part {
    /// A figure as part of a prompt.
    #[must_use]
    pub fn figure(figure: &impl Figure, reader: Reader) -> Self {
        Self::Figure(figure.picture(reader))
    }
}
