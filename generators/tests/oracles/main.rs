//! For every model an oracle that reads only the text a student sees and finds the answer by other means, with default
//! parameters and with each of the catalogue's; and for every model its parameters at their bounds and beyond. A file a
//! strand.
//!
//! The oracles are tried too (`trial.rs`): they have to notice what is changed in a text.

#[path = "../drawn/mod.rs"]
mod drawn;
mod trial;

mod addition;
mod algebra;
mod algebraic_fractions;
mod counted;
mod facts;
mod fractions;
mod multi_digit;
mod multiplication;
mod numerals;
mod place_value;
mod shapes;
mod time_and_money;

mod counting;
mod data;
mod decimals;
mod equations;
mod expressions;
mod functions;
mod geometry;
mod integers;
mod measurement;
mod number_theory;
mod ratios;
mod vectors;
mod worked;

use drawn::{SET, Tried, drawn as draw, in_parts, is_right, models, text, with};
use generators::{answers::Response, model::Model};
use std::collections::{BTreeSet, HashMap};
use words::Reader;

/// What is tried of a strand.
pub struct Strand {
    /// Answers a model's item from its text alone; none for another strand's model.
    pub answer: fn(model: &str, text: &str) -> Option<Response>,
    /// The words by which a model asks, of which each of its texts has one. Oracles of other models read the whole text.
    pub asks: &'static [(&'static str, &'static [&'static str])],
    /// Models with parameters at their bounds, as JSON.
    pub bounds: &'static [(&'static str, &'static str)],
    /// Models with parameters that are refused, and what the message names.
    pub refused: &'static [(&'static str, &'static str, &'static str)],
}

const STRANDS: [Strand; 24] = [
    addition::STRAND,
    algebra::STRAND,
    algebraic_fractions::STRAND,
    counted::STRAND,
    counting::STRAND,
    data::STRAND,
    decimals::STRAND,
    equations::STRAND,
    expressions::STRAND,
    facts::STRAND,
    fractions::STRAND,
    functions::STRAND,
    geometry::STRAND,
    integers::STRAND,
    measurement::STRAND,
    multi_digit::STRAND,
    multiplication::STRAND,
    number_theory::STRAND,
    numerals::STRAND,
    place_value::STRAND,
    shapes::STRAND,
    ratios::STRAND,
    time_and_money::STRAND,
    vectors::STRAND,
];

/// A whole number as a response.
pub fn whole(number: i64) -> Response {
    Response::One(number.to_string())
}

/// A text as a response.
pub fn typed(text: impl Into<String>) -> Response {
    Response::One(text.into())
}

/// What the model's oracle answers; a text that does not ask what the model does is refused.
fn answered(model: &str, text: &str) -> Response {
    let asks = STRANDS.iter().flat_map(|strand| strand.asks).find(|(asking, _)| *asking == model);
    let has_asked = asks.is_none_or(|(_, ways)| ways.iter().any(|way| text.contains(way)));
    assert!(has_asked, "{model} does not ask like this: {text}");
    let mut answers = STRANDS.iter().filter_map(|strand| (strand.answer)(model, text));
    answers.next().unwrap_or_else(|| panic!("no oracle for {model}: {text}"))
}

/// A quarter of all models, spread over the strands.
fn quarter(nth: usize) -> impl Iterator<Item = &'static dyn Model> {
    models().skip(nth).step_by(4)
}

/// What takes long is tried of each quarter by itself, so that they are tried beside each other.
macro_rules! in_quarters {
    ($tried:ident) => {
        mod $tried {
            #[test]
            fn first() {
                super::$tried(super::quarter(0));
            }

            #[test]
            fn second() {
                super::$tried(super::quarter(1));
            }

            #[test]
            fn third() {
                super::$tried(super::quarter(2));
            }

            #[test]
            fn fourth() {
                super::$tried(super::quarter(3));
            }
        }
    };
}
use in_quarters;

/// So many sets of each generator; `cargo xtask soak` asks for more.
fn seeds() -> u64 {
    std::env::var("TENFOLD_SEEDS").map_or(200, |seeds| seeds.parse().expect("a number of seeds"))
}

in_parts!(every_key_is_right);
fn every_key_is_right(tried: &Tried) {
    let model = tried.model.id();
    // Where there are few items they come again and again.
    let mut answers: HashMap<String, Response> = HashMap::new();
    for seed in 0..seeds() {
        for item in tried.set(seed) {
            let text = text(&*item);
            let answer = answers.entry(text.clone()).or_insert_with(|| answered(model, &text));
            let key = item.key();
            let shown = key.canonical();
            assert!(is_right(&key, answer), "{tried} at seed {seed}: {text}: {shown}, not {answer:?}");
        }
    }
}

#[test]
fn parameters_at_their_bounds_draw_full_sets_with_right_keys() {
    for (model, params) in STRANDS.iter().flat_map(|strand| strand.bounds) {
        for set_size in [1, 10, 100] {
            let items = draw(with(model, params), set_size, 3, u32::from(set_size) * 2)
                .unwrap_or_else(|error| panic!("{model} {params}: {error}"));
            for item in items {
                let text = text(&*item);
                let answer = answered(model, &text);
                assert!(is_right(&item.key(), &answer), "{model} {params}: {text}: not {answer:?}");
                assert!(!item.solution(Reader::default()).is_empty(), "{model} {params}: {text}");
            }
        }
    }
}

#[test]
fn parameters_out_of_bounds_are_refused_by_name_and_others_by_place() {
    for (model, params, named) in STRANDS.iter().flat_map(|strand| strand.refused) {
        let Err(error) = draw(with(model, params), SET, 1, 1) else { panic!("{model} takes {params}") };
        assert!(error.to_string().contains(named), "{model} {params}: {error}");
    }
}

#[test]
fn every_model_with_parameters_is_tried_at_and_beyond_their_bounds() {
    let at: BTreeSet<&str> = STRANDS.iter().flat_map(|strand| strand.bounds).map(|(model, _)| *model).collect();
    let beyond: BTreeSet<&str> = STRANDS.iter().flat_map(|strand| strand.refused).map(|(model, ..)| *model).collect();
    for model in models().filter(|model| model.default_generator().params.json() != "{}") {
        assert!(at.contains(model.id()), "{} has no row in `bounds`", model.id());
        assert!(beyond.contains(model.id()), "{} has no row in `refused`", model.id());
    }
}
