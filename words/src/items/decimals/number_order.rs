//! Decimals or fractions, in order.

use crate::parameters::{Choice, Label, Parameter};

/// Numbers.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "Numbers", es: "Números" },
    &[
        Choice::new("decimals", Label { en: "decimals", es: "decimales" }),
        Choice::new("fractions", Label { en: "fractions", es: "fracciones" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        AskDecimals => {
            en: "Write the decimals in order, the least first.",
            es: "Escribe los decimales en orden, el menor primero.",
        }
        /// The question.
        AskFractions => {
            en: "Write the fractions in order, the least first.",
            es: "Escribe las fracciones en orden, la menor primero.",
        }
        /// The question, aloud.
        Speech { numbers: String } => {
            en: format!("Write these in order, the least first: {numbers}"),
            es: format!("Escribe estos números en orden, el menor primero: {numbers}"),
        }
        /// How decimals are ordered.
        PlaceByPlace => {
            en: "Write zeros at the ends until all have the same number of places. Then compare them from the left, digit by digit.",
            es: "Escribe ceros al final hasta que todos tengan el mismo número de cifras decimales. Luego compáralos desde la izquierda, cifra por cifra.",
        }
        /// How fractions are ordered.
        CommonDenominator => {
            en: "Write all of them with the same denominator. Then the numerators say the order.",
            es: "Escríbelas todas con el mismo denominador. Entonces los numeradores dicen el orden.",
        }
        /// A wrong way: as if they were whole numbers.
        NotByDigits => {
            en: "That is the order of the digits without the point. The first place behind it counts most.",
            es: "Ese es el orden de las cifras sin la coma. La primera cifra decimal es la que más cuenta.",
        }
        /// A wrong way: by the numerators.
        NotByNumerators => {
            en: "That is the order of the numerators. How large the parts are counts too.",
            es: "Ese es el orden de los numeradores. También cuenta lo grandes que son las partes.",
        }
        /// A wrong way: from the other end.
        LeastFirst => {
            en: "That begins with the greatest. The least comes first.",
            es: "Eso empieza por el mayor. El menor va primero.",
        }
    }
}
