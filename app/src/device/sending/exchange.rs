//! One attempt's events to the school, part after part and batch after batch, every reply checked.

use super::{change, checking, epoch, time};
use crate::device::{
    clock,
    http::{self, Failure},
    log::{self, Head, Record, keys},
    store::{Durable, Store, StoreError},
};
use generators::json;
use mastery::{
    attempt::{AttemptClock, ServerWord},
    id::AttemptId,
    sync::{Epoch, Outbox, Received},
    time::Millis,
    wire::v1::{Acknowledged, Batch, Claim},
};
use serde::{Deserialize, Serialize};

/// How far a part of an attempt is with the school, as it is kept on the device.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
pub struct Sent {
    /// [`Outbox::acknowledged`].
    pub acknowledged: u32,
    /// What the school made of it.
    pub verified: Option<Claim>,
    /// So much time a teacher added.
    #[serde(default)]
    pub granted: Millis,
    /// In which life of the school's database that is so.
    #[serde(default)]
    pub epoch: Epoch,
    /// [`ServerWord::behind`].
    #[serde(default)]
    pub behind: Option<Millis>,
    /// The school was asked, and has something else.
    #[serde(default)]
    pub differs: bool,
}

/// What the school says of an attempt's time.
#[derive(Clone, Copy)]
pub struct Time {
    /// How much of it has passed.
    pub word: ServerWord,
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

/// A part of an attempt's log on its way.
pub struct Part {
    /// Whose part.
    pub head: Head,
    /// Its events with their stamps.
    pub records: Vec<Record>,
    pub(super) outbox: Outbox,
    verified: Option<Claim>,
    behind: Option<Millis>,
    pub(super) differs: bool,
}

impl Part {
    /// What is to be sent next of it, with the attempt's clock as it is now; none when nothing waits.
    pub fn next(&self, claim: Option<Claim>) -> Option<Batch> {
        let (first, events) = self.outbox.next()?;
        Some(self.batch(first, events.len(), claim))
    }

    /// All of it, for whoever carries it.
    pub fn all(&self, claim: Option<Claim>) -> Vec<Batch> {
        self.outbox.all().map(|(first, events)| self.batch(first, events.len(), claim)).collect()
    }

    /// Whether the school is not known to have everything.
    pub fn waits(&self) -> bool {
        self.outbox.waiting() > 0
    }

    /// What the school has already costs it nothing, and it tells the time.
    fn again(&self, claim: Option<Claim>) -> Option<Batch> {
        let last = self.records.len().checked_sub(1)?;
        Some(self.batch(last as u32, 1, claim))
    }

