//! Probabilities of a die, of two dice, and of a coin and a die.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::Prompt,
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        data::dice_probability::{Sort, WITH, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct DiceProbability;

/// What is thrown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is thrown.
    pub with: With,
}

/// What is thrown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum With {
    /// Two dice.
    TwoDice,
    /// A coin and a die.
    CoinAndDie,
    /// One die.
    Die,
}

impl Default for Params {
    fn default() -> Self {
        Self { with: With::TwoDice }
    }
}

/// What has to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Both dice together.
    Sum(i64),
    /// One die this and the other that.
    Faces(i64, i64),
    /// One side of the coin, and exactly this number.
    CoinAndFace(bool, i64),
    /// One side of the coin, and a greater number.
    CoinAndMore(bool, i64),
    /// One die, a number that is or stands to this one so.
    Die(Sort, i64),
}

/// Which event, and two numbers.
fn numbers(with: With) -> Ranges<3> {
    match with {
        With::TwoDice => Ranges([(0, 1), (1, 12), (0, 6)]),
        With::CoinAndDie => Ranges([(0, 1), (0, 1), (1, 6)]),
        With::Die => Ranges([(0, SORTS.len() as i64 - 1), (0, 6), (0, 0)]),
    }
}

fn fits(with: With, row: &[i64; 3]) -> bool {
    let [which, one, other] = *row;
    match (with, which) {
        (With::TwoDice, 0) => one > 1 && other == 0,
        (With::TwoDice, _) => one <= other,
        (With::CoinAndDie, 0) => true,
        (With::CoinAndDie, _) => other < 6,
        // Neither a certain one, nor one that cannot come.
        (With::Die, _) => match sort(which) {
            Sort::Exactly => one > 0,
            Sort::AtLeast | Sort::LessThan => one > 1,
            Sort::MoreThan => (1..6).contains(&one),
            Sort::Even | Sort::Odd | Sort::Prime => one == 0,
        },
    }
}

const SORTS: [Sort; 7] =
    [Sort::Exactly, Sort::AtLeast, Sort::MoreThan, Sort::LessThan, Sort::Even, Sort::Odd, Sort::Prime];

fn sort(which: i64) -> Sort {
    usize::try_from(which).ok().and_then(|which| SORTS.get(which)).copied().unwrap_or(Sort::Exactly)
}

/// The numbers of a die that are meant.
fn faces(sort: Sort, number: i64) -> Vec<i64> {
    let is_meant = |face: &i64| match sort {
        Sort::Exactly => *face == number,
        Sort::AtLeast => *face >= number,
        Sort::MoreThan => *face > number,
        Sort::LessThan => *face < number,
        Sort::Even => face % 2 == 0,
        Sort::Odd => face % 2 == 1,
        Sort::Prime => matches!(face, 2 | 3 | 5),
    };
    (1..=6).filter(is_meant).collect()
}

fn event(with: With, [which, one, other]: [i64; 3]) -> Event {
    match (with, which) {
        (With::TwoDice, 0) => Event::Sum(one),
        (With::TwoDice, _) => Event::Faces(one, other),
        (With::CoinAndDie, 0) => Event::CoinAndFace(one == 1, other),
        (With::CoinAndDie, _) => Event::CoinAndMore(one == 1, other),
        (With::Die, _) => Event::Die(sort(which), one),
    }
}

impl Event {
    /// How many outcomes, of how many.
    fn odds(self) -> (i64, i64) {
        match self {
            Self::Sum(sum) => (6 - (7 - sum).abs(), 36),
            Self::Faces(one, other) => (if one == other { 1 } else { 2 }, 36),
            Self::CoinAndFace(..) => (1, 12),
            Self::CoinAndMore(_, than) => (6 - than, 12),
            Self::Die(sort, number) => (faces(sort, number).len() as i64, 6),
        }
    }

    fn words(self) -> Words {
        match self {
            Self::Sum(sum) => Words::AskSum { sum },
            Self::Faces(one, other) if one == other => Words::AskDouble { face: one },
            Self::Faces(one, other) => Words::AskFaces { one, other },
            Self::CoinAndFace(heads, face) => Words::AskCoinAndFace { heads, face },
            Self::CoinAndMore(heads, than) => Words::AskCoinAndMore { heads, than },
            Self::Die(sort, number) => Words::AskDie { sort, number },
        }
    }
}

fn key((over, under): (i64, i64)) -> Key {
    let shared = over.gcd(&under);
    Key::fraction(over / shared, under / shared)
}

impl ItemModel for DiceProbability {
    type Params = Params;
    type Item = Event;

    const ID: &'static str = "dice-probability";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[WITH];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.with).count(|row| fits(params.with, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Event {
        event(params.with, numbers(params.with).draw(|row| fits(params.with, row), chance))
    }

    fn fits(block: &[Event], next: &Event, set_size: u16) -> bool {
        crate::blueprint::is_rare(block, next, set_size, 3, |one, other| {
            one.odds().0 * other.odds().1 == other.odds().0 * one.odds().1
        })
    }

    fn difficulty(item: &Event) -> u32 {
        match item {
            Event::Faces(..) | Event::CoinAndFace(..) | Event::Die(Sort::Exactly, _) => 0,
            Event::Sum(_) | Event::CoinAndMore(..) | Event::Die(..) => 1,
        }
    }

    fn key(item: &Event) -> Key {
        key(item.odds())
    }

    fn prompt(item: &Event, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Event, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Event, reader: Reader) -> Vec<String> {
        let (favorable, all) = item.odds();
        let mut steps = vec![Words::Outcomes { favorable, all }.say(reader)];
        if let Event::Die(sort, number) = *item {
            steps.push(Words::Sides { faces: faces(sort, number) }.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Event, reader: Reader) -> Vec<Misconception> {
        let (favorable, all) = item.odds();
        let way = |name, odds| Misconception::new(name, key(odds), Words::Outcomes { favorable, all }, reader);
        match *item {
            Event::Sum(_) => vec![way("one-of-eleven-sums", (1, 11))],
            Event::Faces(one, other) if one == other => vec![way("as-if-in-any-order", (2, 36))],
            Event::Faces(..) => vec![way("one-order-alone", (1, 36)), way("added-both", (1, 3))],
            Event::CoinAndFace(..) => vec![way("added-both", (2, 3)), way("die-alone", (1, 6))],
            Event::CoinAndMore(_, than) => {
                vec![way("die-alone", (6 - than, 6)), way("counted-the-number-too", (7 - than, 12))]
            }
            Event::Die(sort, number) => match sort {
                Sort::Exactly => vec![way("number-for-how-many", (number, 6)), way("it-comes-or-not", (1, 2))],
                Sort::AtLeast => vec![way("left-out-the-number", (6 - number, 6)), way("one-side-alone", (1, 6))],
                Sort::MoreThan => vec![way("counted-the-number-too", (7 - number, 6)), way("one-side-alone", (1, 6))],
                Sort::LessThan => vec![way("counted-the-number-too", (number, 6)), way("one-side-alone", (1, 6))],
                Sort::Even | Sort::Odd => vec![way("one-side-alone", (1, 6))],
                Sort::Prime => vec![way("counted-one-too", (4, 6)), way("left-out-two", (2, 6))],
            },
        }
    }
}
