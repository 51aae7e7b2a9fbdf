//! A bar beside a ruler.

use super::counted;
use crate::{Locale, Reader};

/// What one number of a ruler stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// A centimeter.
    Centimeter,
    /// An inch.
    Inch,
}

impl Length {
    /// As it is written behind a number.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Centimeter => "cm",
            Self::Inch => "in",
        }
    }

    fn many(self, locale: Locale) -> &'static str {
        match (locale, self) {
            (Locale::En, Self::Centimeter) => "centimeters",
            (Locale::En, Self::Inch) => "inches",
            (Locale::Es, Self::Centimeter) => "centímetros",
            (Locale::Es, Self::Inch) => "pulgadas",
        }
    }
}

sentences! {
    /// Where the bar lies.
    pub enum Words(reader) {
        /// Its two ends.
        Bar { unit: Length, units: u8, parts: u8, from: u16, to: u16 } => {
            en: format!(
                "A ruler of {units} {}{}. A bar lies beside it from {} to {}.",
                unit.many(Locale::En), divided(parts, reader),
                at(from, parts, reader), end(from, to, parts, reader),
            ),
            es: format!(
                "Una regla de {units} {}{}. Junto a ella hay una barra desde {} hasta {}.",
                unit.many(Locale::Es), divided(parts, reader),
                at(from, parts, reader), end(from, to, parts, reader),
            ),
        }
    }
}

/// What a unit is divided into; nothing where marks stand at the numbers alone.
fn divided(parts: u8, reader: Reader) -> String {
    match (parts, reader.locale) {
        (0 | 1, _) => String::new(),
        (_, Locale::En) => format!(", each divided into {parts} equal parts"),
        (_, Locale::Es) => format!(", con cada unidad dividida en {parts} partes iguales"),
    }
}

/// Where the bar ends. From 0 on the number there is the length itself: that would be said, not measured. Then it is told
/// by the marks behind a number before it, one to three numbers back where there are no marks between them, so that who
/// hears it counts on as an eye goes along the ruler.
fn end(from: u16, to: u16, parts: u8, reader: Reader) -> String {
    let each = u16::from(parts.max(1));
    if from > 0 || !to.is_multiple_of(each) {
        return at(to, parts, reader);
    }
    let back = if each == 1 { 1 + to % 3 } else { each };
    marks_behind(to.saturating_sub(back) / each, back.min(to), reader)
}

/// A place on the ruler: a number, and marks behind it.
fn at(place: u16, parts: u8, reader: Reader) -> String {
    let parts = u16::from(parts.max(1));
    marks_behind(place / parts, place % parts, reader)
}

fn marks_behind(number: u16, marks: u16, reader: Reader) -> String {
    let number = reader.whole(number.into());
    match (i64::from(marks), reader.locale) {
        (0, _) => number,
        (marks, Locale::En) => format!("{} past {number}", counted(marks, "mark", "marks")),
        (marks, Locale::Es) => format!("{} después de {number}", counted(marks, "marca", "marcas")),
    }
}
