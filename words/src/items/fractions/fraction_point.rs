//! A fraction on a number line.

use crate::parameters::{Label, Parameter};

/// The number at the right end of the line.
pub const LINE_TO: Parameter =
    Parameter::new("line_to", Label { en: "Number at the right end", es: "Número en el extremo derecho" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Which number is at point A? Write a fraction.",
            es: "¿Qué número está en el punto A? Escribe una fracción.",
        }
        /// How large a part is.
        Parts { parts: i64 } => {
            en: format!("From 0 to 1 there are {parts} equal parts: each is 1/{parts}."),
            es: format!("De 0 a 1 hay {parts} partes iguales: cada una es 1/{parts}."),
        }
        /// How many parts there are from 0 on.
        Marks { marks: i64, parts: i64 } => {
            en: format!("Counted from 0, A is at part {marks}: {marks}/{parts}"),
            es: format!("Contando desde 0, A está en la parte {marks}: {marks}/{parts}"),
        }
        /// A wrong way: all parts of the line as the denominator.
        WholeLine => {
            en: "The denominator says how many parts make 1, not how many the whole line has.",
            es: "El denominador dice cuántas partes forman 1, no cuántas tiene toda la recta.",
        }
        /// A wrong way: counted from the last whole number.
        LeftOutWhole => {
            en: "That was counted from the whole number before A. Count from 0, or add the whole number.",
            es: "Eso se contó desde el número entero anterior a A. Cuenta desde 0 o suma el número entero.",
        }
        /// A wrong way: marks counted in place of parts.
        MarksForParts => {
            en: "The marks from 0 to 1 were counted. Count the spaces between them: they are the parts.",
            es: "Se contaron las marcas de 0 a 1. Cuenta los espacios entre ellas: esas son las partes.",
        }
        /// A wrong way: the mark at 0 counted as the first part.
        CountedZero => {
            en: "The mark at 0 was counted as one. The first part ends at the first mark after 0.",
            es: "La marca del 0 se contó como una. La primera parte acaba en la primera marca después de 0.",
        }
        /// A wrong way: marks taken for wholes.
        OnlyMarks => {
            en: "Each mark is a part of a whole, not a whole.",
            es: "Cada marca es una parte de la unidad, no una unidad.",
        }
    }
}
