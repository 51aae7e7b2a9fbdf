//! What models of expressions, equations and functions say alike: steps, and the slip of a sign.

use crate::Reader;

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
        /// The second of two parts with the other sign.
        SecondPart { counts_as: i64 } => {
            en: format!("The second part was taken with the wrong sign. It counts as {}.", signed(counts_as, reader)),
            es: format!("La segunda parte se tomó con el signo contrario. Cuenta como {}.", signed(counts_as, reader)),
        }
    }
}

fn signed(number: i64, reader: Reader) -> String {
    if number > 0 { format!("+{}", reader.whole(number)) } else { reader.whole(number) }
}
