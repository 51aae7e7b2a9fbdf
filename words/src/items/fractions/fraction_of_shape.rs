//! The shaded part of a shape.

use crate::{
    figures::counted,
    parameters::{Choice, Label, Parameter},
};

/// What is divided.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Shape", es: "Figura" },
    &[
        Choice::new("bar", Label { en: "a bar", es: "una barra" }),
        Choice::new("circle", Label { en: "a circle", es: "un círculo" }),
    ],
);

/// Whether more than one whole is shaded.
pub const ABOVE_ONE: Parameter =
    Parameter::new("above_one", Label { en: "More than one whole", es: "Más de un entero" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "What fraction of the shape is shaded?",
            es: "¿Qué fracción de la figura tiene color?",
        }
        /// The question for two of them.
        AskOfTwo => {
            en: "Each of the two shapes is one whole. What fraction is shaded in all?",
            es: "Cada una de las dos figuras es un entero. ¿Qué fracción tiene color en total?",
        }
        /// What the denominator is of two of them.
        PartsOfEach { parts: i64 } => {
            en: format!("Each whole has {parts} equal parts, so the denominator is {parts}."),
            es: format!("Cada entero tiene {parts} partes iguales, así que el denominador es {parts}."),
        }
        /// A wrong way: the parts of both shapes below.
        PartsOfOneBelow => {
            en: "One shape is the whole. Only the parts of one go below.",
            es: "Una figura es el entero. Abajo solo van las partes de una.",
        }
        /// A wrong way: the full shape left out.
        FullOneToo => {
            en: "The parts of the full shape count too.",
            es: "También cuentan las partes de la figura llena.",
        }
        /// What the denominator is.
        Parts { parts: i64 } => {
            en: format!("The shape has {parts} equal parts, so the denominator is {parts}."),
            es: format!("La figura tiene {parts} partes iguales, así que el denominador es {parts}."),
        }
        /// What the numerator is.
        Shaded { shaded: i64, parts: i64 } => {
            en: format!("Shaded parts: {shaded}. The shaded fraction is {shaded}/{parts}"),
            es: format!("Partes con color: {shaded}. La fracción con color es {shaded}/{parts}"),
        }
        /// A wrong way: shaded parts over those that are not.
        PartToPart { without: String } => {
            en: format!("{without} compares the shaded parts with the others. The denominator counts all parts."),
            es: format!("{without} compara las partes con color con las demás. El denominador cuenta todas las partes."),
        }
        /// A wrong way: the other parts.
        Unshaded => {
            en: "That is the part without shading.",
            es: "Esa es la parte sin color.",
        }
        /// A wrong way: all parts over the shaded.
        TurnedOver => {
            en: "That is upside down: the number of all parts goes below.",
            es: "Está al revés: el número de todas las partes va abajo.",
        }
        /// A wrong way: a count, no fraction.
        OnlyShaded { shaded: i64 } => {
            en: format!("{} shaded. As a fraction of the shape, that number goes over the number of all parts.", counted(shaded, "part is", "parts are")),
            es: format!("Hay {} con color. Como fracción de la figura, ese número va sobre el de todas las partes.", counted(shaded, "parte", "partes")),
        }
    }
}
