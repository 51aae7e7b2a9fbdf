//! A batch of events comes in.

use super::{
    authority::Authority,
    crowd::Crowd,
    judge::{self, Judged},
    presence::told,
    replay,
};
use crate::{
    problem::ApiError,
    retry::{Halted, retry},
    store::{
        AttemptRow, Begins, Beside, Came, Change, Conflicting, Figures, Kind, Log, NewAttempt, Store, StoredBatch, Was,
    },
};
use mastery::{
    sync::{Chain, Epoch, Intake, MOST_EVENTS, take},
    time::{Instant, Millis},
    wire::v1::{Acknowledged, Batch, Claim},
};
use std::collections::BTreeSet;
use words::problems::{Problem, Tab};

/// The most events of one attempt: hours of practice fit, a flood does not.
const MOST_IN_ATTEMPT: usize = 20_000;
/// The most bytes of one attempt's events: those of hours of practice.
pub const MOST_BYTES_IN_ATTEMPT: usize = 8 << 20;
/// The largest event, in bytes: the longest response that a tab takes fits many times.
pub const LARGEST_EVENT: usize = 8 << 10;
/// So many tabs of one attempt are heard: each costs a fold of what came before it, and nobody takes over so often.
const MOST_TABS: usize = 16;
/// So many batches that contradict what is held, or are of no tab of it, are kept of one attempt; there is nothing to learn from more.
const MOST_CONFLICTS: u32 = 20;

/// What became of a batch that was not refused, with what is said to whoever sent it.
pub enum Accepted {
    /// Something of it was new, and is stored.
    New(Acknowledged),
    /// All of it is held.
    Held(Acknowledged),
    /// What comes before it is not held, so it is not either: it has to come again after that.
    Gap(Acknowledged),
    /// It contradicts what is held, or is of no tab of it, and is kept beside it as a fact.
    Beside(ApiError),
}

impl Accepted {
    /// What a tab hears that sent it.
    ///
    /// # Errors
    /// What it contradicts, with what is held.
    pub fn reply(self) -> Result<Acknowledged, ApiError> {
        match self {
            Self::New(acknowledged) | Self::Held(acknowledged) | Self::Gap(acknowledged) => Ok(acknowledged),
            Self::Beside(error) => Err(error),
        }
    }
}

/// Takes a batch: what is new of it is stored with what follows from it before anything is said.
///
/// # Errors
/// The batch is more than is taken, or contradicts what is held where no more of that is kept: nothing of it is stored.
pub async fn accept(
    store: &dyn Store,
    crowd: &Crowd,
    authority: &Authority,
    batch: &Batch,
    came: Came,
    now: Instant,
) -> Result<Accepted, ApiError> {
    if batch.events.len() > MOST_EVENTS {
        return Err(Problem::TooManyEvents { most: MOST_EVENTS as u64 }.into());
    }
    if batch.events.iter().any(|event| event.get().len() > LARGEST_EVENT) {
        return Err(Problem::EventTooLarge { most: LARGEST_EVENT as u64 }.into());
    }
    if !batch.attempt.is_version_7() {
        return Err(Problem::AttemptId.into());
    }
    retry(|| once(store, crowd, authority, batch, came, now)).await
}

async fn once(
    store: &dyn Store,
    crowd: &Crowd,
    authority: &Authority,
    batch: &Batch,
    came: Came,
    now: Instant,
) -> Result<Accepted, Halted> {
    let turn = crowd.turn().await?;
    let decided = decide(store, authority, batch, came, now).await?;
    drop(turn);
    match decided {
        Decided::Accepted(accepted) => Ok(accepted),
        Decided::Beside(conflicting, error) => match store.keep_conflict(*conflicting, MOST_CONFLICTS).await? {
            true => Ok(Accepted::Beside(error)),
            false => Err(error.into()),
        },
        Decided::New(change, acknowledged) => {
            let is_new = change.batch.is_some();
            store.commit(vec![*change]).await?;
            Ok(if is_new { Accepted::New(acknowledged) } else { Accepted::Held(acknowledged) })
        }
    }
}

