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
