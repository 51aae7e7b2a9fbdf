//! Powers of two bases with one exponent each.

use crate::parameters::{Choice, Label, Parameter};

/// What is to be written with one power of each base.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Calculation", es: "Operación" },
    &[
        Choice::new("product", Label { en: "product", es: "producto" }),
        Choice::new("quotient", Label { en: "quotient", es: "cociente" }),
        Choice::new("power_of_product", Label { en: "power of a product", es: "potencia de un producto" }),
        Choice::new("power_of_quotient", Label { en: "power of a quotient", es: "potencia de un cociente" }),
        Choice::new("any", Label { en: "any of these", es: "cualquiera de estas" }),
        Choice::new(
            "quotient_of_powers",
            Label { en: "quotient of powers of products", es: "cociente de potencias de productos" },
        ),
    ],
);
/// The bases.
pub const BASES: Parameter = Parameter::one_of(
    "bases",
    Label { en: "Bases", es: "Bases" },
    &[
        Choice::new("letters", Label { en: "x and y", es: "x e y" }),
        Choice::new("numbers", Label { en: "numbers", es: "números" }),
    ],
);
/// Whether exponents are negative.
pub const NEGATIVE: Parameter =
    Parameter::new("negative", Label { en: "Negative exponents too", es: "También exponentes negativos" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Write it with one power of each base. Which numbers are m and n?",
            es: "Escríbelo con una sola potencia de cada base. ¿Qué números son m y n?",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Write it with one power of each base: {row}. Which numbers are m and n?"),
            es: format!("Escríbelo con una sola potencia de cada base: {row}. ¿Qué números son m y n?"),
        }
        /// A product.
        AddThem => {
            en: "In a product of powers of the same base, the exponents are added, for each base by itself.",
            es: "En un producto de potencias de la misma base se suman los exponentes, para cada base por separado.",
        }
        /// A quotient.
        SubtractThem => {
            en: "In a quotient of powers of the same base, the exponent below is subtracted from the one above, for each base by itself.",
            es: "En un cociente de potencias de la misma base, al exponente de arriba se le resta el de abajo, para cada base por separado.",
        }
        /// A power of a product.
        MultiplyThem => {
            en: "Each factor is raised to the power, and in a power of a power the exponents are multiplied.",
            es: "Cada factor se eleva a la potencia, y en una potencia de una potencia los exponentes se multiplican.",
        }
        /// A power of a quotient.
        MultiplyBoth => {
            en: "What is above and what is below are both raised to the power, and in a power of a power the exponents are multiplied.",
            es: "Lo de arriba y lo de abajo se elevan a la potencia, y en una potencia de una potencia los exponentes se multiplican.",
        }
        /// A quotient of powers of products.
        MultiplyThenSubtract => {
            en: "First raise each factor to its power: the exponents are multiplied. Then subtract the exponent below from the one above, which is 0 where the base is missing.",
            es: "Primero eleva cada factor a su potencia: los exponentes se multiplican. Luego, al exponente de arriba, que es 0 donde falta la base, réstale el de abajo.",
        }
        /// A wrong way: one of two factors raised.
        EachIsRaised => {
            en: "The power is of everything in the parentheses: both exponents are multiplied.",
            es: "La potencia es de todo lo que está entre paréntesis: los dos exponentes se multiplican.",
        }
    }
}
