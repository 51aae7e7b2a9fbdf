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
    /// 1,760 yards.
    Mile,
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

/// The sign behind a number, one of it and several of it, in a language.
type Names = (&'static str, &'static str, &'static str);

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 24] = [
        Self::Millimeter,
        Self::Centimeter,
        Self::Meter,
        Self::Kilometer,
        Self::Milligram,
        Self::Gram,
        Self::Kilogram,
        Self::Milliliter,
        Self::Liter,
        Self::Inch,
        Self::Foot,
        Self::Yard,
        Self::Mile,
        Self::Ounce,
        Self::Pound,
        Self::Cup,
        Self::Pint,
        Self::Quart,
        Self::Gallon,
        Self::Second,
        Self::Minute,
        Self::Hour,
        Self::Day,
        Self::Week,
    ];

    /// As it is written behind a number. Most signs are the same everywhere; of the others each language has its own.
    #[must_use]
    pub const fn symbol(self, locale: Locale) -> &'static str {
        self.names(locale).0
    }

    /// Several of it, by name.
    #[must_use]
    pub const fn many(self, locale: Locale) -> &'static str {
        self.names(locale).2
    }

    /// So much of it, by name.
    #[must_use]
    pub fn of(self, amount: Decimal, reader: Reader) -> String {
        let (_, one, many) = self.names(reader.locale);
        format!("{} {}", amount.written(reader), if amount.is_one() { one } else { many })
    }

    /// Whether it is a length, which has a square and a cube.
    #[must_use]
    pub const fn is_length(self) -> bool {
        use Unit::{Centimeter, Foot, Inch, Kilometer, Meter, Mile, Millimeter, Yard};
        matches!(self, Millimeter | Centimeter | Meter | Kilometer | Inch | Foot | Yard | Mile)
    }

    const fn names(self, locale: Locale) -> Names {
        let [en, es] = match self {
            Self::Millimeter => [("mm", "millimeter", "millimeters"), ("mm", "milímetro", "milímetros")],
            Self::Centimeter => [("cm", "centimeter", "centimeters"), ("cm", "centímetro", "centímetros")],
            Self::Meter => [("m", "meter", "meters"), ("m", "metro", "metros")],
            Self::Kilometer => [("km", "kilometer", "kilometers"), ("km", "kilómetro", "kilómetros")],
            Self::Milligram => [("mg", "milligram", "milligrams"), ("mg", "miligramo", "miligramos")],
            Self::Gram => [("g", "gram", "grams"), ("g", "gramo", "gramos")],
            Self::Kilogram => [("kg", "kilogram", "kilograms"), ("kg", "kilogramo", "kilogramos")],
            Self::Milliliter => [("mL", "milliliter", "milliliters"), ("mL", "mililitro", "mililitros")],
            Self::Liter => [("L", "liter", "liters"), ("L", "litro", "litros")],
            Self::Inch => [("in", "inch", "inches"), ("in", "pulgada", "pulgadas")],
            Self::Foot => [("ft", "foot", "feet"), ("ft", "pie", "pies")],
            Self::Yard => [("yd", "yard", "yards"), ("yd", "yarda", "yardas")],
            Self::Mile => [("mi", "mile", "miles"), ("mi", "milla", "millas")],
            Self::Ounce => [("oz", "ounce", "ounces"), ("oz", "onza", "onzas")],
            Self::Pound => [("lb", "pound", "pounds"), ("lb", "libra", "libras")],
            Self::Cup => [("c", "cup", "cups"), ("tz", "taza", "tazas")],
            Self::Pint => [("pt", "pint", "pints"), ("pt", "pinta", "pintas")],
            Self::Quart => [("qt", "quart", "quarts"), ("ct", "cuarto de galón", "cuartos de galón")],
            Self::Gallon => [("gal", "gallon", "gallons"), ("gal", "galón", "galones")],
            Self::Second => [("s", "second", "seconds"), ("s", "segundo", "segundos")],
            Self::Minute => [("min", "minute", "minutes"), ("min", "minuto", "minutos")],
            Self::Hour => [("h", "hour", "hours"), ("h", "hora", "horas")],
            Self::Day => [("d", "day", "days"), ("d", "día", "días")],
            Self::Week => [("wk", "week", "weeks"), ("sem", "semana", "semanas")],
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
