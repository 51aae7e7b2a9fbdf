//! Powers of fractions, and powers with a fraction as exponent: `(2/3)^(−2) = ?`, `(25/4)^(1/2) = ?`, `8^(−2/3) = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::{Math, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        aloud::AskAloud,
        integers::fraction_power::{EXPONENTS, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionPower;

/// Which powers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The exponents.
    pub exponents: Exponents,
}

/// The exponents, all of them on both sides of zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Exponents {
    /// Whole numbers.
    Whole,
    /// 1/2 and 1/3.
    Roots,
    /// Fractions such as 2/3 and 3/2.
    Fractions,
}

impl Default for Params {
    fn default() -> Self {
        Self { exponents: Exponents::Whole }
    }
}

/// A power by the root of its base, the root's degree and how often it is multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Power {
    root: (i64, i64),
    degree: i64,
    times: i64,
}

fn numbers(exponents: Exponents) -> Ranges<4> {
    Ranges(match exponents {
        Exponents::Whole => [(1, 9), (1, 9), (1, 1), (-3, 3)],
        Exponents::Roots => [(1, 9), (1, 9), (2, 3), (-1, 1)],
        Exponents::Fractions => [(1, 4), (1, 4), (2, 3), (-3, 3)],
    })
}

fn fits(exponents: Exponents, row: &[i64; 4]) -> bool {
    let [over, under, degree, times] = *row;
    let size = over.max(under).pow((degree * times.abs()).max(degree).unsigned_abs() as u32);
    let is_power = match exponents {
        Exponents::Whole => times.abs() > 1 && over != under,
        Exponents::Roots => times != 0,
        Exponents::Fractions => times.abs() > 1 && times % degree != 0,
    };
    is_power
        && over != under
        && over.gcd(&under) == 1
        && (exponents == Exponents::Fractions || under > 1 || degree > 1)
        && size <= 4_096
}

fn raised((over, under): (i64, i64), exponent: i64) -> (i64, i64) {
    let exponent_size = exponent.unsigned_abs() as u32;
    let (over, under) = (over.pow(exponent_size), under.pow(exponent_size));
    if exponent < 0 { (under, over) } else { (over, under) }
}

impl Power {
    fn base(self) -> (i64, i64) {
        raised(self.root, self.degree)
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let (over, under) = self.base();
        let base = match under {
            1 => Math::whole(over, reader),
            _ => Math::Group(vec![Math::fraction(over, under, reader)]),
        };
        let exponent = match (self.degree, self.times) {
            (1, times) => Math::whole(times, reader),
            (degree, ..0) => Math::Tight(vec![Math::Operator('−'), Math::fraction(-self.times, degree, reader)]),
            (degree, times) => Math::fraction(times, degree, reader),
        };
        vec![Math::Power(vec![base], vec![exponent])]
    }
}

fn key((over, under): (i64, i64)) -> Key {
    if under == 1 { Key::integer(over) } else { Key::fraction(over, under) }
}

impl ItemModel for FractionPower {
    type Params = Params;
    type Item = Power;

    const ID: &'static str = "fraction-power";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[EXPONENTS];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.exponents).count(|row| fits(params.exponents, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Power {
        let [over, under, degree, times] = numbers(params.exponents).draw(|row| fits(params.exponents, row), chance);
        Power { root: (over, under), degree, times }
    }

    fn difficulty(item: &Power) -> u32 {
        2 * u32::from(item.times < 0) + u32::from(item.root.1 > 1)
    }

    fn key(item: &Power) -> Key {
        key(raised(item.root, item.times))
    }

    fn prompt(item: &Power, reader: Reader) -> Prompt {
        Prompt::calculation(item.row(reader))
    }

    fn speech(item: &Power, reader: Reader) -> String {
        AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Power, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        if item.times < 0 {
            steps.push(Words::TurnOver.say(reader));
        }
        if item.degree > 1 {
            steps.push(Words::RootFirst { degree: item.degree }.say(reader));
        }
        if item.times.abs() > 1 {
            steps.push(Words::BothSides { times: item.times.abs() }.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Power, reader: Reader) -> Vec<Misconception> {
        let way = |name, (over, under): (i64, i64), words: Words| {
            let shared = over.gcd(&under).max(1);
            Misconception::new(name, key((over / shared, under / shared)), words, reader)
        };
        let (over, under) = item.base();
        let mut wrong = vec![way("other-side-up", raised(item.root, -item.times), Words::MinusTurns)];
        if item.degree == 1 {
            let (over, under) = if item.times < 0 { (under, over) } else { (over, under) };
            wrong.push(way("times-the-exponent", (over * item.times.abs(), under), Words::TimesItself));
            wrong.push(way(
                "numerator-only",
                (over.pow(item.times.unsigned_abs() as u32), under),
                Words::WholeFraction,
            ));
        } else {
            wrong.push(way("times-the-exponent", (over * item.times, under * item.degree), Words::RootNotPart));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_a_negative_exponent_is_negative() {
        let power = Power { root: (4, 1), degree: 2, times: -3 };
        let wrong = FractionPower::misconceptions(&power, Reader::default());
        let times = wrong.iter().find(|wrong| wrong.name == "times-the-exponent").expect("a product");
        assert_eq!(times.answer.canonical(), "-24");
    }
}
