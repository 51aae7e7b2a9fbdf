//! The item models, a folder a strand and a file a model.

mod keys;
mod mirrors;
mod ranges;
mod signed;
mod terms;

pub mod addition;
pub mod algebraic_fractions;
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
pub mod ratios;
pub mod time_and_money;
pub mod vectors;

use crate::model::Model;

/// The strands' lists, in the order of the catalogue.
pub(crate) static STRANDS: &[&[&dyn Model]] = &[
    counting::MODELS,
    addition::MODELS,
    facts::MODELS,
    multiplication::MODELS,
    multi_digit::MODELS,
    place_value::MODELS,
    numerals::MODELS,
    number_theory::MODELS,
    fractions::MODELS,
    decimals::MODELS,
    ratios::MODELS,
    integers::MODELS,
    measurement::MODELS,
    time_and_money::MODELS,
    geometry::MODELS,
    data::MODELS,
    expressions::MODELS,
    algebraic_fractions::MODELS,
    equations::MODELS,
    functions::MODELS,
    vectors::MODELS,
];
