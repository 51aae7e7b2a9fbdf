//! What a log amounts to: items derived anew, events folded, figures for the row.

use super::{
    arrival::Arrival,
    replay::replay,
    server_time::{self, Seen},
};
use crate::store::{AttemptRow, Figures, KeptSitting, Log};
use mastery::{
    attempt::{Server, Sitting, fold},
    standing::{self, Begun, Decided, Decision},
    ticket::Ticket,
    time::{Instant, Millis},
    wire::v1::Claim,
};

/// The server closes an attempt so long after its deadline if nothing came.
pub(super) const GRACE: Millis = Millis::from_secs(60);
/// Without a clock it is closed after so long without a word.
const SILENCE: Millis = Millis::from_secs(12 * 60 * 60);

/// A demonstration as the server sees it.
pub struct Judged {
    /// The server's own fold. Where this build does not judge by the ticket, what had ended is as it was judged then; of
    /// what had not there is none, and the events are kept until a build does.
    pub sitting: Option<Sitting>,
    /// Whether this build judged it.
    pub is_anew: bool,
    /// For the row.
    pub figures: Figures,
    /// So much of its time has passed at least.
    pub elapsed_at_least: Millis,
    /// What a teacher may want to know of how it came.
    pub arrival: Arrival,
    /// So much later its deadline is than the ticket says.
    pub granted: Millis,
}

/// The ticket that an attempt began with.
#[must_use]
pub fn ticket(row: &AttemptRow) -> Option<Ticket> {
    // Signed by this server and kept by it: its own record is not a claim to check.
    row.ticket.as_ref().and_then(|signed| signed.unverified())
}

/// Derives everything about a demonstration from its log. What it showed stays as it was before where this build does not
/// judge by the ticket: another one did.
#[must_use]
pub fn judge(ticket: &Ticket, log: &Log, before: &Figures, now: Instant) -> Judged {
    let claim = before.claim;
    let keys = match ticket.derive() {
        Ok(keys) => Some(keys),
        Err(error) => {
            tracing::error!(attempt = %ticket.id, "an attempt can't be judged: {error}");
            None
        }
    };
    let lapses = |seen: &[Seen]| lapses(ticket, log, seen);
    // Figures are of the log's own moment, and not of when they are derived: derived anew, they are the same.
    let as_of = as_of(log).unwrap_or(ticket.issued);
    let replay = replay(log, ticket, keys.as_ref(), lapses, as_of);
    // Whatever this machine's clock does, an attempt begins after its ticket.
    let latest = as_of.max(ticket.issued);
    let started = server_time::started(&replay.seen).map(|at| at.max(ticket.issued).min(latest));
    let sitting = keys.map(|keys| fold(ticket.terms(), &keys, &replay.entries));
    let ended = sitting.as_ref().and_then(|sitting| sitting.ended).map(|ended| match started {
        Some(started) => started.after(ended.at).min(latest),
        None => closed_at(log).unwrap_or(as_of),
    });
    let heard = Figures {
        started,
        last: replay.seen.iter().map(|seen| seen.received).max(),
        lapses: Some(lapses(&replay.seen)),
        of: ticket.set().set_size,
        clock_behind: server_time::disagreement(&replay.seen),
        ..before.clone()
    };
    let is_anew = sitting.is_some();
    let figures = match &sitting {
        Some(sitting) => Figures {
            ended,
            outcome: sitting.outcome,
            right: sitting.right,
            answered: sitting.answered,
            sitting: sitting.outcome.map(|_| KeptSitting::of(sitting)),
            claim_agrees: sitting
                .outcome
                .zip(claim)
                .map(|(outcome, claim)| claim == Claim { outcome, right: sitting.right }),
            ..heard
        },
        None => heard,
    };
    Judged {
        arrival: Arrival::of(ticket, &replay, started, sitting.as_ref()),
        sitting: sitting.or_else(|| before.sitting.as_ref().and_then(KeptSitting::read)),
        is_anew,
        figures,
        elapsed_at_least: server_time::elapsed_at_least(&replay.seen, now),
        granted: replay.granted,
    }
}

/// The time that teachers added before the clock had ended it.
pub(super) fn granted(ticket: &Ticket, log: &Log, seen: &[Seen]) -> Millis {
    let begun = Begun {
        attempt: ticket.id,
        issued: ticket.issued,
        started: server_time::started(seen).map(|at| at.max(ticket.issued)),
        ended: None,
        limit: ticket.time_limit,
    };
    standing::granted(&begun, &log.decisions)
}

/// When the clock of a demonstration is over, by the server's own; none where there is no clock, or nothing was painted yet.
pub(super) fn clock_ends(ticket: &Ticket, granted: Millis, seen: &[Seen]) -> Option<Instant> {
    let started = server_time::started(seen)?.max(ticket.issued);
    Some(started.after(ticket.time_limit?).after(granted))
}

/// When nothing more can come in time.
fn lapses(ticket: &Ticket, log: &Log, seen: &[Seen]) -> Instant {
    let started = server_time::started(seen).map_or(ticket.issued, |at| at.max(ticket.issued));
    let last = seen.iter().map(|seen| seen.received).max().unwrap_or(ticket.issued);
    match ticket.time_limit {
        Some(limit) => started.after(limit).after(granted(ticket, log, seen)).after(GRACE),
        None => last.after(SILENCE),
    }
}

/// What is kept of practice, which is never judged.
#[must_use]
pub fn practice(log: &Log) -> Figures {
    let started = log.batches.first().map(|batch| batch.received);
    Figures { started, last: as_of(log), ..Figures::default() }
}

/// The latest that is known of a log.
fn as_of(log: &Log) -> Option<Instant> {
    let received = log.batches.iter().map(|batch| batch.received);
    let timed = log.decisions.iter().filter(|decision| changes_time(decision, &log.decisions));
    received.chain(log.server.iter().map(stamp)).chain(timed.map(|decision| decision.at)).max()
}

/// Whether an attempt is judged anew for a decision: it gives time, or undoes what did.
fn changes_time(decision: &Decision, all: &[Decision]) -> bool {
    match decision.what {
        Decided::Grant { .. } => true,
        // What is undone is older, so this comes to an end.
        Decided::Undo { decision: undone } => {
            all.iter().any(|other| other.id == undone && other.at < decision.at && changes_time(other, all))
        }
        _ => false,
    }
}

const fn stamp(event: &Server) -> Instant {
    let Server::Closed { at, .. } = event;
    *at
}

fn closed_at(log: &Log) -> Option<Instant> {
    log.server.iter().map(|Server::Closed { at, .. }| *at).min()
}
