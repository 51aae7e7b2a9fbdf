//! A batch of events comes in.

use super::{Change as Run, TRIES, authority::Authority, held as committed, judge, settled};
use crate::{
    problem::ApiError,
    store::{AttemptRow, Change, Conflicting, Figures, Kind, Log, NewAttempt, Store, StoreError, StoredBatch, Was},
};
use mastery::{
    sync::{Chain, Held, Intake, MOST_EVENTS, take},
    time::{Instant, Millis},
    wire::v1::{Acknowledged, Batch, Claim},
};
use std::collections::BTreeSet;
use words::problems::Problem;

/// The most events of one attempt: hours of practice fit, a flood does not.
const MOST_IN_ATTEMPT: usize = 20_000;
/// The most bytes of one attempt's events: those of hours of practice.
const MOST_BYTES_IN_ATTEMPT: usize = 8 << 20;
/// The largest event, in bytes: the longest response that a tab takes fits many times.
pub(super) const LARGEST_EVENT: usize = 8 << 10;
/// So many tabs of one attempt are heard: each costs a fold of what came before it, and nobody takes over so often.
const MOST_TABS: usize = 16;
/// So many batches that contradict what is held are kept of one attempt; there is nothing to learn from more.
const MOST_CONFLICTS: u32 = 20;

/// Takes a batch: what is new of it is stored with what follows from it before anything is said.
///
/// # Errors
/// The batch contradicts what is held (and is kept as a fact), or is more than is taken.
pub async fn accept(
    store: &dyn Store,
    authority: &Authority,
    batch: &Batch,
    now: Instant,
) -> Result<Acknowledged, ApiError> {
    if batch.events.len() > MOST_EVENTS {
        return Err(Problem::TooManyEvents { most: MOST_EVENTS as u64 }.into());
    }
    if batch.events.iter().any(|event| event.get().len() > LARGEST_EVENT) {
        return Err(Problem::EventTooLarge { most: LARGEST_EVENT as u64 }.into());
    }
    if batch.attempt.0.get_version_num() != 7 {
        return Err(Problem::AttemptId.into());
    }
    for _ in 0..TRIES {
        if let Some(result) = settled(once(store, authority, batch, now).await) {
            return result;
        }
    }
    Err(StoreError::Stale.into())
}

async fn once(
    store: &dyn Store,
    authority: &Authority,
    batch: &Batch,
    now: Instant,
) -> Result<Acknowledged, Run<ApiError>> {
    let school = authority.school();
    let row = store.read_attempt(school, batch.attempt).await.map_err(ApiError::from)?;
    let mut log = match &row {
        Some(_) => store.read_log(school, batch.attempt).await.map_err(ApiError::from)?,
        None => Log::default(),
    };
    let held = held(&log, batch);
    let sent: Vec<String> = batch.events.iter().map(|event| event.get().to_owned()).collect();
    let before = row.as_ref().map(|row| row.figures).unwrap_or_default();
    let claim = batch.claim.or(before.claim);
    let as_before = |chain: &Chain, log: &Log| {
        acknowledged(chain, &before, derived(authority, log, claim, now).1, generation(log), now)
    };

    let taken = if is_of_another_tab(&log, batch) {
        Intake::Conflict { index: batch.first_index }
    } else {
        take(&held, batch.first_index, &sent)
    };
    let (first_index, events, chain) = match taken {
        Intake::New { first_index, events, chain } => (first_index, events, chain),
        Intake::Gap => return Ok(as_before(&held.chain, &log)),
        Intake::Conflict { index } => {
            if row.is_some() {
                let kept = conflicting(batch, sent, now);
                store
                    .keep_conflict(Conflicting { school, attempt: batch.attempt, batch: kept }, MOST_CONFLICTS)
                    .await
                    .map_err(ApiError::from)?;
            }
            let held = as_before(&held.chain, &log);
            return Err(ApiError { problem: Problem::Conflict { index }, held: Some(Box::new(held)) }.into());
        }
    };
    if events.is_empty() && (claim == before.claim || row.is_none()) {
        return Ok(as_before(&chain, &log));
    }
    let held_events = || log.batches.iter().flat_map(|batch| &batch.events);
    let bytes: usize = held_events().chain(&events).map(String::len).sum();
    if held_events().count() + events.len() > MOST_IN_ATTEMPT || bytes > MOST_BYTES_IN_ATTEMPT {
        return Err(ApiError::from(Problem::TooManyEvents { most: MOST_IN_ATTEMPT as u64 }).into());
    }

    let new = (!events.is_empty()).then(|| StoredBatch {
        writer: batch.writer,
        generation: batch.generation,
        first_index,
        events,
        link: *chain.link(),
        sent: batch.sent,
        received: now,
    });
    log.batches.extend(new.clone());
    let (figures, elapsed) = derived(authority, &log, claim, now);
    let was = was(row.as_ref(), authority, now);
    let change = Change { school, attempt: batch.attempt, was, batch: new, server: None, figures };
    committed(store.commit(vec![change]).await)?;
    Ok(acknowledged(&chain, &figures, elapsed, generation(&log), now))
}

