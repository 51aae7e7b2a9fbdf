//! Fractions in lowest terms: `12/18`, and its simplest form.

use super::number::{proper, proper_counts};
use crate::{
    answers::{Form, Key, NumberKey, Simplify},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_sum::LARGEST_DENOMINATOR,
        simplify_fraction::{self as said, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct SimplifyFraction;

/// Which fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator in lowest terms, 4 to 15.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 15)))]
    pub largest_denominator: u8,
    /// The largest factor that numerator and denominator have in common, 5 to 20; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 20)))]
    pub common_factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 9, common_factor_to: 9 }
    }
}

/// A proper fraction in lowest terms, and what both its numbers are multiplied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reducible {
    over: i64,
    under: i64,
    factor: i64,
}

impl Reducible {
    fn shown(self) -> (i64, i64) {
        (self.over * self.factor, self.under * self.factor)
    }
}

impl ItemModel for SimplifyFraction {
    type Params = Params;
    type Item = Reducible;

    const ID: &'static str = "simplify-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, said::COMMON_FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=15)?;
        ParamsError::unless_within(said::COMMON_FACTOR_TO, params.common_factor_to, 5..=20)
    }

    fn distinct(params: &Params) -> u64 {
        proper_counts(params.largest_denominator).iter().sum::<u64>() * (u64::from(params.common_factor_to) - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Reducible {
        let fraction = proper(chance.between(2, params.largest_denominator.into()), chance);
        let factor = chance.between(2, params.common_factor_to.into()).into();
        Reducible { over: fraction.over, under: fraction.under, factor }
    }

    /// A factor that is itself a product is found in steps, and one from 7 on is seldom seen at once.
    fn difficulty(item: &Reducible) -> u32 {
        let factor = match item.factor {
            2 | 5 | 10 => 0,
            3 | 20 => 1,
            4 | 6 | 15 => 2,
            _ => 3,
        };
        factor + u32::from(item.over > 1)
    }

    fn fits(block: &[Reducible], next: &Reducible, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| (one.over, one.under) == (other.over, other.under))
    }

    fn key(item: &Reducible) -> Key {
        let key = NumberKey::fraction(item.over, item.under).in_forms(&[Form::Proper]);
        Key::Number(key.simplified(Simplify::Enforced))
    }

    fn prompt(item: &Reducible, reader: Reader) -> Prompt {
        let (over, under) = item.shown();
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(vec![Math::fraction(over, under, reader)])])
    }

    fn speech(item: &Reducible, reader: Reader) -> String {
        Words::Speech { fraction: item.shown() }.say(reader)
    }

    fn solution(item: &Reducible, reader: Reader) -> Vec<String> {
        let ((over, under), factor) = (item.shown(), item.factor);
        vec![
            Words::Common { over, under, factor }.say(reader),
            Words::Divide { over, under, factor, shown: Self::key(item).shown(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &Reducible, reader: Reader) -> Vec<Misconception> {
        let ((over, under), factor) = (item.shown(), item.factor);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("divided-the-denominator-only", (over, item.under), Words::OnlyOne),
            way("divided-the-numerator-only", (item.over, under), Words::OnlyOne),
            way("subtracted-the-factor", (over - factor, under - factor), Words::Subtracted { factor }),
            way("turned-over", (item.under, item.over), Words::TurnedOver),
        ]
    }
}
