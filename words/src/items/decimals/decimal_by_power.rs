//! Decimals times powers of ten and divided by them.

use crate::parameters::{Choice, Label, Parameter};

/// Multiplied or divided.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Operación" },
    &[
        Choice::new("times", Label { en: "multiplied", es: "multiplicado" }),
        Choice::new("divided_by", Label { en: "divided", es: "dividido" }),
    ],
);
/// The most zeros of the power of ten.
pub const ZEROS_TO: Parameter = Parameter::new("zeros_to", Label { en: "Most zeros", es: "Máximo de ceros" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The rule of multiplying.
        ToTheRight { zeros: u8 } => {
            en: format!("Each zero makes the number ten times as large. Zeros, and places that the point moves to the right: {zeros}."),
            es: format!("Cada cero hace el número diez veces mayor. Ceros, y lugares que la coma se mueve a la derecha: {zeros}."),
        }
        /// The rule of dividing.
        ToTheLeft { zeros: u8 } => {
            en: format!("Each zero makes the number ten times as small. Zeros, and places that the point moves to the left: {zeros}."),
            es: format!("Cada cero hace el número diez veces menor. Ceros, y lugares que la coma se mueve a la izquierda: {zeros}."),
        }
        /// A wrong way: the other direction.
        OtherDirection => {
            en: "The point moved in the other direction. Multiplying makes the number larger, dividing makes it smaller.",
            es: "La coma se movió en la otra dirección. Multiplicar hace el número mayor y dividir lo hace menor.",
        }
        /// A wrong way: a place too far.
        OneTooFar => {
            en: "The point moved one place too far. Count the zeros.",
            es: "La coma se movió un lugar de más. Cuenta los ceros.",
        }
        /// A wrong way: a place too few.
        OneTooFew => {
            en: "The point moved one place too few. Count the zeros.",
            es: "La coma se movió un lugar de menos. Cuenta los ceros.",
        }
        /// A wrong way: zeros written behind a decimal.
        ZerosOnly => {
            en: "Zeros behind a decimal do not change it. Move the point.",
            es: "Los ceros detrás de un decimal no lo cambian. Mueve la coma.",
        }
    }
}
