//! The running attempt's clock beside what the school says of it.

use crate::device::clock;
use mastery::{attempt::AttemptClock, id::AttemptId, time::Millis};
use std::cell::Cell;

#[derive(Clone, Copy)]
struct Running {
    attempt: AttemptId,
    clock: AttemptClock,
    /// How far the school's word is behind it, at the least that was heard since the clock goes so.
    behind: Option<Millis>,
}

thread_local! {
    static RUNNING: Cell<Option<Running>> = const { Cell::new(None) };
}

fn running(attempt: AttemptId) -> Option<Running> {
    RUNNING.get().filter(|running| running.attempt == attempt)
}

/// The running attempt's clock, which every batch says, from now on.
pub fn set_clock(attempt: AttemptId, clock: AttemptClock) {
    RUNNING.set(Some(Running { attempt, clock, behind: None }));
}

/// An attempt's clock, where that is the running one.
pub fn clock(attempt: AttemptId) -> Option<AttemptClock> {
    running(attempt).map(|running| running.clock)
}

/// How far the school's word is behind it.
pub fn behind(attempt: AttemptId) -> Option<Millis> {
    running(attempt)?.behind
}

/// Takes what the school knows: the running clock has come at least so far. How far behind that is now.
pub(super) fn hear(attempt: AttemptId, known: Millis) -> Option<Millis> {
    let monotonic = clock::monotonic();
    let before = running(attempt)?;
    let clock = before.clock.at_least(known, monotonic);
    let behind = clock.elapsed(monotonic).minus(known);
    let behind = before.behind.map_or(behind, |least| least.min(behind));
    RUNNING.set(Some(Running { clock, behind: Some(behind), ..before }));
    Some(behind)
}
