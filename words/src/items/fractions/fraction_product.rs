//! Products of two fractions.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: the denominator of a sum.
        KeptDenominator => {
            en: "The common denominator stayed, as in a sum. In a product the denominators are multiplied too.",
            es: "Se dejó el denominador común, como en una suma. En un producto también se multiplican los denominadores.",
        }
        /// A wrong way: numerators times denominators.
        Crosswise => {
            en: "Numerators were multiplied by denominators, as in dividing. Multiply straight across.",
            es: "Se multiplicaron numeradores por denominadores, como al dividir. Multiplica en línea recta.",
        }
        /// A wrong way: added.
        Added => {
            en: "The fractions were added. The sign says to multiply.",
            es: "Las fracciones se sumaron. El signo pide multiplicar.",
        }
    }
}
