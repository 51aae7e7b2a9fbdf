//! So much for so many.

use crate::parameters::{Choice, Label, Parameter};

/// For how many it is asked.
pub const ASK_FOR: Parameter = Parameter::one_of(
    "ask_for",
    Label { en: "Asked for", es: "Se pregunta por" },
    &[
        Choice::new("one", Label { en: "one", es: "uno" }),
        Choice::new("many", Label { en: "another number", es: "otra cantidad" }),
    ],
);
/// The largest rate.
pub const RATE_TO: Parameter = Parameter::new("rate_to", Label { en: "Largest rate", es: "Mayor cantidad por unidad" });
/// The largest number of things.
pub const COUNT_TO: Parameter =
    Parameter::new("count_to", Label { en: "Largest number of things", es: "Mayor número de cosas" });

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Story {
    /// Tickets and what they cost.
    Tickets,
    /// Pages read in days.
    Pages,
    /// Liters from a tap in minutes.
    Tap,
    /// Centimeters that a snail crawls in minutes.
    Snail,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The text; asked for one where the other number is 1.
        Tell { story: Story, count: i64, total: i64, other: i64 } => {
            en: in_english(story, count, total, other),
            es: in_spanish(story, count, total, other),
        }
        /// For one first.
        ForOne => {
            en: "Find out how much it is for one: divide.",
            es: "Averigua cuánto es para uno: divide.",
        }
        /// A wrong way: multiplied.
        Multiplied => {
            en: "The numbers were multiplied. For one it is less: divide.",
            es: "Los números se multiplicaron. Para uno es menos: divide.",
        }
        /// A wrong way: subtracted.
        Subtracted => {
            en: "The numbers were subtracted. Each one has an equal part of the total: divide.",
            es: "Los números se restaron. A cada uno le toca una parte igual del total: divide.",
        }
        /// A wrong way: the total.
        GaveTotal => {
            en: "That is for all of them. The question asks for one.",
            es: "Eso es para todos. La pregunta pide para uno.",
        }
        /// A wrong way: the difference added.
        AddedDifference => {
            en: "The difference was added once for each. Each one more adds what one takes.",
            es: "Se sumó la diferencia. Cada uno de más añade lo que corresponde a uno.",
        }
        /// A wrong way: for one.
        OnlyOne => {
            en: "That is for one. Multiply it by how many there are.",
            es: "Eso es para uno. Multiplícalo por cuántos hay.",
        }
        /// A wrong way: times the total.
        TimesTotal => {
            en: "The total was multiplied. It is already for several: find out for one first.",
            es: "Se multiplicó el total. Ya es para varios: averigua primero para uno.",
        }
    }
}

fn in_english(story: Story, count: i64, total: i64, other: i64) -> String {
    match (story, other) {
        (Story::Tickets, 1) => format!("{count} tickets cost ${total}. How many dollars does a single ticket cost?"),
        (Story::Tickets, _) => format!("{count} tickets cost ${total}. How many dollars do {other} tickets cost?"),
        (Story::Pages, 1) => format!(
            "Sam reads {total} pages in {count} days, the same number each day. How many pages does he read in a day?"
        ),
        (Story::Pages, _) => format!(
            "Sam reads {total} pages in {count} days, the same number each day. How many pages does he read in {other} days?"
        ),
        (Story::Tap, 1) => {
            format!("{total} liters of water flow from a tap in {count} minutes. How many liters flow in a minute?")
        }
        (Story::Tap, _) => format!(
            "{total} liters of water flow from a tap in {count} minutes. How many liters flow in {other} minutes?"
        ),
        (Story::Snail, 1) => {
            format!(
                "A snail crawls {total} centimeters in {count} minutes. How many centimeters does it crawl in a minute?"
            )
        }
        (Story::Snail, _) => {
            format!(
                "A snail crawls {total} centimeters in {count} minutes. How many centimeters does it crawl in {other} minutes?"
            )
        }
    }
}

fn in_spanish(story: Story, count: i64, total: i64, other: i64) -> String {
    match (story, other) {
        (Story::Tickets, 1) => format!("{count} entradas cuestan ${total}. ¿Cuántos dólares cuesta una sola entrada?"),
        (Story::Tickets, _) => format!("{count} entradas cuestan ${total}. ¿Cuántos dólares cuestan {other} entradas?"),
        (Story::Pages, 1) => {
            format!("Sam lee {total} páginas en {count} días, las mismas cada día. ¿Cuántas páginas lee en un día?")
        }
        (Story::Pages, _) => format!(
            "Sam lee {total} páginas en {count} días, las mismas cada día. ¿Cuántas páginas lee en {other} días?"
        ),
        (Story::Tap, 1) => {
            format!("De un grifo salen {total} litros de agua en {count} minutos. ¿Cuántos litros salen en un minuto?")
        }
        (Story::Tap, _) => format!(
            "De un grifo salen {total} litros de agua en {count} minutos. ¿Cuántos litros salen en {other} minutos?"
        ),
        (Story::Snail, 1) => {
            format!(
                "Un caracol recorre {total} centímetros en {count} minutos. ¿Cuántos centímetros recorre en un minuto?"
            )
        }
        (Story::Snail, _) => format!(
            "Un caracol recorre {total} centímetros en {count} minutos. ¿Cuántos centímetros recorre en {other} minutos?"
        ),
    }
}
