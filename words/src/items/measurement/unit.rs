//! Units, written and said.

use crate::Locale;

/// A unit of measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A thousandth of a meter.
    Millimeter,
    /// A hundredth of a meter.
    Centimeter,
    /// 100 centimeters.
    Meter,
    /// 1,000 meters.
    Kilometer,
    /// A thousandth of a gram.
    Milligram,
    /// A thousandth of a kilogram.
    Gram,
    /// 1,000 grams.
    Kilogram,
    /// A thousandth of a liter.
    Milliliter,
    /// 1,000 milliliters.
    Liter,
    /// A twelfth of a foot.
    Inch,
    /// 12 inches.
    Foot,
    /// 3 feet.
    Yard,
    /// A sixteenth of a pound.
    Ounce,
    /// 16 ounces.
    Pound,
    /// Half a pint.
    Cup,
    /// 2 cups.
    Pint,
    /// 2 pints.
    Quart,
    /// 4 quarts.
    Gallon,
    /// A sixtieth of a minute.
    Second,
    /// 60 seconds.
    Minute,
    /// 60 minutes.
    Hour,
    /// 24 hours.
    Day,
    /// 7 days.
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
