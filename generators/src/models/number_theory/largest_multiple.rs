//! The last multiple up to a number: `What is the largest multiple of 7 that is not greater than 60?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{arithmetic::Step, number_theory::largest_multiple::Words},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct LargestMultiple;

/// Which multiples, up to where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The smallest number whose multiples are meant, 3 to 20.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 20)))]
    pub of_from: u8,
    /// The largest such number, at least three above the smallest, to 30.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 30)))]
    pub of_to: u8,
    /// The largest number not to go beyond, 50 to 999; the smallest is twice the number whose multiples are meant.
    #[cfg_attr(feature = "schema", schemars(range(min = 50, max = 999)))]
    pub bound_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { of_from: 3, of_to: 9, bound_to: 90 }
    }
}

/// A number and the bound that its multiples are not to pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounded {
    of: i64,
    bound: i64,
}

impl Bounded {
    fn times(self) -> i64 {
        self.bound / self.of
    }

    fn rest(self) -> i64 {
        self.bound % self.of
    }
}

impl ItemModel for LargestMultiple {
    type Params = Params;
    type Item = Bounded;

    const ID: &'static str = "largest-multiple";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::OF_FROM, whole_numbers::OF_TO, whole_numbers::BOUND_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::OF_FROM, params.of_from, 3..=20)?;
        ParamsError::unless_within(whole_numbers::OF_TO, params.of_to, u64::from(params.of_from) + 3..=30)?;
        ParamsError::unless_within(whole_numbers::BOUND_TO, params.bound_to, 50.max(3 * u64::from(params.of_to))..=999)
    }

    fn distinct(params: &Params) -> u64 {
        let bounds = |of: u8| u64::from(params.bound_to) - 2 * u64::from(of) + 1;
        (params.of_from..=params.of_to).map(bounds).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Bounded {
        let of = chance.between(params.of_from.into(), params.of_to.into());
        Bounded { of: of.into(), bound: chance.between(2 * of, params.bound_to.into()).into() }
    }

    /// A bound that is a multiple itself is a catch; beyond ten times the number the table ends.
    fn difficulty(item: &Bounded) -> u32 {
        u32::from(item.of > 5) + 2 * u32::from(item.times() > 10) + 2 * u32::from(item.rest() == 0)
    }

    fn key(item: &Bounded) -> Key {
        Key::integer(item.times() * item.of)
    }

    fn prompt(item: &Bounded, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { of: item.of, bound: item.bound }, reader)
    }

    fn speech(item: &Bounded, reader: Reader) -> String {
        Words::Ask { of: item.of, bound: item.bound }.say(reader)
    }

    fn solution(item: &Bounded, reader: Reader) -> Vec<String> {
        let (of, bound, times) = (item.of, item.bound, item.times());
        vec![
            Words::NextIsGreater { of, times: times + 1, bound }.say(reader),
            Step::Product { a: times, b: of }.say(reader),
        ]
    }

    fn misconceptions(item: &Bounded, reader: Reader) -> Vec<Misconception> {
        let (of, bound, multiple) = (item.of, item.bound, item.times() * item.of);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        vec![
            way("next-multiple", multiple + of, Words::TooGreat { bound }),
            way("gave-the-bound", bound, Words::GaveBound { of, bound }),
            way("how-many-times", item.times(), Words::GaveTimes),
            way("multiple-before", multiple - of, Words::NotLargest { of, bound }),
        ]
    }
}
