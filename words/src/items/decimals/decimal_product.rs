//! Products of decimals.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// How many places the product has.
        CountPlaces { first: u8, second: u8 } => {
            en: format!("The product has as many decimal places as both numbers together: {first} + {second} = {}", first + second),
            es: format!("El producto tiene tantas cifras decimales como los dos números juntos: {first} + {second} = {}", first + second),
        }
        /// A wrong way: the places of a sum.
        AsInSum => {
            en: "The point was placed as in a sum. In a product, the decimal places of both numbers count.",
            es: "La coma se puso como en una suma. En un producto cuentan las cifras decimales de los dos números.",
        }
        /// A wrong way: no point.
        NoPoint => {
            en: "The point is missing.",
            es: "Falta la coma.",
        }
    }
}
