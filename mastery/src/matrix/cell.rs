//! What a student's cell of an objective shows, for the teacher's matrix and the student's path alike.

use super::STUCK;
use crate::{
    path::Readiness,
    standing::{MetBy, Score, Standing},
    time::Instant,
};
use serde::{Deserialize, Serialize};
use words::staff::MatrixCell;

/// A student's state in an objective, the one thing that matters most now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// Met.
    Met {
        /// Since when.
        since: Instant,
        /// By a demonstration or by a teacher.
        by: MetBy,
        /// How far a demonstration is that runs all the same.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        showing: Option<Progress>,
    },
    /// A demonstration runs.
    Showing {
        /// Items that have their answer.
        answered: u16,
        /// Items of the set.
        of: u16,
        /// How many demonstrations before it count, and did not meet it.
        #[serde(default)]
        tries: u32,
    },
    /// Not required of this student.
    Excused,
    /// Demonstrated, and not met yet.
    NotYet {
        /// The last demonstration, where there is one that counts.
        last: Option<Score>,
        /// The best of them.
        best: Option<Score>,
        /// How many demonstrations count.
        tries: u32,
    },
    /// Practised lately, and not demonstrated.
    Practising {
        /// When last.
        last: Instant,
    },
    /// It can be demonstrated, and nothing was done.
    Ready,
    /// Something before it is to be met first.
    NotOpen,
}

/// How far a demonstration is that runs: how much is answered, never how much of it is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Progress {
    /// Items that have their answer.
    pub answered: u16,
    /// Items of the set.
    pub of: u16,
}

impl Cell {
    /// Whether a teacher is needed: so many demonstrations and not met, whatever else goes on.
    #[must_use]
    pub const fn is_stuck(self) -> bool {
        matches!(self, Self::NotYet { tries, .. } | Self::Showing { tries, .. } if tries >= STUCK)
    }

    /// How far a demonstration is that runs, whether or not it was met before.
    #[must_use]
    pub const fn showing(self) -> Option<Progress> {
        match self {
            Self::Met { showing, .. } => showing,
            Self::Showing { answered, of, .. } => Some(Progress { answered, of }),
            _ => None,
        }
    }

    /// What it says, wherever it is read.
    #[must_use]
    pub fn said(self) -> MatrixCell {
        let told = |score: Score| (score.right, score.of);
        match self {
            Self::Met { showing: Some(Progress { answered, of }), .. } => MatrixCell::ShowingAgain { answered, of },
            Self::Met { by: MetBy::Demonstration, .. } => MatrixCell::Met,
            Self::Met { by: MetBy::Teacher, .. } => MatrixCell::MetByTeacher,
            Self::Showing { answered, of, .. } => MatrixCell::Showing { answered, of },
            Self::Excused => MatrixCell::Excused,
            Self::NotYet { last, best, tries } => MatrixCell::NotYet {
                best: best.map(told),
                last: last.filter(|last| Some(*last) != best).map(told),
                tries,
            },
            Self::Practising { .. } => MatrixCell::Practising,
            Self::Ready => MatrixCell::Ready,
            Self::NotOpen => MatrixCell::NotOpen,
        }
    }

    /// Whether it is met.
    #[must_use]
    pub const fn is_met(self) -> bool {
        matches!(self, Self::Met { .. })
    }
}

/// Decides a cell from where the student stands, what is open, a demonstration that runs, and when something toward the
/// objective was last practised, where that is recent.
///
/// What is met stays met whatever runs, and says what does; a demonstration that runs comes before what earlier ones showed. An objective
/// that has closed again shows no tries: the student could not try.
#[must_use]
pub const fn cell(
    standing: Standing,
    readiness: &Readiness,
    running: Option<Progress>,
    practised: Option<Instant>,
) -> Cell {
    match (standing, running) {
        (Standing::Met { since, by }, showing) => return Cell::Met { since, by, showing },
        (Standing::NotYet { tries, .. }, Some(Progress { answered, of })) => {
            return Cell::Showing { answered, of, tries };
        }
        (_, Some(Progress { answered, of })) => return Cell::Showing { answered, of, tries: 0 },
        (Standing::Excused, None) => return Cell::Excused,
        (Standing::NotYet { last, best, tries }, None) if matches!(readiness, Readiness::Ready) => {
            return Cell::NotYet { last, best, tries };
        }
        _ => {}
    }
    match (practised, readiness) {
        (Some(last), _) => Cell::Practising { last },
        (None, Readiness::Ready) => Cell::Ready,
        (None, Readiness::Later { .. }) => Cell::NotOpen,
    }
}
