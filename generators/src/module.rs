//! Item models behind bytes: identity in; item, key and prompt out.
//!
//! Between the application and its item models only bytes cross, so that a strand of models can become a WebAssembly
//! module of its own, fetched when it is needed. Whether the models are built in or fetched, this is how they are asked.

use crate::{answers::Key, item::SetIdentity, json, prompt::Prompt, registry};
use serde::{Deserialize, Serialize};
use words::{Locale, NumberStyle, Reader};

/// What can be asked of item models.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Request {
    /// The row of items.
    pub set: SetIdentity,
    /// The first item wanted, from 0.
    pub from: u32,
    /// How many, at most [`MOST`].
    pub count: u32,
    /// The language of the words.
    pub locale: Locale,
    /// The marks in numbers.
    pub number_style: NumberStyle,
    /// Whether worked solutions and misconceptions are wanted too: only practice and results need them.
    #[serde(default)]
    pub explained: bool,
}

/// The most items that one request may ask for.
pub const MOST: u32 = 1000;

/// What comes back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// The items, in order.
    Items(Vec<View>),
    /// Why there are none.
    Refused(String),
}

/// An item as a surface needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Its place in the row.
    pub index: u32,
    /// What is shown.
    pub prompt: Prompt,
    /// What is said instead.
    pub speech: String,
    /// The right answer and what is asked of its writing.
    pub key: Key,
    /// The way to the answer, a sentence a step; empty unless asked for.
    #[serde(default)]
    pub solution: Vec<String>,
    /// Known wrong answers and what to say of them; empty unless asked for.
    #[serde(default)]
    pub misconceptions: Vec<Explained>,
}

/// A known wrong answer with its explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// The misconception's name for the record.
    pub name: String,
    /// The key that a response of this misconception matches.
    pub answer: Key,
    /// The sentence for the student.
    pub words: String,
}

/// Answers a request, bytes in and bytes out (JSON). A request that can't be read is a [`Reply::Refused`].
#[must_use]
pub fn answer(request: &[u8]) -> Vec<u8> {
    let reply = match json::read_bytes(request) {
        Ok(request) => views(&request).map_or_else(Reply::Refused, Reply::Items),
        Err(error) => Reply::Refused(format!("the request {error}")),
    };
    serde_json::to_vec(&reply).unwrap_or_default()
}

/// Draws what a request asks for.
///
/// # Errors
/// The reason in plain words, for a log: what was asked for is not there.
pub fn views(request: &Request) -> Result<Vec<View>, String> {
    if request.count > MOST {
        return Err(format!("{} items at once are too many; ask for at most {MOST}", request.count));
    }
    let reader = Reader { locale: request.locale, numbers: request.number_style };
    let mut set = registry::open(&request.set).map_err(|error| error.to_string())?;
    let view = |index| {
        let item = set.item(index);
        let (solution, misconceptions) = if request.explained {
            (item.solution(reader), item.misconceptions(reader).into_iter().map(explained).collect())
        } else {
            (Vec::new(), Vec::new())
        };
        View {
            index,
            prompt: item.prompt(reader),
            speech: item.speech(reader),
            key: item.key(),
            solution,
            misconceptions,
        }
    };
    Ok((request.from..request.from.saturating_add(request.count)).map(view).collect())
}

fn explained(wrong: crate::model::Misconception) -> Explained {
    Explained { name: wrong.name.to_owned(), answer: wrong.answer, words: wrong.words }
}
