//! What is said of an answer in practice: at once, with what is right and a way to it.

use crate::ui::words::{reader, say};
use generators::{
    answers::{self, Key, Response, Verdict},
    module::View,
};
use words::{Say, student::Practice as Said};

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
    /// It can't be read, which costs nothing; why.
    Unreadable(String),
    /// The right number in another form: it may be written again; which form.
    Again(String),
    /// The item is done.
    Done(Feedback),
}

/// Judges an answer as it was typed.
pub(super) fn judge(view: &View, text: &str) -> Judged {
    let response = Response::One(text.to_owned());
    let judgement = answers::judge(&view.key, &response, reader());
    let reason = judgement.reason.map(|reason| reason.say(reader()));
    match judgement.verdict {
        Verdict::Correct => {
            Judged::Done(Feedback { right: true, line: say(Said::Right), why: None, steps: Vec::new() })
        }
        Verdict::Unreadable => Judged::Unreadable(reason.unwrap_or_default()),
        // May be written again, unless the form is what is practised.
        Verdict::WrongForm if !view.key.enforces_form() => Judged::Again(reason.unwrap_or_default()),
        verdict => {
            let answer = view.key.shown(reader());
            let why = misconception(view, &response).or(reason.filter(|_| verdict == Verdict::WrongForm));
            Judged::Done(Feedback {
                right: false,
                line: say(Said::YouWrote { response: text.trim().to_owned(), answer }),
                why,
                steps: view.solution.clone(),
            })
        }
    }
}

impl Feedback {
    /// The answer, when it was asked for.
    pub(super) fn shown(view: &View) -> Self {
        let line = say(Said::ItIs { answer: view.key.shown(reader()) });
        Self { right: false, line, why: None, steps: view.solution.clone() }
    }
}

/// What somebody did who wrote that, where it is a way known to be wrong.
fn misconception(view: &View, response: &Response) -> Option<String> {
    let is_this = |answer: &Key| answers::judge(answer, response, reader()).verdict == Verdict::Correct;
    view.misconceptions.iter().find(|known| is_this(&known.answer)).map(|known| known.words.clone())
}
