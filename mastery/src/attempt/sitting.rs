//! What an attempt amounts to, derived from its events.

use crate::time::Millis;
use generators::answers::{Response, Verdict};
use serde::{Deserialize, Serialize};

/// What an attempt showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Enough right answers at or before the deadline.
    Met,
    /// Every item was answered, and too few were right.
    NotMet,
    /// The clock ended it.
    TimedOut,
    /// It was left, replaced by another, or silent for 12 hours without a clock.
    Abandoned,
}

/// An attempt as its events tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Sitting {
    /// The items, in the order of the set.
    pub items: Vec<ItemRecord>,
    /// The items still open, the one to show now first; a skipped one goes to the end.
    pub open: Vec<u32>,
    /// Right answers in time.
    pub right: u16,
    /// Items that have their answer, "I don't know" included.
    pub answered: u16,
    /// The end of time granted, since the first paint; none without a clock.
    pub deadline: Option<Millis>,
    /// The latest time that an event bears.
    pub elapsed: Millis,
    /// How it ended, if it has.
    pub ended: Option<Ended>,
    /// What it showed, once it has ended.
    pub outcome: Option<Outcome>,
    /// What a teacher may want to know, without a verdict.
    pub facts: Facts,
}

impl Sitting {
    /// As its student may see it: while it runs, without a verdict.
    #[must_use]
    pub fn disclosed(mut self) -> Self {
        if self.outcome.is_none() {
            self.right = 0;
            self.items.iter_mut().for_each(|item| item.verdict = None);
        }
        self
    }
}

/// One item's part of an attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ItemRecord {
    /// The response that counts, as typed: the first readable one.
    pub response: Option<Response>,
    /// How it was judged.
    pub verdict: Option<Verdict>,
    /// "I don't know" was the answer.
    pub not_known: bool,
    /// The answer came after the end, so it does not count.
    pub late: bool,
    /// The part of `spent` before the first key; none where no key was pressed.
    pub first_key: Option<Millis>,
    /// Time in front of the student until it was answered, all showings together.
    pub spent: Millis,
    /// How often it was put at the end.
    pub skips: u32,
    /// How often something was entered that could not be read.
    pub unreadable: u32,
    /// "Something is wrong with this problem" was pressed.
    pub reported: bool,
}

impl ItemRecord {
    /// Whether it has its answer.
    #[must_use]
    pub const fn is_answered(&self) -> bool {
        self.response.is_some() || self.not_known
    }

    /// Whether it counts as right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.verdict == Some(Verdict::Correct) && !self.late
    }
}

/// The end of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Ended {
    /// Since the first paint; the latest event's time where the server closed it.
    pub at: Millis,
    /// How.
    pub how: How,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Every item had its answer, or the tab ended it before the time was over.
    Finished,
    /// The time was over.
    Clock,
    /// The student left, another attempt took its place, or it fell silent.
    Left,
}

/// Plain facts about a sitting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Facts {
    /// How often the page went out of sight.
    pub hidden: u32,
    /// How often it came back, reloads included.
    pub resumed: u32,
    /// How long it was out of sight or the device asleep before the end, all of it together, as far as its events tell.
    #[serde(default)]
    pub away: Millis,
    /// How often it was loaded anew, as far as its clocks tell.
    #[serde(default)]
    pub reloads: u32,
    /// How often another tab took over.
    pub taken_over: u32,
    /// How often the device's wall clock was changed while the page ran, as far as it could tell.
    #[serde(default)]
    pub clock_changed: u32,
    /// Events of a version that this build does not know.
    pub unknown: u32,
    /// Events of the time after another start had closed the attempt, or of a ticket that was no longer valid.
    #[serde(default)]
    pub too_late: u32,
    /// Answers to items that the tab never said it had painted.
    #[serde(default)]
    pub unshown: u32,
    /// The start was never confirmed by a [`super::Device::Start`].
    pub no_start: bool,
}
