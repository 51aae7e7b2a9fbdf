//! How many there are from one number through another: pages, houses, days.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        counting::counted_through::{TO, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct CountedThrough;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How far the numbers go.
    pub to: To,
}

/// How far the numbers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum To {
    /// Up to 100.
    Hundred,
    /// Up to 1,000.
    Thousand,
}

impl Default for Params {
    fn default() -> Self {
        Self { to: To::Hundred }
    }
}

/// The first and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    first: i64,
    last: i64,
    /// Which of the stories.
    story: i64,
}

fn numbers(to: To) -> Ranges<3> {
    match to {
        To::Hundred => Ranges([(5, 60), (20, 99), (0, 1)]),
        To::Thousand => Ranges([(110, 400), (420, 480), (0, 1)]),
    }
}

fn fits(row: &[i64; 3]) -> bool {
    let [first, last, _] = *row;
    first + 10 < last && last - first != first && last - first + 1 != first
}

impl Row {
    fn words(self) -> Words {
        let Self { first, last, .. } = self;
        if self.story == 0 { Words::Pages { first, last } } else { Words::Houses { first, last } }
    }
}

impl ItemModel for CountedThrough {
    type Params = Params;
    type Item = Row;

    const ID: &'static str = "counted-through";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[TO];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.to).count(fits)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Row {
        let [first, last, story] = numbers(params.to).draw(fits, chance);
        Row { first, last, story }
    }

    fn difficulty(item: &Row) -> u32 {
        u32::from(item.last % 10 < item.first % 10) + u32::from(item.last - item.first > 40)
    }

    fn key(item: &Row) -> Key {
        Key::integer(item.last - item.first + 1)
    }

    fn prompt(item: &Row, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Row, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Row, reader: Reader) -> Vec<String> {
        let way = Words::BothCount { difference: item.last - item.first };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Row, reader: Reader) -> Vec<Misconception> {
        let difference = item.last - item.first;
        let way =
            |name, answer| Misconception::new(name, Key::integer(answer), Words::BothCount { difference }, reader);
        vec![way("first-left-out", difference), way("both-left-out", difference - 1)]
    }
}
