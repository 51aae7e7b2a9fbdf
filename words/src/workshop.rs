//! What a teacher can set of an objective, what can be wrong with it, and what changed from one revision to the next.

use crate::{
    objectives::Catalogued,
    parameters::{self, Parameter, Setting},
};

/// What an objective is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Called {
    /// By the catalogue, in every language.
    Catalogue(Catalogued),
    /// In a teacher's words.
    Written(String),
}

/// A field of an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// What is to be shown, in words.
    Wording,
    /// The item model.
    Generator,
    /// A parameter of the item model.
    Parameter(Parameter),
    /// How many right are enough.
    Required,
    /// Of how many.
    Of,
    /// How long a sitting may take.
    TimeLimit,
    /// What has to be met before.
    Prerequisites,
}

/// What is wrong with a field, each with what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// A text that is empty or too long.
    Text {
        /// The most characters.
        most: u64,
    },
    /// Not a whole number within its bounds.
    Range {
        /// The smallest that is right.
        least: u64,
        /// The largest that is right.
        most: u64,
    },
    /// No length of time within its bounds.
    Time {
        /// The shortest, in milliseconds.
        least: u64,
        /// The longest, in milliseconds.
        most: u64,
    },
    /// No item model of this server draws these items.
    NoModel,
    /// A parameter that the item model does not take, or parameters that are no object.
    NoParameter {
        /// What came in its place, as it was sent.
        name: String,
    },
    /// A parameter's value.
    Parameter(parameters::Wrong),
    /// Something that the class does not have.
    NotOfClass {
        /// What it is.
        objective: Called,
    },
    /// It would have to be met before itself.
    Circle {
        /// Through which.
        objective: Called,
    },
}

/// What is wrong with a field, said with the field's name before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtField {
    /// The field.
    pub field: Field,
    /// What is wrong with it.
    pub wrong: Wrong,
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

impl crate::Say for Called {
    fn say(&self, reader: crate::Reader) -> String {
        match self {
            Self::Catalogue(known) => crate::objectives::Objective::Statement(*known).say(reader),
            Self::Written(words) => words.clone(),
        }
    }
}

say!(workshop: Field => field, Wrong => wrong, AtField => at_field, Change => change);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Locale, Say, parameters::numbers::FACTOR_FROM};

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
