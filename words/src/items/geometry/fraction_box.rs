//! The volume of a box with edges of fractions.

use crate::parameters::{Choice, Label, Parameter};

/// How the box is given.
pub const OF: Parameter = Parameter::one_of(
    "of",
    Label { en: "How the box is given", es: "Cómo se da la caja" },
    &[
        Choice::new("edges", Label { en: "by its edges", es: "por sus aristas" }),
        Choice::new("cubes", Label { en: "by small cubes", es: "por cubos pequeños" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        AskEdges { over: [i64; 3], under: [i64; 3] } => {
            en: format!("The edges of a box are {}/{} cm, {}/{} cm and {}/{} cm long. How many cubic centimeters is its volume?", over[0], under[0], over[1], under[1], over[2], under[2]),
            es: format!("Las aristas de una caja miden {}/{} cm, {}/{} cm y {}/{} cm. ¿Cuántos centímetros cúbicos mide su volumen?", over[0], under[0], over[1], under[1], over[2], under[2]),
        }
        /// The question.
        AskCubes { along: [i64; 3], part: i64 } => {
            en: format!("A box is filled with small cubes: {} in length, {} in width and {} in height. The edge of a small cube is 1/{part} cm. How many cubic centimeters is the volume of the box?", along[0], along[1], along[2]),
            es: format!("Una caja está llena de cubos pequeños: {} a lo largo, {} a lo ancho y {} a lo alto. La arista de un cubo pequeño mide 1/{part} cm. ¿Cuántos centímetros cúbicos mide el volumen de la caja?", along[0], along[1], along[2]),
        }
        /// The same for a voice.
        SpeechEdges { over: [i64; 3], under: [i64; 3] } => {
            en: format!("The edges of a box are {} over {} cm, {} over {} cm and {} over {} cm long. How many cubic centimeters is its volume?", over[0], under[0], over[1], under[1], over[2], under[2]),
            es: format!("Las aristas de una caja miden {} sobre {} cm, {} sobre {} cm y {} sobre {} cm. ¿Cuántos centímetros cúbicos mide su volumen?", over[0], under[0], over[1], under[1], over[2], under[2]),
        }
        /// The same for a voice.
        SpeechCubes { along: [i64; 3], part: i64 } => {
            en: format!("A box is filled with small cubes: {} in length, {} in width and {} in height. The edge of a small cube is 1 over {part} cm. How many cubic centimeters is the volume of the box?", along[0], along[1], along[2]),
            es: format!("Una caja está llena de cubos pequeños: {} a lo largo, {} a lo ancho y {} a lo alto. La arista de un cubo pequeño mide 1 sobre {part} cm. ¿Cuántos centímetros cúbicos mide el volumen de la caja?", along[0], along[1], along[2]),
        }
        /// How it is found.
        MultiplyAll => {
            en: "Multiply all three edges: numerators with numerators, denominators with denominators.",
            es: "Multiplica las tres aristas: numeradores con numeradores, denominadores con denominadores.",
        }
        /// How it is found.
        CubesTimesCube { cubes: i64 } => {
            en: format!("There are {cubes} small cubes. The volume of one is its edge times its edge times its edge."),
            es: format!("Hay {cubes} cubos pequeños. El volumen de uno es su arista por su arista por su arista."),
        }
    }
}
