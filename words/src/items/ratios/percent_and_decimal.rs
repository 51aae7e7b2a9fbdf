//! Percents with tenths and above 100 as decimals, and back.

use crate::{
    items::decimals::number::Decimal,
    parameters::{Choice, Label, Parameter},
};

/// From which form to which.
pub const WRITE: Parameter = Parameter::one_of(
    "write",
    Label { en: "From and to", es: "De qué a qué" },
    &[
        Choice::new("percent_as_decimal", Label { en: "a percent as a decimal", es: "un porcentaje como decimal" }),
        Choice::new("decimal_as_percent", Label { en: "a decimal as a percent", es: "un decimal como porcentaje" }),
    ],
);
/// What the percents stay below.
pub const PERCENT_TO: Parameter =
    Parameter::new("percent_to", Label { en: "Percents below", es: "Porcentajes menores que" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for a decimal.
        AskDecimal => {
            en: "Write the percent as a decimal.",
            es: "Escribe el porcentaje como decimal.",
        }
        /// The question for a percent.
        AskPercent => {
            en: "Write the number as a percent.",
            es: "Escribe el número como porcentaje.",
        }
        /// The question for a decimal, aloud.
        SpeechDecimal { percent: Decimal } => {
            en: format!("Write {} percent as a decimal.", percent.written(reader)),
            es: format!("Escribe {} por ciento como decimal.", percent.written(reader)),
        }
        /// The question for a percent, aloud.
        SpeechPercent { decimal: Decimal } => {
            en: format!("{} is what percent?", decimal.written(reader)),
            es: format!("¿Qué porcentaje es {}?", decimal.written(reader)),
        }
        /// How a percent becomes a decimal.
        DivideByHundred => {
            en: "Percent means hundredths: divide by 100. The point moves two places to the left.",
            es: "Por ciento quiere decir centésimas: divide entre 100. La coma se mueve dos lugares a la izquierda.",
        }
        /// As a decimal.
        AsDecimal { percent: Decimal, decimal: Decimal } => {
            en: format!("{}% = {}", percent.written(reader), decimal.written(reader)),
            es: format!("{}% = {}", percent.written(reader), decimal.written(reader)),
        }
        /// How a decimal becomes a percent.
        MultiplyByHundred => {
            en: "Percents are hundredths: multiply by 100 to count them. The point moves two places to the right.",
            es: "El porcentaje cuenta centésimas: multiplica por 100. La coma se mueve dos lugares a la derecha.",
        }
        /// As a percent.
        AsPercent { decimal: Decimal, percent: Decimal } => {
            en: format!("{} × 100 = {}", decimal.written(reader), percent.written(reader)),
            es: format!("{} × 100 = {}", decimal.written(reader), percent.written(reader)),
        }
        /// A wrong way: nothing changed.
        Kept => {
            en: "The number stayed as it was. One percent is one hundredth, so it changes by a factor of 100.",
            es: "El número quedó como estaba. Uno por ciento es una centésima, así que el número cambia por un factor de 100.",
        }
        /// A wrong way: a place too few.
        OneShort => {
            en: "The point moved one place. It moves two places.",
            es: "La coma se movió un lugar. Se mueve dos lugares.",
        }
        /// A wrong way: a place too far.
        OneTooFar => {
            en: "The point moved one place too far. It moves two places.",
            es: "La coma se movió un lugar de más. Se mueve dos lugares.",
        }
    }
}
