//! Proportions with one number missing.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The products across.
        CrossProducts { across: i64, one: i64, other: i64, shown: String } => {
            en: format!("The products across are equal: {} × x = {} × {}, so x = {shown}", reader.whole(across), reader.whole(one), reader.whole(other)),
            es: format!("Los productos cruzados son iguales: {} × x = {} × {}, así que x = {shown}", reader.whole(across), reader.whole(one), reader.whole(other)),
        }
        /// A wrong way: equal differences.
        AddedTheSame => {
            en: "Equal fractions come from multiplying top and bottom by the same number, not from adding it.",
            es: "Las fracciones iguales salen de multiplicar arriba y abajo por el mismo número, no de sumarlo.",
        }
        /// A wrong way: the wrong product.
        WrongWayAcross => {
            en: "Multiply across the equals sign: top left with bottom right, bottom left with top right.",
            es: "Multiplica en cruz: arriba a la izquierda con abajo a la derecha, y abajo a la izquierda con arriba a la derecha.",
        }
    }
}