/// What a batch comes to.
enum Decided {
    /// There is nothing more to store.
    Accepted(Accepted),
    /// What is to be kept beside what is held, if there is room for it, and said of it.
    Beside(Box<Conflicting>, ApiError),
    /// What is to be stored, and said when it is.
    New(Box<Change>, Acknowledged),
}

/// Lays a batch beside all that is held of its attempt.
async fn decide(
    store: &dyn Store,
    authority: &Authority,
    batch: &Batch,
    came: Came,
    now: Instant,
) -> Result<Decided, Halted> {
    let school = authority.school();
    let row = store.read_attempt(school, batch.attempt).await?;
    if row.as_ref().is_some_and(|row| has_other_ticket(row, authority)) {
        return Err(Problem::AttemptTaken.into());
    }
    let mut log = match &row {
        Some(_) => store.read_log(school, batch.attempt).await?,
        None => Log::default(),
    };
    let held = replay::held(&log, batch.attempt, batch.writer);
    let sent: Vec<String> = batch.events.iter().map(|event| event.get().to_owned()).collect();
    let before = row.as_ref().map(|row| row.figures.clone()).unwrap_or_default();
    let heard = Figures { claim: batch.claim.or(before.claim), ..before.clone() };
    let acknowledged = |chain: &Chain, figures: &Figures, derived: &Derived, log: &Log| {
        let generation = newest(log, batch);
        acknowledged(store.epoch(), chain, figures, derived, generation, now)
    };
    let as_before = |chain: &Chain, log: &Log| acknowledged(chain, &before, &derived(authority, log, &heard, now), log);

    let taken = match out_of_place(&log, batch) {
        Some(tab) => Err(Problem::OutOfPlace { tab }),
        None => match take(&held, batch.first_index, &sent) {
            Intake::New { first_index, events, chain } => Ok((first_index, events, chain)),
            Intake::Gap => return Ok(Decided::Accepted(Accepted::Gap(as_before(&held.chain, &log)))),
            Intake::Conflict { index } => Err(Problem::Conflict { index }),
        },
    };
    let (first_index, events, chain) = match taken {
        Ok(new) => new,
        // There is nothing that it could be kept beside.
        Err(problem) if row.is_none() => return Err(problem.into()),
        Err(problem) => {
            let kept = conflicting(batch, sent, came, now);
            let conflicting = Conflicting { school, attempt: batch.attempt, batch: kept };
            let held = as_before(&held.chain, &log);
            let error = ApiError { problem, held: Some(Box::new(held)) };
            return Ok(Decided::Beside(Box::new(conflicting), error));
        }
    };
    if events.is_empty() && (heard.claim == before.claim || row.is_none()) {
        return Ok(Decided::Accepted(Accepted::Held(as_before(&chain, &log))));
    }
    let held_events = || log.batches.iter().flat_map(|batch| &batch.events);
    if held_events().count() + events.len() > MOST_IN_ATTEMPT {
        return Err(Problem::TooManyEvents { most: MOST_IN_ATTEMPT as u64 }.into());
    }
    if held_events().chain(&events).map(String::len).sum::<usize>() > MOST_BYTES_IN_ATTEMPT {
        return Err(Problem::EventsTooLarge { most: (MOST_BYTES_IN_ATTEMPT >> 20) as u64 }.into());
    }

    let new = (!events.is_empty()).then(|| StoredBatch {
        writer: batch.writer,
        generation: batch.generation,
        first_index,
        events,
        link: *chain.link(),
        sent: batch.sent,
        received: now,
        came,
    });
    log.batches.extend(new.clone());
    let derived = derived(authority, &log, &heard, now);
    let acknowledged = acknowledged(&chain, &derived.figures, &derived, &log);
    let was = was(row.as_ref(), authority, now);
    let kind = match authority {
        Authority::Permit(_) => Kind::Practice,
        Authority::Ticket(..) => Kind::Demonstration,
    };
    let told = new.as_ref().map(|batch| told(kind, batch)).unwrap_or_default();
    let change =
        Change { school, attempt: batch.attempt, was, batch: new, server: None, figures: derived.figures, told };
    Ok(Decided::New(Box::new(change), acknowledged))
}

