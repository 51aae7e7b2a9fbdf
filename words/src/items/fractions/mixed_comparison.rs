//! A mixed number and a fraction above 1, and the sign between them.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question, aloud.
        Speech { one: String, other: String } => {
            en: format!("Is {one} less than, equal to or greater than {other}?"),
            es: format!("¿Es {one} menor, igual o mayor que {other}?"),
        }
        /// Both as mixed numbers.
        BothMixed { one: String, other: String } => {
            en: format!("Write both as mixed numbers: {one} and {other}."),
            es: format!("Escribe los dos como números mixtos: {one} y {other}."),
        }
        /// The wholes differ.
        WholesDecide => {
            en: "The wholes differ, so the number with more wholes is greater.",
            es: "Los enteros son distintos, así que es mayor el número con más enteros.",
        }
        /// The wholes are equal.
        SameWholes { one: String, other: String } => {
            en: format!("The wholes are equal, so compare the fractions with the same denominator: {one} and {other}."),
            es: format!("Los enteros son iguales, así que compara las fracciones con el mismo denominador: {one} y {other}."),
        }
        /// A wrong way: the numerator compared with the whole part.
        NotByTheNumerator => {
            en: "A large numerator alone does not make a large number: see how many wholes are in the fraction.",
            es: "Un numerador grande no hace por sí solo un número grande: mira cuántos enteros hay en la fracción.",
        }
    }
}
