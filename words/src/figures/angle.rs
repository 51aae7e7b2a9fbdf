//! An angle.

sentences! {
    /// What an angle looks like.
    pub enum Words(reader) {
        /// With something written in it.
        Labelled { label: String } => {
            en: format!("An angle, labeled {label}."),
            es: format!("Un ángulo, marcado con {label}."),
        }
        /// To be judged by how it looks.
        Turned { degrees: u16 } => {
            en: format!("An angle: one of its sides is turned {degrees} degrees from the other."),
            es: format!("Un ángulo: uno de sus lados está girado {degrees} grados respecto al otro."),
        }
    }
}
