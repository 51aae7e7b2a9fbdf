//! Dots in rows, and how many they are.

use crate::{
    answers::Key,
    figures::Array,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::{count_products, in_any_order},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic::{Step, counted},
        counting::array_dots::Words,
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct ArrayDots;

/// How many rows, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The most rows, 4 to 12; the fewest are 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub rows_to: u8,
    /// The most dots in a row, 4 to 12; the fewest are 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub columns_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { rows_to: 5, columns_to: 5 }
    }
}

/// Rows of dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dots {
    rows: u8,
    columns: u8,
}

impl Dots {
    fn count(self) -> i64 {
        i64::from(self.rows) * i64::from(self.columns)
    }
}

impl ItemModel for ArrayDots {
    type Params = Params;
    type Item = Dots;

    const ID: &'static str = "array-dots";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::ROWS_TO, whole_numbers::COLUMNS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::ROWS_TO, params.rows_to, 4..=12)?;
        ParamsError::unless_within(whole_numbers::COLUMNS_TO, params.columns_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        count_products(u64::from(params.rows_to) - 1, u64::from(params.columns_to) - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Dots {
        let rows = chance.between(2, params.rows_to.into()) as u8;
        Dots { rows, columns: chance.between(2, params.columns_to.into()) as u8 }
    }

    fn all(params: &Params) -> Option<Vec<Dots>> {
        let columns_to = params.columns_to;
        Some(
            (2..=params.rows_to).flat_map(|rows| (2..=columns_to).map(move |columns| Dots { rows, columns })).collect(),
        )
    }

    /// Turned on its side, an array is as many.
    fn is_same(one: &Dots, other: &Dots) -> bool {
        in_any_order(&[one.rows, one.columns], &[other.rows, other.columns])
    }

    /// How many times is counted on, and by which number: twos, fives and tens are easy.
    fn difficulty(item: &Dots) -> u32 {
        let step = if [2, 5, 10].contains(&item.columns) { 0 } else { 2 };
        step + u32::from(item.rows > 3)
    }

    fn key(item: &Dots) -> Key {
        Key::integer(item.count())
    }

    fn prompt(item: &Dots, reader: Reader) -> Prompt {
        let figure = Array { rows: item.rows, columns: item.columns };
        Prompt(vec![Part::figure(&figure, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Dots, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Dots, reader: Reader) -> Vec<String> {
        let (rows, columns) = (i64::from(item.rows), i64::from(item.columns));
        let row_by_row = Words::RowByRow { counted: counted(columns, rows, reader) };
        vec![row_by_row.say(reader), Step::Product { a: rows, b: columns }.say(reader)]
    }

    fn misconceptions(item: &Dots, reader: Reader) -> Vec<Misconception> {
        let (rows, columns) = (i64::from(item.rows), i64::from(item.columns));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("added-rows-and-columns", rows + columns, Words::Added),
            way("missed-a-row", item.count() - columns, Words::MissedRow),
            way("counted-the-edge", 2 * (rows + columns) - 4, Words::EdgeOnly),
        ]
    }
}
