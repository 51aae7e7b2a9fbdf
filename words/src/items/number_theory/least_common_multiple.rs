//! Least common multiples.

use crate::items::arithmetic::counted;

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { a: i64, b: i64 } => {
            en: format!("What is the least common multiple of {a} and {b}?"),
            es: format!("¿Cuál es el mínimo común múltiplo de {a} y {b}?"),
        }
        /// Multiples of the larger number.
        Multiples { of: i64, times: i64 } => {
            en: format!("Multiples of {of}: {}", counted(of, times, reader)),
            es: format!("Múltiplos de {of}: {}", counted(of, times, reader)),
        }
        /// The first that the other number divides.
        First { of: i64, multiple: i64 } => {
            en: format!("The first of them that is a multiple of {of} too is {}", reader.whole(multiple)),
            es: format!("El primero que también es múltiplo de {of} es {}", reader.whole(multiple)),
        }
        /// A wrong way: the product.
        Product { a: i64, b: i64 } => {
            en: format!("{a} × {b} is a common multiple, but there is a smaller one."),
            es: format!("{a} × {b} es un múltiplo común, pero hay otro menor."),
        }
        /// A wrong way: the greatest common factor.
        Factor => {
            en: "That is the greatest common factor. A multiple is not smaller than the numbers.",
            es: "Ese es el máximo común divisor. Un múltiplo no es menor que los números.",
        }
        /// A wrong way: the larger number.
        Larger { a: i64, b: i64 } => {
            en: format!("{b} is not a multiple of {a}."),
            es: format!("{b} no es múltiplo de {a}."),
        }
        /// A wrong way: the sum.
        Sum { a: i64, b: i64 } => {
            en: format!("That is {a} + {b}. A common multiple is in both tables."),
            es: format!("Eso es {a} + {b}. Un múltiplo común está en las dos tablas."),
        }
    }
}
