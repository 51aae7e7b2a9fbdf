//! The scale beside a graph.

use crate::parameters::{Label, Parameter};

/// What the scale goes up by.
pub const STEP: Parameter = Parameter::new("step", Label { en: "Step of the scale", es: "Paso de la escala" });

sentences! {
    /// What is said of it.
    pub enum Words(reader) {
        /// A wrong way: marks counted as ones.
        MindTheScale { step: i64 } => {
            en: format!("Each line of the scale is worth {}, not one.", reader.whole(step)),
            es: format!("Cada línea de la escala vale {}, no uno.", reader.whole(step)),
        }
    }
}
