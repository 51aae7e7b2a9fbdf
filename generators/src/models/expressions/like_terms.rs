//! Like terms to be combined: `4x + 3 − x + 5`, `2x + 5y + 3x − y`

use crate::{
    answers::{ExpressionForm, Key},
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::expression,
        mirrors::in_any_order,
        signed::other_than_zero,
        terms::{Term, row, text},
    },
    prompt::{Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        expressions::like_terms::{LETTERS, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct LikeTerms;

/// Which terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many letters: with one, the other terms are numbers.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2)))]
    pub letters: u8,
    /// The largest number, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub number_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { letters: 1, number_to: 9 }
    }
}

/// `ax + by + cx + dy`, or without y.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    has_two_letters: bool,
    times: [i64; 4],
}

impl Sum {
    fn second(self, times: i64) -> Term {
        if self.has_two_letters { Term::of(times, 'y') } else { Term::number(times) }
    }

    fn shown(self) -> [Term; 4] {
        let [a, b, c, d] = self.times;
        [Term::of(a, 'x'), self.second(b), Term::of(c, 'x'), self.second(d)]
    }

    fn key(self, x: i64, other: i64) -> Key {
        expression(&text(&[Term::of(x, 'x'), self.second(other)]), ExpressionForm::Simplest)
    }
}

impl ItemModel for LikeTerms {
    type Params = Params;
    type Item = Sum;

    const ID: &'static str = "like-terms";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LETTERS, whole_numbers::NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LETTERS, params.letters, 1..=2)?;
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 4..=12)
    }

    /// The first from 2 on, the others to both sides of zero; no pair adds up to 0.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        // Terms of one kind whatever their order: those of x, the first of them positive, and the others.
        let of_x = (n - 1) * (2 * n - 1) - (n - 1) * (n - 2) / 2;
        of_x * 2 * n * n
    }

    fn draw(params: &Params, chance: &mut Chance) -> Sum {
        let to = u32::from(params.number_to);
        loop {
            let a = i64::from(chance.between(2, to));
            let times = [a, other_than_zero(to, chance), other_than_zero(to, chance), other_than_zero(to, chance)];
            if times[0] + times[2] != 0 && times[1] + times[3] != 0 {
                return Sum { has_two_letters: params.letters == 2, times };
            }
        }
    }

    fn is_same(one: &Sum, other: &Sum) -> bool {
        let ([a, b, c, d], [e, f, g, h]) = (one.times, other.times);
        in_any_order(&[a, c], &[e, g]) && in_any_order(&[b, d], &[f, h])
    }

    /// The signs that are minus.
    fn difficulty(item: &Sum) -> u32 {
        item.times.iter().filter(|times| **times < 0).count() as u32
    }

    fn key(item: &Sum) -> Key {
        let [a, b, c, d] = item.times;
        item.key(a + c, b + d)
    }

    fn prompt(item: &Sum, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(row(&item.shown(), reader))])
    }

    fn speech(item: &Sum, reader: Reader) -> String {
        Words::Speech { row: aloud(&row(&item.shown(), reader), reader) }.say(reader)
    }

    fn solution(item: &Sum, reader: Reader) -> Vec<String> {
        let [a, b, c, d] = item.shown();
        let plain = |terms: &[Term]| Part::Math(row(terms, reader)).text();
        let sorted = Words::Sort { row: plain(&[a, c, b, d]) };
        vec![sorted.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Sum, reader: Reader) -> Vec<Misconception> {
        let [a, b, c, d] = item.times;
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let together = expression(&text(&[Term::of(a + b + c + d, 'x')]), ExpressionForm::Simplest);
        vec![
            way("combined-unlike-terms", together, Words::UnlikeTerms),
            way("ignored-the-signs", item.key(a + c.abs(), b.abs() + d.abs()), Words::SignBelongs),
            way("took-the-sign-behind", item.key(a - c, b - d), Words::SignBelongs),
        ]
    }
}
