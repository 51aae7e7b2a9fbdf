//! Two equations with two letters.

use crate::parameters::{Choice, Label, Parameter};

/// The shape of the systems.
pub const SHAPE: Parameter = Parameter::one_of(
    "shape",
    Label { en: "Systems", es: "Sistemas" },
    &[
        Choice::new(
            "substitution",
            Label { en: "solved for y in one equation", es: "con y despejada en una ecuación" },
        ),
        Choice::new("elimination", Label { en: "to be added or subtracted", es: "para sumar o restar" }),
    ],
);

/// How far from zero the solutions go.
pub const SOLUTION_TO: Parameter = Parameter::new(
    "solution_to",
    Label { en: "Solutions, farthest from zero", es: "Soluciones, lo más lejos de cero" },
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "Solve both equations together. Write the solution as (x, y).",
            es: "Resuelve las dos ecuaciones juntas. Escribe la solución como (x, y).",
        }
        /// The question, aloud.
        Speech { first: String, second: String } => {
            en: format!("Solve both equations together: {first}, and {second}. Write x first, then y."),
            es: format!("Resuelve las dos ecuaciones juntas: {first}, y {second}. Escribe primero x y luego y."),
        }
        /// One equation put into the other.
        PutIn => {
            en: "The first equation says what y is: put that in the place of y in the second, and combine.",
            es: "La primera ecuación dice cuánto es y: ponlo en el lugar de y en la segunda, y reduce.",
        }
        /// Both equations subtracted.
        SubtractThem => {
            en: "The terms with y are the same: subtract the second equation from the first.",
            es: "Los términos con y son iguales: resta la segunda ecuación de la primera.",
        }
        /// Both equations added.
        AddThem => {
            en: "The terms with y are opposites: add both equations.",
            es: "Los términos con y son opuestos: suma las dos ecuaciones.",
        }
        /// The other letter.
        PutX { y: i64 } => {
            en: format!("Put that in the place of x in one of the equations: y = {}", reader.whole(y)),
            es: format!("Ponlo en el lugar de x en una de las ecuaciones: y = {}", reader.whole(y)),
        }
        /// A wrong way: y before x.
        XFirst => {
            en: "Those are the numbers the wrong way around: x comes first.",
            es: "Esos son los números al revés: x va primero.",
        }
        /// A wrong way: a sign lost.
        TryBoth => {
            en: "Put both numbers into both equations: each has to come out.",
            es: "Pon los dos números en las dos ecuaciones: las dos deben cumplirse.",
        }
    }
}
