//! Where a line crosses an axis.

use crate::parameters::{Choice, Label, Parameter};

/// The axis.
pub const AXIS: Parameter = Parameter::one_of(
    "axis",
    Label { en: "Axis", es: "Eje" },
    &[Choice::new("x", Label { en: "x-axis", es: "eje x" }), Choice::new("y", Label { en: "y-axis", es: "eje y" })],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question about the x-axis.
        AskX => {
            en: "At which x does this line cross the x-axis?",
            es: "¿En qué x corta esta recta el eje x?",
        }
        /// The question about the y-axis.
        AskY => {
            en: "At which y does this line cross the y-axis?",
            es: "¿En qué y corta esta recta el eje y?",
        }
        /// The question about the x-axis, aloud.
        SpeechX { row: String } => {
            en: format!("At which x does the line {row} cross the x-axis?"),
            es: format!("¿En qué x corta la recta {row} el eje x?"),
        }
        /// The question about the y-axis, aloud.
        SpeechY { row: String } => {
            en: format!("At which y does the line {row} cross the y-axis?"),
            es: format!("¿En qué y corta la recta {row} el eje y?"),
        }
        /// On the x-axis.
        YIsZero { row: String } => {
            en: format!("On the x-axis y is 0. That leaves {row}"),
            es: format!("En el eje x, y es 0. Queda {row}"),
        }
        /// On the y-axis.
        XIsZero { row: String } => {
            en: format!("On the y-axis x is 0. That leaves {row}"),
            es: format!("En el eje y, x es 0. Queda {row}"),
        }
        /// A wrong way: the other axis.
        OtherAxis => {
            en: "There the line crosses the other axis. On the x-axis y is 0, and on the y-axis x is 0.",
            es: "Ahí la recta corta el otro eje. En el eje x, y es 0; en el eje y, x es 0.",
        }
        /// A wrong way: not divided.
        DivideToo => {
            en: "That is the number on the right side. Divide it by the number before the letter.",
            es: "Ese es el número del lado derecho. Divídelo entre el número delante de la letra.",
        }
    }
}
