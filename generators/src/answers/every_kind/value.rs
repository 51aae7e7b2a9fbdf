//! A value in a list, set or point: an exact number, an expression, or several in brackets.

use super::{separate, writing::Writing};
use crate::{
    algebra::{
        Break, parse,
        ratio::Ratio,
        shape::{is_in_lowest_terms, is_simplest},
        steps::{Steps, TooHard},
        tree::Tree,
        value::value,
    },
    answers::{
        Simplify,
        number::{Marks, rational},
    },
};
use std::cmp::Ordering;
use words::{
    Locale,
    judge::{Judge, KindReason},
};

/// A value with its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value {
    /// One part, or the parts in the brackets of a point.
    parts: Vec<(Tree, Ratio)>,
}

impl Value {
    /// Reads a value, which is worked out unless it is a key's.
    pub(super) fn read(text: &str, marks: Marks, locale: Locale, steps: &mut Steps) -> Result<Self, Judge> {
        let text = text.trim();
        let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
        let parts = match inner.map(|inner| parts(inner, marks, locale)) {
            Some(parts) if parts.len() > 1 => parts,
            _ => vec![text.to_owned()],
        };
        let parts: Result<Vec<_>, Judge> = parts.iter().map(|part| read_part(part, marks, steps)).collect();
        Ok(Self { parts: parts? })
    }

    pub(super) fn has_letters(&self) -> bool {
        self.parts.iter().any(|(_, worth)| !worth.letters().is_empty())
    }

    /// Whether it is a number that is not whole, which may be written with a decimal mark.
    pub(super) fn is_broken(&self, steps: &mut Steps) -> bool {
        let as_rational = |worth: &Ratio, steps: &mut Steps| worth.as_number(steps).ok().flatten()?.as_rational();
        self.parts.iter().any(|(_, worth)| as_rational(worth, steps).is_some_and(|number| !number.is_integer()))
    }

    /// Which of two numbers is less; none where they are not both numbers.
    pub(super) fn compare(&self, other: &Self, steps: &mut Steps) -> Option<Ordering> {
        let ([(_, mine)], [(_, theirs)]) = (self.parts.as_slice(), other.parts.as_slice()) else { return None };
        mine.minus(theirs, steps).ok()?.as_number(steps).ok()??.sign(steps).ok()
    }

    pub(super) fn equals(&self, other: &Self, steps: &mut Steps) -> Result<bool, TooHard> {
        if self.parts.len() != other.parts.len() {
            return Ok(false);
        }
        for ((_, mine), (_, theirs)) in self.parts.iter().zip(&other.parts) {
            if !mine.equals(theirs, steps)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether it is written as a key of the same value asks.
    pub(super) fn is_written_as(&self, key: &Self, writing: Writing, steps: &mut Steps) -> Result<bool, TooHard> {
        for ((mine, _), (theirs, _)) in self.parts.iter().zip(&key.parts) {
            if writing == Writing::Simplest && !is_simplest(&mine.without_ones(), theirs, steps)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    pub(super) fn is_simple(&self, simplify: Simplify, steps: &mut Steps) -> Result<bool, TooHard> {
        for (part, _) in &self.parts {
            if !simplify.is_optional() && !is_in_lowest_terms(part, steps)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// The parts of a point in brackets.
fn parts(inner: &str, marks: Marks, locale: Locale) -> Vec<String> {
    match marks {
        Marks::Key => separate::of_key(inner),
        Marks::Style(_) => separate::readings(inner, locale).into_iter().next().unwrap_or_default(),
    }
}

fn read_part(text: &str, marks: Marks, steps: &mut Steps) -> Result<(Tree, Ratio), Judge> {
    if text.is_empty() {
        return Err(Judge::Empty);
    }
    let broken = |Break { at, why }| Judge::Kind(KindReason::Breaks { at, why });
    let tree = parse(text, marks).map_err(broken)?;
    let worth = value(&tree, steps).map_err(broken)?;
    let is_rational = matches!(worth.as_number(steps), Ok(Some(number)) if number.as_rational().is_some());
    if is_rational && marks != Marks::Key {
        // Where a number is the answer, something still to be worked out is none.
        rational(text, marks)?;
    }
    Ok((tree, worth))
}
