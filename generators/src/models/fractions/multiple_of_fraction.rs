//! A whole number of times a fraction: `4 × 2/3 = ?`

use super::number::{proper, proper_counts, shown, simplify};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_sum::LARGEST_DENOMINATOR,
        multiple_of_fraction::Words,
        number::Mixed,
        steps::{Ask, Step, WHOLE_PART_TO},
    },
    parameters::Parameter,
};

/// The model.
pub struct MultipleOfFraction;

/// Which numbers are multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub largest_denominator: u8,
    /// The largest whole number, 4 to 20; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 20)))]
    pub whole_part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 10, whole_part_to: 9 }
    }
}

/// A whole number and a proper fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Multiple {
    times: i64,
    fraction: Mixed,
}

impl Multiple {
    fn numerator(self) -> i64 {
        self.times * self.fraction.over
    }
}

impl ItemModel for MultipleOfFraction {
    type Params = Params;
    type Item = Multiple;

    const ID: &'static str = "multiple-of-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=12)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 4..=20)
    }

    fn distinct(params: &Params) -> u64 {
        proper_counts(params.largest_denominator).iter().sum::<u64>() * (u64::from(params.whole_part_to) - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Multiple {
        let fraction = proper(chance.between(2, params.largest_denominator.into()), chance);
        Multiple { times: chance.between(2, params.whole_part_to.into()).into(), fraction }
    }

    /// A unit fraction is only counted; beyond 1, and where it can be reduced, there is more to write.
    fn difficulty(item: &Multiple) -> u32 {
        let under = item.fraction.under;
        2 * u32::from(item.fraction.over > 1)
            + u32::from(item.numerator() > under)
            + u32::from(num_integer::gcd(item.numerator(), under) > 1)
    }

    fn fits(block: &[Multiple], next: &Multiple, set_size: u16) -> bool {
        let same = |one: &Multiple, other: &Multiple| {
            one.numerator() * other.fraction.under == other.numerator() * one.fraction.under
        };
        crate::blueprint::is_rare(block, next, set_size, 5, same)
    }

    fn key(item: &Multiple) -> Key {
        Key::fraction(item.numerator(), item.fraction.under)
    }

    fn prompt(item: &Multiple, reader: Reader) -> Prompt {
        Prompt::calculation(vec![Math::whole(item.times, reader), Math::Operator('×'), shown(item.fraction, reader)])
    }

    fn speech(item: &Multiple, reader: Reader) -> String {
        Ask::Product { a: Mixed::whole(item.times), b: item.fraction }.say(reader)
    }

    fn solution(item: &Multiple, reader: Reader) -> Vec<String> {
        let Mixed { over, under, .. } = item.fraction;
        let left = format!("({} × {over})/{under}", item.times);
        let right = Mixed::fraction(item.numerator(), under).written(reader);
        let mut steps =
            vec![Words::Parts { times: item.times, over, under }.say(reader), Step::Equal { left, right }.say(reader)];
        simplify(&mut steps, item.numerator(), under, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Multiple, reader: Reader) -> Vec<Misconception> {
        let (times, Mixed { over, under, .. }) = (item.times, item.fraction);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("multiplied-both", (over, under), Words::Both { times }),
            way("multiplied-the-denominator", (over, times * under), Words::Denominator { times }),
            way("joined-to-a-mixed-number", (times * under + over, under), Words::Joined),
        ]
    }
}
