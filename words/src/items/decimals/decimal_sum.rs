//! Sums of decimals.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: last digits below each other.
        LastDigits => {
            en: "The last digits were put below each other. Put the points below each other.",
            es: "Se pusieron las últimas cifras una debajo de otra. Pon las comas una debajo de otra.",
        }
        /// A wrong way: nothing carried.
        ForgotToCarry => {
            en: "A column came to 10 or more, and the 1 was not carried to the next.",
            es: "Una columna sumó 10 o más y no se llevó el 1 a la siguiente.",
        }
    }
}
