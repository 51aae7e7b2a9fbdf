//! The third side of a right triangle.

use crate::parameters::{Choice, Label, Parameter};

/// Which side is asked for.
pub const ASK: Parameter = Parameter::one_of(
    "ask",
    Label { en: "What is asked", es: "Qué se pregunta" },
    &[
        Choice::new("hypotenuse", Label { en: "the longest side", es: "el lado más largo" }),
        Choice::new("leg", Label { en: "a side at the right angle", es: "un lado del ángulo recto" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question for the longest side.
        AskHypotenuse { one: i64, other: i64 } => {
            en: format!("The sides at the right angle of a triangle are {} cm and {} cm long. How many centimeters long is the third side?", reader.whole(one), reader.whole(other)),
            es: format!("Los lados del ángulo recto de un triángulo miden {} cm y {} cm. ¿Cuántos centímetros mide el tercer lado?", reader.whole(one), reader.whole(other)),
        }
        /// The question for a shorter side.
        AskLeg { longest: i64, one: i64 } => {
            en: format!("The longest side of a right triangle is {} cm long, and another is {} cm long. How many centimeters long is the third side?", reader.whole(longest), reader.whole(one)),
            es: format!("El lado más largo de un triángulo rectángulo mide {} cm, y otro mide {} cm. ¿Cuántos centímetros mide el tercer lado?", reader.whole(longest), reader.whole(one)),
        }
        /// The square of the longest side.
        SumOfSquares { one: i64, other: i64 } => {
            en: format!("The square of the longest side is the sum of the squares of the others: {} + {} = {}", reader.whole(one * one), reader.whole(other * other), reader.whole(one * one + other * other)),
            es: format!("El cuadrado del lado más largo es la suma de los cuadrados de los otros: {} + {} = {}", reader.whole(one * one), reader.whole(other * other), reader.whole(one * one + other * other)),
        }
        /// The square of a shorter side.
        DifferenceOfSquares { longest: i64, one: i64 } => {
            en: format!("The square of the longest side less the square of the other: {} − {} = {}", reader.whole(longest * longest), reader.whole(one * one), reader.whole(longest * longest - one * one)),
            es: format!("El cuadrado del lado más largo menos el cuadrado del otro: {} − {} = {}", reader.whole(longest * longest), reader.whole(one * one), reader.whole(longest * longest - one * one)),
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
