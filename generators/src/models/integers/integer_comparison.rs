//! Which of two numbers is greater, below zero too: `−7 ? 3`, `|−7| ? |5|`
//!
//! No sign is right for more than its part of a set, so that no parrot gets far.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::comparison,
        mirrors::in_any_order,
        signed::{around_zero, other_than_zero},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use words::{
    Reader, Say,
    items::integers::integer_comparison::{OF, Words},
    parameters::{Parameter, algebra},
};

/// The model.
pub struct IntegerComparison;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Numbers or their distances from zero.
    pub of: Of,
    /// How far from zero the numbers go, 5 to 100.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 100)))]
    pub up_to: u8,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// The numbers, which differ.
    Numbers,
    /// Their absolute values, which may be equal.
    AbsoluteValues,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::Numbers, up_to: 20 }
    }
}

/// Two numbers, at least one of them negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    of: Of,
    a: i64,
    b: i64,
}

impl Pair {
    fn order(self) -> Ordering {
        match self.of {
            Of::Numbers => self.a.cmp(&self.b),
            Of::AbsoluteValues => self.a.abs().cmp(&self.b.abs()),
        }
    }

    fn side(self, number: i64, reader: Reader) -> Math {
        match self.of {
            Of::Numbers => Math::whole(number, reader),
            Of::AbsoluteValues => Math::Absolute(vec![Math::whole(number, reader)]),
        }
    }
}

const fn sign(order: Ordering) -> char {
    match order {
        Ordering::Less => '<',
        Ordering::Equal => '=',
        Ordering::Greater => '>',
    }
}

impl ItemModel for IntegerComparison {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "integer-comparison";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 5..=100)
    }

    /// Pairs of different numbers less those without a negative one.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.up_to);
        let in_order = match params.of {
            Of::Numbers => (2 * n + 1) * 2 * n - (n + 1) * n,
            Of::AbsoluteValues => 2 * n * (2 * n - 1) - n * (n - 1),
        };
        in_order / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        let (of, to) = (params.of, u32::from(params.up_to));
        loop {
            let (a, b) = match of {
                Of::Numbers => (around_zero(to, chance), around_zero(to, chance)),
                Of::AbsoluteValues => {
                    let a = other_than_zero(to, chance);
                    // Equal distances would hardly ever come by chance alone.
                    let b = if chance.below(3) == 0 { -a } else { other_than_zero(to, chance) };
                    (a, b)
                }
            };
            if a != b && (a < 0 || b < 0) {
                return Pair { of, a, b };
            }
        }
    }

    fn is_same(one: &Pair, other: &Pair) -> bool {
        in_any_order(&[one.a, one.b], &[other.a, other.b])
    }

    /// Two negative numbers, where the order is not that of their digits, are harder than one.
    fn difficulty(item: &Pair) -> u32 {
        u32::from(item.a < 0) + u32::from(item.b < 0)
    }

    fn fits(block: &[Pair], next: &Pair, set_size: u16) -> bool {
        let signs = if next.of == Of::Numbers { 2 } else { 3 };
        is_rare(block, next, set_size, signs, |one, other| one.order() == other.order())
    }

    fn key(item: &Pair) -> Key {
        comparison(item.order())
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        Prompt(vec![
            Part::words(Words::Ask, reader),
            Part::Math(vec![item.side(item.a, reader), Math::Blank, item.side(item.b, reader)]),
        ])
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        let said = |number| aloud(&[item.side(number, reader)], reader);
        Words::Speech { a: said(item.a), b: said(item.b) }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let place = match item.of {
            Of::Numbers => match item.order() {
                Ordering::Less => Words::FartherLeft { left: item.a, right: item.b },
                _ => Words::FartherLeft { left: item.b, right: item.a },
            },
            Of::AbsoluteValues => Words::Distances { a: item.a, b: item.b },
        };
        vec![place.say(reader), Words::Sign { sign: sign(item.order()) }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let way = |name, order, words: Words| Misconception::new(name, comparison(order), words, reader);
        match item.of {
            Of::Numbers => {
                vec![way("compared-the-digits", item.a.abs().cmp(&item.b.abs()), Words::ComparedDigits)]
            }
            Of::AbsoluteValues => vec![way("overlooked-the-bars", item.a.cmp(&item.b), Words::OverlookedBars)],
        }
    }
}
