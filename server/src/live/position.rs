//! Where a reader is in a class's news.

use std::{fmt, str::FromStr};
use uuid::Uuid;

/// Up to here a reader knows: which watch said it, and its number. Another server, or this one after a restart, is another
/// watch, whose numbers mean nothing to this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The watch.
    pub watch: Uuid,
    /// Its number.
    pub number: u64,
}

impl Position {
    /// Where somebody is who knows nothing.
    pub const NOWHERE: Self = Self { watch: Uuid::nil(), number: 0 };
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.watch.simple(), self.number)
    }
}

/// A text that is no position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no position in a class's news")]
pub struct NoPosition;

impl FromStr for Position {
    type Err = NoPosition;

    fn from_str(text: &str) -> Result<Self, NoPosition> {
        let (watch, number) = text.split_once('-').ok_or(NoPosition)?;
        Ok(Self { watch: watch.parse().map_err(|_| NoPosition)?, number: number.parse().map_err(|_| NoPosition)? })
    }
}
