//! Tables of our own: for a key, responses by their verdict.

use super::{READER, told, verdict, verdict_for};
use generators::answers::{Key, Verdict};
use serde_json::json;
use words::Reader;

/// Responses to one key.
pub struct Table {
    key: Key,
    reader: Reader,
}

/// A key with nothing asked of its writing.
pub fn of(kind: &str, value: &str) -> Table {
    asking(kind, value, &[], "optional")
}

/// A key that asks for one of some forms.
pub fn in_forms(kind: &str, value: &str, forms: &[&str]) -> Table {
    asking(kind, value, forms, "optional")
}

/// A key that asks for lowest terms.
pub fn in_lowest_terms(kind: &str, value: &str) -> Table {
    asking(kind, value, &[], "required")
}

fn asking(kind: &str, value: &str, forms: &[&str], simplify: &str) -> Table {
    from_json(&json!({ "kind": kind, "value": value, "forms": forms, "simplify": simplify }).to_string())
}

/// A key as it is sent.
pub fn from_json(json: &str) -> Table {
    Table { key: super::key(json), reader: READER }
}

impl Table {
    pub fn read_by(self, reader: Reader) -> Self {
        Self { reader, ..self }
    }

    pub fn correct(self, responses: &[&str]) -> Self {
        self.each(responses, Verdict::Correct)
    }

    pub fn incorrect(self, responses: &[&str]) -> Self {
        self.each(responses, Verdict::Incorrect)
    }

    pub fn wrong_form(self, responses: &[&str]) -> Self {
        self.each(responses, Verdict::WrongForm)
    }

    pub fn unreadable(self, responses: &[&str]) -> Self {
        self.each(responses, Verdict::Unreadable)
    }

    fn each(self, responses: &[&str], expected: Verdict) -> Self {
        let key = serde_json::to_string(&self.key).expect("a key");
        let wrong: Vec<String> = responses
            .iter()
            .filter(|response| verdict_for(&self.key, response, self.reader) != expected)
            .map(|response| format!("{key} {response:?}: {}, not {expected:?}", told(&self.key, response)))
            .collect();
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
        assert_eq!(verdict(&self.key, &self.key.canonical()), Verdict::Correct, "{key}: its own answer");
        self
    }
}
