//! Expressions that take two looks to be factored.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the expressions.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Expressions", es: "Expresiones" },
    &[
        Choice::new(
            "number_and_squares",
            Label { en: "a number times a difference of squares", es: "un número por una diferencia de cuadrados" },
        ),
        Choice::new(
            "number_and_trinomial",
            Label { en: "a number times three terms", es: "un número por tres términos" },
        ),
        Choice::new(
            "leading_number",
            Label {
                en: "three terms with a number before the square",
                es: "tres términos con un número ante el cuadrado",
            },
        ),
        Choice::new("two_letters", Label { en: "three terms in x and y", es: "tres términos en x e y" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Factor completely.",
            es: "Factoriza por completo.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Factor completely: {row}"),
            es: format!("Factoriza por completo: {row}"),
        }
        /// What all terms share.
        FirstTheNumber { number: i64 } => {
            en: format!("First write what all terms share before parentheses: {number}, and x where every term has it."),
            es: format!("Primero escribe delante de un paréntesis lo que comparten todos los términos: {number}, y x si todos la tienen."),
        }
        /// A difference of squares.
        SumTimesDifference => {
            en: "What is left is a difference of two squares: the sum of their roots times their difference.",
            es: "Lo que queda es una diferencia de dos cuadrados: la suma de sus raíces por su diferencia.",
        }
        /// Two numbers.
        ProductAndSum { p: i64, q: i64 } => {
            en: format!("Look for two numbers whose product is the last number and whose sum is the middle one: {} and {}.", reader.whole(p), reader.whole(q)),
            es: format!("Busca dos números cuyo producto sea el último y cuya suma sea el del medio: {} y {}.", reader.whole(p), reader.whole(q)),
        }
        /// The middle term in two.
        SplitTheMiddle { one: i64, other: i64 } => {
            en: format!("Split the number in the middle into {} and {}, whose product is that of the first and the last number, and factor each half.", reader.whole(one), reader.whole(other)),
            es: format!("Parte el número del medio en {} y {}, cuyo producto es el del primero y el último, y factoriza cada mitad.", reader.whole(one), reader.whole(other)),
        }
        /// A wrong way: the number left out.
        NumberStays => {
            en: "The number that all terms share is a factor of the answer.",
            es: "El número que comparten todos los términos es un factor de la respuesta.",
        }
        /// A wrong way: the numbers in the other factor.
        MultiplyBack => {
            en: "Multiply the factors out again: the term in the middle has to come out too.",
            es: "Vuelve a multiplicar los factores: también tiene que salir el término del medio.",
        }
    }
}
