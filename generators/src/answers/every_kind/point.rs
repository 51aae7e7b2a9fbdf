//! A point by its coordinates. `(2, 3)`

use super::{
    Answer, Written,
    list::{self, Ordered},
    none_of_kind, not_of_kind, separate, set,
    value::Value,
    writing::Writing,
};
use crate::{
    algebra::steps::Steps,
    answers::{Judgement, KeyError, Simplify, number::Marks},
};
use words::{
    Reader,
    judge::{Accepted, Kind},
};

/// The coordinates and what is asked of their writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointKey {
    text: String,
    coordinates: Vec<Value>,
    writing: Writing,
    simplify: Simplify,
}

impl PointKey {
    /// The key of a point as keys write it.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let texts = separate::of_key(inside(value));
        let coordinates = set::values(&texts, Marks::Key, Reader::default(), &mut Steps::for_text(value))
            .map_err(|_| none_of_kind(value, Kind::Point))?;
        if coordinates.len() < 2 {
            return Err(none_of_kind(value, Kind::Point));
        }
        Ok(Self { text: value.to_owned(), coordinates, writing: Writing::Any, simplify: Simplify::Optional })
    }

    pub(super) fn written_as(self, forms: &[String], simplify: Simplify) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, simplify, ..self })
    }
}

impl Answer for PointKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        if response.trim().is_empty() {
            return not_of_kind("", Kind::Point);
        }
        let (values, writing) = (self.coordinates.as_slice(), self.writing);
        let key = Ordered { kind: Kind::Point, values, names: &[], writing, simplify: self.simplify };
        key.judge(inside(set::without_letters(response, &[])), reader, &mut Steps::for_text(response))
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, reader: Reader) -> String {
        list::shown(&self.text, reader)
    }

    fn accepted(&self) -> Vec<Accepted> {
        list::accepted(Kind::Point, self.writing, self.simplify)
    }

    fn written(&self) -> Written {
        Written { forms: self.writing.names(), simplify: self.simplify, ..Written::value(&self.text) }
    }
}

/// The coordinates of a point without its brackets and its name: `A(2, 3)`, `P = (2, 3)`.
fn inside(text: &str) -> &str {
    let text = text.trim();
    let Some(opening) = text.find(['(', '[']) else { return text };
    let (name, rest) = text.split_at(opening);
    let name = name.trim().trim_end_matches('=').trim();
    let closing = if rest.starts_with('(') { ')' } else { ']' };
    let inner = rest.get(1..).and_then(|rest| rest.strip_suffix(closing));
    match inner {
        Some(inner) if name.chars().count() <= 1 && name.chars().all(char::is_alphabetic) => inner,
        _ => text,
    }
}
