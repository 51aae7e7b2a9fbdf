//! What a student entered, and how it is judged.

use serde::{Deserialize, Serialize};

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

impl Response {
    /// From what stands in the fields: a line each, where there are several.
    #[must_use]
    pub fn from_lines(text: &str) -> Self {
        match text.contains('\n') {
            true => Self::Many(text.split('\n').map(str::to_owned).collect()),
            false => Self::One(text.to_owned()),
        }
    }
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
