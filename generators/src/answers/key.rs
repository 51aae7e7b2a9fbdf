//! The right answer of an item, and the verdict on a response.

use super::{AskedUnit, EveryKey, Interaction, NumberKey, Response, Simplify, Verdict, clean::clean, fields};
use serde::{Deserialize, Serialize};
use words::{
    Reader,
    judge::{Accepted, Judge},
};

/// The right answer of an item and what is asked of its writing, in the format that every surface shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "fields::Fields", into = "fields::Fields")]
pub enum Key {
    /// One number.
    Number(NumberKey),
    /// Any other kind.
    Every(Box<EveryKey>),
}

/// A verdict with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The verdict.
    pub verdict: Verdict,
    /// Why, or what would be right; none where the response is correct.
    pub reason: Option<Judge>,
}

impl Key {
    /// The key of a whole number in any writing.
    #[must_use]
    pub const fn integer(value: i64) -> Self {
        Self::Number(NumberKey::whole(value))
    }

    /// The same key where the question names this unit, if any; only a number may have one beside it.
    #[must_use]
    pub fn asked_in(self, unit: impl Into<Option<AskedUnit>>) -> Self {
        match self {
            Self::Number(key) => Self::Number(key.asked_in(unit.into())),
            key @ Self::Every(_) => key,
        }
    }

    /// The same key where the question is that of another: a wrong answer to it may have its unit written as well.
    #[must_use]
    pub fn asked_as(self, other: &Self) -> Self {
        match other {
            Self::Number(other) => self.asked_in(other.unit()),
            Self::Every(_) => self,
        }
    }

    /// The answer as a person types it, in a form that counts: `42`, `-1 1/2`, `0.42`.
    #[must_use]
    pub fn canonical(&self) -> String {
        match self {
            Self::Number(key) => key.canonical(),
            Self::Every(key) => key.canonical(),
        }
    }

    /// Whether what is typed is algebra, to be drawn as mathematics while it is.
    #[must_use]
    pub fn is_algebra(&self) -> bool {
        let is_algebra =
            |key: &EveryKey| matches!(key, EveryKey::Expression(_) | EveryKey::Equation(_) | EveryKey::Inequality(_));
        matches!(self, Self::Every(key) if is_algebra(key))
    }

    /// How it is answered.
    #[must_use]
    pub fn interaction(&self) -> Interaction {
        match self {
            Self::Number(_) => Interaction::Text,
            Self::Every(key) => match **key {
                EveryKey::Choice(_) => Interaction::Choice,
                EveryKey::Choices(_) => Interaction::Choices,
                _ => Interaction::Text,
            },
        }
    }

    /// The keys of the places that are to be filled: itself, where there is one.
    #[must_use]
    pub fn places(&self) -> &[Self] {
        match self {
            Self::Every(key) => key.blanks().unwrap_or(std::slice::from_ref(self)),
            Self::Number(_) => std::slice::from_ref(self),
        }
    }

    /// The answer as a response, in a form that counts.
    #[must_use]
    pub fn response(&self) -> Response {
        match self.places() {
            [one] => Response::One(one.canonical()),
            several => Response::Many(several.iter().map(Self::canonical).collect()),
        }
    }

    /// The answer as the reader's school writes it, with a true minus sign: `−12.345,5`.
    #[must_use]
    pub fn shown(&self, reader: Reader) -> String {
        match self {
            Self::Number(key) => key.shown(reader),
            Self::Every(key) => key.shown(reader),
        }
    }

    /// Whether the writing itself is what is practised, so that a wrong form is not asked for again.
    #[must_use]
    pub fn enforces_form(&self) -> bool {
        match self {
            Self::Number(key) => key.simplify() == Simplify::Enforced,
            Self::Every(key) => key.simplify() == Simplify::Enforced,
        }
    }
}

impl Judgement {
    /// The right value in a form that counts.
    pub(super) fn correct() -> Self {
        Self { verdict: Verdict::Correct, reason: None }
    }

    /// Any other verdict, with its reason.
    pub(super) fn because(verdict: Verdict, reason: Judge) -> Self {
        Self { verdict, reason: Some(reason) }
    }
}

/// Judges a response.
#[must_use]
pub fn judge(key: &Key, response: &Response, reader: Reader) -> Judgement {
    match (key, response) {
        (Key::Number(key), Response::One(text)) => key.judge(&clean(text), reader),
        (Key::Number(_), Response::Many(_)) => Judgement::because(Verdict::Unreadable, Judge::OneAnswer),
        (Key::Every(key), Response::One(text)) => key.judge(&Response::One(clean(text).into_owned()), reader),
        // Each of several comes back here by itself.
        (Key::Every(key), Response::Many(_)) => key.judge(response, reader),
    }
}

/// Which writings a key takes, for a student to read before the first response.
#[must_use]
pub fn accepted(key: &Key) -> Vec<Accepted> {
    match key {
        Key::Number(key) => key.accepted(),
        Key::Every(key) => key.accepted(),
    }
}
