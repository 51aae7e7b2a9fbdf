//! Determinants of two or three rows and columns.

use super::matrix::{CHOICES, Matrix, determinant, drawn, flat, parts, said};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        vectors::matrix_determinant::{SIZE, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct MatrixDeterminant;

/// Which matrices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Rows and columns, 2 or 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 3)))]
    pub size: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { size: 2 }
    }
}

/// A matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Square(Matrix);

impl ItemModel for MatrixDeterminant {
    type Params = Params;
    type Item = Square;

    const ID: &'static str = "matrix-determinant";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SIZE];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(SIZE, params.size, 2..=3)
    }

    fn distinct(params: &Params) -> u64 {
        CHOICES.pow(u32::from(params.size) * u32::from(params.size))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Square {
        Square(drawn(params.size.into(), params.size.into(), chance))
    }

    fn difficulty(item: &Square) -> u32 {
        flat(&item.0).iter().filter(|number| **number < 0).count().min(4) as u32
    }

    fn key(item: &Square) -> Key {
        Key::integer(determinant(&item.0))
    }

    fn prompt(item: &Square, reader: Reader) -> Prompt {
        let [name, numbers] = parts('A', &item.0, reader);
        Prompt(vec![name, numbers, Part::words(Words::Ask, reader)])
    }

    fn speech(item: &Square, reader: Reader) -> String {
        [said('A', &item.0, reader), Words::Ask.say(reader)].join(" ")
    }

    fn solution(item: &Square, reader: Reader) -> Vec<String> {
        let way = if item.0.len() == 2 { Words::Diagonals } else { Words::AlongTheFirstRow };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Square, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let value = determinant(&item.0);
        match flat(&item.0).as_slice() {
            &[a, b, c, d] => vec![
                way("added-the-products", a * d + b * c, Words::Diagonals),
                way("other-order", -value, Words::Diagonals),
            ],
            _ => vec![way("other-sign", -value, Words::AlongTheFirstRow)],
        }
    }
}
