//! Tens, hundreds or thousands in a number: `3,400 is how many hundreds?`, `34 hundreds is what number?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::numerals::units_in_number::Words,
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct UnitsInNumber;

/// Which units, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The place that is counted, from 1 for tens to 3 for thousands.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 3)))]
    pub place: u8,
    /// The most units, 20 to 999; the fewest are 11, for fewer are read off.
    #[cfg_attr(feature = "schema", schemars(range(min = 20, max = 999)))]
    pub units_to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { place: 1, units_to: 99 }
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Units,
    Number,
}

/// So many units of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    units: i64,
    place: u8,
    ask: Asked,
}

impl Counted {
    fn number(self) -> i64 {
        self.units * 10_i64.pow(self.place.into())
    }

    fn question(self) -> Words {
        let place = self.place;
        match self.ask {
            Asked::Units => Words::AskUnits { number: self.number(), place },
            Asked::Number => Words::AskNumber { units: self.units, place },
        }
    }
}

impl ItemModel for UnitsInNumber {
    type Params = Params;
    type Item = Counted;

    const ID: &'static str = "units-in-number";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::PLACE, whole_numbers::UNITS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::PLACE, params.place, 1..=3)?;
        ParamsError::unless_within(whole_numbers::UNITS_TO, params.units_to, 20..=999)
    }

    fn distinct(params: &Params) -> u64 {
        2 * (u64::from(params.units_to) - 10)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Counted {
        let ask = if chance.below(2) == 0 { Asked::Units } else { Asked::Number };
        Counted { units: chance.between(11, params.units_to.into()).into(), place: params.place, ask }
    }

    /// A number that ends in a 0 of its own is harder to cut at the right place, and cutting is harder than appending.
    fn difficulty(item: &Counted) -> u32 {
        2 * u32::from(item.units % 10 == 0) + u32::from(item.ask == Asked::Units)
    }

    fn key(item: &Counted) -> Key {
        Key::integer(match item.ask {
            Asked::Units => item.units,
            Asked::Number => item.number(),
        })
    }

    fn prompt(item: &Counted, reader: Reader) -> Prompt {
        Prompt::words(item.question(), reader)
    }

    fn speech(item: &Counted, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Counted, reader: Reader) -> Vec<String> {
        let (units, unit) = (item.units, 10_i64.pow(item.place.into()));
        let unit_is = Words::UnitIs { place: item.place, unit }.say(reader);
        match item.ask {
            Asked::Units => vec![unit_is, Words::Cut { number: item.number(), unit }.say(reader)],
            Asked::Number => vec![unit_is, Words::Times { units, unit }.say(reader)],
        }
    }

    fn misconceptions(item: &Counted, reader: Reader) -> Vec<Misconception> {
        let (units, number) = (item.units, item.number());
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        match item.ask {
            Asked::Units => {
                let mut wrong = vec![
                    way("digit-of-the-place", units % 10, Words::DigitAlone),
                    way("zero-too-many", units * 10, Words::TooManyZeros),
                ];
                if units % 10 == 0 {
                    wrong.push(way("zero-too-few", units / 10, Words::TooFewZeros));
                }
                wrong
            }
            Asked::Number => vec![
                way("gave-the-units", units, Words::GaveUnits),
                way("zero-too-many", number * 10, Words::TooManyZeros),
                way("zero-too-few", number / 10, Words::TooFewZeros),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_zero_that_is_there_can_be_lost() {
        for (units, is_lost) in [(45, false), (40, true)] {
            let wrong =
                UnitsInNumber::misconceptions(&Counted { units, place: 1, ask: Asked::Units }, Reader::default());
            assert_eq!(wrong.iter().any(|wrong| wrong.name == "zero-too-few"), is_lost, "{units}");
        }
    }
}
