//! What models of percents share.

use crate::parameters::{Choice, Label, Parameter};

/// Which percents come.
pub const PERCENTS: Parameter = Parameter::one_of(
    "percents",
    Label { en: "Percents", es: "Porcentajes" },
    &[
        Choice::new("friendly", Label { en: "tens, 25 and 75", es: "decenas, 25 y 75" }),
        Choice::new("fives", Label { en: "multiples of 5", es: "múltiplos de 5" }),
        Choice::new("any", Label { en: "any", es: "cualquiera" }),
    ],
);

sentences! {
    /// Words in a row, and steps.
    pub enum Words(reader) {
        /// Between a percent and a number.
        Of => {
            en: "of",
            es: "de",
        }
        /// What a percent is.
        Hundredths { percent: i64 } => {
            en: format!("{percent}% is {percent}/100."),
            es: format!("{percent}% es {percent}/100."),
        }
    }
}
