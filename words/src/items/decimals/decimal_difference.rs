//! Differences of decimals.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: the smaller digit from the larger.
        SmallerFromLarger => {
            en: "In a column the upper digit was taken from the lower. Break up one of the next place instead.",
            es: "En una columna se restó la cifra de arriba de la de abajo. Descompón una unidad del lugar siguiente.",
        }
        /// A wrong way: last digits below each other.
        LastDigits => {
            en: "The last digits were put below each other. Put the points below each other.",
            es: "Se pusieron las últimas cifras una debajo de otra. Pon las comas una debajo de otra.",
        }
        /// A wrong way: added.
        Added => {
            en: "The numbers were added. The sign says to subtract.",
            es: "Los números se sumaron. El signo pide restar.",
        }
    }
}
