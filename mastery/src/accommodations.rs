//! What a student needs in order to show what they can: set by a teacher, the same for every objective.
//!
//! There is one time factor for a student, and one place where it is multiplied into a limit: [`Time::limit`], at the
//! server. A ticket carries what comes out, so that a factor which is changed later moves no attempt that has begun.

use crate::time::Millis;
use serde::{Deserialize, Serialize};

/// Everything that is set for a student. Who has nothing of their own works as the class does: [`Default`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Accommodations {
    /// How long a demonstration may take.
    pub time: Time,
    /// How the screens are.
    pub display: Display,
}

/// How long a demonstration may take, next to what the objective says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Time {
    /// So much of every limit, in percent.
    Percent(TimeFactor),
    /// No limit at all.
    NoClock,
}

impl Default for Time {
    fn default() -> Self {
        Self::Percent(TimeFactor::USUAL)
    }
}

impl Time {
    /// The limit for this student, from the objective's own; none for no clock. A part of a millisecond that comes out is
    /// given whole, in the student's favour.
    #[must_use]
    pub fn limit(self, usual: Option<Millis>) -> Option<Millis> {
        match self {
            Self::Percent(factor) => usual.map(|usual| factor.of(usual)),
            Self::NoClock => None,
        }
    }
}

/// A factor in whole percent, so that it is exact: 150 is half as much again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = u32, minimum = 100, maximum = 1000))]
#[serde(try_from = "u32", into = "u32")]
pub struct TimeFactor(u32);

/// A factor that would take time away, or leave no limit worth the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{percent} percent is no time factor; {} to {} percent is", TimeFactor::LEAST, TimeFactor::MOST)]
pub struct FactorError {
    percent: u32,
}

impl TimeFactor {
    /// The smallest, in percent: the usual time. An accommodation never takes time away.
    pub const LEAST: u32 = 100;
    /// The largest, in percent: ten times the usual. Who needs more has no clock.
    pub const MOST: u32 = 1000;
    /// The usual time.
    pub const USUAL: Self = Self(Self::LEAST);

    /// A factor in percent.
    ///
    /// # Errors
    /// When it is below [`TimeFactor::LEAST`] or above [`TimeFactor::MOST`].
    pub const fn new(percent: u32) -> Result<Self, FactorError> {
        if percent < Self::LEAST || percent > Self::MOST {
            return Err(FactorError { percent });
        }
        Ok(Self(percent))
    }

    /// In percent.
    #[must_use]
    pub const fn percent(self) -> u32 {
        self.0
    }

    /// So much of a length of time, rounded up to the millisecond.
    #[must_use]
    pub fn of(self, usual: Millis) -> Millis {
        let percent = u128::from(usual.0) * u128::from(self.0);
        Millis(u64::try_from(percent.div_ceil(100)).unwrap_or(u64::MAX))
    }
}

impl TryFrom<u32> for TimeFactor {
    type Error = FactorError;

    fn try_from(percent: u32) -> Result<Self, FactorError> {
        Self::new(percent)
    }
}

impl From<TimeFactor> for u32 {
    fn from(factor: TimeFactor) -> Self {
        factor.0
    }
}

/// How a student's screens are: the part that their tab has to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Display {
    /// The size of the type.
    pub type_size: TypeSize,
    /// When the keypad is there.
    pub keypad: Keypad,
}

/// The size of the type on a student's screens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum TypeSize {
    /// As the browser has it.
    #[default]
    Usual,
    /// Half as large again: large print is 18 point where print is 12.
    Larger,
}

/// When the keypad is in the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Keypad {
    /// Wherever fingers or little room ask for it.
    #[default]
    AsNeeded,
    /// Also where there is a mouse and a keyboard.
    Always,
}
