//! The key of a number: its value, the forms that count, and how exact and how simple a response has to be.

use super::{
    AskedUnit,
    express::{express, in_lowest_terms},
    form::{Form, Simplify},
    judge::same_writing,
    literal::Marks,
    read::{Letters, read},
    write::text,
    writing::Writing,
};
use crate::answers::KeyError;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use words::{Reader, judge::Accepted};

/// The right number and what is asked of its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberKey {
    value: Value,
    forms: Vec<Form>,
    simplify: Simplify,
    tolerance: Option<Box<Tolerance>>,
    unit: Option<AskedUnit>,
}

/// The value: most answers are small whole numbers, and millions of them are drawn a second.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Whole(i64),
    Written(Box<Written>),
}

/// A value with the text that it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Written {
    text: String,
    writing: Writing,
}

/// The largest allowed difference with the text that it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Tolerance {
    text: String,
    most: BigRational,
}

impl NumberKey {
    /// The key of a whole number, which takes any writing.
    #[must_use]
    pub const fn whole(value: i64) -> Self {
        Self {
            value: Value::Whole(value),
            forms: Vec::new(),
            simplify: Simplify::Optional,
            tolerance: None,
            unit: None,
        }
    }

    /// The key of a value as keys write it, which takes any writing.
    ///
    /// # Errors
    /// [`KeyError::Value`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        if let Ok(whole) = value.parse::<i64>()
            && whole.to_string() == value
        {
            return Ok(Self::whole(whole));
        }
        let writing = read(value, Marks::Key, Letters::Names)
            .map_err(|why| KeyError::Value { written: value.to_owned(), why })?;
        let written = Written { text: value.to_owned(), writing };
        Ok(Self { value: Value::Written(Box::new(written)), ..Self::whole(0) })
    }

    /// The key of a number as it is written here, which takes any writing.
    pub(super) fn of_writing(writing: Writing) -> Self {
        let written = Written { text: text(&writing, None), writing };
        Self { value: Value::Written(Box::new(written)), ..Self::whole(0) }
    }

    /// The same key for these forms alone; none for any writing.
    #[must_use]
    pub fn in_forms(self, forms: &[Form]) -> Self {
        Self { forms: forms.to_vec(), ..self }
    }

    /// The same key with this asked of fractions.
    #[must_use]
    pub fn simplified(self, simplify: Simplify) -> Self {
        Self { simplify, ..self }
    }

    /// The same key with this largest difference, written as keys are.
    ///
    /// # Errors
    /// [`KeyError::Tolerance`].
    pub fn within(self, tolerance: &str) -> Result<Self, KeyError> {
        let error = || KeyError::Tolerance { written: tolerance.to_owned() };
        let most = read(tolerance, Marks::Key, Letters::Names).map_err(|_| error())?.value();
        if most.is_of_pi() || most.coefficient().is_negative() {
            return Err(error());
        }
        let most = most.coefficient().clone();
        let tolerance = (!most.is_zero()).then(|| Box::new(Tolerance { text: tolerance.to_owned(), most }));
        Ok(Self { tolerance, ..self })
    }

    /// The same key where the question names this unit, if any, which a response may write again.
    #[must_use]
    pub fn asked_in(self, unit: Option<AskedUnit>) -> Self {
        Self { unit, ..self }
    }

    /// The unit that the question names.
    #[must_use]
    pub const fn unit(&self) -> Option<AskedUnit> {
        self.unit
    }

    /// The forms that count; none where any writing does.
    #[must_use]
    pub fn forms(&self) -> &[Form] {
        &self.forms
    }

    /// The value as it was written.
    #[must_use]
    pub fn value(&self) -> String {
        match &self.value {
            Value::Whole(whole) => whole.to_string(),
            Value::Written(written) => written.text.clone(),
        }
    }

    /// What is asked of fractions.
    #[must_use]
    pub fn simplify(&self) -> Simplify {
        self.simplify
    }

    /// Whether any response at all is in a form that counts: a third has no writing as a decimal.
    #[must_use]
    pub fn is_answerable(&self) -> bool {
        self.counts(&self.best_writing())
    }

    pub(in crate::answers) fn canonical(&self) -> String {
        text(&self.best_writing(), None)
    }

    pub(in crate::answers) fn shown(&self, reader: Reader) -> String {
        text(&self.best_writing(), Some(reader.numbers))
    }

    pub(in crate::answers) fn accepted(&self) -> Vec<Accepted> {
        let mut accepted = vec![if self.forms.is_empty() {
            Accepted::AnyWriting
        } else {
            Accepted::Forms(self.forms.iter().map(|form| form.in_words()).collect())
        }];
        if !self.simplify.is_optional() {
            accepted.push(Accepted::LowestTerms);
        }
        if let Some(most) = self.largest_difference() {
            accepted.push(Accepted::Within { most });
        }
        accepted
    }

    /// The value, where it is a small whole number and any writing of it, and nothing near it, counts.
    pub(super) fn as_plain_whole(&self) -> Option<i64> {
        match &self.value {
            Value::Whole(whole) if self.forms.is_empty() && self.tolerance.is_none() => Some(*whole),
            _ => None,
        }
    }

    pub(super) fn writing(&self) -> Writing {
        match &self.value {
            Value::Whole(whole) => Writing::of_whole(*whole),
            Value::Written(written) => written.writing.clone(),
        }
    }

    /// The tolerance; 0 where there is none.
    pub(super) fn tolerance(&self) -> BigRational {
        self.tolerance.as_ref().map_or_else(BigRational::zero, |tolerance| tolerance.most.clone())
    }

    /// The tolerance as it was written.
    pub(in crate::answers) fn largest_difference(&self) -> Option<String> {
        self.tolerance.as_ref().map(|tolerance| tolerance.text.clone())
    }

    /// Whether letters alone may stand for π.
    pub(super) fn letters(&self) -> Letters {
        let of_pi = matches!(&self.value, Value::Written(written) if written.writing.value().is_of_pi());
        if of_pi || self.forms.contains(&Form::Pi) { Letters::Short } else { Letters::Names }
    }

    /// Whether a writing of the right value is in a form that counts.
    pub(super) fn is_in_form(&self, writing: &Writing) -> bool {
        self.forms.is_empty()
            || self.forms.iter().any(|form| match form {
                Form::Simplest => same_writing(writing, &self.writing()),
                form => form.fits(writing),
            })
    }

    /// Whether a writing of the right value is as simple as it has to be.
    pub(super) fn is_simple(&self, writing: &Writing) -> bool {
        self.simplify.is_optional() || writing.is_in_lowest_terms()
    }

    fn counts(&self, writing: &Writing) -> bool {
        self.is_in_form(writing) && self.is_simple(writing)
    }

    /// The value as it was written if that counts, otherwise as near to it as what counts.
    fn best_writing(&self) -> Writing {
        let written = self.writing();
        if self.counts(&written) {
            return written;
        }
        let in_forms = self.forms.iter().filter_map(|form| express(&written.value(), *form));
        std::iter::once(in_lowest_terms(&written))
            .chain(in_forms)
            .find(|writing| self.counts(writing))
            .unwrap_or(written)
    }
}
