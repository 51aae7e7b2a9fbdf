//! A decimal on a number line.

use super::number::Decimal;
use crate::{
    figures::counted,
    parameters::{Label, Parameter},
};

/// How many whole numbers the line goes on.
pub const WHOLES: Parameter =
    Parameter::new("wholes", Label { en: "Whole numbers on the line", es: "Enteros en la recta" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Which number is at point A? Write a decimal.",
            es: "¿Qué número está en el punto A? Escribe un decimal.",
        }
        /// How large a part is.
        Tenths => {
            en: "From one whole number to the next there are 10 equal parts: each is a tenth.",
            es: "De un entero al siguiente hay 10 partes iguales: cada una es una décima.",
        }
        /// How many there are.
        Counted { whole: i64, tenths: i64, value: Decimal } => {
            en: format!("A is {} to the right of {whole}: {}", counted(tenths, "tenth", "tenths"), value.written(reader)),
            es: format!("A está {} a la derecha de {whole}: {}", counted(tenths, "décima", "décimas"), value.written(reader)),
        }
        /// A wrong way: marks as wholes.
        AsWholes => {
            en: "The small marks were counted as whole numbers. Each is a tenth.",
            es: "Las marcas pequeñas se contaron como enteros. Cada una es una décima.",
        }
        /// A wrong way: marks as hundredths.
        AsHundredths => {
            en: "The small marks were counted as hundredths. Ten parts of a whole are tenths.",
            es: "Las marcas pequeñas se contaron como centésimas. Diez partes de un entero son décimas.",
        }
        /// A wrong way: the number's own mark counted.
        CountedStart => {
            en: "The mark of the whole number was counted too. The first tenth ends at the next mark.",
            es: "También se contó la marca del entero. La primera décima acaba en la marca siguiente.",
        }
        /// A wrong way: no whole.
        LostWhole => {
            en: "The whole number before A got lost.",
            es: "El entero anterior a A se perdió.",
        }
    }
}
