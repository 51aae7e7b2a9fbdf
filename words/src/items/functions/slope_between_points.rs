//! The slope of a line through two points.

use crate::{
    Reader,
    parameters::{Label, Parameter},
};

/// Whether slopes are fractions.
pub const FRACTIONS: Parameter =
    Parameter::new("fractions", Label { en: "Slopes are fractions", es: "Las pendientes son fracciones" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { one: (i64, i64), other: (i64, i64) } => {
            en: format!("What is the slope of the line through {} and {}?", point(one, reader), point(other, reader)),
            es: format!("¿Cuál es la pendiente de la recta que pasa por {} y {}?", point(one, reader), point(other, reader)),
        }
        /// The question, aloud.
        Speech { one: (i64, i64), other: (i64, i64) } => {
            en: format!("What is the slope of the line through the point {} and the point {}?", point(one, reader), point(other, reader)),
            es: format!("¿Cuál es la pendiente de la recta que pasa por el punto {} y el punto {}?", point(one, reader), point(other, reader)),
        }
        /// To the right.
        Run { run: i64 } => {
            en: format!("From the first point to the second, x changes by {}.", reader.whole(run)),
            es: format!("Del primer punto al segundo, x cambia en {}.", reader.whole(run)),
        }
        /// Up or down.
        Rise { rise: i64 } => {
            en: format!("Meanwhile y changes by {}.", reader.whole(rise)),
            es: format!("Mientras tanto, y cambia en {}.", reader.whole(rise)),
        }
        /// The quotient.
        RiseOverRun => {
            en: "The slope is the change of y divided by the change of x.",
            es: "La pendiente es el cambio de y dividido entre el cambio de x.",
        }
        /// A wrong way: the quotient upside down.
        TurnedAround => {
            en: "That is the change of x divided by the change of y. It is the other way around.",
            es: "Eso es el cambio de x dividido entre el cambio de y. Es al revés.",
        }
        /// A wrong way: sums in place of differences.
        Added => {
            en: "The changes are differences of the coordinates, not sums.",
            es: "Los cambios son diferencias de las coordenadas, no sumas.",
        }
    }
}

/// A point as it is written.
pub(crate) fn point((x, y): (i64, i64), reader: Reader) -> String {
    format!("({}, {})", reader.whole(x), reader.whole(y))
}
