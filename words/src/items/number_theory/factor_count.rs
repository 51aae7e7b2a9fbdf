//! Counting factors.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { number: i64 } => {
            en: format!("How many factors does {number} have?"),
            es: format!("¿Cuántos divisores tiene {number}?"),
        }
        /// The pairs of factors.
        Pairs { pairs: Vec<(i64, i64)> } => {
            en: format!("Find the pairs of factors: {}.", products(&pairs)),
            es: format!("Busca los pares de divisores: {}.", products(&pairs)),
        }
        /// Counted.
        Count { count: i64 } => {
            en: format!("Count the numbers in them: {count}"),
            es: format!("Cuenta los números que hay en ellos: {count}"),
        }
        /// Counted, where a pair has the same number twice.
        CountSquare { count: i64 } => {
            en: format!("Count the numbers in them, the one that is there twice only once: {count}"),
            es: format!("Cuenta los números que hay en ellos, el que está repetido una sola vez: {count}"),
        }
        /// A wrong way: without 1 and the number.
        LeftOutEnds { number: i64 } => {
            en: format!("1 and {number} are factors too."),
            es: format!("1 y {number} también son divisores."),
        }
        /// A wrong way: one left out.
        LeftOutOne { number: i64 } => {
            en: format!("One is missing. Did you count both 1 and {number}?"),
            es: format!("Falta uno. ¿Contaste tanto el 1 como el {number}?"),
        }
        /// A wrong way: pairs counted.
        CountedPairs => {
            en: "That is the number of pairs. Each pair has two factors.",
            es: "Ese es el número de pares. Cada par tiene dos divisores.",
        }
        /// A wrong way: prime factors alone.
        PrimesOnly => {
            en: "That counts prime factors. Their products are factors too.",
            es: "Eso cuenta los factores primos. Sus productos también son divisores.",
        }
        /// A wrong way: the root of a square twice.
        RootTwice => {
            en: "One number is in a pair with itself. It counts once.",
            es: "Un número forma par consigo mismo. Se cuenta una vez.",
        }
    }
}

fn products(pairs: &[(i64, i64)]) -> String {
    pairs.iter().map(|(small, large)| format!("{small} × {large}")).collect::<Vec<_>>().join(", ")
}
