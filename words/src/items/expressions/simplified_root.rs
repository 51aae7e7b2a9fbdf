//! Square roots as a number times a smaller root.

use crate::parameters::{Label, Parameter};

/// The largest number before the root.
pub const OUTSIDE_TO: Parameter =
    Parameter::new("outside_to", Label { en: "Largest number before the root", es: "Mayor número delante de la raíz" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Simplify the root: as large a number as possible before it.",
            es: "Simplifica la raíz: el mayor número posible delante.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Simplify {row}, with as large a number as possible before the root."),
            es: format!("Simplifica {row}, con el mayor número posible delante de la raíz."),
        }
        /// The square factor.
        LargestSquare { of: i64, square: i64, inside: i64 } => {
            en: format!("The largest square number that divides it is {}: {} = {} × {inside}.", reader.whole(square), reader.whole(of), reader.whole(square)),
            es: format!("El mayor número cuadrado que lo divide es {}: {} = {} × {inside}.", reader.whole(square), reader.whole(of), reader.whole(square)),
        }
        /// Its root.
        RootOfSquare { square: i64, root: i64 } => {
            en: format!("The root of {} is {root}, which goes before the root.", reader.whole(square)),
            es: format!("La raíz de {} es {root}, que pasa delante de la raíz.", reader.whole(square)),
        }
        /// A wrong way: the square itself before the root.
        TakeTheRoot => {
            en: "The square factor leaves the root as its own root, not as it is.",
            es: "El factor cuadrado sale de la raíz como su propia raíz, no tal como está.",
        }
        /// A wrong way: inside and outside exchanged.
        TurnedAround => {
            en: "The root of the square factor goes before the root, and what is left stays inside.",
            es: "La raíz del factor cuadrado va delante, y lo que queda se queda dentro.",
        }
    }
}
