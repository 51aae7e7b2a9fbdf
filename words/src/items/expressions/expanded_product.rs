//! Products to be multiplied out.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the products.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Products", es: "Productos" },
    &[
        Choice::new("number_times_sum", Label { en: "a number times a sum", es: "un número por una suma" }),
        Choice::new("two_sums", Label { en: "two sums", es: "dos sumas" }),
        Choice::new("square_of_sum", Label { en: "the square of a sum", es: "el cuadrado de una suma" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Multiply out and combine like terms.",
            es: "Multiplica y reduce los términos semejantes.",
        }
        /// The question, aloud.
        Speech { row: String } => {
            en: format!("Multiply out and combine like terms: {row}"),
            es: format!("Multiplica y reduce los términos semejantes: {row}"),
        }
        /// A number times a sum.
        EachTerm => {
            en: "Multiply each term in the parentheses by the number before them.",
            es: "Multiplica cada término del paréntesis por el número que va delante.",
        }
        /// A sum times a sum.
        EachByEach => {
            en: "Multiply each term of the first parentheses by each term of the second.",
            es: "Multiplica cada término del primer paréntesis por cada término del segundo.",
        }
        /// A square.
        SquareIsProduct => {
            en: "The square is the sum times itself. Multiply each term by each term.",
            es: "El cuadrado es la suma por sí misma. Multiplica cada término por cada término.",
        }
        /// A wrong way: the second term left as it was.
        FirstOnly => {
            en: "The number before the parentheses multiplies each term inside, the second one too.",
            es: "El número delante del paréntesis multiplica cada término de dentro, también el segundo.",
        }
        /// A wrong way: two products of four.
        FirstAndLast => {
            en: "Two products are missing: the outer terms and the inner ones.",
            es: "Faltan dos productos: los términos exteriores y los interiores.",
        }
        /// A wrong way: a sum at the end.
        AddedLast => {
            en: "The numbers without a letter are multiplied, not added.",
            es: "Los números sin letra se multiplican, no se suman.",
        }
        /// A wrong way: no middle term.
        SquaredEach => {
            en: "The square of a sum has a middle term: twice the product of both terms.",
            es: "El cuadrado de una suma tiene un término central: el doble del producto de los dos términos.",
        }
        /// A wrong way: half of the middle term.
        MiddleTwice => {
            en: "The product of both terms comes twice.",
            es: "El producto de los dos términos aparece dos veces.",
        }
    }
}
