//! The value of a function.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of what is asked.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Functions", es: "Funciones" },
    &[
        Choice::new("linear", Label { en: "linear", es: "lineales" }),
        Choice::new("square", Label { en: "with a square", es: "con un cuadrado" }),
        Choice::new("composed", Label { en: "one within another", es: "una dentro de otra" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question, aloud.
        Speech { f: String, at: i64 } => {
            en: format!("f of x equals {f}. What is f of {}?", reader.whole(at)),
            es: format!("f de x es igual a {f}. ¿Cuánto es f de {}?", reader.whole(at)),
        }
        /// The question with two functions, aloud.
        SpeechComposed { f: String, g: String, at: i64 } => {
            en: format!("f of x equals {f}, and g of x equals {g}. What is f of g of {}?", reader.whole(at)),
            es: format!("f de x es igual a {f}, y g de x es igual a {g}. ¿Cuánto es f de g de {}?", reader.whole(at)),
        }
        /// A number in the place of x.
        PutIn { name: char, at: i64 } => {
            en: format!("Put {} in the place of x in the rule of {name}.", reader.whole(at)),
            es: format!("Pon {} en el lugar de x en la regla de {name}.", reader.whole(at)),
        }
        /// What comes out.
        Makes { name: char, at: i64, value: i64 } => {
            en: format!("{name}({}) = {}", reader.whole(at), reader.whole(value)),
            es: format!("{name}({}) = {}", reader.whole(at), reader.whole(value)),
        }
        /// One function within another.
        InsideFirst => {
            en: "The function inside comes first: what g makes is put into f.",
            es: "La función de dentro va primero: lo que da g se pone en f.",
        }
        /// A wrong way: stopped at the inner function.
        ThenF => {
            en: "That is what g makes. Put it into f too.",
            es: "Eso es lo que da g. Ponlo también en f.",
        }
        /// A wrong way: a sum in place of a product.
        TimesX => {
            en: "A number right before x multiplies it.",
            es: "Un número justo delante de x la multiplica.",
        }
        /// A wrong way: f as a number.
        NotAFactor => {
            en: "The parentheses behind f do not mean times. They say what is put in the place of x.",
            es: "El paréntesis tras f no significa por. Dice qué se pone en el lugar de x.",
        }
        /// A wrong way: both values multiplied.
        NotAProduct => {
            en: "The values of the functions are not multiplied. What g makes is put into f.",
            es: "Los valores de las funciones no se multiplican. Lo que da g se pone en f.",
        }
        /// A wrong way: doubled.
        TimesItself => {
            en: "Squared means times itself, not times two.",
            es: "Al cuadrado significa por sí mismo, no por dos.",
        }
        /// A wrong way: a sign.
        MindTheSigns => {
            en: "Look at the signs again: put negative numbers in parentheses.",
            es: "Mira otra vez los signos: pon los números negativos entre paréntesis.",
        }
    }
}
