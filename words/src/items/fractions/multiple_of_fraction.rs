//! A whole number of times a fraction.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// So many times so many parts.
        Parts { times: i64, over: i64, under: i64 } => {
            en: {
                let parts = if over == 1 { "part" } else { "parts" };
                format!("{times} times {over} {parts} of size 1/{under}: multiply the numerator, the parts keep their size.")
            },
            es: {
                let parts = if over == 1 { "parte" } else { "partes" };
                format!("{times} veces {over} {parts} de tamaño 1/{under}: multiplica el numerador, las partes no cambian de tamaño.")
            },
        }
        /// A wrong way: both multiplied.
        Both { times: i64 } => {
            en: format!("Numerator and denominator were both multiplied by {times}. That is the same fraction as before."),
            es: format!("Se multiplicaron por {times} el numerador y el denominador. Esa es la misma fracción de antes."),
        }
        /// A wrong way: the denominator multiplied.
        Denominator { times: i64 } => {
            en: format!("The denominator was multiplied by {times}. That makes the parts smaller, not more."),
            es: format!("Se multiplicó el denominador por {times}. Así las partes son más pequeñas, no más."),
        }
        /// A wrong way: put beside each other.
        Joined => {
            en: "The whole number was added to the fraction. The sign says to multiply.",
            es: "El número entero se sumó a la fracción. El signo pide multiplicar.",
        }
    }
}
