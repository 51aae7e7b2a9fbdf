//! A fraction of a whole number that comes out even: `3/4 of 20 = ?`

use super::number::{proper, proper_counts, shown};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        calculation::Step,
        fractions::{
            fraction_of_quantity::{self as said, Words},
            fraction_sum::LARGEST_DENOMINATOR,
            number::Mixed,
        },
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionOfQuantity;

/// Which fractions of which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub largest_denominator: u8,
    /// The largest that one part can be, 5 to 25; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 25)))]
    pub part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 10, part_to: 10 }
    }
}

/// A proper fraction in lowest terms, and how much one part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    fraction: Mixed,
    part: i64,
}

impl Share {
    fn whole(self) -> i64 {
        self.fraction.under * self.part
    }

    fn value(self) -> i64 {
        self.fraction.over * self.part
    }
}

impl ItemModel for FractionOfQuantity {
    type Params = Params;
    type Item = Share;

    const ID: &'static str = "fraction-of-quantity";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, said::PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=12)?;
        ParamsError::unless_within(said::PART_TO, params.part_to, 5..=25)
    }

    fn distinct(params: &Params) -> u64 {
        proper_counts(params.largest_denominator).iter().sum::<u64>() * (u64::from(params.part_to) - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Share {
        let fraction = proper(chance.between(2, params.largest_denominator.into()), chance);
        Share { fraction, part: chance.between(2, params.part_to.into()).into() }
    }

    fn difficulty(item: &Share) -> u32 {
        2 * u32::from(item.fraction.over > 1) + u32::from(item.fraction.under > 5) + u32::from(item.part > 5)
    }

    fn fits(block: &[Share], next: &Share, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.value() == other.value())
    }

    fn key(item: &Share) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Share, reader: Reader) -> Prompt {
        let of = Math::Text(Words::Of.say(reader));
        Prompt::calculation(vec![shown(item.fraction, reader), of, Math::whole(item.whole(), reader)])
    }

    fn speech(item: &Share, reader: Reader) -> String {
        Words::Speech { fraction: item.fraction, whole: item.whole() }.say(reader)
    }

    fn solution(item: &Share, reader: Reader) -> Vec<String> {
        let Mixed { over, under, .. } = item.fraction;
        let mut steps =
            vec![Words::OnePart { under }.say(reader), Step::Quotient { of: item.whole(), by: under }.say(reader)];
        if over > 1 {
            steps.push(arithmetic::Step::Product { a: over, b: item.part }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Share, reader: Reader) -> Vec<Misconception> {
        let Mixed { over, under, .. } = item.fraction;
        let (whole, part) = (item.whole(), item.part);
        let way = |name, answer: Key, words: Words| Misconception::new(name, answer, words, reader);
        vec![
            way("one-part", Key::integer(part), Words::OnlyOnePart { under }),
            way("what-is-left", Key::integer(whole - item.value()), Words::Left),
            way("divided-by-the-numerator", Key::fraction(whole, over), Words::ByNumerator),
            way("turned-over", Key::fraction(whole * under, over), Words::TurnedOver),
            way("subtracted", Key::fraction(whole * under - over, under), Words::Subtracted),
        ]
    }
}
