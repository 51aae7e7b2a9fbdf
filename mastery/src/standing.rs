//! The one rule that says "met": a student's standing in an objective, from outcomes and a teacher's decisions.

use crate::{
    attempt::Outcome,
    id::{AttemptId, DecisionId},
    time::{Instant, Millis},
};
use serde::{Deserialize, Serialize};

/// A demonstration that has ended, as the standing needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Demonstrated {
    /// Which attempt.
    pub attempt: AttemptId,
    /// When it ended, by the server's clock where it was seen and the device's where not.
    pub ended: Instant,
    /// What it showed.
    pub outcome: Outcome,
    /// Right answers in time.
    pub right: u16,
    /// Of so many.
    pub of: u16,
}

/// A teacher's word on a student's objective; it always has a reason and an author, kept with the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// A fresh ticket with a new seed, outside any limit of tries.
    Reopen,
    /// More time for a running attempt; after the end it re-opens with that time.
    Grant {
        /// Which one.
        attempt: AttemptId,
        /// How much.
        more: Millis,
    },
    /// The attempt was another student's, and counts there: here it no longer does.
    MoveAway {
        /// Which one.
        attempt: AttemptId,
    },
    /// An earlier decision no longer stands.
    Undo {
        /// Which one.
        decision: DecisionId,
    },
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

/// Folds outcomes and decisions, in whatever order they come.
#[must_use]
pub fn standing(outcomes: &[Demonstrated], decisions: &[Decision]) -> Standing {
    let mut decisions: Vec<&Decision> = decisions.iter().collect();
    decisions.sort_by_key(|decision| (decision.at, decision.id));
    let in_force = in_force(&decisions);

    let is_set_aside = |attempt: AttemptId| {
        in_force.iter().any(|decision| {
            matches!(decision.what, Decided::Void { attempt: a } | Decided::MoveAway { attempt: a } if a == attempt)
        })
    };
    let mut counted: Vec<&Demonstrated> = outcomes.iter().filter(|shown| !is_set_aside(shown.attempt)).collect();
    counted.sort_by_key(|shown| (shown.ended, shown.attempt));

    let judged = in_force
        .iter()
        .rev()
        .find(|decision| matches!(decision.what, Decided::Met | Decided::NotYet | Decided::Excuse));
    let not_yet = in_force.iter().rev().find(|decision| decision.what == Decided::NotYet);
    let not_before = not_yet.map(|decision| decision.at);
    let by_demonstration = counted
        .iter()
        .find(|shown| shown.outcome == Outcome::Met && not_before.is_none_or(|at| shown.ended > at))
        .map(|shown| Standing::Met { since: shown.ended, by: MetBy::Demonstration });
    let by_teacher = first_judged_met(&in_force).map(|since| Standing::Met { since, by: MetBy::Teacher });

    match (by_demonstration, by_teacher) {
        (Some(Standing::Met { since: shown, .. }), Some(Standing::Met { since: said, .. })) if said < shown => {
            Standing::Met { since: said, by: MetBy::Teacher }
        }
        (Some(met), _) | (None, Some(met)) => met,
        (None, None) if matches!(judged.map(|decision| decision.what), Some(Decided::Excuse)) => Standing::Excused,
        (None, None) if counted.is_empty() && judged.is_none() => Standing::NotTried,
        (None, None) => Standing::NotYet {
            last: counted.last().map(|shown| Score { right: shown.right, of: shown.of }),
            tries: counted.len() as u32,
        },
    }
}

/// The decisions that no later one in force has undone. An undoing can be undone.
fn in_force<'a>(decisions: &[&'a Decision]) -> Vec<&'a Decision> {
    let mut undone = Vec::new();
    for decision in decisions.iter().rev() {
        if let Decided::Undo { decision: target } = decision.what
            && !undone.contains(&decision.id)
        {
            undone.push(target);
        }
    }
    decisions.iter().copied().filter(|decision| !undone.contains(&decision.id)).collect()
}

/// The first "met" since the last "not yet".
fn first_judged_met(in_force: &[&Decision]) -> Option<Instant> {
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
