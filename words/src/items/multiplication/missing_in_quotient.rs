//! A quotient with a gap.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The gap for the divisor, aloud.
        DividedByWhat { dividend: i64, quotient: i64 } => {
            en: format!("{dividend} divided by what number is {quotient}?"),
            es: format!("¿{dividend} dividido entre qué número es {quotient}?"),
        }
        /// The gap for the dividend, aloud.
        WhatDividedBy { divisor: i64, quotient: i64 } => {
            en: format!("What number divided by {divisor} is {quotient}?"),
            es: format!("¿Qué número dividido entre {divisor} es {quotient}?"),
        }
        /// The divisor is the other factor of the product.
        SoDivide => {
            en: "The missing number is the other factor of that product.",
            es: "El número que falta es el otro factor de ese producto.",
        }
        /// The dividend is the product.
        Undo => {
            en: "Multiplying undoes dividing.",
            es: "Multiplicar deshace la división.",
        }
        /// A wrong way: the fact beside the one asked.
        NotThatDivisor { quotient: i64, factor: i64, dividend: i64 } => {
            en: format!("{quotient} × {factor} is {}, not {dividend}.", quotient * factor),
            es: format!("{quotient} × {factor} es {}, no {dividend}.", quotient * factor),
        }
        /// A wrong way: a product beside the one asked.
        OtherQuotient { divisor: i64, quotient: i64, other: i64 } => {
            en: format!("{} ÷ {divisor} is {other}, not {quotient}.", divisor * other),
            es: format!("{} ÷ {divisor} es {other}, no {quotient}.", divisor * other),
        }
        /// A wrong way: the gap filled as in a difference.
        Subtracted { dividend: i64, quotient: i64 } => {
            en: format!("{} would be right for {dividend} − ? = {quotient}. Here the sign is ÷.", dividend - quotient),
            es: format!("{} estaría bien en {dividend} − ? = {quotient}. Aquí el signo es ÷.", dividend - quotient),
        }
        /// A wrong way: multiplied where the dividend is known.
        Multiplied { dividend: i64, quotient: i64 } => {
            en: format!("{} is {dividend} × {quotient}. But {dividend} is the number that is divided.", reader.whole(dividend * quotient)),
            es: format!("{} es {dividend} × {quotient}. Pero {dividend} es el número que se divide.", reader.whole(dividend * quotient)),
        }
        /// A wrong way: the gap filled as if something were taken away.
        Added { divisor: i64, quotient: i64 } => {
            en: format!("{} would be right for ? − {divisor} = {quotient}. Here the sign is ÷.", divisor + quotient),
            es: format!("{} estaría bien en ? − {divisor} = {quotient}. Aquí el signo es ÷.", divisor + quotient),
        }
        /// A wrong way: the divisor given back.
        GaveDivisor { divisor: i64 } => {
            en: format!("{divisor} is the number divided by. The number that is divided is asked for."),
            es: format!("{divisor} es el número entre el que se divide. Se pide el número que se divide."),
        }
    }
}