/// The highest that is held.
fn generation(log: &Log) -> u32 {
    log.batches.iter().map(|held| held.generation).max().unwrap_or_default()
}

/// Whether the batch can't be this tab's: a tab keeps its generation, the first is of the one tab that began, each
/// take-over raises it, and there are not that many.
fn is_of_another_tab(log: &Log, batch: &Batch) -> bool {
    let is_held_otherwise = |held: &StoredBatch| match held.writer == batch.writer {
        true => held.generation != batch.generation,
        false => held.generation == 1 && batch.generation == 1,
    };
    let tabs: BTreeSet<_> = log.batches.iter().map(|held| held.writer).collect();
    let is_one_more = !tabs.contains(&batch.writer) && tabs.len() >= MOST_TABS;
    batch.generation == 0 || is_one_more || log.batches.iter().any(is_held_otherwise)
}

/// What is held of the batch's writer.
fn held(log: &Log, batch: &Batch) -> Held {
    let of_writer = log.batches.iter().filter(|stored| stored.writer == batch.writer);
    let mut of_writer: Vec<&StoredBatch> = of_writer.collect();
    of_writer.sort_by_key(|stored| stored.first_index);
    let events: Vec<String> = of_writer.iter().flat_map(|stored| &stored.events).cloned().collect();
    let chain = match of_writer.last() {
        Some(last) => Chain::resume(events.len() as u32, last.link),
        None => Chain::begin(batch.attempt, batch.writer),
    };
    Held { chain, events, from: 0 }
}

fn was(row: Option<&AttemptRow>, authority: &Authority, now: Instant) -> Was {
    match (row, authority) {
        (Some(row), _) => Was::Changed(row.changes),
        (None, Authority::Ticket(ticket, signed)) => Was::New(Box::new(NewAttempt {
            student: ticket.student,
            kind: Kind::Demonstration,
            objective: Some(ticket.objective.id.clone()),
            revision: Some(ticket.objective.revision),
            ticket: Some(signed.clone()),
            issued: ticket.issued,
            alone: false,
        })),
        (None, Authority::Permit(permit)) => Was::New(Box::new(NewAttempt {
            student: permit.student,
            kind: Kind::Practice,
            objective: None,
            revision: None,
            ticket: None,
            issued: now,
            alone: false,
        })),
    }
}

/// What follows from a log, and how much of the attempt's time has passed at least.
fn derived(authority: &Authority, log: &Log, claim: Option<Claim>, now: Instant) -> (Figures, Millis) {
    match authority {
        Authority::Ticket(ticket, _) => {
            let judged = judge::judge(ticket, log, claim, now);
            (judged.figures, judged.elapsed_at_least)
        }
        Authority::Permit(_) => {
            let started = log.batches.first().map(|batch| batch.received);
            (Figures { started, last: Some(now), ..Figures::default() }, Millis(0))
        }
    }
}

fn acknowledged(
    chain: &Chain,
    figures: &Figures,
    elapsed_at_least: Millis,
    generation: u32,
    now: Instant,
) -> Acknowledged {
    Acknowledged {
        next_index: chain.count(),
        digest: chain.digest(),
        server_now: now,
        elapsed_at_least,
        generation,
        verified: figures.outcome.map(|outcome| Claim { outcome, right: figures.right }),
    }
}

/// The batch as it came, known by the digest of its own chain.
fn conflicting(batch: &Batch, events: Vec<String>, now: Instant) -> StoredBatch {
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
    }
}
