//! Calculations with fractions, decimals and percents.

use crate::parameters::{Choice, Label, Parameter};

/// The operation.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Cálculo" },
    &[
        Choice::new("sum", Label { en: "sums", es: "sumas" }),
        Choice::new("product", Label { en: "products", es: "productos" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// All in one form.
        AsDecimals { row: String } => {
            en: format!("Write all numbers as decimals: {row}"),
            es: format!("Escribe todos los números como decimales: {row}"),
        }
        /// A wrong way: the minus signs left out.
        MinusCounts => {
            en: "No minus sign was counted. A number with a minus sign is below zero.",
            es: "No se contó ningún signo menos. Un número con signo menos está bajo cero.",
        }
        /// A wrong way: the sign of percent left out.
        Hundredths => {
            en: "Percent means hundredths: the number before the sign is divided by 100.",
            es: "Por ciento quiere decir centésimas: el número ante el signo se divide entre 100.",
        }
    }
}
