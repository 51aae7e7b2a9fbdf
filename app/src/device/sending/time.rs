//! The running attempt's clock beside what the school says of it.

use crate::device::clock;
use mastery::{
    attempt::{AttemptClock, Between, Reading},
    id::AttemptId,
    time::Millis,
};
use std::cell::Cell;

#[derive(Clone, Copy)]
struct Running {
    attempt: AttemptId,
    clock: AttemptClock,
    /// What it showed when it was begun or taken up again.
    since: Millis,
    /// Both of the device's clocks when somebody last looked at them.
    looked: Reading,
    /// They did not go on alike since, so this clock may have stood still; it is to be taken up again.
    stood: bool,
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
    let looked = clock::reading();
    let since = clock.elapsed(looked.monotonic);
    RUNNING.set(Some(Running { attempt, clock, since, looked, stood: false, behind: None }));
}

/// Looks at the device's clocks: how they were at the last look, and what they say of the time since. None where another
/// attempt runs.
pub fn look(attempt: AttemptId) -> Option<(Reading, Between)> {
    let before = running(attempt)?;
    let looked = clock::reading();
    let between = before.looked.until(looked);
    let stood = before.stood || between == Between::Ahead;
    RUNNING.set(Some(Running { looked, stood, ..before }));
    Some((before.looked, between))
}

/// Whether an attempt's clock has run all the time since it showed that.
pub(super) fn runs_since(attempt: AttemptId, at: Millis) -> bool {
    let is_even = |running: Running| running.looked.until(clock::reading()) != Between::Ahead;
    running(attempt).is_some_and(|running| running.since <= at && !running.stood && is_even(running))
}

/// An attempt's clock, where that is the running one.
pub fn clock(attempt: AttemptId) -> Option<AttemptClock> {
    running(attempt).map(|running| running.clock)
}

/// The clock of an attempt that this tab showed last, going on whether or not its page is there, and how far somebody has set
/// the wall clock back since then; none where this tab has not shown it, or it may have stood still.
pub fn gone_on(attempt: AttemptId) -> Option<(AttemptClock, Option<i64>)> {
    let Running { clock, looked, .. } = running(attempt)?;
    match looked.until(clock::reading()) {
        Between::Even => Some((clock, None)),
        Between::SetBack { by } => Some((clock, Some(by))),
        Between::Ahead => None,
    }
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
