//! Products of a longer number and a digit.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: nothing carried.
        ForgotToCarry => {
            en: "Where a place makes 10 or more, the tens go to the next place. They were left out.",
            es: "Donde un lugar da 10 o más, las decenas pasan al lugar siguiente. Eso faltó.",
        }
        /// A wrong way: every digit taken for ones.
        AsOnes => {
            en: "Every digit was taken for ones. A digit in the tens place stands for tens.",
            es: "Todas las cifras se tomaron como unidades. Una cifra en el lugar de las decenas son decenas.",
        }
        /// A wrong way: a part forgotten.
        LeftOut { part: i64, digit: i64 } => {
            en: format!("The part {} × {digit} is missing.", reader.whole(part)),
            es: format!("Falta la parte {} × {digit}.", reader.whole(part)),
        }
    }
}
