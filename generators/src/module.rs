//! Item models and answers behind bytes: identity in; item, key and prompt out.
//!
//! Between the application and its item models only bytes cross, because the models are a WebAssembly module of their own,
//! which a tab fetches when it first needs one. The types are all that the tab has of them.

#[cfg(feature = "items")]
mod answer;

#[cfg(feature = "items")]
pub use answer::{answer, views};

use crate::{
    answers::{Interaction, Response, Verdict, WrittenKey},
    item::SetIdentity,
    prompt::{Math, Prompt},
};
use serde::{Deserialize, Serialize};
use words::{Locale, Reader};

/// What a module can be asked.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// For items.
    Items(Request),
    /// For the verdict on a response.
    Judge(Judging),
    /// For what an objective or approach is called.
    Wording(Named),
    /// For what is typed of an expression, an equation or an inequality, as mathematics.
    Drawing(Typed),
}

/// A response to be judged by its key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Judging {
    /// The key, of whatever kind.
    pub key: WrittenKey,
    /// The response.
    pub response: Response,
    /// For whom the item was written: it decides what a comma means, and the language of the reason.
    pub reader: Reader,
}

/// What is in the box for an answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Typed {
    /// The text so far.
    pub text: String,
    /// Who types: it decides what a comma means.
    pub reader: Reader,
}

/// Something of the catalogue by its id.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Named {
    /// The objective's or approach's id.
    pub id: String,
    /// The language of the words.
    pub locale: Locale,
}

/// A row's items, asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Request {
    /// The row of items.
    pub set: SetIdentity,
    /// The first item wanted, from 0.
    pub from: u32,
    /// How many, at most [`MOST`].
    pub count: u32,
    /// For whom the items are written.
    pub reader: Reader,
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
    /// The verdict with its reason.
    Judged(Judged),
    /// The words; none for an id that is not of the catalogue.
    Worded(Option<Worded>),
    /// The row of mathematics; empty where what is typed can't be read, or not yet.
    Drawn(Vec<Math>),
    /// Why there are none.
    Refused(String),
}

/// A verdict with its reason in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// Why, or what would be right; none where the response is correct.
    #[serde(default)]
    pub reason: Option<String>,
    /// Whether practice lets it be written again: right, in another form, unless the form itself is practised.
    #[serde(default)]
    pub again: bool,
    /// The number of the place that the reason is about, from 1.
    pub place: u64,
}

/// What an objective or approach is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worded {
    /// What is to be shown.
    pub statement: String,
    /// The same as a student says it.
    pub i_can: String,
    /// A few words that go on from "opens after".
    pub short: String,
    /// What it means.
    pub meaning: String,
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
    /// What responses are judged by.
    pub key: WrittenKey,
    /// The right answer as the reader's school writes it.
    pub answer: String,
    /// The same for each place that is to be filled, one or several.
    pub answers: Vec<String>,
    /// How it is answered.
    pub interaction: Interaction,
    /// The signs beside digits that an answer of its kind can want, for a keypad.
    #[serde(default)]
    pub signs: String,
    /// Whether what is typed is algebra, to be [drawn](Ask::Drawing) as mathematics while it is.
    #[serde(default)]
    pub drawn: bool,
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
    pub answer: WrittenKey,
    /// The sentence for the student.
    pub words: String,
}
