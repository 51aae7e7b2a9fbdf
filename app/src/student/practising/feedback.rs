//! What is said of an answer in practice: at once, with what is right and a way to it.

use crate::{
    device::{judging, models::NoItems},
    ui::{
        answered::{explained, written},
        words::{reader, say},
    },
};
use generators::{
    answers::{Response, Verdict},
    module::View,
};
use words::student::Practice as Said;

/// What is said of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// Whether it was right.
    pub right: bool,
    /// What was written and what is right.
    pub line: String,
    /// What somebody did who wrote that.
    pub why: Option<String>,
    /// A way to the answer.
    pub steps: Vec<String>,
}

/// What comes of an answer.
pub(super) enum Judged {
    /// It can't be read, which costs nothing; why, and in which place.
    Unreadable(String, u64),
    /// Right, in another form: it may be written again; in which form, and in which place.
    Again(String, u64),
    /// The item is done.
    Done(Feedback),
}

/// Judges an answer.
pub(super) fn judge(view: &View, response: &Response) -> Result<Judged, NoItems> {
    let judged = judging::judge(&view.key, response, reader())?;
    let reason = judged.reason;
    Ok(match judged.verdict {
        Verdict::Correct => {
            Judged::Done(Feedback { right: true, line: say(Said::Right), why: None, steps: Vec::new() })
        }
        Verdict::Unreadable => Judged::Unreadable(reason.unwrap_or_default(), judged.place),
        _ if judged.again => Judged::Again(reason.unwrap_or_default(), judged.place),
        verdict => {
            // Of several places the reason says which.
            let is_told = verdict == Verdict::WrongForm || view.answers.len() > 1;
            let why = explained(view, response).or(reason.filter(|_| is_told));
            let (response, answer) = (written(response), view.answer.clone());
            Judged::Done(Feedback {
                right: false,
                line: say(Said::YouWrote { response, answer }),
                why,
                steps: view.solution.clone(),
            })
        }
    })
}

impl Feedback {
    /// The answer, when it was asked for.
    pub(super) fn shown(view: &View) -> Self {
        let line = say(Said::ItIs { answer: view.answer.clone() });
        Self { right: false, line, why: None, steps: view.solution.clone() }
    }
}
