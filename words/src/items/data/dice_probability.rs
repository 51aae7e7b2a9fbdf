//! Probabilities of dice and coins.

use crate::parameters::{Choice, Label, Parameter};

/// What is thrown.
pub const WITH: Parameter = Parameter::one_of(
    "with",
    Label { en: "What is thrown", es: "Qué se lanza" },
    &[
        Choice::new("two_dice", Label { en: "two dice", es: "dos dados" }),
        Choice::new("coin_and_die", Label { en: "a coin and a die", es: "una moneda y un dado" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        AskSum { sum: i64 } => {
            en: format!("Two dice are rolled. What is the probability that the two numbers add up to {sum}?"),
            es: format!("Se lanzan dos dados. ¿Cuál es la probabilidad de que los dos números sumen {sum}?"),
        }
        /// The question.
        AskDouble { face: i64 } => {
            en: format!("Two dice are rolled. What is the probability that both dice show {face}?"),
            es: format!("Se lanzan dos dados. ¿Cuál es la probabilidad de que los dos muestren {face}?"),
        }
        /// The question.
        AskFaces { one: i64, other: i64 } => {
            en: format!("Two dice are rolled. What is the probability that one die shows {one} and the other shows {other}?"),
            es: format!("Se lanzan dos dados. ¿Cuál es la probabilidad de que uno muestre {one} y el otro {other}?"),
        }
        /// The question.
        AskCoinAndFace { heads: bool, face: i64 } => {
            en: format!("A coin is tossed and a die is rolled. What is the probability that the coin shows {} and the die shows {face}?", if heads { "heads" } else { "tails" }),
            es: format!("Se lanzan una moneda y un dado. ¿Cuál es la probabilidad de que la moneda muestre {} y el dado muestre {face}?", if heads { "cara" } else { "cruz" }),
        }
        /// The question.
        AskCoinAndMore { heads: bool, than: i64 } => {
            en: format!("A coin is tossed and a die is rolled. What is the probability that the coin shows {} and the die shows a number greater than {than}?", if heads { "heads" } else { "tails" }),
            es: format!("Se lanzan una moneda y un dado. ¿Cuál es la probabilidad de que la moneda muestre {} y el dado muestre un número mayor que {than}?", if heads { "cara" } else { "cruz" }),
        }
        /// How it is found.
        Outcomes { favorable: i64, all: i64 } => {
            en: format!("There are {all} outcomes in all, each as likely as any other. So many of these are what is asked for: {favorable}."),
            es: format!("Hay {all} resultados en total, todos igual de probables. De estos son lo que se pide: {favorable}."),
        }
    }
}
