//! A product with a gap.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The gap in front, aloud.
        WhatTimes { given: i64, product: i64 } => {
            en: format!("What number times {given} is {product}?"),
            es: format!("¿Qué número por {given} es {product}?"),
        }
        /// The gap behind, aloud.
        TimesWhat { given: i64, product: i64 } => {
            en: format!("{given} times what number is {product}?"),
            es: format!("¿{given} por qué número es {product}?"),
        }
        /// A wrong way: the fact beside the one asked.
        NextInTable { given: i64, factor: i64, product: i64 } => {
            en: format!("{given} × {factor} is {}, not {product}.", given * factor),
            es: format!("{given} × {factor} es {}, no {product}.", given * factor),
        }
        /// A wrong way: the gap filled as in a sum.
        Subtracted { given: i64, product: i64 } => {
            en: format!("{} would be right for {given} + ? = {product}. Here the sign is ×.", product - given),
            es: format!("{} estaría bien en {given} + ? = {product}. Aquí el signo es ×.", product - given),
        }
        /// A wrong way: multiplied once more.
        Multiplied { given: i64, product: i64 } => {
            en: format!("{} is {product} × {given}. But {product} is already the product.", reader.whole(product * given)),
            es: format!("{} es {product} × {given}. Pero {product} ya es el producto.", reader.whole(product * given)),
        }
    }
}
