//! The sum of the first terms of a sequence.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        functions::series_sum::{KIND, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct SeriesSum;

/// Which sequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How one term follows from the one before.
    pub kind: Kind,
}

/// How one term follows from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A number is added.
    Arithmetic,
    /// It is multiplied by a number.
    Geometric,
}

impl Default for Params {
    fn default() -> Self {
        Self { kind: Kind::Arithmetic }
    }
}

/// A sequence by its first term and its step, and how many terms are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series {
    kind: Kind,
    first: i64,
    by: i64,
    count: i64,
}

fn numbers(kind: Kind) -> Ranges<3> {
    match kind {
        Kind::Arithmetic => Ranges([(-10, 20), (-6, 6), (6, 20)]),
        Kind::Geometric => Ranges([(1, 9), (-3, 4), (5, 7)]),
    }
}

fn fits(kind: Kind, row: &[i64; 3]) -> bool {
    let [first, by, _] = *row;
    first != 0 && by != 0 && (kind == Kind::Arithmetic || by.abs() > 1)
}

impl Series {
    fn term(self, place: i64) -> i64 {
        match self.kind {
            Kind::Arithmetic => self.first + self.by * (place - 1),
            Kind::Geometric => (1..place).fold(self.first, |term, _| term * self.by),
        }
    }

    fn sum(self) -> i64 {
        (1..=self.count).map(|place| self.term(place)).sum()
    }

    fn shown(self) -> Vec<i64> {
        (1..=4).map(|place| self.term(place)).collect()
    }
}

impl ItemModel for SeriesSum {
    type Params = Params;
    type Item = Series;

    const ID: &'static str = "series-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[KIND];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.kind).count(|row| fits(params.kind, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Series {
        let kind = params.kind;
        let [first, by, count] = numbers(kind).draw(|row| fits(kind, row), chance);
        Series { kind, first, by, count }
    }

    fn difficulty(item: &Series) -> u32 {
        u32::from(item.by < 0) + u32::from(item.count > 12)
    }

    fn key(item: &Series) -> Key {
        Key::integer(item.sum())
    }

    fn prompt(item: &Series, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { shown: item.shown(), count: item.count }, reader)
    }

    fn speech(item: &Series, reader: Reader) -> String {
        Words::Ask { shown: item.shown(), count: item.count }.say(reader)
    }

    fn solution(item: &Series, reader: Reader) -> Vec<String> {
        let last = item.term(item.count);
        let way = match item.kind {
            Kind::Arithmetic => Words::FirstAndLast { first: item.first, last, count: item.count },
            Kind::Geometric => Words::TermByTerm { last, count: item.count },
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Series, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let last = item.term(item.count);
        let mut wrong = vec![
            way("last-term", last, Words::SumIsAsked),
            way(
                "one-term-too-many",
                item.sum() + item.term(item.count + 1),
                Words::CountTheTerms { count: item.count },
            ),
            way("one-term-too-few", item.sum() - last, Words::CountTheTerms { count: item.count }),
        ];
        if item.kind == Kind::Arithmetic {
            let words = Words::FirstAndLast { first: item.first, last, count: item.count };
            wrong.push(way("not-halved", 2 * item.sum(), words));
        }
        wrong
    }
}
