//! The percent that a part is, or the whole.

use crate::parameters::{Choice, Label, Parameter};

/// What is looked for.
pub const FIND: Parameter = Parameter::one_of(
    "find",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("percent", Label { en: "the percent", es: "el porcentaje" }),
        Choice::new("whole", Label { en: "the whole", es: "el total" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the percent, aloud.
        SpeechPercent { part: i64, whole: i64 } => {
            en: format!("{} is what percent of {}?", reader.whole(part), reader.whole(whole)),
            es: format!("¿Qué porcentaje de {} es {}?", reader.whole(whole), reader.whole(part)),
        }
        /// The question for the whole, aloud.
        SpeechWhole { part: i64, percent: i64 } => {
            en: format!("{} is {percent} percent of what number?", reader.whole(part)),
            es: format!("¿De qué número es {} el {percent} por ciento?", reader.whole(part)),
        }
        /// The part as hundredths.
        AsFraction { part: i64, whole: i64, percent: i64 } => {
            en: format!("{}/{} = {percent}/100", reader.whole(part), reader.whole(whole)),
            es: format!("{}/{} = {percent}/100", reader.whole(part), reader.whole(whole)),
        }
        /// Hundredths are percents.
        IsPercent { percent: i64 } => {
            en: format!("The number of hundredths is the number of percents: {percent}"),
            es: format!("El número de centésimas es el porcentaje: {percent}"),
        }
        /// A hundred times the part.
        Times { part: i64, product: i64 } => {
            en: format!("100 times the part: 100 × {} = {}", reader.whole(part), reader.whole(product)),
            es: format!("100 veces la parte: 100 × {} = {}", reader.whole(part), reader.whole(product)),
        }
        /// By the percent.
        Divide { product: i64, percent: i64, whole: i64 } => {
            en: format!("Divide by the percent: {} ÷ {percent} = {}", reader.whole(product), reader.whole(whole)),
            es: format!("Divide entre el porcentaje: {} ÷ {percent} = {}", reader.whole(product), reader.whole(whole)),
        }
        /// A wrong way: the part.
        GavePart => {
            en: "That is the part itself. The percent says how many of each hundred it is.",
            es: "Esa es la parte misma. El porcentaje dice cuántos de cada cien son.",
        }
        /// A wrong way: whole by part.
        OtherWayRound => {
            en: "The whole was divided by the part. Divide the part by the whole.",
            es: "Se dividió el total entre la parte. Divide la parte entre el total.",
        }
        /// A wrong way: the rest.
        OfRest => {
            en: "That is the percent of what is left.",
            es: "Ese es el porcentaje de lo que queda.",
        }
        /// A wrong way: no percent.
        GaveFraction => {
            en: "That is the part of 1. As a percent it is a hundred times that number.",
            es: "Esa es la parte de 1. Como porcentaje es cien veces ese número.",
        }
        /// A wrong way: a percent of the part.
        PercentOfPart => {
            en: "That is a percent of the part. The part is already a percent of the whole.",
            es: "Eso es un porcentaje de la parte. La parte ya es un porcentaje del total.",
        }
        /// A wrong way: times the percent.
        TimesPercent => {
            en: "The part was multiplied by the percent. Divide by it, and multiply by 100.",
            es: "La parte se multiplicó por el porcentaje. Divide entre él y multiplica por 100.",
        }
        /// A wrong way: added.
        Added => {
            en: "The percent was added as if it were a number.",
            es: "El porcentaje se sumó como si fuera un número.",
        }
    }
}
