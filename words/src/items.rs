//! What item models say: questions, speech, the way to an answer, and what a wrong way was.
//!
//! A folder a strand and a file a model; [`arithmetic`], [`calculation`] and [`places`] have what many models say.

pub mod addition;
pub mod algebra;
pub mod algebraic_fractions;
pub mod aloud;
pub mod arithmetic;
pub mod calculation;
pub mod counting;
pub mod data;
pub mod decimals;
pub mod equations;
pub mod expressions;
pub mod facts;
pub mod fractions;
pub mod functions;
pub mod geometry;
pub mod integers;
pub mod measurement;
pub mod multi_digit;
pub mod multiplication;
pub mod number_theory;
pub mod numerals;
pub mod place_value;
pub mod places;
pub mod ratios;
pub mod time_and_money;
pub mod vectors;
