//! Sides of similar triangles.

use crate::parameters::{Choice, Label, Parameter};

/// Sides.
pub const SIDES: Parameter = Parameter::one_of(
    "sides",
    Label { en: "Sides", es: "Lados" },
    &[
        Choice::new(
            "multiples",
            Label { en: "a whole number of times as long", es: "un número entero de veces más largos" },
        ),
        Choice::new("ratios", Label { en: "in any ratio", es: "en cualquier razón" }),
    ],
);

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask { known: i64, beside: i64, matching: i64 } => {
            en: format!("Two triangles are similar. One has sides of {known} cm and {beside} cm. In the other, a side of {matching} cm corresponds to the first of them. How long is the side that corresponds to the second, in centimeters?"),
            es: format!("Dos triángulos son semejantes. Uno tiene lados de {known} cm y {beside} cm. En el otro, un lado de {matching} cm corresponde al primero de ellos. ¿Cuánto mide el lado que corresponde al segundo, en centímetros?"),
        }
        /// How it is found.
        SameRatio { known: i64, matching: i64 } => {
            en: format!("All sides change in the same ratio: {matching} for every {known}. Multiply, do not add."),
            es: format!("Todos los lados cambian en la misma razón: {matching} por cada {known}. Multiplica, no sumes."),
        }
    }
}
