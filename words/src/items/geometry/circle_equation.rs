//! Circles by their equations.

use crate::parameters::{Choice, Label, Parameter};

/// Form of the equation.
pub const FORM: Parameter = Parameter::one_of(
    "form",
    Label { en: "Form of the equation", es: "Forma de la ecuación" },
    &[
        Choice::new("squares", Label { en: "with two squares", es: "con dos cuadrados" }),
        Choice::new("expanded", Label { en: "multiplied out", es: "desarrollada" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "What are the center (h, k) and the radius r of this circle? Write h, k, r.",
            es: "¿Cuáles son el centro (h, k) y el radio r de esta circunferencia? Escribe h, k, r.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("What are the center and the radius of this circle: {row}"),
            es: format!("¿Cuáles son el centro y el radio de esta circunferencia: {row}?"),
        }
        /// Both squares completed.
        CompleteBoth { row: String } => {
            en: format!("Complete the square for x and for y: {row}"),
            es: format!("Completa el cuadrado para x y para y: {row}"),
        }
        /// How center and radius are read.
        OppositesAndRoot { square: i64 } => {
            en: format!("The center has the opposites of the numbers within the squares. The radius is the root of {}.", reader.whole(square)),
            es: format!("El centro tiene los opuestos de los números dentro de los cuadrados. El radio es la raíz de {}.", reader.whole(square)),
        }
    }
}
