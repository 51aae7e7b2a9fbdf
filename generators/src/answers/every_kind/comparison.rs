//! A comparison sign. `<`

use super::{Answer, Written, because, none_of_kind, not_of_kind, writing::Writing};
use crate::answers::{Judgement, KeyError, Verdict};
use words::{
    Reader,
    judge::{Accepted, Kind, KindAccepted, KindReason},
};

/// The sign that is right between two sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparisonKey {
    text: String,
    sign: char,
    writing: Writing,
}

/// Ways to write each sign.
const SIGNS: [(char, &[&str]); 6] = [
    ('<', &["<", "＜", "less", "less than", "is less than", "lt", "&lt;", "menor", "menor que", "es menor que"]),
    (
        '>',
        &[
            ">",
            "＞",
            "greater",
            "greater than",
            "is greater than",
            "more than",
            "gt",
            "&gt;",
            "mayor",
            "mayor que",
            "es mayor que",
        ],
    ),
    (
        '=',
        &["=", "＝", "==", "equal", "equals", "equal to", "is equal to", "igual", "igual a", "es igual a", "igual que"],
    ),
    ('≤', &["≤", "⩽", "<=", "=<", "at most", "less than or equal to", "menor o igual que", "menor que o igual a"]),
    ('≥', &["≥", "⩾", ">=", "=>", "at least", "greater than or equal to", "mayor o igual que", "mayor que o igual a"]),
    ('≠', &["≠", "!=", "<>", "not equal", "not equal to", "distinto de"]),
];

impl ComparisonKey {
    /// The key of a sign.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let sign = sign(value).ok_or_else(|| none_of_kind(value, Kind::Comparison))?;
        Ok(Self { text: value.to_owned(), sign, writing: Writing::Any })
    }

    pub(super) fn written_as(self, forms: &[String]) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, ..self })
    }
}

impl Answer for ComparisonKey {
    fn judge(&self, response: &str, _: Reader) -> Judgement {
        match sign(response) {
            None => not_of_kind(response, Kind::Comparison),
            Some(sign) if sign == self.sign => Judgement::correct(),
            Some(_) => because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Comparison }),
        }
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, _: Reader) -> String {
        self.sign.to_string()
    }

    fn accepted(&self) -> Vec<Accepted> {
        vec![Accepted::Kind(KindAccepted::Kind(Kind::Comparison))]
    }

    fn written(&self) -> Written {
        Written { forms: self.writing.names(), ..Written::value(&self.text) }
    }
}

fn sign(text: &str) -> Option<char> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ").to_lowercase();
    SIGNS.iter().find(|(_, names)| names.contains(&text.as_str())).map(|(sign, _)| *sign)
}
