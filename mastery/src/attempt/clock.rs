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
    pub fn resume(last: Stamp, wall: Instant, monotonic: Millis, server: Option<ServerWord>) -> Self {
        Self::resume_noticing(last, wall, monotonic, server).0
    }

    /// The same, and how far somebody set the wall clock meanwhile, where that can be told: forward by the server's word
    /// alone, back without it too. Where the two agree, the wall clock says it exactly; where not, the server is right.
    #[must_use]
    pub fn resume_noticing(
        last: Stamp,
        wall: Instant,
        monotonic: Millis,
        server: Option<ServerWord>,
    ) -> (Self, Option<i64>) {
        let signed = |time: Millis| i64::try_from(time.0).unwrap_or(i64::MAX);
        let passed = wall.0.saturating_sub(last.wall.0);
        let by_wall = last.elapsed.plus(wall.since(last.wall));
        let truly = server.and_then(ServerWord::estimate).map(|estimate| estimate.max(last.elapsed));
        let (elapsed, off) = match truly {
            Some(truly) => (truly, passed.saturating_sub(signed(truly.minus(last.elapsed)))),
            None => (by_wall, passed.min(0)),
        };
        let is_set = off.unsigned_abs() >= CLOCKS_DISAGREE.0;
        let elapsed = if is_set { elapsed } else { by_wall };
        let at_least = server.map(|server| server.at_least).unwrap_or_default();
        (Self { elapsed: elapsed.max(at_least), monotonic }, is_set.then_some(off))
    }

    /// The clock after a gap that was noticed between two looks at a page ([`Between::Ahead`]), and what it was.
    ///
    /// Some devices' monotonic clocks stand still while they sleep. Then the server's word says how long it was, and where
    /// there is none the wall clock. `before` is the last look before the gap, `now` is when the word is here, if it came.
    #[must_use]
    pub fn wake(self, before: Reading, now: Reading, server: Option<ServerWord>) -> (Self, Woken) {
        let last = Stamp { elapsed: self.elapsed(before.monotonic), wall: before.wall };
        let (clock, set) = Self::resume_noticing(last, now.wall, now.monotonic, server);
        let clock = clock.at_least(self.elapsed(now.monotonic), now.monotonic);
        (clock, set.filter(|by| *by > 0).map_or(Woken::Slept, |by| Woken::SetForward { by }))
    }

    /// The same clock, or one that has come so far where that is more.
    #[must_use]
    pub fn at_least(self, known: Millis, monotonic: Millis) -> Self {
        if known > self.elapsed(monotonic) { Self { elapsed: known, monotonic } } else { self }
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

/// What the server says of an attempt's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerWord {
    /// At least so much has passed. The server counts from the first message that it had, which may have come late.
    pub at_least: Millis,
    /// How far its word was behind the attempt's clock before a gap; none where it had said nothing before.
    pub behind: Option<Millis>,
}

impl ServerWord {
    /// What has truly passed, as far as that can be told.
    fn estimate(self) -> Option<Millis> {
        self.behind.map(|behind| self.at_least.plus(behind))
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
