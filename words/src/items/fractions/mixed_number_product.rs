//! Products of mixed numbers.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: wholes times wholes and fractions times fractions.
        Apart => {
            en: "Wholes were multiplied by wholes and fractions by fractions. Each part of one number belongs with each part of the other.",
            es: "Se multiplicaron enteros por enteros y fracciones por fracciones. Cada parte de un número va con cada parte del otro.",
        }
        /// A wrong way: the fractions left out.
        WholesOnly => {
            en: "Only the whole parts were multiplied.",
            es: "Solo se multiplicaron las partes enteras.",
        }
        /// A wrong way: added.
        Added => {
            en: "The numbers were added. The sign says to multiply.",
            es: "Los números se sumaron. El signo pide multiplicar.",
        }
    }
}
