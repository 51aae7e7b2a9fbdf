//! Percents, decimals and fractions of one value.

use crate::parameters::{Choice, Label, Parameter};

/// From which form to which.
pub const WRITE: Parameter = Parameter::one_of(
    "write",
    Label { en: "From and to", es: "De qué a qué" },
    &[
        Choice::new("percent_as_decimal", Label { en: "a percent as a decimal", es: "un porcentaje como decimal" }),
        Choice::new("decimal_as_percent", Label { en: "a decimal as a percent", es: "un decimal como porcentaje" }),
        Choice::new("percent_as_fraction", Label { en: "a percent as a fraction", es: "un porcentaje como fracción" }),
        Choice::new("fraction_as_percent", Label { en: "a fraction as a percent", es: "una fracción como porcentaje" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for a decimal.
        AskDecimal => {
            en: "Write the percent as a decimal.",
            es: "Escribe el porcentaje como decimal.",
        }
        /// The question for a fraction.
        AskFraction => {
            en: "Write the percent as a fraction in lowest terms.",
            es: "Escribe el porcentaje como fracción en su forma más simple.",
        }
        /// The question for a percent.
        AskPercent => {
            en: "Write the number as a percent.",
            es: "Escribe el número como porcentaje.",
        }
        /// The question for a decimal, aloud.
        SpeechDecimal { percent: i64 } => {
            en: format!("Write {percent} percent as a decimal."),
            es: format!("Escribe {percent} por ciento como decimal."),
        }
        /// The question for a fraction, aloud.
        SpeechFraction { percent: i64 } => {
            en: format!("Write {percent} percent as a fraction in lowest terms."),
            es: format!("Escribe {percent} por ciento como fracción en su forma más simple."),
        }
        /// The question for a percent, aloud.
        SpeechDecimalAsPercent { units: i64, places: u8 } => {
            en: format!("{} is what percent?", reader.numbers.decimal(units, places)),
            es: format!("¿Qué porcentaje es {}?", reader.numbers.decimal(units, places)),
        }
        /// The question for a percent, aloud.
        SpeechFractionAsPercent { over: i64, under: i64 } => {
            en: format!("{over} over {under} is what percent?"),
            es: format!("¿Qué porcentaje es {over} sobre {under}?"),
        }
        /// What a percent is.
        Hundredths { percent: i64 } => {
            en: format!("{percent}% is {percent} hundredths."),
            es: format!("{percent}% son {percent} centésimas."),
        }
        /// As a decimal.
        ReadDecimal { percent: i64, units: i64, places: u8 } => {
            en: format!("{percent}/100 = {}", reader.numbers.decimal(units, places)),
            es: format!("{percent}/100 = {}", reader.numbers.decimal(units, places)),
        }
        /// As a fraction.
        LowestTerms { percent: i64, shown: String } => {
            en: format!("{percent}/100 in lowest terms is {shown}"),
            es: format!("{percent}/100 en su forma más simple es {shown}"),
        }
        /// A decimal in hundredths.
        DecimalHundredths { units: i64, places: u8, percent: i64 } => {
            en: format!("{} is {percent} hundredths.", reader.numbers.decimal(units, places)),
            es: format!("{} son {percent} centésimas.", reader.numbers.decimal(units, places)),
        }
        /// A fraction in hundredths.
        FractionHundredths { over: i64, under: i64, percent: i64 } => {
            en: format!("With the denominator 100: {over}/{under} = {percent}/100"),
            es: format!("Con el denominador 100: {over}/{under} = {percent}/100"),
        }
        /// Hundredths are percents.
        HundredthsArePercents { percent: i64 } => {
            en: format!("Hundredths are percents: {percent}"),
            es: format!("Las centésimas son el porcentaje: {percent}"),
        }
        /// A wrong way: tenths.
        Tenths => {
            en: "That counts tenths. Percents are hundredths.",
            es: "Eso cuenta décimas. Los porcentajes son centésimas.",
        }
        /// A wrong way: nothing changed.
        Kept => {
            en: "The number stayed as it was. One percent is one hundredth, so it changes by a factor of 100.",
            es: "El número quedó como estaba. Uno por ciento es una centésima, así que el número cambia por un factor de 100.",
        }
        /// A wrong way: a place too far.
        Thousandths => {
            en: "The point moved one place too far. It moves two places.",
            es: "La coma se movió un lugar de más. Se mueve dos lugares.",
        }
        /// A wrong way: a number of the fraction.
        Numerator => {
            en: "That is a number of the fraction. Write it with the denominator 100 first.",
            es: "Ese es un número de la fracción. Escríbela primero con el denominador 100.",
        }
        /// A wrong way: the rest.
        Rest => {
            en: "That is the percent of what is missing to 1.",
            es: "Ese es el porcentaje de lo que falta hasta 1.",
        }
    }
}
