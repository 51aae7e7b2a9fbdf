//! A quotient with its remainder. `7 R 2`

use super::{Answer, Written, because, none_of_kind, not_of_kind, writing::Writing};
use crate::answers::{
    Judgement, KeyError, Verdict,
    number::{Marks, rational},
};
use num_bigint::BigInt;
use num_traits::Zero;
use words::{
    Reader,
    judge::{Accepted, Kind, KindAccepted, KindReason},
};

/// A quotient and a remainder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemainderKey {
    text: String,
    right: Division,
    writing: Writing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Division {
    quotient: BigInt,
    /// None where only a quotient is written.
    remainder: Option<BigInt>,
}

/// Between the two, longest first.
const BETWEEN: [&str; 7] = ["remainder", "residuo", "resto", "rem.", "rem", "r.", "r"];

impl RemainderKey {
    /// The key of a quotient and a remainder as keys write them.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let right = read(value, Marks::Key);
        let right = right.ok_or_else(|| none_of_kind(value, Kind::Remainder))?;
        Ok(Self { text: value.to_owned(), right, writing: Writing::Any })
    }

    pub(super) fn written_as(self, forms: &[String]) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, ..self })
    }
}

impl Answer for RemainderKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        let Some(given) = read(response, Marks::Style(reader.numbers)) else {
            return not_of_kind(response, Kind::Remainder);
        };
        let remainder = |division: &Division| division.remainder.clone().unwrap_or_default();
        if given.quotient == self.right.quotient && remainder(&given) == remainder(&self.right) {
            return Judgement::correct();
        }
        let reason = if given.remainder.is_none() && !remainder(&self.right).is_zero() {
            KindReason::RemainderMissing
        } else {
            KindReason::NotRight { kind: Kind::Remainder }
        };
        because(Verdict::Incorrect, reason)
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, _: Reader) -> String {
        self.text.clone()
    }

    fn accepted(&self) -> Vec<Accepted> {
        vec![Accepted::Kind(KindAccepted::Kind(Kind::Remainder))]
    }

    fn written(&self) -> Written {
        Written { forms: self.writing.names(), ..Written::value(&self.text) }
    }
}

fn read(text: &str, marks: Marks) -> Option<Division> {
    let text = text.to_lowercase();
    let whole =
        |text: &str| rational(text, marks).ok().filter(|value| value.is_integer()).map(|value| value.to_integer());
    let between = BETWEEN.into_iter().find(|between| text.contains(between));
    let Some((quotient, remainder)) = between.and_then(|between| text.split_once(between)) else {
        return Some(Division { quotient: whole(&text)?, remainder: None });
    };
    let joining = |text: &str| {
        let text = text.trim().trim_start_matches([':', '=']).trim();
        text.strip_prefix("of ").or(text.strip_prefix("de ")).unwrap_or(text).trim().to_owned()
    };
    let quotient = quotient.trim().trim_end_matches([',', ';', '.']).trim_end();
    let quotient = ["with a", "with", "con", "and", "y"]
        .into_iter()
        .find_map(|word| quotient.strip_suffix(word))
        .unwrap_or(quotient);
    Some(Division { quotient: whole(quotient.trim())?, remainder: Some(whole(&joining(remainder))?) })
}
