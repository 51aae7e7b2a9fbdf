//! Products worked out on paper.

use crate::parameters::{Label, Parameter};

/// How many digits each factor has.
pub const DIGITS: Parameter =
    Parameter::new("digits", Label { en: "Digits of each factor", es: "Cifras de cada factor" });

sentences! {
    /// What the model says beyond [`crate::items::arithmetic`].
    pub enum Words(reader) {
        /// A wrong way: partial products added without their places.
        PartsNotShifted => {
            en: "Every digit was taken for ones. But a digit in the tens place stands for tens, in the hundreds place for hundreds.",
            es: "Todas las cifras se tomaron como unidades. Pero una cifra en el lugar de las decenas son decenas, y en el de las centenas, centenas.",
        }
        /// A wrong way: a partial product forgotten.
        LeftOutPart { a: i64, b: i64 } => {
            en: format!("The part {} × {} is missing.", reader.whole(a), reader.whole(b)),
            es: format!("Falta la parte {} × {}.", reader.whole(a), reader.whole(b)),
        }
    }
}
