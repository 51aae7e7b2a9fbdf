//! Between which two whole numbers a square root lies.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::list, ranges::Ranges},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        integers::root_between::{OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct RootBetween;

/// Which roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which roots.
    pub of: Of,
}

/// Which roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Of numbers up to 150.
    ToHundred,
    /// Of numbers up to 1,000.
    ToThousand,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::ToHundred }
    }
}

/// The number whose root is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Root(i64);

fn numbers(of: Of) -> Ranges<1> {
    Ranges([if of == Of::ToHundred { (5, 150) } else { (150, 1_000) }])
}

fn below(number: i64) -> i64 {
    (1..number).take_while(|root| root * root <= number).last().unwrap_or(1)
}

fn fits([number]: &[i64; 1]) -> bool {
    below(*number) * below(*number) != *number
}

impl ItemModel for RootBetween {
    type Params = Params;
    type Item = Root;

    const ID: &'static str = "root-between";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.of).count(fits)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Root {
        let [number] = numbers(params.of).draw(fits, chance);
        Root(number)
    }

    fn fits(block: &[Root], next: &Root, set_size: u16) -> bool {
        crate::blueprint::is_rare(block, next, set_size, 5, |one, other| below(one.0) == below(other.0))
    }

    fn difficulty(item: &Root) -> u32 {
        (below(item.0) / 4) as u32
    }

    fn key(item: &Root) -> Key {
        list(&[below(item.0), below(item.0) + 1])
    }

    fn prompt(item: &Root, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { number: item.0 }, reader)
    }

    fn speech(item: &Root, reader: Reader) -> String {
        Words::Ask { number: item.0 }.say(reader)
    }

    fn solution(item: &Root, reader: Reader) -> Vec<String> {
        let root = below(item.0);
        let (square, next) = (root * root, (root + 1) * (root + 1));
        vec![
            Words::BetweenSquares { number: item.0, square, next }.say(reader),
            Step::Answer { shown: Self::key(item).shown(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &Root, reader: Reader) -> Vec<Misconception> {
        let half = item.0 / 2;
        let root = below(item.0);
        vec![
            Misconception::new("half-of-the-number", list(&[half, half + 1]), Words::NotHalf, reader),
            Misconception::new(
                "squares-for-roots",
                list(&[root * root, (root + 1) * (root + 1)]),
                Words::RootsOfSquares,
                reader,
            ),
        ]
    }
}
