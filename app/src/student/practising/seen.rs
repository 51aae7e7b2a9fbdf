//! What the screen shows of a round.

use super::Feedback;
use crate::ui::item::Asked;
use leptos::prelude::*;

/// Where a round is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// An item is asked.
    Asking,
    /// It was answered.
    Judged(Feedback),
    /// The round is done.
    Done,
}

/// What the screen shows of a round.
#[derive(Clone, Copy)]
pub struct Seen {
    /// Where it is.
    pub phase: RwSignal<Phase>,
    /// The items answered so far, right at the first try or not.
    pub results: RwSignal<Vec<bool>>,
    /// The item in front of the student.
    pub asked: RwSignal<Option<Asked>>,
    /// What is in the answer box.
    pub text: RwSignal<String>,
    /// What there is to say of it.
    pub notice: RwSignal<String>,
    /// The number of the place whose answer could not be taken as it is, from 1; 0 for none.
    pub questioned: RwSignal<u64>,
}

impl Seen {
    /// A round that begins with this item.
    pub(super) fn of(asked: Option<Asked>) -> Self {
        Self {
            phase: RwSignal::new(Phase::Asking),
            results: RwSignal::new(Vec::new()),
            asked: RwSignal::new(asked),
            text: RwSignal::new(String::new()),
            notice: RwSignal::new(String::new()),
            questioned: RwSignal::new(0),
        }
    }
}
