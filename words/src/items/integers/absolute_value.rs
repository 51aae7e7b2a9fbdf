//! Absolute values.

use crate::parameters::{Choice, Label, Parameter};

/// What stands between the bars.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "Absolute value of", es: "Valor absoluto de" },
    &[
        Choice::new("number", Label { en: "one number", es: "un número" }),
        Choice::new("calculation", Label { en: "sums and differences", es: "sumas y diferencias" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// How far a number is from zero.
        Distance { number: i64 } => {
            en: format!("{} is {} from zero.", reader.whole(number), reader.whole(number.abs())),
            es: format!("{} está a {} de cero.", reader.whole(number), reader.whole(number.abs())),
        }
        /// What is between the bars.
        InsideFirst { value: i64 } => {
            en: format!("Between the bars first: that makes {}.", reader.whole(value)),
            es: format!("Primero lo que está entre las barras: da {}.", reader.whole(value)),
        }
        /// What comes out.
        Result { row: String, value: i64 } => {
            en: format!("{row} = {}", reader.whole(value)),
            es: format!("{row} = {}", reader.whole(value)),
        }
        /// A wrong way: as if there were no bars.
        OverlookedBars => {
            en: "That is the value without the bars. They ask how far a number is from zero.",
            es: "Ese es el valor sin las barras. Las barras preguntan a qué distancia de cero está un número.",
        }
        /// A wrong way: the sign before the bars left out.
        DroppedMinus => {
            en: "There is a minus sign before the bars. It stays.",
            es: "Hay un signo menos delante de las barras. Se queda.",
        }
        /// A wrong way: the other sign.
        WrongSign => {
            en: "The digits are right. Look at the sign again.",
            es: "Las cifras están bien. Mira otra vez el signo.",
        }
        /// A wrong way: each number for itself.
        BarsOnEach => {
            en: "The bars stand around the whole calculation. Work it out first, then take the distance from zero.",
            es: "Las barras rodean toda la operación. Calcúlala primero y luego toma la distancia a cero.",
        }
    }
}
