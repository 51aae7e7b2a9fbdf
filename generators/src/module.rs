//! Item models and answers behind bytes: identity in; item, key and prompt out.
//!
//! Between the application and its item models only bytes cross, so that a strand of models can become a WebAssembly
//! module of its own, fetched when it is needed. Whether the models are built in or fetched, this is how they are asked.

use crate::{
    answers::{self, Key, Response, Verdict},
    item::SetIdentity,
    json,
    prompt::Prompt,
    registry,
};
use serde::{Deserialize, Serialize};
use words::{
    Locale, NumberStyle, Reader, Say,
    objectives::{self, Objective},
};

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
}

/// A response to be judged by its key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Judging {
    /// The key, of whatever kind.
    pub key: Key,
    /// The response.
    pub response: Response,
    /// The language of the reason.
    pub locale: Locale,
    /// The marks in numbers.
    pub number_style: NumberStyle,
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
    /// The verdict with its reason.
    Judged(Judged),
    /// The words; none for an id that is not of the catalogue.
    Worded(Option<Worded>),
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
        Ok(Ask::Items(request)) => views(&request).map_or_else(Reply::Refused, Reply::Items),
        Ok(Ask::Judge(judging)) => Reply::Judged(judged(&judging)),
        Ok(Ask::Wording(named)) => Reply::Worded(worded(&named)),
        Err(error) => Reply::Refused(format!("the request {error}")),
    };
    serde_json::to_vec(&reply).unwrap_or_default()
}

fn judged(judging: &Judging) -> Judged {
    let reader = Reader { locale: judging.locale, numbers: judging.number_style };
    let judgement = answers::judge(&judging.key, &judging.response, reader);
    Judged { verdict: judgement.verdict, reason: judgement.reason.map(|reason| reason.say(reader)) }
}

fn worded(named: &Named) -> Option<Worded> {
    let known = objectives::wording(&named.id)?;
    let said = |objective: Objective| objective.say(named.locale.into());
    Some(Worded {
        statement: said(Objective::Statement(known)),
        i_can: said(Objective::ICan(known)),
        short: said(Objective::Short(known)),
        meaning: said(Objective::Meaning(known)),
    })
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
