//! Ratios of the sides of a right triangle.

use crate::{
    Locale,
    parameters::{Choice, Label, Parameter},
};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("ratios", Label { en: "sine, cosine, tangent", es: "seno, coseno, tangente" }),
        Choice::new("reciprocals", Label { en: "cosecant, secant, cotangent", es: "cosecante, secante, cotangente" }),
        Choice::new("side", Label { en: "a side", es: "un lado" }),
    ],
);

/// A ratio of two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ratio {
    /// Opposite to hypotenuse.
    Sine,
    /// Adjacent to hypotenuse.
    Cosine,
    /// Opposite to adjacent.
    Tangent,
    /// Hypotenuse to opposite.
    Cosecant,
    /// Hypotenuse to adjacent.
    Secant,
    /// Adjacent to opposite.
    Cotangent,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        AskRatio { ratio: Ratio, opposite: i64, adjacent: i64, longest: i64 } => {
            en: format!("In a right triangle, the leg opposite to angle A is {opposite} cm long, the leg at angle A {adjacent} cm, and the hypotenuse {longest} cm. What is the {} of A?", name(ratio, reader.locale)),
            es: format!("En un triángulo rectángulo, el cateto opuesto al ángulo A mide {opposite} cm, el cateto contiguo a A {adjacent} cm, y la hipotenusa {longest} cm. ¿Cuál es {} de A?", name(ratio, reader.locale)),
        }
        /// The question for a side.
        AskSide { ratio: Ratio, over: i64, under: i64, given: i64 } => {
            en: format!("In a right triangle, the {} of angle A is {over}/{under}. {} is {given} cm long. How many centimeters long is {}?", name(ratio, reader.locale), capital(below(ratio, reader.locale)), above(ratio, reader.locale)),
            es: format!("En un triángulo rectángulo, {} del ángulo A es {over}/{under}. {} mide {given} cm. ¿Cuántos centímetros mide {}?", name(ratio, reader.locale), capital(below(ratio, reader.locale)), above(ratio, reader.locale)),
        }
        /// The same for a voice.
        SpeechSide { ratio: Ratio, over: i64, under: i64, given: i64 } => {
            en: format!("In a right triangle, the {} of angle A is {over} over {under}. {} is {given} cm long. How many centimeters long is {}?", name(ratio, reader.locale), capital(below(ratio, reader.locale)), above(ratio, reader.locale)),
            es: format!("En un triángulo rectángulo, {} del ángulo A es {over} sobre {under}. {} mide {given} cm. ¿Cuántos centímetros mide {}?", name(ratio, reader.locale), capital(below(ratio, reader.locale)), above(ratio, reader.locale)),
        }
        /// What a ratio means.
        Means { ratio: Ratio } => {
            en: format!("The {} is {} over {}.", name(ratio, reader.locale), above(ratio, reader.locale), below(ratio, reader.locale)),
            es: format!("{} es {} sobre {}.", capital(name(ratio, reader.locale)), above(ratio, reader.locale), below(ratio, reader.locale)),
        }
        /// How a side is found.
        Scaled { times: i64 } => {
            en: format!("The side that is given is {times} times the number below the line, so the other is {times} times the number above."),
            es: format!("El lado dado es {times} veces el número de abajo, así que el otro es {times} veces el de arriba."),
        }
    }
}

const fn name(ratio: Ratio, locale: Locale) -> &'static str {
    match (ratio, locale) {
        (Ratio::Sine, Locale::En) => "sine",
        (Ratio::Sine, Locale::Es) => "el seno",
        (Ratio::Cosine, Locale::En) => "cosine",
        (Ratio::Cosine, Locale::Es) => "el coseno",
        (Ratio::Tangent, Locale::En) => "tangent",
        (Ratio::Tangent, Locale::Es) => "la tangente",
        (Ratio::Cosecant, Locale::En) => "cosecant",
        (Ratio::Cosecant, Locale::Es) => "la cosecante",
        (Ratio::Secant, Locale::En) => "secant",
        (Ratio::Secant, Locale::Es) => "la secante",
        (Ratio::Cotangent, Locale::En) => "cotangent",
        (Ratio::Cotangent, Locale::Es) => "la cotangente",
    }
}

/// The side above the line.
const fn above(ratio: Ratio, locale: Locale) -> &'static str {
    match (ratio, locale) {
        (Ratio::Sine | Ratio::Tangent, Locale::En) => "the leg opposite to A",
        (Ratio::Sine | Ratio::Tangent, Locale::Es) => "el cateto opuesto a A",
        (Ratio::Cosine | Ratio::Cotangent, Locale::En) => "the leg at A",
        (Ratio::Cosine | Ratio::Cotangent, Locale::Es) => "el cateto contiguo a A",
        (Ratio::Cosecant | Ratio::Secant, Locale::En) => "the hypotenuse",
        (Ratio::Cosecant | Ratio::Secant, Locale::Es) => "la hipotenusa",
    }
}

/// The side below the line.
const fn below(ratio: Ratio, locale: Locale) -> &'static str {
    above(
        match ratio {
            Ratio::Sine | Ratio::Cosine => Ratio::Secant,
            Ratio::Tangent | Ratio::Secant => Ratio::Cosine,
            Ratio::Cosecant | Ratio::Cotangent => Ratio::Sine,
        },
        locale,
    )
}

/// With a capital, at the beginning of a sentence.
fn capital(text: &str) -> String {
    let mut signs = text.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}
