//! Fractions and mixed numbers, written and said.

use crate::{Locale, Reader};

/// A whole number and a fraction: 0 wholes where it is a fraction alone, a denominator of 1 where it is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mixed {
    /// The whole part.
    pub whole: i64,
    /// The numerator.
    pub over: i64,
    /// The denominator.
    pub under: i64,
}

impl Mixed {
    /// A fraction alone.
    #[must_use]
    pub const fn fraction(over: i64, under: i64) -> Self {
        Self { whole: 0, over, under }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(whole: i64) -> Self {
        Self { whole, over: 0, under: 1 }
    }

    /// The numerator of all of it as one fraction.
    #[must_use]
    pub const fn numerator(self) -> i64 {
        self.whole * self.under + self.over
    }

    /// As it is written: `2 3/4`, `3/4`, `2`.
    #[must_use]
    pub fn written(self, reader: Reader) -> String {
        let fraction = format!("{}/{}", reader.whole(self.over), reader.whole(self.under));
        match (self.whole, self.over) {
            (whole, 0) => reader.whole(whole),
            (0, _) => fraction,
            (whole, _) => format!("{} {fraction}", reader.whole(whole)),
        }
    }

    /// As it is said: `2 and 3 over 4`.
    #[must_use]
    pub fn said(self, reader: Reader) -> String {
        let (and, over) = match reader.locale {
            Locale::En => ("and", "over"),
            Locale::Es => ("y", "sobre"),
        };
        let fraction = format!("{} {over} {}", reader.whole(self.over), reader.whole(self.under));
        match (self.whole, self.over) {
            (whole, 0) => reader.whole(whole),
            (0, _) => fraction,
            (whole, _) => format!("{} {and} {fraction}", reader.whole(whole)),
        }
    }
}
