//! Which of two numbers is greater, below zero too.

use crate::parameters::{Choice, Label, Parameter};

/// What is compared.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "What is compared", es: "Qué se compara" },
    &[
        Choice::new("numbers", Label { en: "numbers", es: "números" }),
        Choice::new("absolute_values", Label { en: "absolute values", es: "valores absolutos" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Which sign belongs in the blank: <, = or >?",
            es: "¿Qué signo va en el espacio: <, = o >?",
        }
        /// The question, aloud.
        Speech { a: String, b: String } => {
            en: format!("Is {a} less than, equal to or greater than {b}?"),
            es: format!("¿Es {a} menor que, igual a o mayor que {b}?"),
        }
        /// Where the numbers are.
        FartherLeft { left: i64, right: i64 } => {
            en: format!("On a number line {} is to the left of {}, so it is less.", reader.whole(left), reader.whole(right)),
            es: format!("En la recta numérica, {} está a la izquierda de {}, así que es menor.", reader.whole(left), reader.whole(right)),
        }
        /// How far the numbers are from zero.
        Distances { a: i64, b: i64 } => {
            en: format!("{} is {} from zero, and {} is {} from zero.", reader.whole(a), reader.whole(a.abs()), reader.whole(b), reader.whole(b.abs())),
            es: format!("{} está a {} de cero, y {} está a {} de cero.", reader.whole(a), reader.whole(a.abs()), reader.whole(b), reader.whole(b.abs())),
        }
        /// The sign.
        Sign { sign: char } => {
            en: format!("The sign is {sign}"),
            es: format!("El signo es {sign}"),
        }
        /// A wrong way: without minus signs.
        ComparedDigits => {
            en: "That compares the numbers without their minus signs. The farther below zero, the less.",
            es: "Eso compara los números sin sus signos menos. Cuanto más lejos bajo cero, menor.",
        }
        /// A wrong way: without bars.
        OverlookedBars => {
            en: "That compares the numbers themselves. The bars ask how far each is from zero.",
            es: "Eso compara los números mismos. Las barras preguntan a qué distancia de cero está cada uno.",
        }
    }
}
