//! What models of expressions, equations and functions say alike: steps, and the slip of a sign.

sentences! {
    /// A step of a solution; the last ends in the answer.
    pub enum Step(reader) {
        /// A calculation or an equation that follows.
        Then { row: String } => {
            en: format!("Then {row}"),
            es: format!("Entonces {row}"),
        }
        /// What comes out.
        Answer { shown: String } => {
            en: format!("The answer is {shown}"),
            es: format!("La respuesta es {shown}"),
        }
    }
}

sentences! {
    /// Slips that many models know.
    pub enum Slip(reader) {
        /// The other sign.
        WrongSign => {
            en: "The digits are right. Look at the signs again.",
            es: "Las cifras están bien. Mira otra vez los signos.",
        }
    }
}
