//! Numbers in several writings and lengths in several units, in order by their letters.

use crate::{
    items::{decimals::number::Decimal, measurement::unit::Unit},
    parameters::{Choice, Label, Parameter},
};

/// What is put in order.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "Put in order", es: "Se ordenan" },
    &[
        Choice::new("fractions_and_decimals", Label { en: "fractions and decimals", es: "fracciones y decimales" }),
        Choice::new(
            "fractions_decimals_and_percents",
            Label { en: "fractions, decimals and percents", es: "fracciones, decimales y porcentajes" },
        ),
        Choice::new("lengths", Label { en: "lengths in different units", es: "longitudes en distintas unidades" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        AskNumbers => {
            en: "Put the numbers in order, the least first. Write their letters in that order.",
            es: "Ordena los números, el menor primero. Escribe sus letras en ese orden.",
        }
        /// The question.
        AskLengths => {
            en: "Put the lengths in order, the shortest first. Write their letters in that order.",
            es: "Ordena las longitudes, la más corta primero. Escribe sus letras en ese orden.",
        }
        /// The question and what is put in order, aloud.
        Aloud { question: String, each: Vec<String> } => {
            en: format!("{question} {}.", lettered(&each)),
            es: format!("{question} {}.", lettered(&each)),
        }
        /// A length, aloud.
        Length { amount: Decimal, unit: Unit } => {
            en: unit.of(amount, reader),
            es: unit.of(amount, reader),
        }
        /// All of them as decimals.
        AsDecimals { each: Vec<String> } => {
            en: format!("Write all of them as decimals: {}", lettered(&each)),
            es: format!("Escríbelos todos como decimales: {}", lettered(&each)),
        }
        /// All of them in one unit.
        InOneUnit { each: Vec<String> } => {
            en: format!("Write all of them in the same unit: {}", lettered(&each)),
            es: format!("Escríbelas todas en la misma unidad: {}", lettered(&each)),
        }
        /// A wrong way: from the other end.
        LeastFirst => {
            en: "That begins with the greatest. The least comes first.",
            es: "Eso empieza por el mayor. El menor va primero.",
        }
        /// A wrong way: from the other end, of lengths.
        ShortestFirst => {
            en: "That begins with the longest. The shortest comes first.",
            es: "Eso empieza por la más larga. La más corta va primero.",
        }
        /// A wrong way: a fraction for a decimal of the same digits.
        FractionIsNoPoint => {
            en: "The two numbers of a fraction are not the digits of a decimal. Divide the upper by the lower.",
            es: "Los dos números de una fracción no son las cifras de un decimal. Divide el de arriba entre el de abajo.",
        }
        /// A wrong way: more digits for a greater number.
        LongerIsNotGreater => {
            en: "A decimal with more digits is not greater for that. Write zeros at the ends and compare from the left.",
            es: "Un decimal con más cifras no es mayor por eso. Escribe ceros al final y compara desde la izquierda.",
        }
        /// A wrong way: percents for whole numbers.
        PercentIsOfHundred => {
            en: "A percent is so many hundredths, not so many wholes: 50% is half of 1.",
            es: "Un porcentaje son centésimas, no enteros: 50% es la mitad de 1.",
        }
        /// A wrong way: by the numbers alone.
        UnitsCount => {
            en: "That is the order of the numbers without their units. A meter is 100 centimeters, and a centimeter 10 millimeters.",
            es: "Ese es el orden de los números sin sus unidades. Un metro son 100 centímetros, y un centímetro, 10 milímetros.",
        }
    }
}

/// Each with its letter: `a: 0.5; b: 1/4`.
fn lettered(each: &[String]) -> String {
    let lettered: Vec<String> = each.iter().zip('a'..='z').map(|(one, letter)| format!("{letter}: {one}")).collect();
    lettered.join("; ")
}
