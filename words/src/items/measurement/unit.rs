//! Units, written and said.

use crate::Locale;

/// A unit of measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is what it is called")]
pub enum Unit {
    Millimeter,
    Centimeter,
    Meter,
    Kilometer,
    Milligram,
    Gram,
    Kilogram,
    Milliliter,
    Liter,
    Inch,
    Foot,
    Yard,
    Ounce,
    Pound,
    Cup,
    Pint,
    Quart,
    Gallon,
    Second,
    Minute,
    Hour,
    Day,
    Week,
}

impl Unit {
    /// As it is written behind a number.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Millimeter => "mm",
            Self::Centimeter => "cm",
            Self::Meter => "m",
            Self::Kilometer => "km",
            Self::Milligram => "mg",
            Self::Gram => "g",
            Self::Kilogram => "kg",
            Self::Milliliter => "mL",
            Self::Liter => "L",
            Self::Inch => "in",
            Self::Foot => "ft",
            Self::Yard => "yd",
            Self::Ounce => "oz",
            Self::Pound => "lb",
            Self::Cup => "c",
            Self::Pint => "pt",
            Self::Quart => "qt",
            Self::Gallon => "gal",
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
            Self::Week => "wk",
        }
    }

    /// Several of it, by name.
    #[must_use]
    pub const fn many(self, locale: Locale) -> &'static str {
        let (en, es) = match self {
            Self::Millimeter => ("millimeters", "milímetros"),
            Self::Centimeter => ("centimeters", "centímetros"),
            Self::Meter => ("meters", "metros"),
            Self::Kilometer => ("kilometers", "kilómetros"),
            Self::Milligram => ("milligrams", "miligramos"),
            Self::Gram => ("grams", "gramos"),
            Self::Kilogram => ("kilograms", "kilogramos"),
            Self::Milliliter => ("milliliters", "mililitros"),
            Self::Liter => ("liters", "litros"),
            Self::Inch => ("inches", "pulgadas"),
            Self::Foot => ("feet", "pies"),
            Self::Yard => ("yards", "yardas"),
            Self::Ounce => ("ounces", "onzas"),
            Self::Pound => ("pounds", "libras"),
            Self::Cup => ("cups", "tazas"),
            Self::Pint => ("pints", "pintas"),
            Self::Quart => ("quarts", "cuartos"),
            Self::Gallon => ("gallons", "galones"),
            Self::Second => ("seconds", "segundos"),
            Self::Minute => ("minutes", "minutos"),
            Self::Hour => ("hours", "horas"),
            Self::Day => ("days", "días"),
            Self::Week => ("weeks", "semanas"),
        };
        match locale {
            Locale::En => en,
            Locale::Es => es,
        }
    }
}
