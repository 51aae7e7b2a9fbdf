//! Comparing decimals: of three with the same number before the point, the greatest or the least.

use super::number::{drawn, key, power_of_ten, shown, units};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        decimals::{
            number::Decimal,
            outermost_decimal::Words,
            steps::{PLACES_TO, Step},
        },
        fractions::outermost_fraction::FIND,
    },
    parameters::Parameter,
};

/// The model.
pub struct OutermostDecimal;

/// How long the numbers are, and which of them is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The most decimal places, 2 or 3; the fewest are 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 3)))]
    pub places_to: u8,
    /// Which of them is looked for.
    pub find: Find,
}

/// Which of several is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Find {
    /// The greatest.
    Greatest,
    /// The least.
    Least,
}

impl Default for Params {
    fn default() -> Self {
        Self { places_to: 3, find: Find::Greatest }
    }
}

/// The largest number before the point.
const WHOLE_TO: u32 = 9;

/// Three different numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Three {
    numbers: [Decimal; 3],
    find: Find,
}

impl Three {
    /// The most places that any of them has.
    fn places(self) -> u8 {
        self.numbers.iter().map(|number| number.places).max().unwrap_or_default()
    }

    /// Their places in the row, the one that is looked for first.
    fn ranked(self) -> [usize; 3] {
        let mut row = [0, 1, 2];
        let size = |at: usize| units(self.numbers[at], self.places());
        row.sort_by_key(|&at| match self.find {
            Find::Greatest => -size(at),
            Find::Least => size(at),
        });
        row
    }

    fn answer(self) -> Decimal {
        self.numbers[self.ranked()[0]]
    }

    /// The one whose digits behind the point would be it as a whole number.
    fn as_wholes(self) -> Option<Decimal> {
        let behind = |number: &Decimal| number.units % power_of_ten(number.places);
        match self.find {
            Find::Greatest => self.numbers.into_iter().max_by_key(behind),
            Find::Least => self.numbers.into_iter().min_by_key(behind),
        }
    }

    /// The shortest where the greatest is looked for, and the other way round.
    fn by_length(self) -> Option<Decimal> {
        match self.find {
            Find::Greatest => self.numbers.into_iter().min_by_key(|number| number.places),
            Find::Least => self.numbers.into_iter().max_by_key(|number| number.places),
        }
    }

    fn ask(self) -> Words {
        match self.find {
            Find::Greatest => Words::AskGreatest,
            Find::Least => Words::AskLeast,
        }
    }
}

impl ItemModel for OutermostDecimal {
    type Params = Params;
    type Item = Three;

    const ID: &'static str = "outermost-decimal";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[PLACES_TO, FIND];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(PLACES_TO, params.places_to, 2..=3)
    }

    /// Three different ones in a row, of those between two whole numbers, whatever their length.
    fn distinct(params: &Params) -> u64 {
        let count = power_of_ten(params.places_to) as u64 - 1;
        u64::from(WHOLE_TO + 1) * count * (count - 1) * (count - 2) / 6
    }

    fn draw(params: &Params, chance: &mut Chance) -> Three {
        let whole = i64::from(chance.below(WHOLE_TO + 1));
        loop {
            let numbers = [(); 3].map(|()| {
                let places = chance.between(1, params.places_to.into()) as u8;
                let behind = drawn(0, places, chance);
                Decimal { units: behind.units + whole * power_of_ten(places), ..behind }
            });
            if numbers[0] != numbers[1] && numbers[0] != numbers[2] && numbers[1] != numbers[2] {
                return Three { numbers, find: params.find };
            }
        }
    }

    fn is_same(one: &Three, other: &Three) -> bool {
        in_any_order(&one.numbers, &other.numbers)
    }

    /// Where the digits would lead elsewhere as whole numbers, and where the length would, there is more to see through.
    fn difficulty(item: &Three) -> u32 {
        let answer = Some(item.answer());
        u32::from(item.as_wholes() != answer) * 2 + u32::from(item.by_length() != answer)
    }

    fn fits(block: &[Three], next: &Three, set_size: u16) -> bool {
        is_rare(block, next, set_size, 3, |one, other| one.ranked()[0] == other.ranked()[0])
    }

    fn key(item: &Three) -> Key {
        key(item.answer())
    }

    fn prompt(item: &Three, reader: Reader) -> Prompt {
        let [a, b, c] = item.numbers.map(|number| shown(number, reader));
        let then = |number| Math::Tight(vec![number, Math::Text(";".to_owned())]);
        Prompt(vec![Part::words(item.ask(), reader), Part::Math(vec![then(a), then(b), c])])
    }

    fn speech(item: &Three, reader: Reader) -> String {
        let numbers = item.numbers.map(|number| number.written(reader)).join("; ");
        format!("{} {numbers}.", item.ask().say(reader))
    }

    fn solution(item: &Three, reader: Reader) -> Vec<String> {
        let places = item.places();
        let mut steps = vec![Words::SameLength.say(reader)];
        for number in item.numbers.iter().filter(|number| number.places < places) {
            let right = Decimal::new(units(*number, places), places);
            steps.push(Step::Equal { left: number.written(reader), right }.say(reader));
        }
        let answer = item.answer();
        steps.push(match item.find {
            Find::Greatest => Words::GreatestIs { answer }.say(reader),
            Find::Least => Words::LeastIs { answer }.say(reader),
        });
        steps
    }

    fn misconceptions(item: &Three, reader: Reader) -> Vec<Misconception> {
        let way = |name, number, words: Words| Misconception::new(name, key(number), words, reader);
        let mut wrong = Vec::new();
        wrong.extend(item.as_wholes().map(|number| way("read-as-whole-numbers", number, Words::AsWholes)));
        wrong.extend(item.by_length().map(|number| way("by-the-length", number, Words::ByLength)));
        let other_end = item.numbers[item.ranked()[2]];
        wrong.push(way("other-end", other_end, Words::OtherEnd));
        wrong
    }
}
