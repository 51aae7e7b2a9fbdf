//! Fractions, decimals and percents on both sides of zero in one calculation: `−3/4 + 0.6 + (−25%) = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::{Math, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        aloud::AskAloud,
        integers::mixed_forms::{OPERATION, Words},
    },
    parameters::{Parameter, whole_numbers::COUNT},
};

/// The model.
pub struct MixedForms;

/// Which calculations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The operation.
    pub operation: Operation,
    /// How many numbers, 2 or 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 3)))]
    pub count: u8,
}

/// The operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// A sum.
    Sum,
    /// A product.
    Product,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Sum, count: 3 }
    }
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Fraction,
    Decimal,
    Percent,
}

/// So many hundredths, written in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number {
    hundredths: i64,
    form: Form,
}

/// Numbers of which not all are written alike, and at least one is below zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calculation {
    operation: Operation,
    numbers: Vec<Number>,
}

impl Operation {
    /// Numbers are multiples of five hundredths: to less than 2, or less than 1, from zero.
    const fn fives(self) -> u32 {
        match self {
            Self::Sum => 39,
            Self::Product => 19,
        }
    }
}

impl Number {
    fn draw(operation: Operation, chance: &mut Chance) -> Self {
        let form = match chance.below(3) {
            0 => Form::Fraction,
            1 => Form::Decimal,
            _ => Form::Percent,
        };
        loop {
            let fives = i64::from(chance.between(1, operation.fives()));
            // 1 would be no fraction.
            if fives != 20 {
                let hundredths = 5 * if chance.below(2) == 0 { fives } else { -fives };
                return Self { hundredths, form };
            }
        }
    }

    fn math(self, reader: Reader) -> Math {
        let hundredths = self.hundredths;
        match self.form {
            Form::Fraction => {
                let by = hundredths.gcd(&100);
                let fraction = Math::fraction(hundredths.abs() / by, 100 / by, reader);
                if hundredths < 0 { Math::Tight(vec![Math::Operator('−'), fraction]) } else { fraction }
            }
            Form::Decimal if hundredths % 10 == 0 => Math::decimal(hundredths / 10, 1, reader),
            Form::Decimal => Math::decimal(hundredths, 2, reader),
            Form::Percent => Math::percent(hundredths, reader),
        }
    }
}

impl Calculation {
    fn fits(&self) -> bool {
        let first = self.numbers.first().map(|number| number.form);
        self.numbers.iter().any(|number| Some(number.form) != first)
            && self.numbers.iter().any(|number| number.hundredths < 0)
    }

    /// What comes out of these numbers of hundredths.
    fn key(&self, hundredths: impl Iterator<Item = i64>) -> Key {
        let (mut units, mut places) = match self.operation {
            Operation::Sum => (hundredths.sum::<i64>(), 2),
            Operation::Product => (hundredths.product::<i64>(), 2 * self.numbers.len() as u8),
        };
        while places > 0 && units % 10 == 0 {
            (units, places) = (units / 10, places - 1);
        }
        Key::decimal(units, places)
    }

    fn row(&self, reader: Reader) -> Vec<Math> {
        let sign = if self.operation == Operation::Sum { '+' } else { '×' };
        let mut row = Vec::new();
        for number in &self.numbers {
            let math = number.math(reader);
            if row.is_empty() {
                row.push(math);
            } else {
                row.push(Math::Operator(sign));
                row.push(if number.hundredths < 0 { Math::Group(vec![math]) } else { math });
            }
        }
        row
    }
}

impl ItemModel for MixedForms {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "mixed-forms";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OPERATION, COUNT];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(COUNT, params.count, 2..=3)
    }

    /// All numbers but those that are all positive, in all forms but three that are alike.
    fn distinct(params: &Params) -> u64 {
        let count = u32::from(params.count);
        let positive = u64::from(params.operation.fives()) - u64::from(params.operation == Operation::Sum);
        let in_order = ((2 * positive).pow(count) - positive.pow(count)) * (3_u64.pow(count) - 3);
        // Two numbers differ in their form. Of three, two can be one number in one form, with a third in another.
        let with_twins = if count == 3 { 18 * positive.pow(2) } else { 0 };
        let orders = if count == 3 { 6 } else { 2 };
        (in_order - 3 * with_twins) / orders + with_twins
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        loop {
            let numbers = (0..params.count).map(|_| Number::draw(params.operation, chance)).collect();
            let calculation = Calculation { operation: params.operation, numbers };
            if calculation.fits() {
                return calculation;
            }
        }
    }

    fn is_same(one: &Calculation, other: &Calculation) -> bool {
        in_any_order(&one.numbers, &other.numbers)
    }

    /// How many numbers are fractions that have to be rewritten, and how many are below zero.
    fn difficulty(item: &Calculation) -> u32 {
        let numbers = item.numbers.iter();
        numbers.map(|number| u32::from(number.form == Form::Fraction) + u32::from(number.hundredths < 0)).sum()
    }

    fn key(item: &Calculation) -> Key {
        item.key(item.numbers.iter().map(|number| number.hundredths))
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        Prompt::calculation(item.row(reader))
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let decimal = |number: &Number| Number { form: Form::Decimal, ..*number };
        let alike = Calculation { numbers: item.numbers.iter().map(decimal).collect(), ..item.clone() };
        let row = crate::prompt::Part::Math(alike.row(reader)).text();
        vec![Words::AsDecimals { row }.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let hundredths = || item.numbers.iter().map(|number| number.hundredths);
        let as_a_number = |number: &Number| number.hundredths * if number.form == Form::Percent { 100 } else { 1 };
        let distances = item.key(hundredths().map(i64::abs));
        let opposite = item.key(hundredths().enumerate().map(|(at, number)| {
            // One sign turned around turns a product around, all of them a sum.
            if at == 0 || item.operation == Operation::Sum { -number } else { number }
        }));
        vec![
            Misconception::new("wrong-sign", opposite, Slip::WrongSign, reader),
            Misconception::new("signs-left-out", distances, Words::MinusCounts, reader),
            Misconception::new(
                "percent-as-a-number",
                item.key(item.numbers.iter().map(as_a_number)),
                Words::Hundredths,
                reader,
            ),
        ]
    }
}
