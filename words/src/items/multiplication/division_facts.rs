//! Quotients that undo a product.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The product that it undoes.
        ThinkOfProduct { divisor: i64, quotient: i64, dividend: i64 } => {
            en: format!("Think of the product: {divisor} × {quotient} = {dividend}"),
            es: format!("Piensa en el producto: {divisor} × {quotient} = {dividend}"),
        }
        /// A wrong way: the fact beside the one asked.
        NextInTable { divisor: i64, quotient: i64, dividend: i64 } => {
            en: format!("{divisor} × {quotient} is {}, not {dividend}.", divisor * quotient),
            es: format!("{divisor} × {quotient} es {}, no {dividend}.", divisor * quotient),
        }
        /// A wrong way: subtracted.
        Subtracted { dividend: i64, divisor: i64 } => {
            en: format!("{} is {dividend} − {divisor}. Dividing asks how many times {divisor} goes into {dividend}.", dividend - divisor),
            es: format!("{} es {dividend} − {divisor}. Dividir es ver cuántas veces cabe {divisor} en {dividend}.", dividend - divisor),
        }
        /// A wrong way: the divisor given back.
        GaveDivisor { divisor: i64 } => {
            en: format!("{divisor} is the number divided by. The other factor is asked for."),
            es: format!("{divisor} es el número por el que se divide. Se pide el otro factor."),
        }
    }
}
