//! Every sentence a person reads, by locale: a key with typed arguments goes in, words come out.
//!
//! A topic is an enum whose variants are the keys; each locale answers it with one exhaustive `match`, so a sentence
//! that is missing from a locale does not compile, and neither does an argument of the wrong type.
//!
//! ```
//! use words::{Locale, Say, student::Path};
//!
//! let state = Path::NotYet { right: 8, of: 10 };
//! assert_eq!(state.say(Locale::En.into()), "Not yet: 8 of 10");
//! assert_eq!(state.say(Locale::Es.into()), "Todavía no: 8 de 10");
//! ```
#![warn(missing_docs)]

#[macro_use]
mod say;
#[cfg(feature = "items")]
#[macro_use]
mod sentences;

mod locale;
mod number_style;

pub mod curriculum;
pub mod fact;
pub mod objectives;
pub mod staff;
pub mod student;
pub mod workshop;

// What item models, the judge of answers and the catalogue say, and what is said only by a program that has them: a tab
// asks its module for the sentences too.
#[cfg(feature = "items")]
pub mod catalogue;
#[cfg(feature = "items")]
pub mod cli;
#[cfg(feature = "items")]
pub mod figures;
#[cfg(feature = "items")]
pub mod items;
#[cfg(feature = "items")]
pub mod json;
#[cfg(feature = "items")]
pub mod judge;
#[cfg(feature = "items")]
pub mod parameters;
#[cfg(feature = "items")]
pub mod problems;

mod en;
mod es;

pub use locale::{Locale, UnknownLocale};
pub use number_style::{NumberStyle, UnknownNumberStyle};
pub use say::Say;

use serde::{Deserialize, Serialize};

/// For whom a sentence is: their language, and how their school writes numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
