//! An angle under a protractor.

sentences! {
    /// What an angle under a protractor looks like.
    pub enum Words(reader) {
        /// Where its sides lie on both scales.
        Measured { outer: u16, inner: u16, from_left: bool } => {
            en: format!("An angle under a protractor. One side lies on 0 of the {} scale. The other side lies on {outer} of the outer scale and on {inner} of the inner scale.", if from_left { "outer" } else { "inner" }),
            es: format!("Un ángulo bajo un transportador. Un lado está en el 0 de la escala {}. El otro lado está en el {outer} de la escala exterior y en el {inner} de la interior.", if from_left { "exterior" } else { "interior" }),
        }
    }
}
