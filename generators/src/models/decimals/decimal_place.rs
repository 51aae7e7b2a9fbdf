//! The places behind the point: which digit stands there, and what a digit there is worth.

use super::number::{key, power_of_ten};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::decimals::{
        decimal_place::{self as said, Words},
        number::Decimal,
        steps::PLACES,
    },
    parameters::Parameter,
};

/// The model.
pub struct DecimalPlace;

/// What is asked of which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Ask,
    /// How many decimal places a number has, 2 or 3.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 3)))]
    pub places: u8,
}

/// What is asked of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// The digit that stands there.
    Digit,
    /// What the digit is worth.
    Value,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Ask::Value, places: 3 }
    }
}

/// A number whose digits are all different, and a place of it: 0 for the ones, 1 for the tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    number: Decimal,
    place: u8,
    ask: Ask,
}

impl Place {
    fn digit_at(self, place: u8) -> i64 {
        self.number.units / power_of_ten(self.number.places - place) % 10
    }

    fn digit(self) -> i64 {
        self.digit_at(self.place)
    }

    fn words(self) -> Words {
        match self.ask {
            Ask::Digit => Words::AskDigit { place: self.place, number: self.number },
            Ask::Value => Words::AskValue { digit: self.digit(), number: self.number },
        }
    }
}

impl ItemModel for DecimalPlace {
    type Params = Params;
    type Item = Place;

    const ID: &'static str = "decimal-place";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::ASK, PLACES];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(PLACES, params.places, 2..=3)
    }

    /// Rows of different digits from 1 to 9, each with every place behind the point.
    fn distinct(params: &Params) -> u64 {
        let places = u64::from(params.places);
        places * (9 - places..=9).product::<u64>()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Place {
        let mut digits: Vec<i64> = Vec::new();
        while digits.len() <= usize::from(params.places) {
            let digit = chance.between(1, 9).into();
            if !digits.contains(&digit) {
                digits.push(digit);
            }
        }
        let units = digits.iter().fold(0, |units, digit| units * 10 + digit);
        let place = chance.between(1, params.places.into()) as u8;
        Place { number: Decimal::new(units, params.places), place, ask: params.ask }
    }

    fn difficulty(item: &Place) -> u32 {
        item.place.into()
    }

    fn fits(block: &[Place], next: &Place, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.digit() == other.digit())
    }

    fn key(item: &Place) -> Key {
        match item.ask {
            Ask::Digit => Key::integer(item.digit()),
            Ask::Value => Key::decimal(item.digit(), item.place),
        }
    }

    fn prompt(item: &Place, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Place, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Place, reader: Reader) -> Vec<String> {
        let (digit, place) = (item.digit(), item.place);
        match item.ask {
            Ask::Digit => vec![Words::Order.say(reader), Words::DigitThere { place, digit }.say(reader)],
            Ask::Value => {
                let value = Decimal::new(digit, place);
                vec![Words::Order.say(reader), Words::Stands { digit, place, value }.say(reader)]
            }
        }
    }

    fn misconceptions(item: &Place, reader: Reader) -> Vec<Misconception> {
        let (digit, place, places) = (item.digit(), item.place, item.number.places);
        let way = |name, answer: Key, words: Words| Misconception::new(name, answer, words, reader);
        match item.ask {
            Ask::Digit => {
                let mut wrong = vec![way("place-before", Key::integer(item.digit_at(place - 1)), Words::PlaceOff)];
                if place < places {
                    wrong.push(way("place-behind", Key::integer(item.digit_at(place + 1)), Words::PlaceOff));
                }
                wrong.push(way("counted-from-the-end", Key::integer(item.digit_at(places - place)), Words::FromTheEnd));
                wrong
            }
            Ask::Value => vec![
                way("digit-itself", Key::integer(digit), Words::DigitItself { digit }),
                way("place-before", key(Decimal::new(digit, place - 1)), Words::PlaceOff),
                way("place-behind", key(Decimal::new(digit, place + 1)), Words::PlaceOff),
                way("tens-for-tenths", Key::integer(digit * power_of_ten(place)), Words::OtherSide),
            ],
        }
    }
}
