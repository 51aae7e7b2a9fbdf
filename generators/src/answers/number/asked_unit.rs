//! The unit that a question names, which may be written again beside the number: `42 cm` where centimeters are asked for.
//!
//! No unit of another size becomes right by it: `42 m` stays unreadable, as everywhere where a number alone is asked for.

use super::writing::{Shape, Writing};
use crate::answers::every_kind::{MOST_CHARACTERS, Unit as Read};
use std::borrow::Cow;
use words::{Locale, items::measurement::unit::Unit};

/// The unit that so many are asked for of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedUnit {
    /// Money: the sign stands before the number or behind it.
    Dollars,
    /// Hundredths: so many percents are asked for, and a sign behind the number changes nothing.
    Percents,
    /// A unit.
    Of(Unit),
    /// The square of a length.
    Square(Unit),
    /// The cube of a length.
    Cubic(Unit),
}

const DOLLARS: &str = "$";
const PERCENTS: &str = "%";
const SQUARE: &str = "^2";
const CUBIC: &str = "^3";

/// The words for dollars.
const DOLLAR_NAMES: [&str; 7] = ["$", "dollar", "dollars", "dólar", "dólares", "dolar", "dolares"];

impl AskedUnit {
    /// Centimeters.
    pub const CENTIMETERS: Self = Self::Of(Unit::Centimeter);
    /// Square centimeters.
    pub const SQUARE_CENTIMETERS: Self = Self::Square(Unit::Centimeter);
    /// Cubic centimeters.
    pub const CUBIC_CENTIMETERS: Self = Self::Cubic(Unit::Centimeter);
    /// Meters.
    pub const METERS: Self = Self::Of(Unit::Meter);
    /// Kilometers.
    pub const KILOMETERS: Self = Self::Of(Unit::Kilometer);
    /// Inches.
    pub const INCHES: Self = Self::Of(Unit::Inch);
    /// Yards.
    pub const YARDS: Self = Self::Of(Unit::Yard);
    /// Miles.
    pub const MILES: Self = Self::Of(Unit::Mile);
    /// Kilograms.
    pub const KILOGRAMS: Self = Self::Of(Unit::Kilogram);
    /// Liters.
    pub const LITERS: Self = Self::Of(Unit::Liter);
    /// Minutes.
    pub const MINUTES: Self = Self::Of(Unit::Minute);

    /// The unit of this name in a key: `$`, `%`, `cm`, `cm^2`, `cm^3`; none for a name that no question has.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::every().find(|known| known.name() == name)
    }

    /// Its name in a key.
    #[must_use]
    pub fn name(self) -> Cow<'static, str> {
        let symbol = |unit: Unit| unit.symbol(Locale::En);
        match self {
            Self::Dollars => DOLLARS.into(),
            Self::Percents => PERCENTS.into(),
            Self::Of(unit) => symbol(unit).into(),
            Self::Square(unit) => (symbol(unit).to_owned() + SQUARE).into(),
            Self::Cubic(unit) => (symbol(unit).to_owned() + CUBIC).into(),
        }
    }

    /// Every unit that a key may name.
    pub(in crate::answers) fn every() -> impl Iterator<Item = Self> {
        let lengths = || Unit::ALL.into_iter().filter(|unit| unit.is_length());
        [Self::Dollars, Self::Percents]
            .into_iter()
            .chain(Unit::ALL.into_iter().map(Self::Of))
            .chain(lengths().map(Self::Square))
            .chain(lengths().map(Self::Cubic))
    }

    /// The response without the unit; all of it where nothing else is there, and where it has none or another.
    pub(super) fn taken_from(self, response: &str) -> Cow<'_, str> {
        let rest = match self {
            Self::Dollars => without_sign(response),
            _ => Cow::Borrowed(response),
        };
        let rest = match self.behind(&rest) {
            Some(at) => Cow::Owned(rest.get(..at).unwrap_or_default().to_owned()),
            None => rest,
        };
        if rest.trim().is_empty() { Cow::Borrowed(response) } else { rest }
    }

    /// Where the unit begins behind the number: the longest that is one, so that `square cm` are no `cm`.
    fn behind(self, text: &str) -> Option<usize> {
        let is_short = |at: usize| text.get(at..).is_some_and(|rest| rest.chars().count() <= MOST_CHARACTERS);
        let mut before = ' ';
        let mut begins = Vec::new();
        for (at, character) in text.char_indices() {
            let is_mark = matches!(character, '\'' | '"' | '’' | '”' | '′' | '″' | '$');
            if is_mark || (is_letter(character) && !is_letter(before)) {
                begins.push(at);
            }
            before = character;
        }
        let asked = Read::named(&self.name());
        begins.into_iter().filter(|at| is_short(*at)).find(|at| {
            let written = text.get(*at..).unwrap_or_default().trim();
            match self {
                Self::Dollars => DOLLAR_NAMES.contains(&written.to_lowercase().as_str()),
                Self::Percents => false,
                _ => Read::named(written) == asked,
            }
        })
    }

    /// What is meant by a writing: so many percents, not a hundredth of them, where percents are asked for.
    pub(super) fn meant(self, writing: Writing) -> Writing {
        match writing.shape {
            Shape::Percent(amount) if self == Self::Percents => Writing { shape: Shape::Plain(amount), ..writing },
            _ => writing,
        }
    }
}

/// A letter of a word: π stands for a number.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() && !matches!(super::meaning(character), super::Meaning::Pi | super::Meaning::Tau)
}

/// Without the one dollar sign before the number, which may stand on either side of a minus.
fn without_sign(text: &str) -> Cow<'_, str> {
    match text.split_once('$') {
        Some((before, behind)) if !before.chars().any(|sign| sign.is_numeric()) && !behind.contains('$') => {
            Cow::Owned(before.to_owned() + behind)
        }
        _ => Cow::Borrowed(text),
    }
}
