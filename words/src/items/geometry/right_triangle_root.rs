//! The third side of a right triangle, as a root.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the hypotenuse.
        AskHypotenuse { one: i64, other: i64 } => {
            en: format!("The legs of a right triangle are {} and {} long. How long is the hypotenuse (the longest side)? Write it as a root in simplest form.", reader.whole(one), reader.whole(other)),
            es: format!("Los catetos de un triángulo rectángulo miden {} y {}. ¿Cuánto mide la hipotenusa (el lado más largo)? Escríbela como raíz simplificada.", reader.whole(one), reader.whole(other)),
        }
        /// The question for a leg.
        AskLeg { longest: i64, one: i64 } => {
            en: format!("The hypotenuse (the longest side) of a right triangle is {} long, and one leg is {} long. How long is the other leg? Write it as a root in simplest form.", reader.whole(longest), reader.whole(one)),
            es: format!("La hipotenusa (el lado más largo) de un triángulo rectángulo mide {}, y un cateto mide {}. ¿Cuánto mide el otro cateto? Escríbelo como raíz simplificada.", reader.whole(longest), reader.whole(one)),
        }
        /// The side.
        ItsRoot { square: i64 } => {
            en: format!("The side is the root of {}, which is no square number.", reader.whole(square)),
            es: format!("El lado es la raíz de {}, que no es un número cuadrado.", reader.whole(square)),
        }
        /// A wrong way: as if the hypotenuse were asked for.
        HypotenuseIsTold => {
            en: "The squares were added. The hypotenuse is told: subtract from its square.",
            es: "Se sumaron los cuadrados. La hipotenusa se conoce: resta de su cuadrado.",
        }
    }
}
