//! The volume or the surface of a box.

use crate::parameters::{Choice, Label, Parameter};

/// What is asked.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("volume", Label { en: "volume", es: "volumen" }),
        Choice::new("surface", Label { en: "surface", es: "superficie" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the inside.
        AskVolume => {
            en: "How many cubic centimeters is its volume?",
            es: "¿Cuántos centímetros cúbicos mide su volumen?",
        }
        /// The question for the outside.
        AskSurface => {
            en: "How many square centimeters are all its faces together?",
            es: "¿Cuántos centímetros cuadrados miden todas sus caras juntas?",
        }
        /// The volume.
        Product { length: i64, width: i64, height: i64 } => {
            en: format!("Length times width times height: {} × {} × {} = {}", reader.whole(length), reader.whole(width), reader.whole(height), reader.whole(length * width * height)),
            es: format!("Largo por ancho por alto: {} × {} × {} = {}", reader.whole(length), reader.whole(width), reader.whole(height), reader.whole(length * width * height)),
        }
        /// Three faces.
        ThreeFaces { length: i64, width: i64, height: i64 } => {
            en: format!("Three different faces: {}, {} and {}.", reader.whole(length * width), reader.whole(length * height), reader.whole(width * height)),
            es: format!("Tres caras distintas: {}, {} y {}.", reader.whole(length * width), reader.whole(length * height), reader.whole(width * height)),
        }
        /// All six.
        Twice { half: i64 } => {
            en: format!("Each comes twice: 2 × {} = {}", reader.whole(half), reader.whole(2 * half)),
            es: format!("Cada una aparece dos veces: 2 × {} = {}", reader.whole(half), reader.whole(2 * half)),
        }
        /// A wrong way: a sum.
        MultiplyEdges => {
            en: "The three lengths are multiplied, not added.",
            es: "Las tres longitudes se multiplican, no se suman.",
        }
        /// A wrong way: the surface.
        NotTheSurface => {
            en: "That is all faces together. The volume is what is inside.",
            es: "Eso son todas las caras juntas. El volumen es lo que hay dentro.",
        }
        /// A wrong way: one layer.
        TimesHeight => {
            en: "That is the bottom. Multiply it by the height too.",
            es: "Esa es la base. Multiplícala también por la altura.",
        }
        /// A wrong way: half of the faces.
        FacesInPairs => {
            en: "Each face has another one opposite to it.",
            es: "Cada cara tiene otra enfrente.",
        }
        /// A wrong way: the volume.
        NotTheVolume => {
            en: "That is the volume. All faces together are asked for.",
            es: "Ese es el volumen. Se piden todas las caras juntas.",
        }
    }
}
