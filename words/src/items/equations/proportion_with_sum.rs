//! Proportions with a sum in the place of a number.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Both products across are the same.
        CrossProducts { across: i64, one: i64, other: i64, sum: String, makes: i64 } => {
            en: format!("The products across are equal: {across} × ({sum}) = {one} × {other}, so {sum} = {}", reader.whole(makes)),
            es: format!("Los productos cruzados son iguales: {across} × ({sum}) = {one} × {other}, así que {sum} = {}", reader.whole(makes)),
        }
        /// A wrong way: all of the sum.
        GaveTheSum => {
            en: "That is what all of the expression with x makes. The question asks for x alone.",
            es: "Eso es lo que vale toda la expresión con x. Se pide solo la x.",
        }
        /// A wrong way: the number beside x on the other side with its sign.
        OtherSign => {
            en: "To leave x alone, do the opposite on both sides: subtract what is added, add what is subtracted.",
            es: "Para dejar sola la x, haz lo contrario en los dos lados: resta lo que se suma, suma lo que se resta.",
        }
        /// A wrong way: not across.
        WrongWayAcross => {
            en: "Multiply across: what is above on one side with what is below on the other.",
            es: "Multiplica en cruz: lo de arriba de un lado con lo de abajo del otro.",
        }
    }
}
