//! Square roots added, subtracted and multiplied by a number.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the calculations.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Calculations", es: "Cálculos" },
    &[
        Choice::new("sum", Label { en: "sums and differences", es: "sumas y restas" }),
        Choice::new("multiple", Label { en: "a number times a root", es: "un número por una raíz" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write with a single root and as small a number in it as possible.",
            es: "Escribe con una sola raíz y un número tan pequeño como se pueda dentro.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Write with a single root and as small a number in it as possible: {row}"),
            es: format!("Escribe con una sola raíz y un número tan pequeño como se pueda dentro: {row}"),
        }
        /// How a sum is found.
        SameRoot { inside: i64 } => {
            en: format!("Take the squares out of both roots. Both are multiples of the root of {inside} then, and only such can be added."),
            es: format!("Saca los cuadrados de las dos raíces. Entonces las dos son múltiplos de la raíz de {inside}, y solo así se pueden sumar."),
        }
        /// How a multiple is found.
        SquareOut { square: i64, root: i64 } => {
            en: format!("The number inside has the square factor {square}. Its root {root} comes out and multiplies what is outside."),
            es: format!("El número de dentro tiene el factor cuadrado {square}. Su raíz {root} sale y multiplica lo que está fuera."),
        }
        /// A wrong way: the square itself outside.
        RootOfSquare => {
            en: "What comes out of a root is the root of the square, not the square.",
            es: "Lo que sale de una raíz es la raíz del cuadrado, no el cuadrado.",
        }
        /// A wrong way: added instead of multiplied.
        MultipliedOutside => {
            en: "The number before the root multiplies what comes out of it.",
            es: "El número delante de la raíz multiplica lo que sale de ella.",
        }
    }
}
