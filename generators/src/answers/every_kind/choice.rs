//! A choice of one or of several, by their labels. `b`, `a, c`

use super::{Answer, Written, because, none_of_kind, not_of_kind, ordering::labels, writing::Writing};
use crate::answers::{Judgement, KeyError, Verdict};
use std::collections::BTreeSet;
use words::{
    Reader,
    judge::{Accepted, Kind, KindAccepted, KindReason},
};

/// The labels of what is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceKey {
    text: String,
    right: BTreeSet<String>,
    kind: Kind,
    writing: Writing,
}

impl ChoiceKey {
    /// The key of a choice of one.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn one(value: &str) -> Result<Self, KeyError> {
        let key = Self::of(value, Kind::Choice)?;
        if key.right.len() == 1 { Ok(key) } else { Err(none_of_kind(value, Kind::Choice)) }
    }

    /// The key of a choice of several.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn several(value: &str) -> Result<Self, KeyError> {
        Self::of(value, Kind::Choices)
    }

    fn of(value: &str, kind: Kind) -> Result<Self, KeyError> {
        let right = labels(value).ok_or_else(|| none_of_kind(value, kind))?;
        Ok(Self { text: value.to_owned(), right: right.into_iter().collect(), kind, writing: Writing::Any })
    }

    pub(super) fn written_as(self, forms: &[String]) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, ..self })
    }

    /// Labels of a response, also those that stand together without anything between: `ac`.
    fn chosen(&self, response: &str) -> Option<BTreeSet<String>> {
        let chosen = labels(response)?;
        let is_single = |label: &String| label.chars().count() == 1;
        match chosen.as_slice() {
            [together] if self.kind == Kind::Choices && self.right.iter().all(is_single) => {
                Some(together.chars().map(String::from).collect())
            }
            _ => Some(chosen.into_iter().collect()),
        }
    }
}

impl Answer for ChoiceKey {
    fn judge(&self, response: &str, _: Reader) -> Judgement {
        // No label of a choice is longer than those of the right ones by more than a letter, nor a number where those are letters.
        let most = self.right.iter().map(|label| label.chars().count()).max().unwrap_or_default() + 1;
        let chosen = self.chosen(response).filter(|chosen| {
            let is_number = |label: &String| label.starts_with(|first: char| first.is_ascii_digit());
            let is_alike = |label: &String| {
                self.right.is_empty() || self.right.iter().any(|one| is_number(one) == is_number(label))
            };
            let is_label = |label: &String| label.chars().count() <= most && is_alike(label);
            !chosen.is_empty() && chosen.iter().all(is_label) && (self.kind == Kind::Choices || chosen.len() == 1)
        });
        match chosen {
            None if response.trim().is_empty() => because(Verdict::Unreadable, KindReason::NothingChosen),
            None => not_of_kind(response, self.kind),
            Some(chosen) if chosen == self.right => Judgement::correct(),
            Some(_) => because(Verdict::Incorrect, KindReason::NotRight { kind: self.kind }),
        }
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, _: Reader) -> String {
        let labels: Vec<&str> = self.right.iter().map(String::as_str).collect();
        labels.join(", ")
    }

    fn accepted(&self) -> Vec<Accepted> {
        vec![Accepted::Kind(KindAccepted::Kind(self.kind))]
    }

    fn written(&self) -> Written {
        Written { forms: self.writing.names(), ..Written::value(&self.text) }
    }
}
