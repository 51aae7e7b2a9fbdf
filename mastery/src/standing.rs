//! The one rule that says "met": a student's standing in an objective, from outcomes and a teacher's decisions.

mod decision;
mod last_word;
mod tries;

pub use decision::{Counts, Decided, Decision, counts, in_force};
pub use last_word::{LastWord, last_word};
pub use tries::{Begun, granted, reopened};

use crate::{
    attempt::Outcome,
    id::{AttemptId, StudentId},
    time::Instant,
};
use serde::{Deserialize, Serialize};

/// A demonstration that has ended, as the standing needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demonstrated {
    /// Which attempt.
    pub attempt: AttemptId,
    /// Whose ticket it was.
    pub student: StudentId,
    /// When it ended, by the server's clock where it was seen and the device's where not.
    pub ended: Instant,
    /// What it showed.
    pub outcome: Outcome,
    /// Right answers in time.
    pub right: u16,
    /// Of so many.
    pub of: u16,
}

impl Demonstrated {
    const fn score(&self) -> Score {
        Score { right: self.right, of: self.of }
    }
}

/// Where a student stands with an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Not shown, not tried.
    NotTried,
    /// Tried, and not met yet.
    NotYet {
        /// The last demonstration, where there is one that counts.
        last: Option<Score>,
        /// The best of them.
        best: Option<Score>,
        /// How many demonstrations count.
        tries: u32,
    },
    /// Met.
    Met {
        /// Since when; the first date stands whatever comes later.
        since: Instant,
        /// By a demonstration or by a teacher.
        by: MetBy,
    },
    /// Not required of this student.
    Excused,
}

/// How many were right of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Score {
    /// Right answers in time.
    pub right: u16,
    /// Items.
    pub of: u16,
}

impl Score {
    /// The better of two, as parts of their sets: a revision may have changed how many items there are.
    #[must_use]
    pub const fn better(self, other: Self) -> Self {
        let (mine, others) = (self.right as u32 * other.of as u32, other.right as u32 * self.of as u32);
        if others > mine { other } else { self }
    }
}

/// What made an objective met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum MetBy {
    /// A demonstration.
    Demonstration,
    /// A teacher's judgement.
    Teacher,
}

impl Standing {
    /// Whether what comes after is open.
    #[must_use]
    pub const fn opens_next(self) -> bool {
        matches!(self, Self::Met { .. } | Self::Excused)
    }
}

/// A student's demonstrations that count, the oldest first: without what is void or another's, with what was moved here.
#[must_use]
pub fn counted(of: StudentId, outcomes: &[Demonstrated], decisions: &[Decision]) -> Vec<Demonstrated> {
    let in_force = in_force(decisions);
    let is_counted = |shown: &&Demonstrated| counts(shown.attempt, shown.student, &in_force) == Counts::For(of);
    let mut counted: Vec<Demonstrated> = outcomes.iter().filter(is_counted).copied().collect();
    counted.sort_by_key(|shown| (shown.ended, shown.attempt));
    counted
}

/// Where a student stands: folds outcomes and decisions, in whatever order they come. The outcomes are those of the student's
/// tickets and of any attempt that was ever moved here; the decisions those on the student and on any of these attempts.
#[must_use]
pub fn standing(of: StudentId, outcomes: &[Demonstrated], decisions: &[Decision]) -> Standing {
    let in_force = in_force(decisions);
    let counted = counted(of, outcomes, decisions);
    let judged = judged(&in_force);
    let not_yet = in_force.iter().rev().find(|decision| decision.what == Decided::NotYet);
    let not_before = not_yet.map(|decision| decision.at);
    let by_demonstration = counted
        .iter()
        .find(|shown| shown.outcome == Outcome::Met && not_before.is_none_or(|at| shown.ended > at))
        .map(|shown| shown.ended);

    match (by_demonstration, first_judged_met(&in_force)) {
        (Some(shown), said) if said.is_none_or(|said| shown <= said) => {
            Standing::Met { since: shown, by: MetBy::Demonstration }
        }
        (_, Some(said)) => Standing::Met { since: said, by: MetBy::Teacher },
        _ if judged == Some(Decided::Excuse) => Standing::Excused,
        _ if counted.is_empty() && judged.is_none() => Standing::NotTried,
        _ => Standing::NotYet {
            last: counted.last().map(|shown| shown.score()),
            best: counted.iter().map(|shown| shown.score()).reduce(Score::better),
            tries: counted.len() as u32,
        },
    }
}

/// The judgement that stands: the last "met", "not yet" or excuse of the decisions in force.
#[must_use]
pub fn judged(in_force: &[Decision]) -> Option<Decided> {
    let mut decided = in_force.iter().rev().map(|decision| decision.what);
    decided.find(|what| matches!(what, Decided::Met | Decided::NotYet | Decided::Excuse))
}

/// The first "met" since the last "not yet".
fn first_judged_met(in_force: &[Decision]) -> Option<Instant> {
    let mut since = None;
    for decision in in_force {
        match decision.what {
            Decided::Met => since = since.or(Some(decision.at)),
            Decided::NotYet => since = None,
            _ => {}
        }
    }
    since
}
