//! Greatest common factors: `What is the greatest common factor of 24 and 36?`

use super::divisors::{gcd, smallest_prime_factor};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::number_theory::greatest_common_factor::Words,
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct GreatestCommonFactor;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest common factor, 6 to 25; the smallest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 25)))]
    pub factor_to: u8,
    /// The largest that is left of a number without the common factor, 4 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub cofactor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { factor_to: 12, cofactor_to: 7 }
    }
}

/// A common factor and what is left of both numbers: without a factor in common, the smaller first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    factor: i64,
    cofactors: (i64, i64),
}

impl Pair {
    fn numbers(self) -> (i64, i64) {
        (self.factor * self.cofactors.0, self.factor * self.cofactors.1)
    }
}

fn coprime_pairs(params: &Params) -> impl Iterator<Item = (i64, i64)> {
    let to = i64::from(params.cofactor_to);
    (2..=to).flat_map(move |a| (a + 1..=to).filter(move |&b| gcd(a, b) == 1).map(move |b| (a, b)))
}

impl ItemModel for GreatestCommonFactor {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "greatest-common-factor";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[numbers::FACTOR_TO, whole_numbers::COFACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, 6..=25)?;
        ParamsError::unless_within(whole_numbers::COFACTOR_TO, params.cofactor_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        u64::from(params.factor_to) * coprime_pairs(params).count() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        let factor = chance.between(1, params.factor_to.into()).into();
        loop {
            let (a, b) = (chance.between(2, params.cofactor_to.into()), chance.between(2, params.cofactor_to.into()));
            let cofactors = (i64::from(a.min(b)), i64::from(a.max(b)));
            if gcd(cofactors.0, cofactors.1) == 1 {
                return Pair { factor, cofactors };
            }
        }
    }

    /// A factor that is itself a product is found in steps.
    fn difficulty(item: &Pair) -> u32 {
        let composite = item.factor > 1 && smallest_prime_factor(item.factor) < item.factor;
        u32::from(item.factor > 1) + u32::from(composite) + u32::from(item.numbers().1 > 50)
    }

    fn fits(block: &[Pair], next: &Pair, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.factor == other.factor)
    }

    fn key(item: &Pair) -> Key {
        Key::integer(item.factor)
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        let (a, b) = item.numbers();
        Prompt::words(Words::Ask { a, b }, reader)
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        let (a, b) = item.numbers();
        Words::Ask { a, b }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let (factor, (a, b)) = (item.factor, item.cofactors);
        vec![Words::TakenApart { factor, a, b }.say(reader), Words::NoMore { factor, a, b }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let (factor, (a, b)) = (item.factor, item.numbers());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let smaller = if factor > 1 { factor / smallest_prime_factor(factor) } else { 2 };
        vec![
            way("smaller-common-factor", smaller, Words::NotGreatest { tried: smaller, a, b }),
            way("least-common-multiple", factor * item.cofactors.0 * item.cofactors.1, Words::Multiple),
            way("difference", b - a, Words::Difference { a, b }),
        ]
    }
}
