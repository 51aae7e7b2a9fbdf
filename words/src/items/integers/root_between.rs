//! Between which whole numbers a square root lies.

use crate::parameters::{Choice, Label, Parameter};

/// Roots of numbers.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "Roots of numbers", es: "Raíces de números" },
    &[
        Choice::new("to_hundred", Label { en: "up to 150", es: "hasta 150" }),
        Choice::new("to_thousand", Label { en: "up to 1000", es: "hasta 1000" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: i64 } => {
            en: format!("Between which two whole numbers that follow each other is the square root of {}? Write the smaller first.", reader.whole(number)),
            es: format!("¿Entre qué dos números enteros seguidos está la raíz cuadrada de {}? Escribe primero el menor.", reader.whole(number)),
        }
        /// How it is found.
        BetweenSquares { number: i64, square: i64, next: i64 } => {
            en: format!("{} lies between the squares {} and {}. So its root lies between their roots.", reader.whole(number), reader.whole(square), reader.whole(next)),
            es: format!("{} está entre los cuadrados {} y {}. Así que su raíz está entre las raíces de estos.", reader.whole(number), reader.whole(square), reader.whole(next)),
        }
        /// A wrong way: half.
        NotHalf => {
            en: "That is about half of the number. Its square root times itself makes the number.",
            es: "Eso es más o menos la mitad del número. Su raíz cuadrada por sí misma da el número.",
        }
        /// A wrong way: the squares.
        RootsOfSquares => {
            en: "Those are the squares on both sides of the number. Their roots are asked for.",
            es: "Esos son los cuadrados a los dos lados del número. Se piden sus raíces.",
        }
    }
}
