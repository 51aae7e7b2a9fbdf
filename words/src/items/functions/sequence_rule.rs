//! Terms and sums of a sequence that is told by a formula or by a rule from term to term.

use crate::{
    Reader,
    parameters::{Choice, Label, Parameter},
};

/// How the sequence is told.
pub const GIVEN: Parameter = Parameter::one_of(
    "given",
    Label { en: "How the sequence is given", es: "Cómo se da la sucesión" },
    &[
        Choice::new("formula", Label { en: "by a formula", es: "con una fórmula" }),
        Choice::new("rule", Label { en: "by a rule from term to term", es: "con una regla de término a término" }),
        Choice::new("either", Label { en: "by either", es: "con una u otra" }),
    ],
);

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("term", Label { en: "a term", es: "un término" }),
        Choice::new("sum", Label { en: "the sum of the first terms", es: "la suma de los primeros términos" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Before a formula.
        ByFormula => {
            en: "The term of a sequence in place n is a(n):",
            es: "El término de una sucesión en el lugar n es a(n):",
        }
        /// Before a rule from term to term.
        ByRule => {
            en: "A sequence is given by its first term and a rule for every term after it:",
            es: "Una sucesión está dada por su primer término y una regla para cada término siguiente:",
        }
        /// The question for a term.
        AskTerm { place: i64 } => {
            en: format!("How much is a({place})?"),
            es: format!("¿Cuánto vale a({place})?"),
        }
        /// The question for a sum.
        AskSum { count: i64 } => {
            en: format!("How much do the first {count} terms make together?"),
            es: format!("¿Cuánto suman los primeros {count} términos?"),
        }
        /// A formula, aloud.
        SpeechFormula { row: String, question: String } => {
            en: format!("The term of a sequence in place n, a of n, is {row}. {question}"),
            es: format!("El término de una sucesión en el lugar n, a de n, es {row}. {question}"),
        }
        /// A rule from term to term, aloud.
        SpeechRule { first: i64, by: i64, question: String } => {
            en: format!("The first term of a sequence is {}. Every term after it is the one before, {} {}. {question}", reader.whole(first), if by < 0 { "minus" } else { "plus" }, by.abs()),
            es: format!("El primer término de una sucesión es {}. Cada término siguiente es el anterior {} {}. {question}", reader.whole(first), if by < 0 { "menos" } else { "más" }, by.abs()),
        }
        /// The question for a term, aloud.
        SpeechTerm { place: i64 } => {
            en: format!("What is the term in place {place}, a of {place}?"),
            es: format!("¿Cuál es el término en el lugar {place}, a de {place}?"),
        }
        /// What the formula or the rule tells.
        FirstAndStep { first: i64, by: i64 } => {
            en: format!("The first term is {}, and from each term to the next {} is added.", reader.whole(first), reader.whole(by)),
            es: format!("El primer término es {}, y de cada término al siguiente se suma {}.", reader.whole(first), reader.whole(by)),
        }
        /// A term farther on.
        StepsTo { place: i64, first: i64, by: i64, value: i64 } => {
            en: format!("To place {place} there are {} steps: {} + {} × {} = {}", place - 1, reader.whole(first), place - 1, grouped(by, reader), reader.whole(value)),
            es: format!("Hasta el lugar {place} hay {} pasos: {} + {} × {} = {}", place - 1, reader.whole(first), place - 1, grouped(by, reader), reader.whole(value)),
        }
        /// The sum.
        HalfOfAllPairs { count: i64, first: i64, last: i64, sum: i64 } => {
            en: format!("The first term and the last make {} + {} = {}, and so does every pair from both ends: {count} × {} ÷ 2 = {}", reader.whole(first), grouped(last, reader), reader.whole(first + last), grouped(first + last, reader), reader.whole(sum)),
            es: format!("El primer término y el último suman {} + {} = {}, igual que cada pareja desde los dos extremos: {count} × {} ÷ 2 = {}", reader.whole(first), grouped(last, reader), reader.whole(first + last), grouped(first + last, reader), reader.whole(sum)),
        }
        /// A wrong way: one step off.
        CountTheSteps => {
            en: "Count the steps: to place 2 there is one step from the first term, not two.",
            es: "Cuenta los pasos: hasta el lugar 2 hay un paso desde el primer término, no dos.",
        }
        /// A wrong way: without the first term.
        FromTheFirst => {
            en: "Begin at the first term, and add the steps to it.",
            es: "Empieza en el primer término y súmale los pasos.",
        }
        /// A wrong way: first term and step exchanged.
        WhichIsTheStep => {
            en: "The first term counts once. What is added again and again is the step.",
            es: "El primer término cuenta una vez. Lo que se suma una y otra vez es el paso.",
        }
        /// A wrong way: up in place of down.
        UpOrDown => {
            en: "Look at the sign before the step: do the terms get greater or less?",
            es: "Mira el signo que va delante del paso: ¿los términos aumentan o disminuyen?",
        }
        /// A wrong way: the last term.
        SumIsAsked => {
            en: "That is the last of the terms. The sum of all of them is asked for.",
            es: "Ese es el último de los términos. Se pide la suma de todos.",
        }
        /// A wrong way: twice the sum.
        ThenHalve => {
            en: "Two terms make a pair, so there are half as many pairs as terms.",
            es: "Dos términos hacen una pareja: hay la mitad de parejas que de términos.",
        }
        /// A wrong way: another number of terms.
        CountTheTerms { count: i64 } => {
            en: format!("Count the terms: {count} are added, with the first."),
            es: format!("Cuenta los términos: se suman {count}, con el primero."),
        }
    }
}

/// A number behind a sign.
fn grouped(number: i64, reader: Reader) -> String {
    if number < 0 { format!("({})", reader.whole(number)) } else { reader.whole(number) }
}
