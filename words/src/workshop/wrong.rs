//! What can be wrong with what a teacher sets.

use super::{Called, Field};
use crate::parameters::{self, Parameter};

/// Where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum At {
    /// In a field of every objective.
    Field(Field),
    /// In a parameter of the item model.
    Parameter(Parameter),
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
    /// Where.
    pub at: At,
    /// What is wrong with it.
    pub wrong: Wrong,
}

say!(workshop: Wrong => wrong, AtField => at_field);
