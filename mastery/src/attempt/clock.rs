//! The attempt's clock: a deadline and not a count of ticks.

use crate::time::{Instant, Millis};
use serde::{Deserialize, Serialize};

/// Time since the first paint, by a tab's monotonic clock, carried across gaps in it by the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptClock {
    elapsed: Millis,
    monotonic: Millis,
}

impl AttemptClock {
    /// A clock that begins now, at the first paint.
    #[must_use]
    pub const fn begin(monotonic: Millis) -> Self {
        Self { elapsed: Millis(0), monotonic }
    }

    /// A clock that goes on after a gap in the monotonic time (reload, sleep): the wall clock's difference, never
    /// negative, never less than what the server knows.
    #[must_use]
    pub fn resume(last: Stamp, wall: Instant, monotonic: Millis, server_knows: Option<Millis>) -> Self {
        let by_wall = last.elapsed.plus(wall.since(last.wall));
        Self { elapsed: by_wall.max(server_knows.unwrap_or_default()), monotonic }
    }

    /// The clock after a gap that was noticed between two looks at a page ([`Between::Ahead`]), and what it was.
    ///
    /// Some devices' monotonic clocks stand still while they sleep. Then the school's clock says how long it was, and where
    /// it can't be reached the wall clock. `before` and `noticed` are the two looks, `now` is when the school's word is here,
    /// if it came.
    #[must_use]
    pub fn wake(self, before: Reading, noticed: Reading, now: Reading, server_knows: Option<Millis>) -> (Self, Woken) {
        let last = match server_knows {
            Some(_) => Stamp { elapsed: self.elapsed(now.monotonic), wall: now.wall },
            None => Stamp { elapsed: self.elapsed(before.monotonic), wall: before.wall },
        };
        let skipped = noticed.wall.since(before.wall).minus(noticed.monotonic.minus(before.monotonic));
        let with_gap = self.elapsed(noticed.monotonic).plus(skipped);
        let resumed = Self::resume(last, now.wall, now.monotonic, server_knows);
        match server_knows {
            // The school saw no such gap: it was the clock that somebody set forward.
            Some(known) if known.plus(CLOCKS_DISAGREE) <= with_gap => {
                (resumed, Woken::SetForward { by: i64::try_from(skipped.0).unwrap_or(i64::MAX) })
            }
            _ => (resumed, Woken::Slept),
        }
    }

    /// Time since the first paint.
    #[must_use]
    pub const fn elapsed(self, monotonic: Millis) -> Millis {
        self.elapsed.plus(monotonic.minus(self.monotonic))
    }

    /// What is left until a deadline.
    #[must_use]
    pub const fn left(self, deadline: Millis, monotonic: Millis) -> Millis {
        deadline.minus(self.elapsed(monotonic))
    }
}

/// A moment on both clocks, as a tab keeps it beside each event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The attempt's clock.
    pub elapsed: Millis,
    /// The device's wall clock.
    pub wall: Instant,
}

/// From here on a device's two clocks disagree: it slept, or its wall clock was set.
pub const CLOCKS_DISAGREE: Millis = Millis::from_secs(5);

/// Both clocks of a device at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The page's monotonic clock, from an origin of its own.
    pub monotonic: Millis,
    /// The wall clock.
    pub wall: Instant,
}

/// What two looks at a page's clocks say of the time between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// They went on alike.
    Even,
    /// The wall clock was set back; no sleep does that.
    SetBack {
        /// So far, in milliseconds; negative.
        by: i64,
    },
    /// The wall clock ran ahead: the device slept, or somebody set it.
    Ahead,
}

/// What a gap was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    /// The device slept, as far as can be told.
    Slept,
    /// The wall clock was set forward.
    SetForward {
        /// So far, in milliseconds.
        by: i64,
    },
}

impl Reading {
    /// What is to be said of the time from this look to another.
    #[must_use]
    pub fn until(self, now: Self) -> Between {
        let passed = now.monotonic.minus(self.monotonic);
        let due = self.wall.after(passed);
        if due.since(now.wall) > CLOCKS_DISAGREE {
            Between::SetBack { by: now.wall.0.saturating_sub(due.0) }
        } else if now.wall.since(self.wall) >= passed.plus(CLOCKS_DISAGREE) {
            Between::Ahead
        } else {
            Between::Even
        }
    }
}

/// From here on a tab's and the server's clock disagree: a fact for the teacher.
pub const SERVER_DISAGREES: Millis = Millis::from_secs(60);

/// How far a tab's clock ran behind the server's between two batches: `sent` is the attempt's clock when a batch was
/// sent, beside the server's when it came. Positive when the server saw more time pass than the tab did.
#[must_use]
pub fn server_view(first: (Millis, Instant), last: (Millis, Instant)) -> i64 {
    let by_server = last.1.0.saturating_sub(first.1.0);
    let by_tab = last.0.0.saturating_sub(first.0.0);
    by_server.saturating_sub_unsigned(by_tab)
}
