//! What counts as a right answer: a key, a response, and the verdict of one on the other.
//!
//! Right is right however it is written: values are compared exactly, never as floats. Whether the writing matters is
//! the key's choice, and a right value in another form has a verdict of its own. What is not an answer of the key's
//! kind is unreadable, which costs a student nothing, and the reason says what was not understood.

#[cfg(feature = "every-kind")]
mod every_kind;
mod exact;
mod fields;
mod key_error;
pub(crate) mod number;

#[cfg(feature = "every-kind")]
pub use every_kind::{
    BlanksKey, ChoiceKey, ComparisonKey, EquationKey, EveryKey, ExpressionForm, ExpressionKey, InequalityKey, ListKey,
    MoneyKey, OrderingKey, PointKey, QuantityForm, QuantityKey, RemainderKey, SetKey, TimeForm, TimeKey,
};
pub use key_error::KeyError;
pub use number::{Form, NumberKey, Simplify};

use serde::{Deserialize, Serialize};
use words::{
    Reader,
    judge::{Accepted, Judge},
};

/// The version of everything here that decides on a verdict: raised by any change that would alter one.
pub const JUDGE_VERSION: u16 = 1;

/// The right answer of an item and what is asked of its writing, in the format that every surface shares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "fields::Fields", into = "fields::Fields")]
pub enum Key {
    /// One number.
    Number(NumberKey),
    /// Any other kind, which a build for numbers alone leaves out.
    #[cfg(feature = "every-kind")]
    Every(Box<EveryKey>),
}

/// What a student entered, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum Response {
    /// In one blank.
    One(String),
    /// In several blanks, in their order.
    Many(Vec<String>),
}

/// How a response is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The right value in a form that counts.
    Correct,
    /// Another value.
    Incorrect,
    /// The right value in another form than is asked for.
    WrongForm,
    /// Not an answer of that kind.
    Unreadable,
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

    /// The answer as a person types it, in a form that counts: `42`, `-1 1/2`, `0.42`.
    #[must_use]
    pub fn canonical(&self) -> String {
        match self {
            Self::Number(key) => key.canonical(),
            #[cfg(feature = "every-kind")]
            Self::Every(key) => key.canonical(),
        }
    }

    /// The answer as a response, in a form that counts.
    #[must_use]
    pub fn response(&self) -> Response {
        Response::One(self.canonical())
    }

    /// The answer as the reader's school writes it, with a true minus sign: `−12.345,5`.
    #[must_use]
    pub fn shown(&self, reader: Reader) -> String {
        match self {
            Self::Number(key) => key.shown(reader),
            #[cfg(feature = "every-kind")]
            Self::Every(key) => key.shown(reader),
        }
    }

    /// Whether the writing itself is what is practised, so that a wrong form is not asked for again.
    #[must_use]
    pub fn enforces_form(&self) -> bool {
        match self {
            Self::Number(key) => key.simplify() == Simplify::Enforced,
            #[cfg(feature = "every-kind")]
            Self::Every(key) => key.simplify() == Simplify::Enforced,
        }
    }
}

impl Judgement {
    /// The right value in a form that counts.
    #[cfg(feature = "every-kind")]
    fn correct() -> Self {
        Self { verdict: Verdict::Correct, reason: None }
    }

    /// Any other verdict, with its reason.
    fn because(verdict: Verdict, reason: Judge) -> Self {
        Self { verdict, reason: Some(reason) }
    }
}

/// Judges a response.
#[must_use]
pub fn judge(key: &Key, response: &Response, reader: Reader) -> Judgement {
    match (key, response) {
        (Key::Number(key), Response::One(text)) => key.judge(text, reader),
        (Key::Number(_), Response::Many(_)) => Judgement::because(Verdict::Unreadable, Judge::OneAnswer),
        #[cfg(feature = "every-kind")]
        (Key::Every(key), response) => key.judge(response, reader),
    }
}

/// Whether a response can be read as an answer of the key's kind at all: what the tab asks before it takes one in a
/// demonstration. It says nothing about the value.
///
/// # Errors
/// What was not understood.
pub fn readable(key: &Key, response: &Response, reader: Reader) -> Result<(), Judge> {
    match (key, response) {
        (Key::Number(key), Response::One(text)) => key.readable(text, reader),
        (Key::Number(_), Response::Many(_)) => Err(Judge::OneAnswer),
        #[cfg(feature = "every-kind")]
        (Key::Every(key), response) => {
            let judgement = key.judge(response, reader);
            judgement.reason.filter(|_| judgement.verdict == Verdict::Unreadable).map_or(Ok(()), Err)
        }
    }
}

/// Which writings a key takes, for a student to read before the first response.
#[must_use]
pub fn accepted(key: &Key) -> Vec<Accepted> {
    match key {
        Key::Number(key) => key.accepted(),
        #[cfg(feature = "every-kind")]
        Key::Every(key) => key.accepted(),
    }
}

/// Written by hand: what serde derives for two shapes keeps the whole input aside first, which every tab would carry.
impl<'de> Deserialize<'de> for Response {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AsTyped)
    }
}

struct AsTyped;

impl<'de> serde::de::Visitor<'de> for AsTyped {
    type Value = Response;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a text, or a list of texts")
    }

    fn visit_str<E>(self, text: &str) -> Result<Response, E> {
        Ok(Response::One(text.to_owned()))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<Response, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = list.next_element()? {
            texts.push(text);
        }
        Ok(Response::Many(texts))
    }
}