/// An attempt is judged by the ticket that it began with, however many were signed for its id.
fn has_other_ticket(row: &AttemptRow, authority: &Authority) -> bool {
    let (Some(own), Authority::Ticket(_, signed)) = (&row.ticket, authority) else { return false };
    own.payload != signed.payload
}

/// Why a batch can't be of a tab of this attempt, if it can't: a tab keeps its generation, and there are not that many.
fn out_of_place(log: &Log, batch: &Batch) -> Option<Tab> {
    let (own, others): (Vec<&StoredBatch>, Vec<_>) = log.batches.iter().partition(|held| held.writer == batch.writer);
    if batch.generation == 0 || own.iter().any(|held| held.generation != batch.generation) {
        return Some(Tab::Generation);
    }
    let tabs: BTreeSet<_> = others.iter().map(|held| held.writer).collect();
    (own.is_empty() && tabs.len() >= MOST_TABS).then_some(Tab::TooMany { most: MOST_TABS as u64 })
}

fn was(row: Option<&AttemptRow>, authority: &Authority, now: Instant) -> Was {
    match (row, authority) {
        (Some(row), _) => Was::Changed(row.changes),
        (None, Authority::Ticket(ticket, signed)) => Was::New(Box::new(NewAttempt {
            student: ticket.student,
            issued: ticket.issued,
            what: Begins::Demonstration {
                objective: ticket.objective.id.clone(),
                revision: ticket.objective.revision,
                ticket: signed.clone(),
                beside: Beside::Anything,
            },
        })),
        (None, Authority::Permit(permit)) => {
            Was::New(Box::new(NewAttempt { student: permit.student, issued: now, what: Begins::Practice }))
        }
    }
}

/// What follows from a log.
#[derive(Default)]
struct Derived {
    figures: Figures,
    /// So much of the attempt's time has passed at least.
    elapsed_at_least: Millis,
    /// So much later its deadline is.
    granted: Millis,
}

/// The highest generation that is held, for the tab that a batch is of: one more where another tab has that and was heard of
/// before, as of two devices that took over, or began by the same ticket, and could not know of each other.
fn newest(log: &Log, batch: &Batch) -> u32 {
    let highest = log.batches.iter().map(|held| held.generation).max().unwrap_or_default();
    let first = log.batches.iter().find(|held| held.generation == highest).map(|held| held.writer);
    let is_second = batch.generation == highest && first.is_some_and(|first| first != batch.writer);
    highest + u32::from(is_second)
}

fn derived(authority: &Authority, log: &Log, before: &Figures, now: Instant) -> Derived {
    match authority {
        Authority::Ticket(ticket, _) => {
            let Judged { figures, elapsed_at_least, granted, .. } = judge::judge(ticket, log, before, now);
            Derived { figures, elapsed_at_least, granted }
        }
        Authority::Permit(_) => Derived { figures: judge::practice(log), ..Derived::default() },
    }
}

fn acknowledged(
    epoch: Epoch,
    chain: &Chain,
    figures: &Figures,
    derived: &Derived,
    generation: u32,
    now: Instant,
) -> Acknowledged {
    Acknowledged {
        next_index: chain.count(),
        digest: chain.digest(),
        server_now: now,
        elapsed_at_least: derived.elapsed_at_least,
        granted: derived.granted,
        generation,
        verified: figures.outcome.map(|outcome| Claim { outcome, right: figures.right }),
        epoch,
    }
}

/// The batch as it came, known by the digest of its own chain.
fn conflicting(batch: &Batch, events: Vec<String>, came: Came, now: Instant) -> StoredBatch {
    let mut chain = Chain::begin(batch.attempt, batch.writer);
    chain.push(&batch.first_index.to_string());
    events.iter().for_each(|event| chain.push(event));
    StoredBatch {
        writer: batch.writer,
        generation: batch.generation,
        first_index: batch.first_index,
        events,
        link: *chain.link(),
        sent: batch.sent,
        received: now,
        came,
    }
}
