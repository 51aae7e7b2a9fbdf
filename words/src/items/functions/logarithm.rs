//! Logarithms.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("whole", Label { en: "whole logarithms", es: "logaritmos enteros" }),
        Choice::new(
            "any",
            Label { en: "logarithms below zero and fractions", es: "logaritmos bajo cero y fracciones" },
        ),
        Choice::new("joined", Label { en: "two logarithms as one", es: "dos logaritmos como uno" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { base: i64, number: i64 } => {
            en: format!("What is the logarithm of {} to the base {}?", reader.whole(number), reader.whole(base)),
            es: format!("¿Cuál es el logaritmo de {} en base {}?", reader.whole(number), reader.whole(base)),
        }
        /// The question for one over a number.
        AskOfPart { base: i64, under: i64 } => {
            en: format!("What is the logarithm of 1/{} to the base {}?", reader.whole(under), reader.whole(base)),
            es: format!("¿Cuál es el logaritmo de 1/{} en base {}?", reader.whole(under), reader.whole(base)),
        }
        /// The same for a voice.
        SpeechOfPart { base: i64, under: i64 } => {
            en: format!("What is the logarithm of 1 over {} to the base {}?", reader.whole(under), reader.whole(base)),
            es: format!("¿Cuál es el logaritmo de 1 sobre {} en base {}?", reader.whole(under), reader.whole(base)),
        }
        /// The question for one logarithm.
        AskJoined => {
            en: "Write as the logarithm of one number.",
            es: "Escribe como el logaritmo de un solo número.",
        }
        /// The same for a voice.
        SpeechJoined { row: String } => {
            en: format!("Write as the logarithm of one number: {row}"),
            es: format!("Escribe como el logaritmo de un solo número: {row}"),
        }
        /// What a logarithm is.
        WhichPower { base: i64 } => {
            en: format!("The logarithm is the exponent that makes the number out of {}: count how often it is a factor.", reader.whole(base)),
            es: format!("El logaritmo es el exponente que hace el número a partir de {}: cuenta cuántas veces es factor.", reader.whole(base)),
        }
        /// Of a fraction.
        PartIsNegative { base: i64 } => {
            en: format!("One over a power of {} is the power with the negative exponent.", reader.whole(base)),
            es: format!("Uno sobre una potencia de {} es la potencia con el exponente negativo.", reader.whole(base)),
        }
        /// Of a root.
        RootIsPart { degree: i64 } => {
            en: format!("The number to the power of {degree} makes the base, so it is the base to the power of one over {degree}."),
            es: format!("El número elevado a {degree} da la base, así que es la base elevada a uno sobre {degree}."),
        }
        /// Of a product.
        Product => {
            en: "The sum of two logarithms is the logarithm of the product.",
            es: "La suma de dos logaritmos es el logaritmo del producto.",
        }
        /// Of a power.
        Multiple => {
            en: "A number times a logarithm is the logarithm of the power with that exponent.",
            es: "Un número por un logaritmo es el logaritmo de la potencia con ese exponente.",
        }
        /// Of a quotient.
        Quotient => {
            en: "The difference of two logarithms is the logarithm of the quotient.",
            es: "La diferencia de dos logaritmos es el logaritmo del cociente.",
        }
    }
}
