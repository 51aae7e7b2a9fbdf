//! Division with fractions: `1/3 ÷ 4`, `4 ÷ 1/3`, `2/3 ÷ 4/5`.

use super::number::{proper, proper_counts, shown, simplify};
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
    items::fractions::{
        fraction_quotient::{self as said, Words},
        fraction_sum::LARGEST_DENOMINATOR,
        number::Mixed,
        steps::{Ask, Step, WHOLE_PART_TO},
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionQuotient;

/// Which numbers are divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is divided by what.
    pub divide: Divide,
    /// The largest denominator, 6 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 12)))]
    pub largest_denominator: u8,
    /// The largest whole number where there is one, 4 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub whole_part_to: u8,
}

/// What is divided by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Divide {
    /// A unit fraction by a whole number.
    UnitByWhole,
    /// A whole number by a unit fraction.
    WholeByUnit,
    /// A whole number by a fraction.
    WholeByFraction,
    /// A fraction by a fraction.
    Fractions,
}

impl Default for Params {
    fn default() -> Self {
        Self { divide: Divide::Fractions, largest_denominator: 9, whole_part_to: 9 }
    }
}

/// What is divided, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotient {
    of: Mixed,
    by: Mixed,
}

impl Quotient {
    /// The numbers of the product with the reciprocal.
    fn product(self) -> (i64, i64) {
        (self.of.numerator() * self.by.under, self.of.under * self.by.numerator())
    }

    fn reciprocal(self) -> Mixed {
        match self.by.numerator() {
            1 => Mixed::whole(self.by.under),
            over => Mixed::fraction(self.by.under, over),
        }
    }
}

impl ItemModel for FractionQuotient {
    type Params = Params;
    type Item = Quotient;

    const ID: &'static str = "fraction-quotient";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::DIVIDE, LARGEST_DENOMINATOR, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 6..=12)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let (wholes, units) = (u64::from(params.whole_part_to) - 1, u64::from(params.largest_denominator) - 1);
        let fractions: u64 = proper_counts(params.largest_denominator).iter().sum();
        match params.divide {
            Divide::UnitByWhole | Divide::WholeByUnit => wholes * units,
            Divide::WholeByFraction => wholes * (fractions - units),
            Divide::Fractions => fractions * (fractions - 1),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Quotient {
        let largest = u32::from(params.largest_denominator);
        let whole = Mixed::whole(chance.between(2, params.whole_part_to.into()).into());
        let unit = Mixed::fraction(1, chance.between(2, largest).into());
        loop {
            let [one, other] = [(); 2].map(|()| proper(chance.between(2, largest), chance));
            let (of, by) = match params.divide {
                Divide::UnitByWhole => (unit, whole),
                Divide::WholeByUnit => (whole, unit),
                Divide::WholeByFraction => (whole, other),
                Divide::Fractions => (one, other),
            };
            if of != by && !(params.divide == Divide::WholeByFraction && by.over == 1) {
                return Quotient { of, by };
            }
        }
    }

    fn difficulty(item: &Quotient) -> u32 {
        let (over, under) = item.product();
        under.max(over) as u32 / 12 + 2 * u32::from(num_integer::gcd(over, under) > 1)
    }

    fn fits(block: &[Quotient], next: &Quotient, set_size: u16) -> bool {
        let same = |one: &Quotient, other: &Quotient| {
            let ((a, b), (c, d)) = (one.product(), other.product());
            a * d == b * c
        };
        is_rare(block, next, set_size, 5, same)
    }

    fn key(item: &Quotient) -> Key {
        let (over, under) = item.product();
        Key::fraction(over, under)
    }

    fn prompt(item: &Quotient, reader: Reader) -> Prompt {
        Prompt::calculation(vec![shown(item.of, reader), Math::Operator('÷'), shown(item.by, reader)])
    }

    fn speech(item: &Quotient, reader: Reader) -> String {
        Ask::Quotient { a: item.of, b: item.by }.say(reader)
    }

    fn solution(item: &Quotient, reader: Reader) -> Vec<String> {
        let (over, under) = item.product();
        let (of, by, times) = (item.of.written(reader), item.by.written(reader), item.reciprocal().written(reader));
        let mut steps = vec![
            Step::FlipDivisor.say(reader),
            Step::Equal { left: format!("{of} ÷ {by}"), right: format!("{of} × {times}") }.say(reader),
        ];
        let right = if under == 1 { reader.whole(over) } else { Mixed::fraction(over, under).written(reader) };
        steps.push(Step::Equal { left: format!("{of} × {times}"), right }.say(reader));
        if under > 1 {
            simplify(&mut steps, over, under, &Self::key(item), reader);
        }
        steps
    }

    fn misconceptions(item: &Quotient, reader: Reader) -> Vec<Misconception> {
        let ((over, under), (of, by)) = (item.product(), (item.of, item.by));
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("multiplied", (of.numerator() * by.numerator(), of.under * by.under), Words::Multiplied),
            way("flipped-the-first", (under, over), Words::FlippedFirst),
            way("divided-above-only", (of.numerator() * of.under, by.numerator() * by.under), Words::OneSide),
        ]
    }
}
