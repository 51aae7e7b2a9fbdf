//! Calculations with negative numbers.

use crate::parameters::{Choice, Label, Parameter};

/// The operation.
pub const OPERATION: Parameter = Parameter::one_of(
    "operation",
    Label { en: "Calculation", es: "Operación" },
    &[
        Choice::new("sum", Label { en: "sum", es: "suma" }),
        Choice::new("difference", Label { en: "difference", es: "diferencia" }),
        Choice::new("product", Label { en: "product", es: "producto" }),
        Choice::new("quotient", Label { en: "quotient", es: "cociente" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Two numbers on the same side of zero.
        SameSigns { a: i64, b: i64 } => {
            en: format!("Both numbers have the same sign: add {} and {}, and keep the sign.", reader.whole(a), reader.whole(b)),
            es: format!("Los dos números tienen el mismo signo: suma {} y {}, y conserva el signo.", reader.whole(a), reader.whole(b)),
        }
        /// Two numbers on both sides of zero.
        OtherSigns { far: i64, near: i64 } => {
            en: format!("The signs differ: take {} from {}, and keep the sign of the number farther from zero.", reader.whole(near), reader.whole(far)),
            es: format!("Los signos son distintos: resta {} de {}, y conserva el signo del número más lejano de cero.", reader.whole(near), reader.whole(far)),
        }
        /// A difference as a sum.
        AddTheOpposite { row: String } => {
            en: format!("Subtracting a number is adding its opposite: {row}"),
            es: format!("Restar un número es sumar su opuesto: {row}"),
        }
        /// Signs that differ.
        NegativeResult => {
            en: "One of the numbers is negative, so the result is negative.",
            es: "Uno de los números es negativo, así que el resultado es negativo.",
        }
        /// Signs that are the same.
        PositiveResult => {
            en: "Both numbers are negative, so the result is positive.",
            es: "Los dos números son negativos, así que el resultado es positivo.",
        }
        /// What comes out.
        Result { row: String, value: i64 } => {
            en: format!("{row} = {}", reader.whole(value)),
            es: format!("{row} = {}", reader.whole(value)),
        }
        /// A wrong way: the other sign.
        WrongSign => {
            en: "The digits are right. Look at the sign again.",
            es: "Las cifras están bien. Mira otra vez el signo.",
        }
        /// A wrong way: without signs.
        IgnoredSigns => {
            en: "That is the result without the minus signs of the numbers.",
            es: "Ese es el resultado sin los signos menos de los números.",
        }
        /// A wrong way: subtracted where there is a sum.
        Subtracted => {
            en: "That is the difference. Here the numbers are added.",
            es: "Esa es la diferencia. Aquí los números se suman.",
        }
        /// A wrong way: added the number in place of its opposite.
        AddedItself { b: i64 } => {
            en: format!("That adds {}. Subtracting it means adding its opposite.", reader.whole(b)),
            es: format!("Así se suma {}. Restarlo es sumar su opuesto.", reader.whole(b)),
        }
        /// A wrong way: a sum in place of a product.
        AddedForTimes => {
            en: "That is the sum. Here the numbers are multiplied.",
            es: "Esa es la suma. Aquí los números se multiplican.",
        }
        /// A wrong way: a difference in place of a quotient.
        SubtractedForDivided => {
            en: "That is the difference. Here the first number is divided by the second.",
            es: "Esa es la diferencia. Aquí el primer número se divide entre el segundo.",
        }
    }
}
