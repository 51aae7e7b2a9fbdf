//! Proportions with one number missing.

use crate::parameters::{Label, Parameter};

/// The largest number that a ratio is multiplied by.
pub const MULTIPLIER_TO: Parameter =
    Parameter::new("multiplier_to", Label { en: "Largest multiplier", es: "Multiplicador más grande" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Find x.",
            es: "Halla x.",
        }
        /// The question, aloud.
        Speech { numbers: [i64; 4], missing: u8 } => {
            en: {
                let [a, b, c, d] = said(numbers, missing);
                format!("{a} over {b} equals {c} over {d}. What is x?")
            },
            es: {
                let [a, b, c, d] = said(numbers, missing);
                format!("{a} sobre {b} es igual a {c} sobre {d}. ¿Cuánto es x?")
            },
        }
        /// Products across.
        Across { opposite: i64, one: i64, other: i64 } => {
            en: format!("Multiply across: {opposite} times x is {one} × {other} = {}", one * other),
            es: format!("Multiplica en cruz: {opposite} por x es {one} × {other} = {}", one * other),
        }
        /// By the number opposite.
        Divide { product: i64, opposite: i64, value: i64 } => {
            en: format!("{product} ÷ {opposite} = {value}"),
            es: format!("{product} ÷ {opposite} = {value}"),
        }
        /// A wrong way: differences.
        Added => {
            en: "The same number was added or taken away. Equal ratios come from multiplying.",
            es: "Se sumó o se quitó el mismo número. Las razones iguales salen de multiplicar.",
        }
        /// A wrong way: other numbers multiplied.
        WrongProduct => {
            en: "Two numbers were multiplied that do not stand across from each other.",
            es: "Se multiplicaron dos números que no están en cruz.",
        }
    }
}

fn said(numbers: [i64; 4], missing: u8) -> [String; 4] {
    let mut said = numbers.map(|number| number.to_string());
    if let Some(place) = said.get_mut(usize::from(missing)) {
        *place = "x".to_owned();
    }
    said
}
