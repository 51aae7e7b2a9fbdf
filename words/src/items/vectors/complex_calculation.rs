//! Calculations with complex numbers.

use crate::parameters::{Choice, Label, Parameter};

/// The operation.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Cálculo" },
    &[
        Choice::new("sum", Label { en: "sums and differences", es: "sumas y restas" }),
        Choice::new("product", Label { en: "products", es: "productos" }),
        Choice::new("quotient", Label { en: "quotients", es: "cocientes" }),
        Choice::new("power_of_i", Label { en: "powers of i", es: "potencias de i" }),
        Choice::new("absolute_value", Label { en: "absolute values", es: "valores absolutos" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// How a sum is found.
        PartsAlone => {
            en: "Calculate with the numbers by themselves, and with what stands before i by itself.",
            es: "Calcula con los números por un lado, y con lo que va delante de i por otro.",
        }
        /// How a product is found.
        SquareOfI => {
            en: "Multiply each with each. The square of i is −1.",
            es: "Multiplica cada uno por cada uno. El cuadrado de i es −1.",
        }
        /// A wrong way: two products of four.
        EachTimesEach => {
            en: "There are four products: each part of the first times each part of the second.",
            es: "Hay cuatro productos: cada parte del primero por cada parte del segundo.",
        }
        /// How a quotient is found.
        Conjugate => {
            en: "Multiply both sides of the line by the denominator with the other sign before i; then it is a whole number below.",
            es: "Multiplica arriba y abajo por el denominador con el otro signo delante de i; entonces abajo queda un número entero.",
        }
        /// How a power of i is found.
        FourInARow { rest: i64 } => {
            en: format!("The powers of i go i, −1, −i, 1 and begin anew. Divided by 4, the exponent leaves {rest}."),
            es: format!("Las potencias de i van i, −1, −i, 1 y vuelven a empezar. Dividido entre 4, el exponente deja {rest}."),
        }
        /// How an absolute value is found.
        RightTriangle => {
            en: "Both parts are the legs of a right triangle. The square of its hypotenuse is the sum of their squares.",
            es: "Las dos partes son los catetos de un triángulo rectángulo. El cuadrado de la hipotenusa es la suma de sus cuadrados.",
        }
    }
}
