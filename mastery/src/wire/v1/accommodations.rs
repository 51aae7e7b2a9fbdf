//! A student's accommodations as their teacher saves them.

use crate::accommodations::{self as domain, Display, FactorError, TimeFactor};
use serde::{Deserialize, Serialize};

/// `PUT /api/v1/classes/{class}/students/{student}/accommodations`: everything at once, as a teacher entered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SaveAccommodations {
    /// What stood when the teacher read it: where something else stands by now, nothing is overwritten.
    pub before: domain::Accommodations,
    /// How long a demonstration may take.
    pub time: EnteredTime,
    /// How the screens are.
    pub display: Display,
}

/// How long a demonstration may take, not yet judged: what is no factor gets a sentence, not a refusal to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum EnteredTime {
    /// So much of every limit, in percent: 100 to 1000.
    Percent(u32),
    /// No limit at all.
    NoClock,
}

impl TryFrom<SaveAccommodations> for domain::Accommodations {
    type Error = FactorError;

    fn try_from(entered: SaveAccommodations) -> Result<Self, FactorError> {
        let time = match entered.time {
            EnteredTime::Percent(percent) => domain::Time::Percent(TimeFactor::new(percent)?),
            EnteredTime::NoClock => domain::Time::NoClock,
        };
        Ok(Self { time, display: entered.display })
    }
}
