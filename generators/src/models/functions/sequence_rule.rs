//! A term of an arithmetic sequence, or the sum of its first terms, from a formula or from a rule from term to term:
//! `a(n) = 4 + 3(n − 1)`, or `a(1) = 4` and `a(n) = a(n − 1) + 3`.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::ranges::Ranges,
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::functions::sequence_rule::{ASK, GIVEN, Words},
    parameters::Parameter,
};

/// The model.
pub struct SequenceRule;

/// How a sequence is given, and what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How the sequence is given.
    pub given: Given,
    /// What is asked.
    pub ask: Asking,
}

/// How the sequence is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// By a formula for the term in place n.
    Formula,
    /// By the first term, and how each follows from the one before.
    Rule,
    /// By one or the other.
    Either,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// A term.
    Term,
    /// The sum of the first terms.
    Sum,
}

impl Default for Params {
    fn default() -> Self {
        Self { given: Given::Either, ask: Asking::Term }
    }
}

/// A sequence, and the place up to which it is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    is_formula: bool,
    ask: Asking,
    first: i64,
    by: i64,
    place: i64,
}

/// Whether it is a formula, the first term, what is added, and the place: with few steps the sum could be counted up.
fn numbers(given: Given) -> Ranges<4> {
    let is_formula = match given {
        Given::Formula => (1, 1),
        Given::Rule => (0, 0),
        Given::Either => (0, 1),
    };
    Ranges([is_formula, (-10, 10), (-6, 6), (5, 20)])
}

fn fits(row: &[i64; 4]) -> bool {
    let [_, first, by, _] = *row;
    first != 0 && by.abs() > 1
}

impl Asked {
    fn term(self, place: i64) -> i64 {
        self.first + self.by * (place - 1)
    }

    /// Of so many first terms.
    fn sum(self, count: i64) -> i64 {
        count * (self.first + self.term(count)) / 2
    }

    fn answer(self) -> i64 {
        match self.ask {
            Asking::Term => self.term(self.place),
            Asking::Sum => self.sum(self.place),
        }
    }

    fn sign(self) -> Math {
        Math::Operator(if self.by < 0 { '−' } else { '+' })
    }

    /// `4 + 3(n − 1)`
    fn formula(self, reader: Reader) -> Vec<Math> {
        let steps = Math::Tight(vec![Math::whole(self.by.abs(), reader), Math::Group(before(reader))]);
        vec![Math::whole(self.first, reader), self.sign(), steps]
    }
}

/// `n − 1`
fn before(reader: Reader) -> Vec<Math> {
    vec![Math::Variable('n'), Math::Operator('−'), Math::whole(1, reader)]
}

/// `a(n)`
fn term(place: Vec<Math>) -> Math {
    Math::Tight(vec![Math::Variable('a'), Math::Group(place)])
}

fn equation(left: Math, right: Vec<Math>) -> Part {
    Part::Math([vec![left, Math::Operator('=')], right].concat())
}

impl ItemModel for SequenceRule {
    type Params = Params;
    type Item = Asked;

    const ID: &'static str = "sequence-rule";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[GIVEN, ASK];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.given).count(fits)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Asked {
        let [is_formula, first, by, place] = numbers(params.given).draw(fits, chance);
        Asked { is_formula: is_formula == 1, ask: params.ask, first, by, place }
    }

    /// Terms that get less, and how the sequence is given, so that a set has both.
    fn difficulty(item: &Asked) -> u32 {
        2 * u32::from(item.by < 0) + u32::from(!item.is_formula)
    }

    fn key(item: &Asked) -> Key {
        Key::integer(item.answer())
    }

    fn prompt(item: &Asked, reader: Reader) -> Prompt {
        let n = || vec![Math::Variable('n')];
        let whole = |number| Math::whole(number, reader);
        let mut parts = if item.is_formula {
            vec![Part::words(Words::ByFormula, reader), equation(term(n()), item.formula(reader))]
        } else {
            let rule = vec![term(before(reader)), item.sign(), whole(item.by.abs())];
            vec![
                Part::words(Words::ByRule, reader),
                equation(term(vec![whole(1)]), vec![whole(item.first)]),
                equation(term(n()), rule),
            ]
        };
        parts.push(match item.ask {
            Asking::Term => Part::words(Words::AskTerm { place: item.place }, reader),
            Asking::Sum => Part::words(Words::AskSum { count: item.place }, reader),
        });
        Prompt(parts)
    }

    fn speech(item: &Asked, reader: Reader) -> String {
        let (first, by) = (item.first, item.by);
        let question = match item.ask {
            Asking::Term => Words::SpeechTerm { place: item.place }.say(reader),
            Asking::Sum => Words::AskSum { count: item.place }.say(reader),
        };
        if item.is_formula {
            Words::SpeechFormula { row: aloud(&item.formula(reader), reader), question }.say(reader)
        } else {
            Words::SpeechRule { first, by, question }.say(reader)
        }
    }

    fn solution(item: &Asked, reader: Reader) -> Vec<String> {
        let (first, by, place) = (item.first, item.by, item.place);
        let last = item.term(place);
        let mut steps = vec![
            Words::FirstAndStep { first, by }.say(reader),
            Words::StepsTo { place, first, by, value: last }.say(reader),
        ];
        if item.ask == Asking::Sum {
            steps.push(Words::HalfOfAllPairs { count: place, first, last, sum: item.answer() }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Asked, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let place = item.place;
        let turned = Asked { by: -item.by, ..*item };
        match item.ask {
            Asking::Term => vec![
                way("one-step-too-many", item.term(place + 1), Words::CountTheSteps),
                way("one-step-too-few", item.term(place - 1), Words::CountTheSteps),
                way("without-the-first-term", item.by * (place - 1), Words::FromTheFirst),
                way("first-term-as-the-step", item.by + item.first * (place - 1), Words::WhichIsTheStep),
                way("other-direction", turned.answer(), Words::UpOrDown),
            ],
            Asking::Sum => vec![
                way("last-term", item.term(place), Words::SumIsAsked),
                way("not-halved", 2 * item.answer(), Words::ThenHalve),
                way("one-term-too-many", item.sum(place + 1), Words::CountTheTerms { count: place }),
                way("one-term-too-few", item.sum(place - 1), Words::CountTheTerms { count: place }),
                way("other-direction", turned.answer(), Words::UpOrDown),
            ],
        }
    }
}
