//! A teacher's decisions: what they are, which of them stand, and whom an attempt counts for.

use crate::{
    id::{AttemptId, DecisionId, StudentId},
    time::{Instant, Millis},
};
use serde::{Deserialize, Serialize};

/// A teacher's word on a student's objective; it always has a reason and an author, kept with the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Decision {
    /// The decision's id.
    pub id: DecisionId,
    /// When it was made.
    pub at: Instant,
    /// What was decided.
    pub what: Decided,
}

/// What a teacher can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Decided {
    /// Met, by the teacher's own judgement.
    Met,
    /// Not yet; stands until a Met dated later.
    NotYet,
    /// Not required: opens what follows, and is not met.
    Excuse,
    /// An attempt that no longer counts, and is kept.
    Void {
        /// Which one.
        attempt: AttemptId,
    },
    /// A fresh ticket with a new seed, outside any limit of tries and whatever comes before.
    Reopen,
    /// More time for a running attempt; after the end it re-opens with that time.
    Grant {
        /// Which one.
        attempt: AttemptId,
        /// How much.
        more: Millis,
    },
    /// The attempt counts for the student who sat there.
    Move {
        /// Which one.
        attempt: AttemptId,
        /// Whose work it is.
        to: StudentId,
    },
    /// An earlier decision no longer stands.
    Undo {
        /// Which one.
        decision: DecisionId,
    },
}

impl Decided {
    /// The attempt that it is about, if it is about one.
    #[must_use]
    pub const fn attempt(self) -> Option<AttemptId> {
        match self {
            Self::Void { attempt } | Self::Grant { attempt, .. } | Self::Move { attempt, .. } => Some(attempt),
            Self::Met | Self::NotYet | Self::Excuse | Self::Reopen | Self::Undo { .. } => None,
        }
    }
}

/// The decisions that stand, the oldest first: those that no later one undoes which stands itself. So an undoing can be
/// undone, and nothing is undone before it is decided.
#[must_use]
pub fn in_force(decisions: &[Decision]) -> Vec<Decision> {
    let mut decisions = decisions.to_vec();
    decisions.sort_by_key(|decision| (decision.at, decision.id));
    let mut stands = vec![true; decisions.len()];
    for place in (0..decisions.len()).rev() {
        if let Decided::Undo { decision: target } = decisions[place].what
            && stands[place]
            && let Some(undone) = decisions[..place].iter().position(|earlier| earlier.id == target)
        {
            stands[undone] = false;
        }
    }
    decisions.into_iter().zip(stands).filter_map(|(decision, stands)| stands.then_some(decision)).collect()
}

/// Whom an attempt counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// For this student: whose ticket it was, or to whom it was moved last.
    For(StudentId),
    /// For nobody; it is void, and kept.
    Nobody,
}

/// Whom an attempt begun by `of` counts for, by the decisions that stand.
#[must_use]
pub fn counts(attempt: AttemptId, of: StudentId, in_force: &[Decision]) -> Counts {
    let is_void = |decision: &Decision| decision.what == Decided::Void { attempt };
    if in_force.iter().any(is_void) {
        return Counts::Nobody;
    }
    let moved = in_force.iter().rev().find_map(|decision| match decision.what {
        Decided::Move { attempt: moved, to } if moved == attempt => Some(to),
        _ => None,
    });
    Counts::For(moved.unwrap_or(of))
}
