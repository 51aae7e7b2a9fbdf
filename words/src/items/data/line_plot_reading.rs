//! Reading a line plot.

use crate::{
    items::arithmetic::Step,
    parameters::{Choice, Label, Parameter},
};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("total", Label { en: "how many in all", es: "cuántos en total" }),
        Choice::new("at_least", Label { en: "how many from a length on", es: "cuántos desde una longitud" }),
        Choice::new("most_common", Label { en: "the most common length", es: "la longitud más frecuente" }),
        Choice::new("range", Label { en: "the longest less the shortest", es: "el más largo menos el más corto" }),
    ],
);

/// How many marks at most.
pub const MARKS_TO: Parameter =
    Parameter::new("marks_to", Label { en: "Most marks above a number", es: "Máximo de marcas sobre un número" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// What the line plot shows.
        Title => {
            en: "Lengths of pencils in centimeters",
            es: "Longitud de los lápices en centímetros",
        }
        /// The question for all.
        AskTotal => {
            en: "How many pencils were measured?",
            es: "¿Cuántos lápices se midieron?",
        }
        /// The question from a length on.
        AskAtLeast { from: i64 } => {
            en: format!("How many pencils are {} centimeters long or longer?", reader.whole(from)),
            es: format!("¿Cuántos lápices miden {} centímetros o más?", reader.whole(from)),
        }
        /// The question for the most common.
        AskMostCommon => {
            en: "Which length is the most common, in centimeters?",
            es: "¿Cuál es la longitud más frecuente, en centímetros?",
        }
        /// The question for the longest and the shortest.
        AskRange => {
            en: "How many centimeters longer is the longest pencil than the shortest?",
            es: "¿Cuántos centímetros más mide el lápiz más largo que el más corto?",
        }
        /// All marks.
        CountAll { marks: Vec<i64> } => {
            en: format!("Count the marks above each number: {}", Step::Sum { parts: marks }.say(reader)),
            es: format!("Cuenta las marcas sobre cada número: {}", Step::Sum { parts: marks }.say(reader)),
        }
        /// The marks from a number on.
        CountFrom { from: i64, marks: Vec<i64> } => {
            en: format!("Count the marks from {} on: {}", reader.whole(from), Step::Sum { parts: marks }.say(reader)),
            es: format!("Cuenta las marcas desde el {}: {}", reader.whole(from), Step::Sum { parts: marks }.say(reader)),
        }
        /// Where most marks are.
        Tallest { number: i64 } => {
            en: format!("The most marks stand above {}", reader.whole(number)),
            es: format!("Donde más marcas hay es sobre el {}", reader.whole(number)),
        }
        /// From end to end.
        LongestLessShortest { longest: i64, shortest: i64 } => {
            en: format!("The longest less the shortest: {} − {} = {}", reader.whole(longest), reader.whole(shortest), reader.whole(longest - shortest)),
            es: format!("El más largo menos el más corto: {} − {} = {}", reader.whole(longest), reader.whole(shortest), reader.whole(longest - shortest)),
        }
        /// A wrong way: numbers counted.
        EachMarkIsOne => {
            en: "Each mark is one pencil. Count the marks, not the numbers.",
            es: "Cada marca es un lápiz. Cuenta las marcas, no los números.",
        }
        /// A wrong way: the number itself left out.
        ThatNumberToo => {
            en: "Pencils of just that length count too.",
            es: "Los lápices de justo esa longitud cuentan también.",
        }
        /// A wrong way: longer ones left out.
        LongerOnesToo => {
            en: "Longer pencils count too: all marks from there to the right.",
            es: "Los lápices más largos cuentan también: todas las marcas de ahí a la derecha.",
        }
        /// A wrong way: shorter ones counted.
        OnlyFromThere { from: i64 } => {
            en: format!("Shorter pencils do not count: begin at {}.", reader.whole(from)),
            es: format!("Los lápices más cortos no cuentan: empieza en {}.", reader.whole(from)),
        }
        /// A wrong way: the marks instead of the number.
        TheNumberBelow => {
            en: "That is how many marks there are. The length is the number below them.",
            es: "Eso es cuántas marcas hay. La longitud es el número de debajo.",
        }
        /// A wrong way: the longest.
        MostMarks => {
            en: "Look for the number with the most marks, not for the longest pencil.",
            es: "Busca el número con más marcas, no el lápiz más largo.",
        }
        /// A wrong way: not a difference.
        TakeTheShortest => {
            en: "Take the length of the shortest pencil from that of the longest.",
            es: "Resta la longitud del lápiz más corto de la del más largo.",
        }
        /// A wrong way: numbers without marks.
        OnlyWithMarks => {
            en: "A number without a mark is no pencil.",
            es: "Un número sin marca no es ningún lápiz.",
        }
    }
}
