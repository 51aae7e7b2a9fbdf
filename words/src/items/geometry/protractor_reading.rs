//! Measuring an angle under a protractor.

use crate::parameters::{Label, Parameter};

/// Whether short marks are read.
pub const SHORT_MARKS: Parameter = Parameter::new(
    "short_marks",
    Label { en: "Also at the short marks, every five degrees", es: "También en las marcas cortas, cada cinco grados" },
);
/// Whether some begin at the left.
pub const FROM_BOTH_SIDES: Parameter =
    Parameter::new("from_both_sides", Label { en: "Some begin at the left", es: "Algunos empiezan a la izquierda" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "How many degrees is the angle?",
            es: "¿Cuántos grados mide el ángulo?",
        }
        /// Where to begin.
        FindTheZero => {
            en: "Find the side that lies on 0, and stay on the scale that begins there.",
            es: "Busca el lado que está en el 0 y sigue en la escala que empieza ahí.",
        }
        /// Where the other side lies on that scale.
        Read { from_left: bool, degrees: i64 } => {
            en: format!("On the {} scale the other side lies on {degrees}", if from_left { "outer" } else { "inner" }),
            es: format!("En la escala {} el otro lado está en {degrees}", if from_left { "exterior" } else { "interior" }),
        }
        /// A wrong way: the other scale.
        OtherScale { is_wide: bool } => {
            en: format!("That is the other scale. This angle is {} than a right angle.", if is_wide { "wider" } else { "narrower" }),
            es: format!("Esa es la otra escala. Este ángulo es {} que un ángulo recto.", if is_wide { "más abierto" } else { "más cerrado" }),
        }
        /// A wrong way: the mark beside.
        ShortMarks => {
            en: "The side lies on a short mark, halfway between two tens.",
            es: "El lado está en una marca corta, a mitad entre dos decenas.",
        }
    }
}
