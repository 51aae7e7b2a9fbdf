//! Every sentence a person reads, by locale: a key with typed arguments goes in, words come out.
//!
//! A topic is an enum whose variants are the keys; each locale answers it with one exhaustive `match`, so a sentence
//! that is missing from a locale does not compile, and neither does an argument of the wrong type.
#![warn(missing_docs)]

#[macro_use]
mod say;
#[macro_use]
mod sentences;

mod locale;
mod number_style;

pub mod cli;
pub mod figures;
pub mod items;
pub mod judge;
pub mod objectives;
pub mod parameters;
pub mod problems;
pub mod staff;
pub mod student;
pub mod workshop;

mod en;
mod es;

pub use locale::{Locale, UnknownLocale};
pub use number_style::{NumberStyle, UnknownNumberStyle};
pub use say::Say;

/// For whom a sentence is: their language, and how their school writes numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reader {
    /// The language of the words.
    pub locale: Locale,
    /// The marks inside numbers, a choice of the school and not of the language.
    pub numbers: NumberStyle,
}

impl From<Locale> for Reader {
    fn from(locale: Locale) -> Self {
        Self { locale, numbers: NumberStyle::default() }
    }
}

impl Reader {
    /// A whole number as the reader's school writes it, with a true minus sign.
    #[must_use]
    pub fn whole(self, number: i64) -> String {
        self.numbers.whole(number)
    }
}
