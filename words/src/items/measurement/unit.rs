//! Units, written and said.

use crate::{Locale, Reader, items::decimals::number::Decimal};

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
    /// As it is written behind a number. Most signs are the same everywhere; of the others each language has its own.
    #[must_use]
    pub const fn symbol(self, locale: Locale) -> &'static str {
        match (self, locale) {
            (Self::Millimeter, _) => "mm",
            (Self::Centimeter, _) => "cm",
            (Self::Meter, _) => "m",
            (Self::Kilometer, _) => "km",
            (Self::Milligram, _) => "mg",
            (Self::Gram, _) => "g",
            (Self::Kilogram, _) => "kg",
            (Self::Milliliter, _) => "mL",
            (Self::Liter, _) => "L",
            (Self::Inch, _) => "in",
            (Self::Foot, _) => "ft",
            (Self::Yard, _) => "yd",
            (Self::Ounce, _) => "oz",
            (Self::Pound, _) => "lb",
            (Self::Cup, Locale::En) => "c",
            (Self::Cup, Locale::Es) => "tz",
            (Self::Pint, _) => "pt",
            (Self::Quart, Locale::En) => "qt",
            (Self::Quart, Locale::Es) => "ct",
            (Self::Gallon, _) => "gal",
            (Self::Second, _) => "s",
            (Self::Minute, _) => "min",
            (Self::Hour, _) => "h",
            (Self::Day, _) => "d",
            (Self::Week, Locale::En) => "wk",
            (Self::Week, Locale::Es) => "sem",
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
            Self::Quart => ("quarts", "cuartos de galón"),
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

    /// So much of it, by name.
    #[must_use]
    pub fn of(self, amount: Decimal, reader: Reader) -> String {
        let name = if amount.is_one() { self.one(reader.locale) } else { self.many(reader.locale) };
        format!("{} {name}", amount.written(reader))
    }

    /// One of it, by name.
    const fn one(self, locale: Locale) -> &'static str {
        let (en, es) = match self {
            Self::Millimeter => ("millimeter", "milímetro"),
            Self::Centimeter => ("centimeter", "centímetro"),
            Self::Meter => ("meter", "metro"),
            Self::Kilometer => ("kilometer", "kilómetro"),
            Self::Milligram => ("milligram", "miligramo"),
            Self::Gram => ("gram", "gramo"),
            Self::Kilogram => ("kilogram", "kilogramo"),
            Self::Milliliter => ("milliliter", "mililitro"),
            Self::Liter => ("liter", "litro"),
            Self::Inch => ("inch", "pulgada"),
            Self::Foot => ("foot", "pie"),
            Self::Yard => ("yard", "yarda"),
            Self::Ounce => ("ounce", "onza"),
            Self::Pound => ("pound", "libra"),
            Self::Cup => ("cup", "taza"),
            Self::Pint => ("pint", "pinta"),
            Self::Quart => ("quart", "cuarto de galón"),
            Self::Gallon => ("gallon", "galón"),
            Self::Second => ("second", "segundo"),
            Self::Minute => ("minute", "minuto"),
            Self::Hour => ("hour", "hora"),
            Self::Day => ("day", "día"),
            Self::Week => ("week", "semana"),
        };
        match locale {
            Locale::En => en,
            Locale::Es => es,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_a_unit_is_not_several_of_it() {
        for (units, places, en, es) in [
            (1, 0, "1 meter", "1 metro"),
            (10, 1, "1.0 meter", "1,0 metro"),
            (5, 1, "0.5 meters", "0,5 metros"),
            (12, 0, "12 meters", "12 metros"),
        ] {
            let amount = Decimal::new(units, places);
            assert_eq!(Unit::Meter.of(amount, Locale::En.into()), en);
            assert_eq!(Unit::Meter.of(amount, Locale::Es.into()).replace('.', ","), es);
        }
    }

    #[test]
    fn no_sign_of_a_unit_is_of_the_other_language() {
        for (unit, en, es) in [(Unit::Week, "wk", "sem"), (Unit::Cup, "c", "tz"), (Unit::Quart, "qt", "ct")] {
            assert_eq!((unit.symbol(Locale::En), unit.symbol(Locale::Es)), (en, es));
        }
    }
}
