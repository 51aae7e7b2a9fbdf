//! A sum of terms, as it is shown and as keys write it: `3x² − x + 5`.

use crate::prompt::Math;
use words::Reader;

/// A number, a letter or a power of it, with the number before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub(super) times: i64,
    pub(super) letter: char,
    /// 0 for a number alone.
    pub(super) power: u8,
}

impl Term {
    pub(super) const fn number(times: i64) -> Self {
        Self { times, letter: 'x', power: 0 }
    }

    pub(super) const fn of(times: i64, letter: char) -> Self {
        Self { times, letter, power: 1 }
    }

    pub(super) const fn squared(times: i64, letter: char) -> Self {
        Self { times, letter, power: 2 }
    }

    fn math(self, times: i64, reader: Reader) -> Math {
        let letter = || match self.power {
            1 => Math::Variable(self.letter),
            power => Math::power(Math::Variable(self.letter), power.into(), reader),
        };
        match (self.power, times) {
            (0, _) => Math::whole(times, reader),
            (1, _) => Math::term(times, self.letter, reader),
            (_, 1) => letter(),
            (_, -1) => Math::Tight(vec![Math::Operator('−'), letter()]),
            _ => Math::Tight(vec![Math::whole(times, reader), letter()]),
        }
    }

    fn text(self) -> String {
        let letter = match self.power {
            0 => return self.times.abs().to_string(),
            1 => self.letter.to_string(),
            power => format!("{}^{power}", self.letter),
        };
        if self.times.abs() == 1 { letter } else { format!("{}{letter}", self.times.abs()) }
    }
}

/// The terms that are not 0, from left to right; 0 where there is none.
pub(super) fn row(terms: &[Term], reader: Reader) -> Vec<Math> {
    let mut row = Vec::new();
    for term in terms.iter().filter(|term| term.times != 0) {
        if row.is_empty() {
            row.push(term.math(term.times, reader));
        } else {
            row.push(Math::Operator(if term.times < 0 { '−' } else { '+' }));
            row.push(term.math(term.times.abs(), reader));
        }
    }
    if row.is_empty() { vec![Math::whole(0, reader)] } else { row }
}

/// The same as keys write it.
pub(super) fn text(terms: &[Term]) -> String {
    let mut text = String::new();
    for term in terms.iter().filter(|term| term.times != 0) {
        match (term.times < 0, text.is_empty()) {
            (true, _) => text.push('-'),
            (false, false) => text.push('+'),
            (false, true) => {}
        }
        text.push_str(&term.text());
    }
    if text.is_empty() { "0".to_owned() } else { text }
}

/// A row and its parentheses: `(x + 3)`.
pub(super) fn group(terms: &[Term], reader: Reader) -> Math {
    Math::Group(row(terms, reader))
}

/// Both sides with a sign between them.
pub(super) fn related(left: Vec<Math>, sign: char, right: Vec<Math>) -> Vec<Math> {
    [left, vec![Math::Operator(sign)], right].concat()
}
