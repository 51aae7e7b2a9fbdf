//! Points on a coordinate grid.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const TASK: Parameter = Parameter::one_of(
    "task",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("read", Label { en: "where a point is", es: "dónde está un punto" }),
        Choice::new("move", Label { en: "where it is after a move", es: "dónde está tras un movimiento" }),
        Choice::new("mirror", Label { en: "its reflection (below zero too)", es: "su reflejo (también bajo cero)" }),
        Choice::new("middle", Label { en: "the middle of two points", es: "el medio de dos puntos" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question where a point is.
        AskRead => {
            en: "What are the coordinates of point A? Write them as (x, y).",
            es: "¿Cuáles son las coordenadas del punto A? Escríbelas como (x, y).",
        }
        /// The question where a moved point is.
        AskMove { right: i64, up: i64 } => {
            en: format!("Point A is moved by {} to the {} and by {} {}. Where is it then? Write (x, y).", right.abs(), if right < 0 { "left" } else { "right" }, up.abs(), if up < 0 { "down" } else { "up" }),
            es: format!("El punto A se mueve {} a la {} y {} hacia {}. ¿Dónde está entonces? Escribe (x, y).", right.abs(), if right < 0 { "izquierda" } else { "derecha" }, up.abs(), if up < 0 { "abajo" } else { "arriba" }),
        }
        /// The question where a point is reflected across the x-axis.
        AskMirrorX => {
            en: "Point A is reflected across the x-axis. Where is its image? Write (x, y).",
            es: "El punto A se refleja en el eje x. ¿Dónde está su imagen? Escribe (x, y).",
        }
        /// The question where a point is reflected across the y-axis.
        AskMirrorY => {
            en: "Point A is reflected across the y-axis. Where is its image? Write (x, y).",
            es: "El punto A se refleja en el eje y. ¿Dónde está su imagen? Escribe (x, y).",
        }
        /// The question for the middle.
        AskMiddle => {
            en: "Which point is in the middle between A and B? Write (x, y).",
            es: "¿Qué punto está en el medio entre A y B? Escribe (x, y).",
        }
        /// How a point is read.
        AcrossThenUp => {
            en: "First read where it is along the x-axis, then along the y-axis.",
            es: "Primero lee dónde está en el eje x, y luego en el eje y.",
        }
        /// How a point is moved.
        AddTheMove { right: i64, up: i64 } => {
            en: format!("To the right adds to x, to the left takes from it; up adds to y, down takes from it: {} to x and {} to y.", reader.whole(right), reader.whole(up)),
            es: format!("A la derecha suma a x, a la izquierda resta; arriba suma a y, abajo resta: {} a x y {} a y.", reader.whole(right), reader.whole(up)),
        }
        /// Reflected across the x-axis.
        OppositeY => {
            en: "Reflected across the x-axis, x stays and y becomes its opposite.",
            es: "Al reflejar en el eje x, x se queda e y pasa a ser su opuesto.",
        }
        /// Reflected across the y-axis.
        OppositeX => {
            en: "Reflected across the y-axis, y stays and x becomes its opposite.",
            es: "Al reflejar en el eje y, y se queda y x pasa a ser su opuesto.",
        }
        /// The middle.
        HalfOfTheSums => {
            en: "The middle is half of the sum: of both x, and of both y.",
            es: "El medio es la mitad de la suma: de las dos x, y de las dos y.",
        }
        /// The answer.
        PointIs { shown: String } => {
            en: format!("The point is {shown}"),
            es: format!("El punto es {shown}"),
        }
        /// A wrong way: y before x.
        XFirst => {
            en: "Those are the coordinates the wrong way around: x comes first.",
            es: "Esas son las coordenadas al revés: x va primero.",
        }
        /// A wrong way: without signs.
        MindTheSigns => {
            en: "Left of zero x is negative, and below zero y is.",
            es: "A la izquierda de cero x es negativa, y debajo de cero lo es y.",
        }
    }
}
