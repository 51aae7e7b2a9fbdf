//! An angle under a protractor.

use super::counted;
use crate::Locale;

/// The marks of a protractor: one every so many degrees.
pub const MARK_EVERY: u16 = 5;
/// The numbers of its scales: one every so many degrees.
pub const NUMBER_EVERY: u16 = 20;

sentences! {
    /// What an angle under a protractor looks like. Where a side lies is told by marks past a number, on both scales: who
    /// hears it counts on along the marks, as an eye does.
    pub enum Words(reader) {
        /// Where its sides lie on both scales.
        Measured { outer: u16, inner: u16, from_left: bool } => {
            en: format!(
                "An angle under a protractor with a mark every {MARK_EVERY} degrees. One side lies on 0 of the {} scale. \
                The other side lies {} on the outer scale and {} on the inner scale.",
                if from_left { "outer" } else { "inner" }, past(outer, Locale::En), past(inner, Locale::En),
            ),
            es: format!(
                "Un ángulo bajo un transportador con una marca cada {MARK_EVERY} grados. Un lado está en el 0 de la escala \
                {}. El otro lado está {} en la escala exterior y {} en la interior.",
                if from_left { "exterior" } else { "interior" }, past(outer, Locale::Es), past(inner, Locale::Es),
            ),
        }
    }
}

/// A place on a scale by the marks behind the last number before it.
fn past(degrees: u16, locale: Locale) -> String {
    let number = degrees.saturating_sub(1) / NUMBER_EVERY * NUMBER_EVERY;
    let marks = i64::from(degrees.saturating_sub(number) / MARK_EVERY);
    match locale {
        Locale::En => format!("{} past {number}", counted(marks, "mark", "marks")),
        Locale::Es => format!("{} después de {number}", counted(marks, "marca", "marcas")),
    }
}
