//! Tenths and hundredths added.

use crate::parameters::{Label, Parameter};

/// The most hundredths.
pub const HUNDREDTHS_TO: Parameter =
    Parameter::new("hundredths_to", Label { en: "Most hundredths", es: "Máximo de centésimas" });

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// How many hundredths a tenth is.
        TenEach => {
            en: "A tenth is 10 hundredths. Write the tenths as hundredths.",
            es: "Una décima son 10 centésimas. Escribe las décimas como centésimas.",
        }
        /// A wrong way: tenths taken for hundredths.
        KeptNumerators => {
            en: "The tenths were counted as hundredths. Each tenth is 10 of them.",
            es: "Las décimas se contaron como centésimas. Cada décima son 10 de ellas.",
        }
        /// A wrong way: hundredths taken for tenths.
        AllTenths => {
            en: "The hundredths were counted as tenths. They are ten times smaller.",
            es: "Las centésimas se contaron como décimas. Son diez veces más pequeñas.",
        }
        /// A wrong way: denominators added.
        AddedDenominators => {
            en: "The denominators were added too. Write both as hundredths, and keep them.",
            es: "También se sumaron los denominadores. Escribe las dos como centésimas y déjalas así.",
        }
    }
}
