//! The item models, a folder a strand and a file a model.
//!
//! The core strands are in every bundle; the others come with the feature `every-strand`: the server has it, and the
//! module that a tab fetches when it first needs one of them.

#[cfg(feature = "every-strand")]
pub mod addition;
#[cfg(feature = "every-strand")]
pub mod counting;
#[cfg(feature = "every-strand")]
pub mod data;
#[cfg(feature = "every-strand")]
pub mod decimals;
#[cfg(feature = "every-strand")]
pub mod equations;
#[cfg(feature = "every-strand")]
pub mod expressions;
pub mod facts;
#[cfg(feature = "every-strand")]
pub mod fractions;
#[cfg(feature = "every-strand")]
pub mod functions;
#[cfg(feature = "every-strand")]
pub mod geometry;
#[cfg(feature = "every-strand")]
pub mod integers;
#[cfg(feature = "every-strand")]
pub mod measurement;
pub mod multi_digit;
#[cfg(feature = "every-strand")]
pub mod multiplication;
#[cfg(feature = "every-strand")]
pub mod number_theory;
#[cfg(feature = "every-strand")]
pub mod numerals;
pub mod place_value;
#[cfg(feature = "every-strand")]
pub mod ratios;
#[cfg(feature = "every-strand")]
pub mod time_and_money;

use crate::model::Model;

/// The strands' lists, in the order of the catalogue.
pub(crate) static STRANDS: &[&[&dyn Model]] = &[
    #[cfg(feature = "every-strand")]
    counting::MODELS,
    #[cfg(feature = "every-strand")]
    addition::MODELS,
    facts::MODELS,
    #[cfg(feature = "every-strand")]
    multiplication::MODELS,
    multi_digit::MODELS,
    place_value::MODELS,
    #[cfg(feature = "every-strand")]
    numerals::MODELS,
    #[cfg(feature = "every-strand")]
    number_theory::MODELS,
    #[cfg(feature = "every-strand")]
    fractions::MODELS,
    #[cfg(feature = "every-strand")]
    decimals::MODELS,
    #[cfg(feature = "every-strand")]
    ratios::MODELS,
    #[cfg(feature = "every-strand")]
    integers::MODELS,
    #[cfg(feature = "every-strand")]
    measurement::MODELS,
    #[cfg(feature = "every-strand")]
    time_and_money::MODELS,
    #[cfg(feature = "every-strand")]
    geometry::MODELS,
    #[cfg(feature = "every-strand")]
    data::MODELS,
    #[cfg(feature = "every-strand")]
    expressions::MODELS,
    #[cfg(feature = "every-strand")]
    equations::MODELS,
    #[cfg(feature = "every-strand")]
    functions::MODELS,
];
