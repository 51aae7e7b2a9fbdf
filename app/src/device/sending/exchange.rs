//! One attempt's events to the school, batch after batch, every reply checked.

use super::{CLOCK, Progress, change};
use crate::device::{
    clock,
    http::{self, Failure},
    log::{self, Head, Record, keys},
    store::{Durable, Store, StoreError},
};
use generators::json;
use mastery::{
    attempt::AttemptClock,
    id::AttemptId,
    sync::{Outbox, Received},
    time::Millis,
    wire::v1::{Acknowledged, Batch, Claim},
};
use serde::{Deserialize, Serialize};

/// How far an attempt is with the school, as it is kept on the device.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub struct Sent {
    /// [`Outbox::acknowledged`].
    pub acknowledged: u32,
    /// What the school made of it.
    pub verified: Option<Claim>,
    /// So much time a teacher added.
    #[serde(default)]
    pub granted: Millis,
}

/// What the school says of an attempt's time.
#[derive(Clone, Copy)]
pub struct Time {
    /// At least so much of it has passed.
    pub elapsed_at_least: Millis,
    /// So much later the deadline is than the ticket says.
    pub granted: Millis,
}

/// What an exchange is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// To send what waits.
    Everything,
    /// To hear how much time has passed, even where nothing waits.
    Time,
}

/// How an exchange ended.
pub enum Exchanged {
    /// The school has everything.
    Settled {
        /// What it said of the time.
        time: Option<Time>,
    },
    /// The school does not take it, or holds something else. It stays here, and is tried again with the next page.
    KeptHere,
    /// Not now.
    NotReached {
        /// When a try makes sense again, if the school says so.
        retry_after: Option<Millis>,
    },
}

/// Sends what waits of an attempt.
pub async fn exchange(store: Store, attempt: AttemptId, asked: Asked) -> Result<Exchanged, StoreError> {
    let Some(head) = log::read::<Head>(store, &keys::head(attempt)).await? else {
        return Ok(Exchanged::Settled { time: None });
    };
    let records = log::records(store, attempt).await?;
    let mut sent: Sent = log::read(store, &keys::sent(attempt)).await?.unwrap_or_default();
    let claim: Option<Claim> = log::read(store, &keys::claim(attempt)).await?;
    let bytes = records.iter().map(|record| record.bytes.clone()).collect();
    let mut outbox = Outbox::new(attempt, head.writer, bytes, sent.acknowledged);
    let mut time = None;
    let mut once_more = asked == Asked::Time;
    loop {
        let next = outbox.next().map(|(first, events)| (first, events.to_vec()));
        let (first_index, events) = match (next, records.last()) {
            (Some(next), _) => next,
            // What the school has already costs it nothing, and it tells the time.
            (None, Some(last)) if once_more => (records.len() as u32 - 1, vec![last.bytes.clone()]),
            _ => break,
        };
        once_more = false;
        let events = events.into_iter().filter_map(|bytes| json::read(&bytes).ok()).collect();
        let batch = Batch {
            attempt,
            authority: head.authority.clone(),
            writer: head.writer,
            generation: head.generation,
            first_index,
            events,
            sent: elapsed(attempt, &records),
            claim,
        };
        let before = outbox.acknowledged();
        let (reply, refused) = match http::post::<Acknowledged>("/api/v1/events", &batch).await {
            Ok(reply) => (reply, false),
            Err(Failure::Problem(problem)) => match (problem.held.clone(), problem.status) {
                (Some(held), _) => (held, true),
                (None, 413) if outbox.halve() => continue,
                (None, 408 | 425 | 429 | 500..) => {
                    let retry_after = problem.retry_after.map(Millis::from_secs);
                    return Ok(Exchanged::NotReached { retry_after });
                }
                (None, _) => return Ok(kept_here(attempt)),
            },
            Err(_) => return Ok(Exchanged::NotReached { retry_after: None }),
        };
        let received = outbox.receive(reply.next_index, &reply.digest);
        if received == Received::Disagrees {
            return Ok(kept_here(attempt));
        }
        let granted = reply.granted;
        time = Some(Time { elapsed_at_least: reply.elapsed_at_least, granted });
        sent = Sent { acknowledged: outbox.acknowledged(), verified: reply.verified.or(sent.verified), granted };
        store.put(&[(keys::sent(attempt), log::write(&sent)?)], Durable::Soon).await?;
        say(attempt, Progress { waiting: outbox.waiting(), verified: sent.verified, kept_here: false });
        if refused && outbox.acknowledged() <= before && received == Received::More {
            return Ok(kept_here(attempt));
        }
    }
    Ok(Exchanged::Settled { time })
}

fn kept_here(attempt: AttemptId) -> Exchanged {
    change(attempt, |now| now.kept_here = true);
    Exchanged::KeptHere
}

fn say(attempt: AttemptId, now: Progress) {
    change(attempt, |before| *before = now);
}

/// The attempt's clock now: the running one, or the last event's time and what the wall clock adds to it.
fn elapsed(attempt: AttemptId, records: &[Record]) -> Millis {
    let monotonic = clock::monotonic();
    match (CLOCK.get(), records.last()) {
        (Some((running, clock)), _) if running == attempt => clock.elapsed(monotonic),
        (_, Some(last)) => AttemptClock::resume(last.stamp, clock::wall(), monotonic, None).elapsed(monotonic),
        (_, None) => Millis(0),
    }
}
