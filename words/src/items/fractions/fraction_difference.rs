//! Differences of two fractions.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The numerators are subtracted.
        Subtract { a: i64, b: i64, under: i64 } => {
            en: format!("Subtract the numerators: {a}/{under} − {b}/{under} = {}/{under}", a - b),
            es: format!("Resta los numeradores: {a}/{under} − {b}/{under} = {}/{under}", a - b),
        }
        /// A wrong way: denominators subtracted too.
        SubtractedDenominators => {
            en: "The denominators were subtracted too. They say how large the parts are; only the numerators are subtracted.",
            es: "También se restaron los denominadores. Dicen de qué tamaño son las partes; solo se restan los numeradores.",
        }
        /// A wrong way: a new denominator below old numerators.
        KeptNumerators => {
            en: "The denominator changed, but the numerators stayed. They have to change with it.",
            es: "El denominador cambió, pero los numeradores no. Tienen que cambiar con él.",
        }
        /// A wrong way: added.
        Added => {
            en: "That is the sum. Subtract the second fraction.",
            es: "Esa es la suma. Resta la segunda fracción.",
        }
    }
}
