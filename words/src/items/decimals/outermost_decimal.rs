//! The greatest or the least of several decimals.

use super::number::Decimal;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the greatest.
        AskGreatest => {
            en: "Which of these numbers is the greatest?",
            es: "¿Cuál de estos números es el mayor?",
        }
        /// The question for the least.
        AskLeast => {
            en: "Which of these numbers is the least?",
            es: "¿Cuál de estos números es el menor?",
        }
        /// Places filled up.
        SameLength => {
            en: "Fill up with zeros until all have the same number of places, and compare from the left.",
            es: "Completa con ceros hasta que todos tengan las mismas cifras decimales y compara desde la izquierda.",
        }
        /// The greatest.
        GreatestIs { answer: Decimal } => {
            en: format!("The greatest is {}", answer.written(reader)),
            es: format!("El mayor es {}", answer.written(reader)),
        }
        /// The least.
        LeastIs { answer: Decimal } => {
            en: format!("The least is {}", answer.written(reader)),
            es: format!("El menor es {}", answer.written(reader)),
        }
        /// A wrong way: digits read as a whole number.
        AsWholes => {
            en: "The digits behind the point were compared as whole numbers. Compare tenths with tenths first.",
            es: "Las cifras de detrás de la coma se compararon como números enteros. Compara primero las décimas.",
        }
        /// A wrong way: length compared.
        ByLength => {
            en: "The lengths were compared. How many digits there are does not say how large a decimal is.",
            es: "Se compararon las longitudes. Cuántas cifras hay no dice lo grande que es un decimal.",
        }
        /// A wrong way: the other end.
        OtherEnd => {
            en: "That is the one at the other end. Read the question again.",
            es: "Ese es el del otro extremo. Lee otra vez la pregunta.",
        }
    }
}
