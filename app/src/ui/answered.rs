//! An item that was answered: what was written, and the known wrong way that explains it.

use super::words::reader;
use crate::device::judging::judge;
use generators::{
    answers::{Response, Verdict},
    module::{Explained, View},
};
use mastery::attempt::ItemRecord;

/// A response as it was typed.
#[must_use]
pub fn written(response: &Response) -> String {
    match response {
        Response::One(text) => text.trim().to_owned(),
        Response::Many(texts) => texts.join("; "),
    }
}

/// The sentence of the misconception that a wrong answer is of, where one explains it.
#[must_use]
pub fn misconception(view: &View, record: &ItemRecord) -> Option<String> {
    let response = record.response.as_ref().filter(|_| record.verdict == Some(Verdict::Incorrect))?;
    explained(view, response)
}

/// What somebody did who wrote that, where it is a way known to be wrong.
#[must_use]
pub fn explained(view: &View, response: &Response) -> Option<String> {
    let is_this = |known: &&Explained| {
        judge(&known.answer, response, reader()).is_ok_and(|judged| judged.verdict == Verdict::Correct)
    };
    view.misconceptions.iter().find(is_this).map(|known| known.words.clone())
}
