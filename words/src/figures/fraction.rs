//! Bars and circles of equal parts.

use super::counted;

sentences! {
    /// How much is shaded.
    pub enum Words(reader) {
        /// Of a bar.
        Bar { parts: u8, shaded: u8 } => {
            en: format!("A bar of {}, {shaded} shaded.", counted(parts.into(), "equal part", "equal parts")),
            es: format!("Una barra de {}, {shaded} con color.", counted(parts.into(), "parte igual", "partes iguales")),
        }
        /// Of a circle.
        Circle { parts: u8, shaded: u8 } => {
            en: format!("A circle of {}, {shaded} shaded.", counted(parts.into(), "equal part", "equal parts")),
            es: format!("Un círculo de {}, {shaded} con color.", counted(parts.into(), "parte igual", "partes iguales")),
        }
    }
}
