//! Two whole numbers of as many digits, and the sign between them: `4,381 ? 4,318`, `299 ? 301`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::comparison,
        mirrors::{count_in_any_order, in_any_order},
    },
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        numerals::number_comparison::{OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct NumberComparison;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits.
    pub of: Of,
}

/// How many digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Two digits each.
    TwoDigits,
    /// Three digits each.
    ThreeDigits,
    /// Six digits each.
    SixDigits,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::ThreeDigits }
    }
}

/// Two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair(i64, i64);

impl Of {
    const fn digits(self) -> u32 {
        match self {
            Self::TwoDigits => 2,
            Self::ThreeDigits => 3,
            Self::SixDigits => 6,
        }
    }

    /// How many numbers have so many digits.
    const fn numbers(self) -> u64 {
        9 * 10_u64.pow(self.digits() - 1)
    }
}

/// A number that goes on from its first digits, which are shared, with as many more as are open; it begins with no zero.
fn with_digits(digits: u32, open: u32, shared: i64, chance: &mut Chance) -> i64 {
    (0..open).fold(shared, |number, place| {
        let least = u32::from(open == digits && place == 0);
        10 * number + i64::from(chance.between(least, 9))
    })
}

/// The number with two of its digits exchanged, counted from the right.
fn exchanged(number: i64, one: u32, other: u32) -> i64 {
    let (a, b) = (10_i64.pow(one), 10_i64.pow(other));
    let (at_a, at_b) = (number / a % 10, number / b % 10);
    number + (at_b - at_a) * a + (at_a - at_b) * b
}

impl ItemModel for NumberComparison {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "number-comparison";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// Any two numbers with so many digits, or one of them twice.
    fn distinct(params: &Params) -> u64 {
        count_in_any_order(params.of.numbers(), 2)
    }

    /// Two in five are numbers of their own, which may begin alike; the others have the same digits, a pair of them
    /// exchanged or none.
    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        let digits = params.of.digits();
        let number = with_digits(digits, digits, 0, chance);
        if chance.below(5) < 2 {
            let alike = chance.below(digits);
            let shared = number / 10_i64.pow(digits - alike);
            return Pair(number, with_digits(digits, digits - alike, shared, chance));
        }
        if chance.below(4) == 0 {
            return Pair(number, number);
        }
        let one = chance.below(digits);
        let other = (one + 1 + chance.below(digits - 1)) % digits;
        let exchanged = exchanged(number, one, other);
        if exchanged < 10_i64.pow(digits - 1) {
            // A zero has come to the front.
            return Pair(number, with_digits(digits, digits, 0, chance));
        }
        Pair(number, exchanged)
    }

    fn is_same(one: &Pair, other: &Pair) -> bool {
        in_any_order(&[one.0, one.1], &[other.0, other.1])
    }

    /// Each sign is right for half of a set at most.
    fn fits(block: &[Pair], next: &Pair, set_size: u16) -> bool {
        crate::blueprint::is_rare(block, next, set_size, 2, |one, other| one.0.cmp(&one.1) == other.0.cmp(&other.1))
    }

    /// How near the numbers are to each other.
    fn difficulty(item: &Pair) -> u32 {
        u32::from((item.0 - item.1).abs() < 100) + u32::from((item.0 - item.1).abs() < 1_000)
    }

    fn key(item: &Pair) -> Key {
        comparison(item.0.cmp(&item.1))
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        let row = vec![Math::whole(item.0, reader), Math::Blank, Math::whole(item.1, reader)];
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(row)])
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Words::Speech { one: item.0, other: item.1 }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let way = if item.0 == item.1 { Words::AllTheSame } else { Words::FirstThatDiffers };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let words = if item.0 == item.1 { Words::AllTheSame } else { Words::OpensToTheGreater };
        vec![Misconception::new("other-way-around", comparison(item.1.cmp(&item.0)), words, reader)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::{Seed, Source};

    #[test]
    fn numbers_of_their_own_come_as_often_as_exchanged_digits_and_zeros_behind_the_first_of_both() {
        let source = Source { seed: Seed::default(), block: 0, set_size: 0, model_version: 1, blueprint_version: 1 };
        for of in [Of::TwoDigits, Of::ThreeDigits, Of::SixDigits] {
            let mut chance = Chance::new(source);
            let pairs: Vec<Pair> = (0..1000).map(|_| NumberComparison::draw(&Params { of }, &mut chance)).collect();
            let digits = |number: i64| {
                let mut digits = number.to_string().into_bytes();
                digits.sort_unstable();
                digits
            };
            let count = |is: &dyn Fn(&Pair) -> bool| pairs.iter().filter(|pair| is(pair)).count();
            let has_zero = |number: i64| number.to_string().contains('0');
            let of_their_own = count(&|pair| digits(pair.0) != digits(pair.1));
            assert!((300..550).contains(&of_their_own), "{of:?}: {of_their_own}");
            let is_exchanged = |pair: &Pair| pair.0 != pair.1 && digits(pair.0) == digits(pair.1);
            assert!(count(&is_exchanged) > 200, "{of:?}");
            assert!(count(&|pair| is_exchanged(pair) && has_zero(pair.0)) > 0 || of == Of::TwoDigits, "{of:?}");
            assert!(count(&|pair| !is_exchanged(pair) && has_zero(pair.1)) > 50, "{of:?}");
            assert!(count(&|pair| (pair.0 % 10) < (pair.1 % 10) && pair.0 > pair.1) > 50, "{of:?}");
            let many = of.digits() as usize;
            assert_eq!(
                count(&|pair| pair.0.to_string().len() != many || pair.1.to_string().len() != many),
                0,
                "{of:?}"
            );
        }
    }
}
