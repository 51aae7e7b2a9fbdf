//! Equations that one step solves.

use crate::parameters::{Choice, Label, Parameter};

/// What is undone.
pub const KIND: Parameter = Parameter::one_of(
    "kind",
    Label { en: "Equations", es: "Ecuaciones" },
    &[
        Choice::new("sum_or_difference", Label { en: "sums and differences", es: "sumas y diferencias" }),
        Choice::new("product_or_quotient", Label { en: "products and quotients", es: "productos y cocientes" }),
        Choice::new(
            "product_with_a_fraction",
            Label {
                en: "products, with a fraction as the solution", es: "productos, con una fracción como solución"
            },
        ),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// A wrong way: the same once more.
        UndoIt => {
            en: "Undo what is done with x: adding undoes subtracting, dividing undoes multiplying.",
            es: "Deshaz lo que se hace con x: sumar deshace restar, dividir deshace multiplicar.",
        }
        /// A wrong way: a factor taken away.
        FactorIsDivided => {
            en: "The number right before x multiplies it. Dividing undoes that.",
            es: "El número justo delante de x la multiplica. Dividir lo deshace.",
        }
        /// A wrong way: a divisor added.
        DivisorIsMultiplied => {
            en: "The number below x divides it. Multiplying undoes that.",
            es: "El número debajo de x la divide. Multiplicar lo deshace.",
        }
    }
}
