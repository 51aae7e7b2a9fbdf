//! Expressions to be written from words: 5 less than the product of 3 and x.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::any_expression,
        ranges::Ranges,
        terms::{Term, text},
    },
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        expressions::expression_in_words::{STEPS, Said, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct ExpressionInWords;

/// Which expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How much is said.
    pub steps: Steps,
}

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Steps {
    /// A product or a sum, and one step more.
    Two,
    /// A product of a sum, and one step more.
    Three,
}

impl Default for Params {
    fn default() -> Self {
        Self { steps: Steps::Two }
    }
}

/// What is said, and its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expression {
    said: Said,
    numbers: [i64; 3],
}

const TWO: [Said; 4] = [Said::LessThanProduct, Said::MoreThanProduct, Said::TimesSum, Said::ProductFrom];
const THREE: [Said; 4] = [Said::TimesSumLess, Said::TimesSumMore, Said::TimesProductLess, Said::ProductFromTimes];

/// Which way it is said, and the numbers.
fn numbers(steps: Steps) -> Ranges<4> {
    let third = if steps == Steps::Three { (2, 9) } else { (0, 0) };
    Ranges([(0, 3), (2, 9), (2, 9), third])
}

fn fits(steps: Steps, row: &[i64; 4]) -> bool {
    let [_, a, b, c] = *row;
    a != b && (steps == Steps::Two || (c != a && c != b))
}

impl Expression {
    fn of(steps: Steps, [which, a, b, c]: [i64; 4]) -> Self {
        let ways = if steps == Steps::Two { TWO } else { THREE };
        Self { said: ways[which as usize % ways.len()], numbers: [a, b, c] }
    }

    /// The number before x and the number alone.
    fn value(self) -> (i64, i64) {
        let [a, b, c] = self.numbers;
        match self.said {
            Said::LessThanProduct => (b, -a),
            Said::MoreThanProduct => (b, a),
            Said::TimesSum => (a, a * b),
            Said::ProductFrom => (-b, a),
            Said::TimesSumLess => (a, a * b - c),
            Said::TimesSumMore => (a, a * b + c),
            Said::TimesProductLess => (a * b, -a * c),
            Said::ProductFromTimes => (-a * c, a * b),
        }
    }

    /// Where somebody comes who writes it from the left as it is said.
    fn slipped(self) -> (i64, i64) {
        let [a, b, c] = self.numbers;
        match self.said {
            Said::LessThanProduct => (-b, a),
            Said::MoreThanProduct => (a + b, 0),
            Said::TimesSum => (a, b),
            Said::ProductFrom => (b, -a),
            Said::TimesSumLess => (a, b - c),
            Said::TimesSumMore => (a, b + c),
            Said::TimesProductLess => (a * b, -c),
            Said::ProductFromTimes => (-c, a * b),
        }
    }
}

fn key((times, number): (i64, i64)) -> Key {
    any_expression(&text(&[Term::of(times, 'x'), Term::number(number)]))
}

impl ItemModel for ExpressionInWords {
    type Params = Params;
    type Item = Expression;

    const ID: &'static str = "expression-in-words";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[STEPS];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.steps).count(|row| fits(params.steps, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Expression {
        Expression::of(params.steps, numbers(params.steps).draw(|row| fits(params.steps, row), chance))
    }

    fn difficulty(item: &Expression) -> u32 {
        match item.said {
            Said::MoreThanProduct | Said::TimesSumMore => 0,
            Said::TimesSum | Said::TimesSumLess => 1,
            Said::LessThanProduct | Said::TimesProductLess => 2,
            Said::ProductFrom | Said::ProductFromTimes => 3,
        }
    }

    fn key(item: &Expression) -> Key {
        key(item.value())
    }

    fn prompt(item: &Expression, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { said: item.said, numbers: item.numbers }, reader)
    }

    fn speech(item: &Expression, reader: Reader) -> String {
        Words::Ask { said: item.said, numbers: item.numbers }.say(reader)
    }

    fn solution(item: &Expression, reader: Reader) -> Vec<String> {
        vec![Words::FromTheInside.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Expression, reader: Reader) -> Vec<Misconception> {
        vec![Misconception::new("in-the-order-of-the-words", key(item.slipped()), Words::MindTheOrder, reader)]
    }
}
