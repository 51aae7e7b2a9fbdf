//! The third side of a right triangle, as a root.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the longest side.
        AskHypotenuse { one: i64, other: i64 } => {
            en: format!("The sides at the right angle of a triangle are {} and {} long. How long is the third side? Write it as a root in simplest form.", reader.whole(one), reader.whole(other)),
            es: format!("Los lados del ángulo recto de un triángulo miden {} y {}. ¿Cuánto mide el tercer lado? Escríbelo como raíz simplificada.", reader.whole(one), reader.whole(other)),
        }
        /// The question for a shorter side.
        AskLeg { longest: i64, one: i64 } => {
            en: format!("The longest side of a right triangle is {} long, and another is {} long. How long is the third side? Write it as a root in simplest form.", reader.whole(longest), reader.whole(one)),
            es: format!("El lado más largo de un triángulo rectángulo mide {}, y otro mide {}. ¿Cuánto mide el tercer lado? Escríbelo como raíz simplificada.", reader.whole(longest), reader.whole(one)),
        }
        /// The side.
        ItsRoot { square: i64 } => {
            en: format!("The side is the root of {}, which is no square number.", reader.whole(square)),
            es: format!("El lado es la raíz de {}, que no es un número cuadrado.", reader.whole(square)),
        }
        /// A wrong way: as if the longest side were asked for.
        LongestIsTold => {
            en: "The squares were added. The longest side is told: subtract from its square.",
            es: "Se sumaron los cuadrados. El lado más largo se conoce: resta de su cuadrado.",
        }
    }
}
