//! The value of a function: `f(x) = 3x − 2`, `f(4) = ?`; with two functions `f(g(2)) = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        signed::other_than_zero,
        terms::{Term, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Slip,
        functions::function_value::{SHAPE, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct FunctionValue;

/// Which functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The largest number, 4 to 9.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 9)))]
    pub number_to: u8,
}

/// The shape of what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `f(x) = ax + b`
    Linear,
    /// `f(x) = x² + ax + b`
    Square,
    /// `f(x) = ax + b`, `g(x) = cx + d`, and f of what g makes.
    Composed,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Linear, number_to: 9 }
    }
}

/// A function or two, and the number that is put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    shape: Shape,
    f: (i64, i64),
    g: (i64, i64),
    at: i64,
}

impl Asked {
    fn f(self, x: i64) -> i64 {
        let (a, b) = self.f;
        if self.shape == Shape::Square { x * x + a * x + b } else { a * x + b }
    }

    fn g(self, x: i64) -> i64 {
        self.g.0 * x + self.g.1
    }

    fn value(self) -> i64 {
        if self.shape == Shape::Composed { self.f(self.g(self.at)) } else { self.f(self.at) }
    }

    fn rule_of_f(self, reader: Reader) -> Vec<Math> {
        let (a, b) = self.f;
        let square = Term::squared(i64::from(self.shape == Shape::Square), 'x');
        row(&[square, Term::of(a, 'x'), Term::number(b)], reader)
    }

    fn rule_of_g(self, reader: Reader) -> Vec<Math> {
        row(&[Term::of(self.g.0, 'x'), Term::number(self.g.1)], reader)
    }
}

/// `f(x)`
fn of(name: char, inside: Math) -> Math {
    Math::Tight(vec![Math::Variable(name), Math::Group(vec![inside])])
}

impl ItemModel for FunctionValue {
    type Params = Params;
    type Item = Asked;

    const ID: &'static str = "function-value";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 4..=9)
    }

    /// Before x from 2 on, with a square to both sides of zero, like the number alone and what is put in.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        match params.shape {
            Shape::Linear => (n - 1) * 2 * n * 2 * n,
            Shape::Square => 2 * n * 2 * n * 2 * n,
            Shape::Composed => ((n - 1) * 2 * n).pow(2) * n,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Asked {
        let to = u32::from(params.number_to);
        let rule = |chance: &mut Chance| (i64::from(chance.between(2, to)), other_than_zero(to, chance));
        let (f, g, at) = match params.shape {
            Shape::Linear => (rule(chance), (0, 0), other_than_zero(to, chance)),
            Shape::Square => {
                ((other_than_zero(to, chance), other_than_zero(to, chance)), (0, 0), other_than_zero(to, chance))
            }
            Shape::Composed => (rule(chance), rule(chance), chance.between(1, to).into()),
        };
        Asked { shape: params.shape, f, g, at }
    }

    /// Numbers below zero.
    fn difficulty(item: &Asked) -> u32 {
        2 * u32::from(item.at < 0) + u32::from(item.f.1 < 0) + u32::from(item.g.1 < 0) + u32::from(item.f.0 < 0)
    }

    fn key(item: &Asked) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Asked, reader: Reader) -> Prompt {
        let x = || Math::Variable('x');
        let at = Math::whole(item.at, reader);
        let f = Part::Math(related(vec![of('f', x())], '=', item.rule_of_f(reader)));
        if item.shape != Shape::Composed {
            return Prompt(vec![f, Part::calculation(vec![of('f', at)])]);
        }
        let g = Part::Math(related(vec![of('g', x())], '=', item.rule_of_g(reader)));
        Prompt(vec![f, g, Part::calculation(vec![of('f', of('g', at))])])
    }

    fn speech(item: &Asked, reader: Reader) -> String {
        let f = aloud(&item.rule_of_f(reader), reader);
        match item.shape {
            Shape::Composed => {
                Words::SpeechComposed { f, g: aloud(&item.rule_of_g(reader), reader), at: item.at }.say(reader)
            }
            Shape::Linear | Shape::Square => Words::Speech { f, at: item.at }.say(reader),
        }
    }

    fn solution(item: &Asked, reader: Reader) -> Vec<String> {
        let put_in = |name, at| Words::PutIn { name, at }.say(reader);
        let makes = |name, at, value| Words::Makes { name, at, value }.say(reader);
        if item.shape == Shape::Composed {
            let inner = item.g(item.at);
            return vec![
                Words::InsideFirst.say(reader),
                makes('g', item.at, inner),
                put_in('f', inner),
                makes('f', inner, item.value()),
            ];
        }
        vec![put_in('f', item.at), makes('f', item.at, item.value())]
    }

    fn misconceptions(item: &Asked, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let ((a, b), at) = (item.f, item.at);
        match item.shape {
            Shape::Linear => vec![
                way("added-for-times", a + at + b, Words::TimesX),
                way("function-as-a-factor", at * (a + b), Words::NotAFactor),
                Misconception::new("wrong-sign", Key::integer(a * at - b), Slip::SecondPart { counts_as: b }, reader),
            ],
            Shape::Square => vec![
                way("doubled-for-squared", 2 * at + a * at + b, Words::TimesItself),
                way("wrong-sign-of-the-square", -at * at + a * at + b, Words::MindTheSigns),
                way("dropped-the-minus-sign", at * at - a * at + b, Words::MindTheSigns),
            ],
            Shape::Composed => vec![
                way("other-order", item.g(item.f(at)), Words::InsideFirst),
                way("inner-alone", item.g(at), Words::ThenF),
                way("product-of-both", item.f(at) * item.g(at), Words::NotAProduct),
            ],
        }
    }
}
