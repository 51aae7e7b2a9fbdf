//! An item that was answered: what was written, and the known wrong way that explains it.

use super::words::reader;
use generators::{
    answers::{Response, Verdict, judge},
    module::{Explained, View},
};
use mastery::attempt::ItemRecord;

/// A response as it was typed.
#[must_use]
pub fn written(response: &Response) -> String {
    match response {
        Response::One(text) => text.trim().to_owned(),
        Response::Many(texts) => texts.join(", "),
    }
}

/// The sentence of the misconception that a wrong answer is of, where one explains it.
#[must_use]
pub fn misconception(view: &View, record: &ItemRecord) -> Option<String> {
    let response = record.response.as_ref().filter(|_| record.verdict == Some(Verdict::Incorrect))?;
    let matches = |known: &&Explained| judge(&known.answer, response, reader()).verdict == Verdict::Correct;
    view.misconceptions.iter().find(matches).map(|known| known.words.clone())
}
