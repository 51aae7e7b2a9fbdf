//! The student's screens: an objective’s page.

/// An objective's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The heading over an example.
    Example,
    /// The heading over what it takes.
    WhatItTakes,
    /// The heading over what to practise.
    WaysToPractise,
    /// It is met.
    Met {
        /// The day.
        day: String,
    },
    /// It is met, as a teacher says.
    MetByTeacher,
    /// It is not needed, as a teacher says.
    Excused,
    /// It is not open.
    OpensLater {
        /// In a few words each.
        what: Vec<String>,
    },
    /// An example with its answer, where the prompt has no place for it.
    ExampleAnswer {
        /// The answer.
        answer: String,
    },
}
