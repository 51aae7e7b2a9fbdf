//! What changed from one revision to the next.

use crate::{
    Reader, Say,
    catalogue::{Catalogue, Catalogued},
    parameters::{Parameter, Setting},
};

/// What an objective is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Called {
    /// By the catalogue, in every language.
    Catalogue(Catalogued),
    /// In a teacher's words.
    Written(String),
}

/// How one revision differs from the one before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Other words; none for the catalogue's.
    Wording {
        /// Before.
        from: Option<String>,
        /// From then on.
        to: Option<String>,
    },
    /// Another item model.
    Model,
    /// A parameter; none where it was not set.
    Parameter {
        /// Which.
        parameter: Parameter,
        /// Before.
        from: Option<Setting>,
        /// From then on.
        to: Option<Setting>,
    },
    /// Another threshold, each as right and items.
    Threshold {
        /// Before.
        from: (u16, u16),
        /// From then on.
        to: (u16, u16),
    },
    /// Another time limit in milliseconds; none for no clock.
    TimeLimit {
        /// Before.
        from: Option<u64>,
        /// From then on.
        to: Option<u64>,
    },
    /// A demonstration may begin without the school from then on.
    OfflineStart,
    /// It may no longer.
    NoOfflineStart,
    /// Something more that has to be met before.
    Prerequisite {
        /// What it is.
        objective: Called,
    },
    /// Something less.
    NoPrerequisite {
        /// What it is.
        objective: Called,
    },
}

impl Say for Called {
    fn say(&self, reader: Reader) -> String {
        match self {
            Self::Catalogue(known) => Catalogue::Statement(*known).say(reader),
            Self::Written(words) => words.clone(),
        }
    }
}

say!(workshop: Change => change);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Locale, parameters::numbers::FACTOR_FROM};

    #[test]
    fn a_change_says_what_was_and_what_is() {
        for (change, english, spanish) in [
            (
                Change::Threshold { from: (9, 10), to: (8, 10) },
                "Enough: 9 of 10, now 8 of 10",
                "Basta con: 9 de 10, ahora 8 de 10",
            ),
            (
                Change::TimeLimit { from: Some(120_000), to: None },
                "Time limit: 2 minutes, now no clock",
                "Tiempo límite: 2 minutos, ahora sin reloj",
            ),
            (
                Change::Parameter {
                    parameter: FACTOR_FROM,
                    from: Some(Setting::Number(0)),
                    to: Some(Setting::Number(1000)),
                },
                "Smallest factor: 0, now 1000",
                "Factor más pequeño: 0, ahora 1000",
            ),
        ] {
            assert_eq!(change.say(Locale::En.into()), english);
            assert_eq!(change.say(Locale::Es.into()), spanish);
        }
    }
}
