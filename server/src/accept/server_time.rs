//! The server's clock beside the tab's.
//!
//! A batch says what the attempt's clock showed when it was sent, and the server stamps when it came. From its own stamps
//! alone the server knows two things. No message comes later than [`LATEST`] after it was sent, because the tab, or the
//! browser for it, gives it up by then: a clock that lags further than that runs slow, and what the tab says has just
//! happened is moved to when it came. And what a tab sends next has happened since it sent last, because a batch holds all
//! there is. Neither takes a moment from a tab whose clock is right, on whatever network. What happened while a tab was
//! offline can't be told from a clock that is wrong: there its own time stands, with the fact. So it does where the tab says
//! that its clock was taken up again since, after sleep or a reload, and in work that somebody carried: how long ago that was
//! written down, such a batch does not tell.

use crate::store::{Came, StoredBatch};
use mastery::{
    attempt::{SERVER_DISAGREES, server_view},
    id::WriterId,
    sync::LATEST,
    time::{Instant, Millis},
};

/// What is seen of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Which tab sent it.
    pub writer: WriterId,
    /// It shows the student at work: an item painted, or something done with one.
    pub works: bool,
    /// The earliest that it tells of, by the attempt's clock; none where it tells of nothing that this build knows.
    pub first: Option<Millis>,
    /// There was no room in it for all that the tab had.
    pub full: bool,
    /// The attempt's clock when it was sent.
    pub sent: Millis,
    /// The server's when it came.
    pub received: Instant,
    /// Whether the tab sent it.
    pub came: Came,
}

/// What a tab sends within this of its happening is sent online, and by the same clock that it happened by.
pub(super) const PROMPT: Millis = Millis::from_secs(15);

/// From this batch on both clocks run.
fn begin(batches: &[Seen]) -> Option<&Seen> {
    batches.iter().find(|seen| seen.works)
}

/// The first paint by the server's clock, as near as it can tell.
#[must_use]
pub fn started(batches: &[Seen]) -> Option<Instant> {
    begin(batches).map(|seen| Instant(seen.received.0.saturating_sub_unsigned(seen.sent.0)))
}

/// When something of a batch happened by the server's clock, as near as it can tell: so long before the batch came as it
/// had waited by the attempt's own clock when that was sent.
#[must_use]
pub fn happened(batch: &StoredBatch, at: Millis) -> Instant {
    let waited = batch.sent.minus(at);
    Instant(batch.received.0.saturating_sub_unsigned(waited.0))
}

/// So much of the attempt's time has passed at least, by the server's stamps alone.
#[must_use]
pub fn elapsed_at_least(batches: &[Seen], now: Instant) -> Millis {
    begin(batches).map_or(Millis(0), |seen| now.since(seen.received))
}

/// How far the tab's clock ran behind the server's at a batch, in milliseconds.
fn behind(begin: &Seen, seen: &Seen) -> i64 {
    server_view((begin.sent, begin.received), (seen.sent, seen.received))
}

/// How far the tab's clock ran behind, where no slow message explains it.
fn lag(begin: &Seen, seen: &Seen) -> Millis {
    if seen.came != Came::Sent {
        return Millis(0);
    }
    let behind = Millis(u64::try_from(behind(begin, seen)).unwrap_or(0));
    if behind > LATEST { behind } else { Millis(0) }
}

/// Where the clocks disagree by more than [`SERVER_DISAGREES`], or times were corrected: by how much, in milliseconds,
/// positive when the tab's ran behind.
#[must_use]
pub fn disagreement(batches: &[Seen]) -> Option<i64> {
    let begin = begin(batches)?;
    let since = batches.iter().skip_while(|seen| !seen.works);
    let worst = since.clone().map(|seen| behind(begin, seen)).max_by_key(|behind| behind.unsigned_abs())?;
    let corrected = since.into_iter().any(|seen| lag(begin, seen) > Millis(0));
    (corrected || worst.unsigned_abs() > SERVER_DISAGREES.0).then_some(worst)
}

/// The times that stand for a batch's events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Nothing in it happened before.
    earliest: Millis,
    /// What happened from here on by the tab's clock had just happened.
    recent: Millis,
    /// To be added to what had just happened.
    lag: Millis,
}

impl Correction {
    /// When something happened that the tab dates so.
    #[must_use]
    pub fn of(self, at: Millis) -> Millis {
        let at = if at >= self.recent { at.plus(self.lag) } else { at };
        at.max(self.earliest)
    }
}

/// The corrections of batches in the order in which they came.
#[must_use]
pub fn corrections(batches: &[Seen]) -> Vec<Correction> {
    let begin = begin(batches);
    let correction = |(place, seen): (usize, &Seen)| {
        let tells = |before: &&Seen| before.writer == seen.writer && !before.full && before.came != Came::Carried;
        let before = batches[..place].iter().rfind(tells);
        Correction {
            earliest: begin
                .zip(before)
                .map_or(Millis(0), |(begin, before)| before.received.since(begin.received).minus(LATEST)),
            recent: seen.sent.minus(PROMPT),
            lag: begin.map_or(Millis(0), |begin| lag(begin, seen)),
        }
    };
    batches.iter().enumerate().map(correction).collect()
}

#[cfg(test)]
mod tests;