    fn batch(&self, first: u32, count: usize, claim: Option<Claim>) -> Batch {
        batch(&self.head, &self.records, first as usize, count, claim)
    }
}

/// So many events of a part as they travel, from the first of them on, with the attempt's clock as it is now.
pub(super) fn batch(head: &Head, records: &[Record], first: usize, count: usize, claim: Option<Claim>) -> Batch {
    let events = records.iter().skip(first).take(count);
    let earliest = records.get(first).map(|record| record.stamp.elapsed);
    Batch {
        attempt: head.attempt,
        authority: head.authority.clone(),
        writer: head.writer,
        generation: head.generation,
        first_index: first as u32,
        events: events.filter_map(|record| json::read(&record.bytes).ok()).collect(),
        sent: elapsed(head.attempt, records),
        claim,
        carried: head.brought,
        resumed: earliest.is_some_and(|earliest| !time::runs_since(head.attempt, earliest)),
    }
}

/// The parts of an attempt as they lie on the device, with what is known of each at school.
pub async fn parts(store: Store, attempt: AttemptId) -> Result<Vec<Part>, StoreError> {
    let mut parts = Vec::new();
    for head in log::parts(store, attempt).await? {
        let records = log::records(store, &head).await?;
        let sent: Sent = log::read(store, &keys::sent(attempt, head.writer)).await?.unwrap_or_default();
        let bytes = records.iter().map(|record| record.bytes.clone()).collect();
        let mut outbox = Outbox::new(attempt, head.writer, bytes, sent.acknowledged);
        outbox.enter(sent.epoch, epoch::known().unwrap_or(sent.epoch));
        let Sent { verified, behind, differs, .. } = sent;
        parts.push(Part { head, records, outbox, verified, behind, differs });
    }
    Ok(parts)
}

/// What this tab made of an attempt that has ended.
pub async fn claim(store: Store, attempt: AttemptId) -> Result<Option<Claim>, StoreError> {
    log::read(store, &keys::claim(attempt)).await
}

/// Sends what waits of an attempt.
pub async fn exchange(store: Store, attempt: AttemptId, asked: Asked) -> Result<Exchanged, StoreError> {
    let mut parts = parts(store, attempt).await?;
    if parts.is_empty() {
        // It was put under seal meanwhile.
        super::sealed::forget(attempt);
    }
    let claim = claim(store, attempt).await?;
    let (mut time, mut is_kept_here) = (None, false);
    for place in 0..parts.len() {
        let mut once_more = asked == Asked::Time && place + 1 == parts.len();
        loop {
            let part = &parts[place];
            let batch = part.next(claim).or_else(|| part.again(claim).filter(|_| once_more));
            let Some(batch) = batch else { break };
            once_more = false;
            let part = &mut parts[place];
            let before = part.outbox.acknowledged();
            let (reply, refused) = match http::post::<Acknowledged>("/api/v1/events", &batch).await {
                Ok(reply) => (reply, false),
                Err(Failure::Problem(problem)) => match (problem.held.clone(), problem.status) {
                    (Some(held), _) => (held, true),
                    (None, 413) if part.outbox.halve() => continue,
                    (None, _) if problem.is_passing() => {
                        let retry_after = problem.retry_after.map(Millis::from_secs);
                        return Ok(Exchanged::NotReached { retry_after });
                    }
                    (None, _) => {
                        is_kept_here = true;
                        break;
                    }
                },
                Err(_) => return Ok(Exchanged::NotReached { retry_after: None }),
            };
            let received = match refused {
                true => part.outbox.receive(reply.next_index, &reply.digest),
                false => part.outbox.taken(reply.next_index, &reply.digest),
            };
            if received == Received::Disagrees {
                is_kept_here = true;
                break;
            }
            let granted = reply.granted;
            let at_least = reply.elapsed_at_least;
            part.behind = time::hear(attempt, at_least).or(part.behind);
            time = Some(Time { word: ServerWord { at_least, behind: part.behind }, granted });
            part.verified = reply.verified.or(part.verified);
            epoch::heard(reply.epoch);
            let acknowledged = part.outbox.acknowledged();
            let (verified, behind) = (part.verified, part.behind);
            let sent = Sent { acknowledged, verified, granted, epoch: reply.epoch, behind, differs: false };
            let key = keys::sent(attempt, part.head.writer);
            // What is not noted is offered again, and the school has it already.
            let _ = store.put(&[(key, log::write(&sent)?)], Durable::Soon).await;
            let own = parts.last().map_or(0, |last| last.head.generation);
            change(attempt, |now| {
                now.verified = reply.verified.or(now.verified);
                now.kept_here = false;
                // A generation that is not here is of another device, which has taken over.
                now.elsewhere = reply.generation > own;
            });
            say(attempt, &parts);
            if refused && sent.acknowledged <= before && received == Received::More {
                is_kept_here = true;
                break;
            }
        }
    }
    say(attempt, &parts);
    // The parts after one that is not taken are sent all the same.
    Ok(if is_kept_here { kept_here(attempt) } else { Exchanged::Settled { time } })
}

/// Says that an attempt is not the same at school, or not taken there.
pub(super) fn kept_here(attempt: AttemptId) -> Exchanged {
    checking::trouble();
    change(attempt, |now| now.kept_here = true);
    Exchanged::KeptHere
}

/// Says how far it all is. Since the parts were read more may have been written, and acknowledged to another exchange.
fn say(attempt: AttemptId, parts: &[Part]) {
    let here = parts.iter().map(|part| part.records.len() as u32).sum();
    let acknowledged = parts.iter().map(|part| part.outbox.acknowledged()).sum();
    if here > 0 {
        change(attempt, |now| {
            now.here = now.here.max(here);
            now.acknowledged = now.acknowledged.max(acknowledged);
        });
    }
}

/// The attempt's clock now: the running one, or the last event's time and what the wall clock adds to it.
fn elapsed(attempt: AttemptId, records: &[Record]) -> Millis {
    let monotonic = clock::monotonic();
    match (time::clock(attempt), records.last()) {
        (Some(clock), _) => clock.elapsed(monotonic),
        (None, Some(last)) => AttemptClock::resume(last.stamp, clock::wall(), monotonic, None).elapsed(monotonic),
        (None, None) => Millis(0),
    }
}
