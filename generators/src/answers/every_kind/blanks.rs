//! Several blanks, each with a key of its own. The worst verdict is that of the whole.

use super::because;
use crate::answers::{Judgement, Key, KeyError, Response, Simplify, Verdict, accepted, judge};
use words::{
    Reader,
    judge::{Accepted, KindAccepted, KindReason},
};

/// The keys of the blanks, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlanksKey(Vec<Key>);

impl BlanksKey {
    /// The key of several blanks.
    ///
    /// # Errors
    /// [`KeyError::Missing`] where there is none, [`KeyError::NotOfKind`] for blanks in a blank.
    pub fn new(blanks: Vec<Key>) -> Result<Self, KeyError> {
        let is_nested = |key: &Key| matches!(key, Key::Every(key) if matches!(**key, super::EveryKey::Blanks(_)));
        if blanks.is_empty() {
            return Err(KeyError::Missing { field: "blanks" });
        }
        if blanks.iter().any(is_nested) {
            return Err(KeyError::NotOfKind { field: "blanks", known: &["value", "forms", "simplify", "tolerance"] });
        }
        Ok(Self(blanks))
    }

    /// The keys, in the order of the blanks.
    #[must_use]
    pub fn keys(&self) -> &[Key] {
        &self.0
    }

    pub(super) fn judge(&self, response: &Response, reader: Reader) -> Judgement {
        let texts = match response {
            Response::Many(texts) if texts.len() == self.0.len() => texts.as_slice(),
            Response::One(text) if self.0.len() == 1 => std::slice::from_ref(text),
            _ => return because(Verdict::Unreadable, KindReason::Blanks { count: self.0.len() }),
        };
        let judged = (1..).zip(self.0.iter().zip(texts)).map(|(number, (key, text))| {
            let judged = judge(key, &Response::One(text.clone()), reader);
            let reason = judged
                .reason
                .map(|reason| words::judge::Judge::Kind(KindReason::InBlank { number, reason: Box::new(reason) }));
            Judgement { verdict: judged.verdict, reason }
        });
        let rank = |judgement: &Judgement| match judgement.verdict {
            Verdict::Unreadable => 0,
            Verdict::Incorrect => 1,
            Verdict::WrongForm => 2,
            Verdict::Correct => 3,
        };
        let judged: Vec<Judgement> = judged.collect();
        let wrong = |(number, judged): (usize, &Judgement)| (judged.verdict == Verdict::Incorrect).then_some(number);
        let wrong: Vec<usize> = (1..).zip(&judged).filter_map(wrong).collect();
        match judged.into_iter().min_by_key(rank).unwrap_or_else(Judgement::correct) {
            worst if worst.verdict == Verdict::Incorrect && wrong.len() > 1 => {
                because(Verdict::Incorrect, KindReason::InBlanks { numbers: wrong })
            }
            worst => worst,
        }
    }

    pub(super) fn canonical(&self) -> String {
        self.joined(Key::canonical)
    }

    pub(super) fn shown(&self, reader: Reader) -> String {
        self.joined(|key| key.shown(reader))
    }

    fn joined(&self, written: impl Fn(&Key) -> String) -> String {
        self.0.iter().map(written).collect::<Vec<_>>().join("; ")
    }

    pub(super) fn accepted(&self) -> Vec<Accepted> {
        let in_blank = |(number, key): (usize, &Key)| {
            accepted(key)
                .into_iter()
                .map(move |accepted| Accepted::Kind(KindAccepted::InBlank { number, accepted: Box::new(accepted) }))
        };
        (1..).zip(&self.0).flat_map(in_blank).collect()
    }

    /// Enforced where it is in any blank.
    pub(super) fn simplify(&self) -> Simplify {
        if self.0.iter().any(Key::enforces_form) { Simplify::Enforced } else { Simplify::Optional }
    }
}
