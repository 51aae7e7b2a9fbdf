//! The third side of a right triangle.

use crate::parameters::{Choice, Label, Parameter};

/// Which side is asked for.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("hypotenuse", Label { en: "the hypotenuse", es: "la hipotenusa" }),
        Choice::new("leg", Label { en: "a leg", es: "un cateto" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the hypotenuse.
        AskHypotenuse { one: i64, other: i64 } => {
            en: format!("The legs of a right triangle (the sides at the right angle) are {} cm and {} cm long. How many centimeters long is the hypotenuse (the longest side)?", reader.whole(one), reader.whole(other)),
            es: format!("Los catetos de un triángulo rectángulo (los lados del ángulo recto) miden {} cm y {} cm. ¿Cuántos centímetros mide la hipotenusa (el lado más largo)?", reader.whole(one), reader.whole(other)),
        }
        /// The question for a leg.
        AskLeg { longest: i64, one: i64 } => {
            en: format!("The hypotenuse (the longest side) of a right triangle is {} cm long, and one leg is {} cm long. How many centimeters long is the other leg?", reader.whole(longest), reader.whole(one)),
            es: format!("La hipotenusa (el lado más largo) de un triángulo rectángulo mide {} cm, y un cateto mide {} cm. ¿Cuántos centímetros mide el otro cateto?", reader.whole(longest), reader.whole(one)),
        }
        /// The square of the hypotenuse.
        SumOfSquares { one: i64, other: i64 } => {
            en: format!("The square of the hypotenuse is the sum of the squares of the legs: {} + {} = {}", reader.whole(one * one), reader.whole(other * other), reader.whole(one * one + other * other)),
            es: format!("El cuadrado de la hipotenusa es la suma de los cuadrados de los catetos: {} + {} = {}", reader.whole(one * one), reader.whole(other * other), reader.whole(one * one + other * other)),
        }
        /// The square of a leg.
        DifferenceOfSquares { longest: i64, one: i64 } => {
            en: format!("The square of the hypotenuse less the square of the leg: {} − {} = {}", reader.whole(longest * longest), reader.whole(one * one), reader.whole(longest * longest - one * one)),
            es: format!("El cuadrado de la hipotenusa menos el cuadrado del cateto: {} − {} = {}", reader.whole(longest * longest), reader.whole(one * one), reader.whole(longest * longest - one * one)),
        }
        /// The side.
        Root { square: i64, root: i64 } => {
            en: format!("The side is its root: √{} = {}", reader.whole(square), reader.whole(root)),
            es: format!("El lado es su raíz: √{} = {}", reader.whole(square), reader.whole(root)),
        }
        /// A wrong way: without squares.
        SquaresNotSides => {
            en: "It is the squares of the sides that add up, not the sides themselves.",
            es: "Lo que se suma son los cuadrados de los lados, no los lados mismos.",
        }
        /// A wrong way: the square.
        TakeTheRoot => {
            en: "That is the square of the side. Take its root.",
            es: "Ese es el cuadrado del lado. Halla su raíz.",
        }
    }
}
