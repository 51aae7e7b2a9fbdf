//! Why a key can't be read: what is wrong with it, and what would be right.

use super::Judge;
use crate::{Reader, Say};
use std::fmt;

/// Why a key can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// The value is none of its kind, as keys write it.
    Value {
        /// The value.
        written: String,
        /// What is wrong with it, as a student reads it of a response.
        why: Judge,
    },
    /// The tolerance is no number from 0 on without π.
    Tolerance {
        /// The tolerance.
        written: String,
    },
    /// A form that is none of this kind's.
    Form {
        /// The form.
        written: String,
        /// The forms of this kind.
        known: Vec<&'static str>,
    },
    /// A unit that no question names.
    Unit {
        /// The unit.
        written: String,
        /// The units that questions name.
        known: Vec<String>,
    },
    /// A field that the kind needs.
    Missing {
        /// Its name.
        field: &'static str,
    },
    /// A field that the kind does not have.
    NotOfKind {
        /// Its name.
        field: &'static str,
        /// The fields of the kind.
        known: &'static [&'static str],
    },
    /// What is wrong with one of several blanks.
    InBlank {
        /// Its number, from 1.
        number: usize,
        /// What is wrong.
        error: Box<KeyError>,
    },
}

impl std::error::Error for KeyError {}

/// For a log and for what reads JSON, which know of no reader; a person is told by [`Say`].
impl fmt::Display for KeyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.say(Reader::default()))
    }
}

say!(keys: KeyError => key_error);
