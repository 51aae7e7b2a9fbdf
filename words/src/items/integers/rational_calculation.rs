//! Calculations with fractions and decimals on both sides of zero.

use crate::{
    figures::counted,
    parameters::{Choice, Label, Parameter},
};

/// The operation.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Cálculo" },
    &[
        Choice::new("sum", Label { en: "sums and differences", es: "sumas y restas" }),
        Choice::new("product", Label { en: "products", es: "productos" }),
        Choice::new("quotient", Label { en: "quotients", es: "cocientes" }),
    ],
);

/// Whether the second number is a decimal.
pub const DECIMALS: Parameter =
    Parameter::new("decimals", Label { en: "The second number a decimal", es: "El segundo número decimal" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The decimal as a fraction.
        DecimalIsFraction { over: i64 } => {
            en: format!("Write the decimal as a fraction: {}.", counted(over, "tenth", "tenths")),
            es: format!("Escribe el decimal como fracción: {}.", counted(over, "décima", "décimas")),
        }
        /// How a sum is found.
        CommonDenominator => {
            en: "Write both with the same denominator and add the numerators with their signs.",
            es: "Escribe las dos con el mismo denominador y suma los numeradores con sus signos.",
        }
        /// How a difference is found.
        AddTheOpposite => {
            en: "Taking away a number is adding its opposite. Then write both with the same denominator.",
            es: "Restar un número es sumar su opuesto. Luego escribe las dos con el mismo denominador.",
        }
        /// How a product is found.
        AcrossAndSigns => {
            en: "Multiply the numerators and the denominators. Equal signs make a positive product, different signs a negative one.",
            es: "Multiplica los numeradores y los denominadores. Signos iguales dan un producto positivo; distintos, uno negativo.",
        }
        /// How a quotient is found.
        TurnOver => {
            en: "Multiply by the second fraction turned over. Equal signs make a positive quotient, different signs a negative one.",
            es: "Multiplica por la segunda fracción dada la vuelta. Signos iguales dan un cociente positivo; distintos, uno negativo.",
        }
    }
}
