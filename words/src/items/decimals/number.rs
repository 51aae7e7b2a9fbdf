//! Decimals, written.

use crate::{Locale, Reader};

/// So many units of the last of so many decimal places: 314 with 2 places is 3.14.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// The digits as a whole number.
    pub units: i64,
    /// How many of them stand behind the point.
    pub places: u8,
}

impl Decimal {
    /// A decimal of so many units of its last place.
    #[must_use]
    pub const fn new(units: i64, places: u8) -> Self {
        Self { units, places }
    }

    /// Whether it is 1, however many places it is written with.
    #[must_use]
    pub const fn is_one(self) -> bool {
        self.units == 10_i64.pow(self.places as u32)
    }

    /// As the reader's school writes it.
    #[must_use]
    pub fn written(self, reader: Reader) -> String {
        reader.numbers.decimal(self.units, self.places)
    }
}

/// What a decimal place is called: 1 for tenths.
#[must_use]
pub const fn place(place: u8, locale: Locale) -> &'static str {
    match (locale, place) {
        (Locale::En, 0) => "ones",
        (Locale::En, 1) => "tenths",
        (Locale::En, 2) => "hundredths",
        (Locale::En, _) => "thousandths",
        (Locale::Es, 0) => "unidades",
        (Locale::Es, 1) => "décimas",
        (Locale::Es, 2) => "centésimas",
        (Locale::Es, _) => "milésimas",
    }
}
