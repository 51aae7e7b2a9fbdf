//! Decimals or fractions to be put in order: `0.5, 0.45, 0.054, 5.4`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::list_of, ranges::Ranges},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        decimals::number_order::{OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct NumberOrder;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which numbers.
    pub of: Of,
}

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Decimals of one to three places.
    Decimals,
    /// Fractions with different denominators.
    Fractions,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::Decimals }
    }
}

/// Four numbers in the order that they are shown in, each over its power of ten or its denominator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    of: Of,
    shown: Vec<(i64, i64)>,
}

/// How many there are.
const COUNT: usize = 4;

/// The number above the line, and the one below it or the places.
fn numbers(of: Of) -> Ranges<2> {
    match of {
        Of::Decimals => Ranges([(1, 99), (1, 3)]),
        Of::Fractions => Ranges([(1, 11), (2, 12)]),
    }
}

fn fits(of: Of, row: &[i64; 2]) -> bool {
    let [over, under] = *row;
    match of {
        // No zero at the end.
        Of::Decimals => over % 10 != 0,
        Of::Fractions => over < under && over.gcd(&under) == 1,
    }
}

fn under(of: Of, second: i64) -> i64 {
    if of == Of::Decimals { 10_i64.pow(second.unsigned_abs() as u32) } else { second }
}

fn is_less(one: &(i64, i64), other: &(i64, i64)) -> bool {
    one.0 * other.1 < other.0 * one.1
}

impl Numbers {
    fn sorted(&self) -> Vec<(i64, i64)> {
        let mut sorted = self.shown.clone();
        sorted.sort_by(|one, other| (one.0 * other.1).cmp(&(other.0 * one.1)));
        sorted
    }

    fn written(&self, &(over, under): &(i64, i64)) -> String {
        match self.of {
            Of::Fractions => format!("{over}/{under}"),
            Of::Decimals => {
                let places = under.ilog10() as usize;
                format!("{}.{:0places$}", over / under, over % under)
            }
        }
    }

    fn key(&self, numbers: &[(i64, i64)]) -> Key {
        list_of(&numbers.iter().map(|number| self.written(number)).collect::<Vec<_>>())
    }

    fn math(&self, (over, under): (i64, i64), reader: Reader) -> Math {
        match self.of {
            Of::Fractions => Math::fraction(over, under, reader),
            Of::Decimals => Math::decimal(over, under.ilog10() as u8, reader),
        }
    }

    fn row(&self, reader: Reader) -> Vec<Math> {
        Math::listed(self.shown.iter().map(|&number| self.math(number, reader)).collect(), reader)
    }
}

impl ItemModel for NumberOrder {
    type Params = Params;
    type Item = Numbers;

    const ID: &'static str = "number-order";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// The ways to choose four numbers; in which order they stand does not count.
    fn distinct(params: &Params) -> u64 {
        let all = numbers(params.of).count(|row| fits(params.of, row));
        (0..COUNT as u64).fold(1, |ways, n| ways * all.saturating_sub(n) / (n + 1))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Numbers {
        let of = params.of;
        loop {
            let mut shown: Vec<(i64, i64)> = Vec::with_capacity(COUNT);
            while shown.len() < COUNT {
                let [over, second] = numbers(of).draw(|row| fits(of, row), chance);
                let next = (over, under(of, second));
                if shown.iter().all(|other| is_less(other, &next) || is_less(&next, other)) {
                    shown.push(next);
                }
            }
            let numbers = Numbers { of, shown };
            if numbers.sorted() != numbers.shown {
                return numbers;
            }
        }
    }

    fn is_same(one: &Numbers, other: &Numbers) -> bool {
        one.sorted() == other.sorted()
    }

    /// How many of them have a denominator of their own.
    fn difficulty(item: &Numbers) -> u32 {
        let mut unders: Vec<i64> = item.shown.iter().map(|(_, under)| *under).collect();
        unders.sort_unstable();
        unders.dedup();
        unders.len() as u32
    }

    fn key(item: &Numbers) -> Key {
        item.key(&item.sorted())
    }

    fn prompt(item: &Numbers, reader: Reader) -> Prompt {
        let ask = if item.of == Of::Decimals { Words::AskDecimals } else { Words::AskFractions };
        Prompt(vec![Part::words(ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Numbers, reader: Reader) -> String {
        let each: Vec<String> = item.shown.iter().map(|number| aloud(&[item.math(*number, reader)], reader)).collect();
        Words::Speech { numbers: each.join("; ") }.say(reader)
    }

    fn solution(item: &Numbers, reader: Reader) -> Vec<String> {
        let way = if item.of == Of::Decimals { Words::PlaceByPlace } else { Words::CommonDenominator };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Numbers, reader: Reader) -> Vec<Misconception> {
        let mut by_digits = item.shown.clone();
        by_digits.sort_by_key(|(over, under)| (*over, *under));
        let mut reversed = item.sorted();
        reversed.reverse();
        let by_digits_words = if item.of == Of::Decimals { Words::NotByDigits } else { Words::NotByNumerators };
        vec![
            Misconception::new("by-the-digits", item.key(&by_digits), by_digits_words, reader),
            Misconception::new("greatest-first", item.key(&reversed), Words::LeastFirst, reader),
        ]
    }
}
