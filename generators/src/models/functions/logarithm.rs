//! Logarithms: of powers, of fractions and roots, and of products.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{mirrors::in_any_order, ranges::Ranges},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        functions::logarithm::{ASK, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct Logarithm;

/// Which logarithms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Ask,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Logarithms that are positive whole numbers.
    Whole,
    /// Logarithms of fractions, and those that are fractions.
    Any,
    /// A sum, a difference or a multiple of logarithms as one.
    Joined,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Ask::Whole }
    }
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which power of a base a number is.
    Power {
        /// The base.
        base: i64,
        /// Which power.
        exponent: i64,
    },
    /// Which root of a base a number is.
    Root {
        /// The number.
        of: i64,
        /// Which root.
        degree: i64,
    },
    /// The logarithm of a power.
    Multiple {
        /// How often it is taken.
        times: i64,
        /// The number.
        of: i64,
    },
    /// The logarithm of a product, or of a quotient.
    Joined {
        /// The first number.
        one: i64,
        /// The second.
        other: i64,
        /// Whether the second logarithm is taken away.
        is_less: bool,
    },
}

fn numbers(ask: Ask) -> Ranges<3> {
    Ranges(match ask {
        Ask::Whole => [(2, 12), (2, 6), (0, 0)],
        Ask::Any => [(2, 12), (2, 4), (0, 1)],
        Ask::Joined => [(2, 12), (2, 12), (0, 2)],
    })
}

fn fits(ask: Ask, row: &[i64; 3]) -> bool {
    let [one, other, kind] = *row;
    match ask {
        Ask::Whole | Ask::Any => one.pow(other.unsigned_abs() as u32) <= 1_331,
        // A quotient comes out even, and a power stays small.
        Ask::Joined => {
            kind == 0
                || (kind == 1 && one != other)
                || (kind == 2 && other < 5 && one.pow(other.unsigned_abs() as u32) <= 1_331)
        }
    }
}

impl Question {
    fn of(ask: Ask, [one, other, kind]: [i64; 3]) -> Self {
        match (ask, kind) {
            (Ask::Whole, _) => Self::Power { base: one, exponent: other },
            (Ask::Any, 0) => Self::Power { base: one, exponent: -other },
            (Ask::Any, _) => Self::Root { of: one, degree: other },
            (Ask::Joined, 0) => Self::Joined { one, other, is_less: false },
            (Ask::Joined, 1) => Self::Joined { one: one * other, other, is_less: true },
            (Ask::Joined, _) => Self::Multiple { times: other, of: one },
        }
    }

    fn ask(self) -> Words {
        match self {
            Self::Power { base, exponent } => {
                let power = base.pow(exponent.unsigned_abs() as u32);
                if exponent < 0 { Words::AskOfPart { base, under: power } } else { Words::Ask { base, number: power } }
            }
            Self::Root { of, degree } => Words::Ask { base: of.pow(degree.unsigned_abs() as u32), number: of },
            Self::Joined { .. } | Self::Multiple { .. } => Words::AskJoined,
        }
    }

    fn row(self, reader: Reader) -> Option<Vec<Math>> {
        let log = || Math::Text("log".to_owned());
        if let Self::Multiple { times, of } = self {
            let [times, of] = [times, of].map(|number| Math::whole(number, reader));
            return Some(vec![times, log(), of, Math::Operator('='), log(), Math::Blank]);
        }
        let Self::Joined { one, other, is_less } = self else { return None };
        let sign = Math::Operator(if is_less { '−' } else { '+' });
        let whole = |number| Math::whole(number, reader);
        Some(vec![log(), whole(one), sign, log(), whole(other), Math::Operator('='), log(), Math::Blank])
    }
}

impl ItemModel for Logarithm {
    type Params = Params;
    type Item = Question;

    const ID: &'static str = "logarithm";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        let is_mirror = |[one, other, kind]: [i64; 3]| params.ask == Ask::Joined && kind == 0 && one > other;
        numbers(params.ask).count(|row| fits(params.ask, row) && !is_mirror(*row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Question {
        Question::of(params.ask, numbers(params.ask).draw(|row| fits(params.ask, row), chance))
    }

    fn is_same(one: &Question, other: &Question) -> bool {
        match (one, other) {
            (
                Question::Joined { one: a, other: b, is_less: false },
                Question::Joined { one: c, other: d, is_less: false },
            ) => in_any_order(&[a, b], &[c, d]),
            _ => one == other,
        }
    }

    fn fits(block: &[Question], next: &Question, set_size: u16) -> bool {
        is_rare(block, next, set_size, 4, |one, other| Self::key(one).canonical() == Self::key(other).canonical())
    }

    fn difficulty(item: &Question) -> u32 {
        match *item {
            Question::Power { base, exponent } => u32::from(base > 5) + u32::from(exponent.abs() > 2),
            Question::Root { of, .. } => 2 + u32::from(of > 5),
            Question::Multiple { times, .. } => 1 + u32::from(times > 2),
            Question::Joined { one, other, is_less } => 2 * u32::from(is_less) + u32::from(one.min(other) > 5),
        }
    }

    fn key(item: &Question) -> Key {
        match *item {
            Question::Power { exponent, .. } => Key::integer(exponent),
            Question::Root { degree, .. } => Key::fraction(1, degree),
            Question::Multiple { times, of } => Key::integer(of.pow(times.unsigned_abs() as u32)),
            Question::Joined { one, other, is_less: true } => Key::integer(one / other),
            Question::Joined { one, other, is_less: false } => Key::integer(one * other),
        }
    }

    fn prompt(item: &Question, reader: Reader) -> Prompt {
        let asked = Part::words(item.ask(), reader);
        Prompt(std::iter::once(asked).chain(item.row(reader).map(Part::Math)).collect())
    }

    fn speech(item: &Question, reader: Reader) -> String {
        match (item.ask(), item.row(reader)) {
            (_, Some(row)) => Words::SpeechJoined { row: aloud(&row, reader) }.say(reader),
            (Words::AskOfPart { base, under }, None) => Words::SpeechOfPart { base, under }.say(reader),
            (ask, None) => ask.say(reader),
        }
    }

    fn solution(item: &Question, reader: Reader) -> Vec<String> {
        let way = match *item {
            Question::Power { base, exponent: ..0 } => Words::PartIsNegative { base },
            Question::Power { base, .. } => Words::WhichPower { base },
            Question::Root { degree, .. } => Words::RootIsPart { degree },
            Question::Multiple { .. } => Words::Multiple,
            Question::Joined { is_less: true, .. } => Words::Quotient,
            Question::Joined { is_less: false, .. } => Words::Product,
        };
        vec![way.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Question, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        match *item {
            Question::Power { base, exponent } => {
                let power = base.pow(exponent.unsigned_abs() as u32);
                let mut wrong =
                    vec![way("divided-by-the-base", Key::integer(power / base), Words::WhichPower { base })];
                if exponent < 0 {
                    wrong.push(way("without-the-sign", Key::integer(-exponent), Words::PartIsNegative { base }));
                }
                wrong
            }
            Question::Root { degree, .. } => {
                vec![way("upside-down", Key::integer(degree), Words::RootIsPart { degree })]
            }
            Question::Multiple { times, of } => vec![way("multiplied", Key::integer(times * of), Words::Multiple)],
            Question::Joined { one, other, is_less: true } => {
                vec![way("subtracted", Key::integer(one - other), Words::Quotient)]
            }
            Question::Joined { one, other, is_less: false } => {
                vec![way("added", Key::integer(one + other), Words::Product)]
            }
        }
    }
}
