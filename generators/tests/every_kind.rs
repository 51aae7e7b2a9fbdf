//! Every kind of answer: other suites' cases, tables of our own for each kind, and the laws of the judge.

#[path = "every_kind/algebra.rs"]
mod algebra;
#[path = "every_kind/amounts.rs"]
mod amounts;
#[path = "every_kind/choices.rs"]
mod choices;
#[path = "every_kind/forms.rs"]
mod forms;
#[path = "every_kind/keys.rs"]
mod keys;
#[path = "every_kind/laws.rs"]
mod laws;
#[path = "every_kind/lists.rs"]
mod lists;
#[path = "every_kind/prose.rs"]
mod prose;
#[path = "every_kind/solutions.rs"]
mod solutions;
#[path = "every_kind/suites.rs"]
mod suites;
#[path = "every_kind/tables.rs"]
mod tables;

use generators::answers::{Key, Response, Verdict, judge};
use words::{Locale, NumberStyle, Reader, Say};

/// The reader of the tables: English, with a decimal point.
const READER: Reader = Reader { locale: Locale::En, numbers: NumberStyle::CommaPoint };

/// A reader who writes a decimal comma.
const COMMA: Reader = Reader { locale: Locale::Es, numbers: NumberStyle::PointComma };

fn key(json: &str) -> Key {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// A key with nothing asked of its writing.
fn plain(kind: &str, value: &str) -> Key {
    key(&serde_json::json!({ "kind": kind, "value": value }).to_string())
}

fn verdict(key: &Key, response: &str) -> Verdict {
    verdict_for(key, response, READER)
}

fn verdict_for(key: &Key, response: &str, reader: Reader) -> Verdict {
    judge(key, &Response::One(response.to_owned()), reader).verdict
}

/// What a failing case shows: the verdict and what the student is told.
fn told(key: &Key, response: &str) -> String {
    let judged = judge(key, &Response::One(response.to_owned()), READER);
    format!("{:?} ({})", judged.verdict, judged.reason.map(|reason| reason.say(READER)).unwrap_or_default())
}
