//! Lengths read from a ruler.

use crate::parameters::{Choice, Label, Parameter};

/// How the ruler is divided.
pub const MARKS: Parameter = Parameter::one_of(
    "marks",
    Label { en: "Ruler", es: "Regla" },
    &[
        Choice::new("centimeters", Label { en: "whole centimeters", es: "centímetros enteros" }),
        Choice::new("millimeters", Label { en: "tenths of a centimeter", es: "décimas de centímetro" }),
        Choice::new("half_inches", Label { en: "half inches", es: "medias pulgadas" }),
        Choice::new("quarter_inches", Label { en: "quarters of an inch", es: "cuartos de pulgada" }),
    ],
);
/// Whether the bar begins at 0.
pub const FROM_ZERO: Parameter =
    Parameter::new("from_zero", Label { en: "The bar begins at 0", es: "La barra empieza en 0" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question in centimeters.
        AskCentimeters => {
            en: "How many centimeters long is the bar?",
            es: "¿Cuántos centímetros mide la barra?",
        }
        /// The question in inches.
        AskInches => {
            en: "How many inches long is the bar?",
            es: "¿Cuántas pulgadas mide la barra?",
        }
        /// From end to end.
        EndLessStart { end: String, start: String, length: String } => {
            en: format!("From one end to the other: {end} − {start} = {length}"),
            es: format!("De un extremo al otro: {end} − {start} = {length}"),
        }
        /// A wrong way: the end alone.
        EndAlone => {
            en: "That is where the bar ends. It does not begin at 0, so subtract where it begins.",
            es: "Ahí acaba la barra. No empieza en 0, así que resta donde empieza.",
        }
        /// A wrong way: marks counted.
        Marks => {
            en: "The marks were counted, with the first. Count the spaces between them.",
            es: "Se contaron las marcas, con la primera. Cuenta los espacios entre ellas.",
        }
        /// A wrong way: parts taken for units.
        Parts => {
            en: "The small parts were counted as whole units.",
            es: "Las partes pequeñas se contaron como unidades enteras.",
        }
    }
}
