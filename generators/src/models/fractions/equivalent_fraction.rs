//! The missing number of two equal fractions: `3/4 = ?/12`, `9/12 = 3/?`

use super::number::{proper, proper_counts};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        calculation::Step,
        fractions::{
            equivalent_fraction::{self as said, Words},
            fraction_sum::LARGEST_DENOMINATOR,
        },
    },
    parameters::Parameter,
};

/// The model.
pub struct EquivalentFraction;

/// Which fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator of the simpler fraction, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub largest_denominator: u8,
    /// The largest number that both its numbers are multiplied by, 4 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub multiplier_to: u8,
    /// Which fraction is whole.
    pub terms: Terms,
}

/// Which fraction is whole, and which has a number missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Terms {
    /// The simpler one is whole.
    Larger,
    /// The other one is whole.
    Smaller,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 8, multiplier_to: 6, terms: Terms::Larger }
    }
}

/// Which number is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Missing {
    Numerator,
    Denominator,
}

/// A fraction in lowest terms, what it is multiplied by, and what is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Equal {
    over: i64,
    under: i64,
    times: i64,
    terms: Terms,
    missing: Missing,
}

impl Equal {
    /// The fraction that is whole, then the one with a number missing.
    fn fractions(self) -> ((i64, i64), (i64, i64)) {
        let (simple, other) = ((self.over, self.under), (self.over * self.times, self.under * self.times));
        match self.terms {
            Terms::Larger => (simple, other),
            Terms::Smaller => (other, simple),
        }
    }

    /// What is missing and the number of the other fraction in its place; then the two numbers of the other place.
    fn places(self) -> ((i64, i64), (i64, i64)) {
        let (whole, open) = self.fractions();
        match self.missing {
            Missing::Numerator => ((open.0, whole.0), (open.1, whole.1)),
            Missing::Denominator => ((open.1, whole.1), (open.0, whole.0)),
        }
    }

    fn answer(self) -> i64 {
        self.places().0.0
    }
}

impl ItemModel for EquivalentFraction {
    type Params = Params;
    type Item = Equal;

    const ID: &'static str = "equivalent-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, said::MULTIPLIER_TO, said::TERMS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=12)?;
        ParamsError::unless_within(said::MULTIPLIER_TO, params.multiplier_to, 4..=12)
    }

    /// Each fraction times each multiplier, with either number missing.
    fn distinct(params: &Params) -> u64 {
        proper_counts(params.largest_denominator).iter().sum::<u64>() * (u64::from(params.multiplier_to) - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Equal {
        let fraction = proper(chance.between(2, params.largest_denominator.into()), chance);
        let times = chance.between(2, params.multiplier_to.into()).into();
        let missing = if chance.below(2) == 0 { Missing::Numerator } else { Missing::Denominator };
        Equal { over: fraction.over, under: fraction.under, times, terms: params.terms, missing }
    }

    fn is_same(one: &Equal, other: &Equal) -> bool {
        (one.over, one.under, one.times) == (other.over, other.under, other.times)
    }

    fn difficulty(item: &Equal) -> u32 {
        u32::from(item.over > 1) + u32::from(item.times > 5) + u32::from(item.under > 5)
    }

    fn fits(block: &[Equal], next: &Equal, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.answer() == other.answer())
    }

    fn key(item: &Equal) -> Key {
        Key::integer(item.answer())
    }

    fn prompt(item: &Equal, reader: Reader) -> Prompt {
        let (whole, open) = item.fractions();
        let (over, under) = (Math::whole(open.0, reader), Math::whole(open.1, reader));
        let open = match item.missing {
            Missing::Numerator => Math::Fraction(vec![Math::Blank], vec![under]),
            Missing::Denominator => Math::Fraction(vec![over], vec![Math::Blank]),
        };
        Prompt(vec![Part::Math(vec![Math::fraction(whole.0, whole.1, reader), Math::Operator('='), open])])
    }

    fn speech(item: &Equal, reader: Reader) -> String {
        let (whole, open) = item.fractions();
        match item.missing {
            Missing::Numerator => Words::NumeratorSpeech { whole, under: open.1 }.say(reader),
            Missing::Denominator => Words::DenominatorSpeech { whole, over: open.0 }.say(reader),
        }
    }

    fn solution(item: &Equal, reader: Reader) -> Vec<String> {
        let ((_, from), (to, known)) = item.places();
        let times = item.times;
        match item.terms {
            Terms::Larger => vec![
                arithmetic::Step::Product { a: known, b: times }.say(reader),
                Words::MultiplyBoth { times }.say(reader),
                arithmetic::Step::Product { a: from, b: times }.say(reader),
            ],
            Terms::Smaller => vec![
                Step::Quotient { of: known, by: to.max(1) }.say(reader),
                Words::DivideBoth { by: times }.say(reader),
                Step::Quotient { of: from, by: times }.say(reader),
            ],
        }
    }

    fn misconceptions(item: &Equal, reader: Reader) -> Vec<Misconception> {
        let ((_, from), (to, known)) = item.places();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("added-the-difference", from + to - known, Words::Added),
            way("kept-the-number", from, Words::Kept),
            way("gave-the-multiplier", item.times, Words::Multiplier { times: item.times }),
        ]
    }
}
