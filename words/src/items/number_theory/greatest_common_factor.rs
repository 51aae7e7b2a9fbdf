//! Greatest common factors.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { a: i64, b: i64 } => {
            en: format!("What is the greatest common factor of {a} and {b}?"),
            es: format!("¿Cuál es el máximo común divisor de {a} y {b}?"),
        }
        /// Both numbers as products.
        TakenApart { factor: i64, a: i64, b: i64 } => {
            en: format!("{} = {factor} × {a} and {} = {factor} × {b}", factor * a, factor * b),
            es: format!("{} = {factor} × {a} y {} = {factor} × {b}", factor * a, factor * b),
        }
        /// Nothing more in common.
        NoMore { factor: i64, a: i64, b: i64 } => {
            en: format!("{a} and {b} have no factor but 1 in common, so it is {factor}"),
            es: format!("{a} y {b} no tienen más divisor común que 1, así que es {factor}"),
        }
        /// A wrong way: a common factor that is not the greatest.
        NotGreatest { tried: i64, a: i64, b: i64 } => {
            en: format!("Does {tried} divide both {a} and {b}, and is there no larger number that does?"),
            es: format!("¿Divide {tried} tanto a {a} como a {b}, y no hay otro número mayor que lo haga?"),
        }
        /// A wrong way: the least common multiple.
        Multiple => {
            en: "That is the least common multiple. A factor is not larger than the numbers.",
            es: "Ese es el mínimo común múltiplo. Un divisor no es mayor que los números.",
        }
        /// A wrong way: the difference.
        Difference { a: i64, b: i64 } => {
            en: format!("That is {b} − {a}. Try whether it divides both numbers."),
            es: format!("Eso es {b} − {a}. Prueba si divide a los dos números."),
        }
    }
}
