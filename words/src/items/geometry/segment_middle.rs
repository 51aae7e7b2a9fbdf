//! The middle of a segment, and its other end.

use crate::{
    Reader,
    parameters::{Choice, Label, Parameter},
};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("middle", Label { en: "the middle, with halves", es: "el punto medio, con mitades" }),
        Choice::new("other_end", Label { en: "the other end", es: "el otro extremo" }),
    ],
);

/// Twice a coordinate, so that halves are whole here.
pub type Halves = (i64, i64);

sentences! {
    /// What the model says. Of points the coordinates are in halves.
    pub enum Words(reader) {
        /// The question for the middle.
        AskMiddle { one: Halves, other: Halves } => {
            en: format!("A segment goes from {} to {}. Which point is its midpoint? Write (x, y).", point(one, "/", reader), point(other, "/", reader)),
            es: format!("Un segmento va de {} a {}. ¿Cuál es su punto medio? Escribe (x, y).", point(one, "/", reader), point(other, "/", reader)),
        }
        /// The question for the other end.
        AskEnd { end: Halves, middle: Halves } => {
            en: format!("One end of a segment is {}, and its midpoint is {}. Which point is its other end? Write (x, y).", point(end, "/", reader), point(middle, "/", reader)),
            es: format!("Un extremo de un segmento es {}, y su punto medio es {}. ¿Cuál es el otro extremo? Escribe (x, y).", point(end, "/", reader), point(middle, "/", reader)),
        }
        /// The question for the middle, aloud.
        SpeechMiddle { one: Halves, other: Halves } => {
            en: format!("A segment goes from the point {} to the point {}. Which point is its midpoint?", point(one, " over ", reader), point(other, " over ", reader)),
            es: format!("Un segmento va del punto {} al punto {}. ¿Cuál es su punto medio?", point(one, " sobre ", reader), point(other, " sobre ", reader)),
        }
        /// The question for the other end, aloud.
        SpeechEnd { end: Halves, middle: Halves } => {
            en: format!("One end of a segment is the point {}, and its midpoint is the point {}. Which point is its other end?", point(end, " over ", reader), point(middle, " over ", reader)),
            es: format!("Un extremo de un segmento es el punto {}, y su punto medio es el punto {}. ¿Cuál es el otro extremo?", point(end, " sobre ", reader), point(middle, " sobre ", reader)),
        }
        /// A coordinate of the middle.
        HalfOfTheSum { letter: char, one: i64, other: i64 } => {
            en: format!("The middle {letter} is half of the sum of both: half of {} is {}.", halves(one + other, "/", reader), halves((one + other) / 2, "/", reader)),
            es: format!("La {letter} del medio es la mitad de la suma de las dos: la mitad de {} es {}.", halves(one + other, "/", reader), halves((one + other) / 2, "/", reader)),
        }
        /// A coordinate of the other end.
        OnceMore { letter: char, end: i64, middle: i64 } => {
            en: format!("From the end to the middle {letter} changes by {}. The same once more leads to {}.", halves(middle - end, "/", reader), halves(2 * middle - end, "/", reader)),
            es: format!("Del extremo al medio, {letter} cambia en {}. Lo mismo otra vez lleva a {}.", halves(middle - end, "/", reader), halves(2 * middle - end, "/", reader)),
        }
        /// The answer.
        PointIs { shown: String } => {
            en: format!("The point is {shown}"),
            es: format!("El punto es {shown}"),
        }
        /// A wrong way: y before x.
        XFirst => {
            en: "Those are the coordinates the wrong way around: x comes first.",
            es: "Esas son las coordenadas al revés: x va primero.",
        }
        /// A wrong way: the sums.
        ThenHalve => {
            en: "Those are the sums. The midpoint has half of them.",
            es: "Esas son las sumas. El punto medio tiene la mitad.",
        }
        /// A wrong way: half of a difference.
        SumNotDifference => {
            en: "Half of the difference is how far the middle is from an end. Take half of the sum.",
            es: "La mitad de la diferencia es lo que hay del medio a un extremo. Toma la mitad de la suma.",
        }
        /// A wrong way: the middle once more.
        FurtherThanTheMiddle => {
            en: "That lies between the end and the midpoint. The other end lies as far beyond the midpoint.",
            es: "Eso está entre el extremo y el punto medio. El otro extremo está igual de lejos, pasado el medio.",
        }
        /// A wrong way: to the other side.
        OtherDirection => {
            en: "That goes the other way: go from the end to the midpoint, and as far again.",
            es: "Eso va hacia el otro lado: ve del extremo al punto medio, y otro tanto más.",
        }
        /// A wrong way: the step alone.
        FromTheMiddle => {
            en: "That is how far it is from the end to the midpoint. Add it to the midpoint.",
            es: "Eso es lo que hay del extremo al punto medio. Súmaselo al punto medio.",
        }
    }
}

/// So many halves: a whole number, or a fraction in lowest terms.
fn halves(count: i64, line: &str, reader: Reader) -> String {
    if count % 2 == 0 { reader.whole(count / 2) } else { format!("{}{line}2", reader.whole(count)) }
}

fn point((x, y): Halves, line: &str, reader: Reader) -> String {
    format!("({}, {})", halves(x, line, reader), halves(y, line, reader))
}
