//! What can be set of an item model: a parameter's name on a form, what it can be set to, and what is wrong with a value.
//!
//! Every model declares its own parameters, beside its other words; those that many models have are in [`numbers`] and [`whole_numbers`].

pub mod algebra;
pub mod geometry;
pub mod numbers;
pub mod whole_numbers;

use crate::{Locale, Reader, Say};

/// A few words in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// In English.
    pub en: &'static str,
    /// In Spanish.
    pub es: &'static str,
}

impl Say for Label {
    fn say(&self, reader: Reader) -> String {
        match reader.locale {
            Locale::En => self.en,
            Locale::Es => self.es,
        }
        .to_owned()
    }
}

/// A parameter of an item model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Parameter {
    /// The name that it has in JSON.
    pub name: &'static str,
    /// The name that it has on a form.
    pub label: Label,
    /// What can be chosen; nothing for a number, and for what is so or not.
    pub choices: &'static [Choice],
}

/// One of the words that a parameter can be set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The word in JSON.
    pub name: &'static str,
    /// What it is called on a form.
    pub label: Label,
}

impl Parameter {
    /// A number, or something that is so or not.
    #[must_use]
    pub const fn new(name: &'static str, label: Label) -> Self {
        Self { name, label, choices: &[] }
    }

    /// One of a few words.
    #[must_use]
    pub const fn one_of(name: &'static str, label: Label, choices: &'static [Choice]) -> Self {
        Self { name, label, choices }
    }
}

impl Choice {
    /// A word and what it is called.
    #[must_use]
    pub const fn new(name: &'static str, label: Label) -> Self {
        Self { name, label }
    }
}

impl Say for Parameter {
    fn say(&self, reader: Reader) -> String {
        self.label.say(reader)
    }
}

impl Say for Choice {
    fn say(&self, reader: Reader) -> String {
        self.label.say(reader)
    }
}

/// What a parameter is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// A whole number.
    Number(i64),
    /// So, or not so.
    YesOrNo(bool),
    /// One of its words.
    Chosen(Choice),
}

/// What is wrong with a parameter's value, each with what would be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not a whole number within its bounds, or none at all.
    Range {
        /// The smallest that is right.
        least: i64,
        /// The largest that is right.
        most: i64,
    },
    /// None of what can be chosen.
    NoChoice,
    /// Something else that is set leaves no problems with this.
    NotWith {
        /// What else.
        other: &'static Parameter,
    },
    /// Larger than another parameter.
    Above {
        /// Which it may equal at most.
        other: &'static Parameter,
    },
    /// Not smaller than another parameter.
    NotBelow {
        /// Which it has to stay below.
        other: &'static Parameter,
    },
    /// Not far enough above another parameter.
    TooNear {
        /// So far at least.
        by: u32,
        /// Above which.
        other: &'static Parameter,
    },
}

say!(parameters: Setting => setting, Wrong => wrong);
