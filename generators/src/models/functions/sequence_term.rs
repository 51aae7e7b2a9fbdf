//! A term of a sequence: the next of `5, 9, 13, 17`, or the one in place 12.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::signed::{around_zero, other_than_zero},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::functions::sequence_term::{ASK, KIND, Words},
    parameters::Parameter,
};

/// The model.
pub struct SequenceTerm;

/// Which sequences, and which term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How one term follows from the one before.
    pub kind: Kind,
    /// Which term is asked for.
    pub ask: Asking,
}

/// How one term follows from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A number is added.
    Arithmetic,
    /// It is multiplied by a number.
    Geometric,
}

/// Which term is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// The one behind those shown.
    Next,
    /// One farther on.
    Farther,
}

impl Default for Params {
    fn default() -> Self {
        Self { kind: Kind::Arithmetic, ask: Asking::Next }
    }
}

/// How many terms are shown.
const SHOWN: u32 = 4;
/// Arithmetic: how far from zero first terms and steps go, and which places are asked for.
const FIRST_TO: u32 = 20;
const STEP_TO: u32 = 12;
const PLACES: (u32, u32) = (8, 20);
/// Geometric: the same.
const FACTOR_FIRST_TO: u32 = 6;
const FACTORS: [i64; 7] = [2, 3, 4, 5, 10, -2, -3];
const FACTOR_PLACES: (u32, u32) = (6, 7);

/// A sequence with the place that is asked for, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    kind: Kind,
    first: i64,
    by: i64,
    place: u32,
}

impl Asked {
    fn term(self, place: u32) -> i64 {
        match self.kind {
            Kind::Arithmetic => self.first + self.by * (i64::from(place) - 1),
            Kind::Geometric => self.first * self.by.pow(place.saturating_sub(1)),
        }
    }

    fn is_next(self) -> bool {
        self.place == SHOWN + 1
    }

    fn shown(self) -> Vec<i64> {
        (1..=SHOWN).map(|place| self.term(place)).collect()
    }
}

impl ItemModel for SequenceTerm {
    type Params = Params;
    type Item = Asked;

    const ID: &'static str = "sequence-term";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[KIND, ASK];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let (sequences, (from, to)) = match params.kind {
            Kind::Arithmetic => (u64::from(2 * FIRST_TO + 1) * u64::from(2 * STEP_TO), PLACES),
            Kind::Geometric => (u64::from(2 * FACTOR_FIRST_TO) * FACTORS.len() as u64, FACTOR_PLACES),
        };
        match params.ask {
            Asking::Next => sequences,
            Asking::Farther => sequences * u64::from(to - from + 1),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Asked {
        let (first, by, (from, to)) = match params.kind {
            Kind::Arithmetic => (around_zero(FIRST_TO, chance), other_than_zero(STEP_TO, chance), PLACES),
            Kind::Geometric => {
                let by = FACTORS[chance.below(FACTORS.len() as u32) as usize % FACTORS.len()];
                (other_than_zero(FACTOR_FIRST_TO, chance), by, FACTOR_PLACES)
            }
        };
        let place = match params.ask {
            Asking::Next => SHOWN + 1,
            Asking::Farther => chance.between(from, to),
        };
        Asked { kind: params.kind, first, by, place }
    }

    /// Numbers below zero, and a large step or factor.
    fn difficulty(item: &Asked) -> u32 {
        2 * u32::from(item.by < 0) + u32::from(item.first < 0) + u32::from(item.by.abs() > 5)
    }

    fn key(item: &Asked) -> Key {
        Key::integer(item.term(item.place))
    }

    fn prompt(item: &Asked, reader: Reader) -> Prompt {
        let piece = |number| Math::followed_by_mark(Math::whole(number, reader), reader);
        let mut row: Vec<Math> = item.shown().into_iter().map(piece).collect();
        if item.is_next() {
            row.push(Math::Blank);
            return Prompt(vec![Part::words(Words::AskNext, reader), Part::Math(row)]);
        }
        row.push(Math::Text("…".to_owned()));
        let place = item.place;
        Prompt(vec![Part::words(Words::AskPlace { place }, reader), Part::Math(row)])
    }

    fn speech(item: &Asked, reader: Reader) -> String {
        let numbers = item.shown();
        if item.is_next() {
            Words::SpeechNext { numbers }.say(reader)
        } else {
            Words::SpeechPlace { numbers, place: item.place }.say(reader)
        }
    }

    fn solution(item: &Asked, reader: Reader) -> Vec<String> {
        let (by, value) = (item.by, item.term(item.place));
        let rule = match item.kind {
            Kind::Arithmetic => Words::EachAdds { by },
            Kind::Geometric => Words::EachTimes { by },
        };
        let reached = match (item.is_next(), item.kind) {
            (true, _) => Words::NextIs { value },
            (false, Kind::Arithmetic) => Words::AddSoOften { place: item.place, by, first: item.first, value },
            (false, Kind::Geometric) => Words::MultiplySoOften { place: item.place, by, first: item.first, value },
        };
        vec![rule.say(reader), reached.say(reader)]
    }

    fn misconceptions(item: &Asked, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let last = item.term(SHOWN);
        let mut wrong = Vec::new();
        if item.is_next() {
            let grown = last - item.term(SHOWN - 1);
            wrong.push(match item.kind {
                Kind::Arithmetic => way("went-back", last - item.by, Words::WrongWay),
                Kind::Geometric => way("added-the-last-step", last + grown, Words::TimesNotPlus),
            });
            wrong.push(way("last-step-once-more", last + item.by, Words::TimesNotPlus));
        } else {
            wrong.push(way("one-step-too-many", item.term(item.place + 1), Words::CountTheSteps));
            wrong.push(way("one-step-too-few", item.term(item.place - 1), Words::CountTheSteps));
            if item.kind == Kind::Arithmetic {
                wrong.push(way("place-times-step", item.by * i64::from(item.place), Words::FromTheFirst));
            }
        }
        wrong
    }
}
