//! One attempt's events to the school, part after part and batch after batch, every reply checked.

use super::{
    epoch, leaving,
    progress::{Progress, change, now},
    send_soon, time,
};
use crate::device::{
    clock,
    http::{self, Failure},
    log::{self, Head, Record, keys},
    store::{Durable, Store, StoreError},
};
use generators::json;
use mastery::{
    attempt::{AttemptClock, ServerWord},
    id::{AttemptId, WriterId},
    sync::{Epoch, Outbox, Received},
    time::{Instant, Millis},
    wire::v1::{Acknowledged, Batch, Claim, Found},
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
    /// When it last said so much, by the device's wall clock.
    #[serde(default)]
    pub heard: Instant,
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
    pub(super) sent: Sent,
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

    /// Keeps beside it what the school said of it. What is not kept is asked again, and the school has it already.
    pub(super) async fn note(&mut self, store: Store, sent: Sent) -> Result<(), StoreError> {
        self.sent = sent;
        let key = keys::sent(self.head.attempt, self.head.writer);
        let _ = store.put(&[(key, log::write(&sent)?)], Durable::Soon).await;
        Ok(())
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
        parts.push(Part { head, records, outbox, sent });
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
    if parts.is_empty()
        && let Some(log) = leaving::running(attempt)
    {
        log.put_back().await?;
        parts = self::parts(store, attempt).await?;
    }
    let Some(Head { writer: last, generation: newest, .. }) = parts.last().map(|last| last.head.clone()) else {
        // It was put under seal meanwhile.
        super::sealed::forget(attempt);
        return Ok(Exchanged::Settled { time: None });
    };
    let writers: Vec<WriterId> = parts.iter().map(|part| part.head.writer).collect();
    change(attempt, |now| {
        now.only(&writers);
        for part in &parts {
            now.here(part.head.writer, part.records.len() as u32);
            now.heard(part.head.writer, part.outbox.acknowledged());
        }
    });
    let claim = claim(store, attempt).await?;
    let (mut time, mut is_kept_here) = (None, false);
    for part in &mut parts {
        let asked = if part.head.writer == last { asked } else { Asked::Everything };
        match send_part(store, part, claim, asked, newest).await? {
            // The parts after one that is not taken are sent all the same.
            Exchanged::KeptHere => is_kept_here = true,
            Exchanged::Settled { time: heard } => time = heard.or(time),
            not_reached @ Exchanged::NotReached { .. } => return Ok(not_reached),
        }
    }
    if is_kept_here {
        return Ok(Exchanged::KeptHere);
    }
    // More may have been written since this was read, and another exchange may have been told of more than this.
    if now(attempt, Progress::waiting) > Some(0) {
        send_soon(attempt);
    }
    Ok(Exchanged::Settled { time })
}

/// Sends what waits of one part, and says the last of it again where the time is asked for. `newest` is the highest
/// generation here.
async fn send_part(
    store: Store,
    part: &mut Part,
    claim: Option<Claim>,
    mut asked: Asked,
    newest: u32,
) -> Result<Exchanged, StoreError> {
    let (attempt, writer) = (part.head.attempt, part.head.writer);
    let mut time = None;
    loop {
        let batch = part.next(claim).or_else(|| part.again(claim).filter(|_| asked == Asked::Time));
        let Some(batch) = batch else { return Ok(Exchanged::Settled { time }) };
        asked = Asked::Everything;
        let before = part.outbox.acknowledged();
        let (reply, is_refused) = match http::post::<Acknowledged>("/api/v1/events", &batch).await {
            Ok(reply) => (reply, false),
            Err(Failure::Problem(problem)) => match (problem.held.clone(), problem.status) {
                (Some(held), _) => (held, true),
                (None, 413) if part.outbox.halve() => continue,
                (None, _) if problem.is_passing() => {
                    let retry_after = problem.retry_after.map(Millis::from_secs);
                    return Ok(Exchanged::NotReached { retry_after });
                }
                (None, _) => return Ok(kept_here(attempt, writer)),
            },
            Err(_) => return Ok(Exchanged::NotReached { retry_after: None }),
        };
        epoch::heard(reply.epoch);
        let received = match is_refused {
            true => part.outbox.receive(reply.next_index, &reply.digest),
            false => part.outbox.taken(reply.next_index, &reply.digest),
        };
        if received == Received::Disagrees {
            part.note(store, Sent { differs: true, ..part.sent }).await?;
            return Ok(kept_here(attempt, writer));
        }
        let acknowledged = part.outbox.acknowledged();
        let at_least = reply.elapsed_at_least;
        let behind = time::hear(attempt, at_least).or(part.sent.behind);
        time = Some(Time { word: ServerWord { at_least, behind }, granted: reply.granted });
        let verified = reply.verified.or(part.sent.verified);
        let Acknowledged { granted, epoch, .. } = reply;
        let heard = clock::wall();
        part.note(store, Sent { acknowledged, verified, granted, epoch, behind, differs: false, heard }).await?;
        change(attempt, |now| {
            now.heard(writer, acknowledged);
            now.found_to(writer, Found::Fits);
            now.verified = reply.verified.or(now.verified);
            // A generation that is not here is of another device, which has taken over.
            now.elsewhere = reply.generation > newest;
        });
        if is_refused && acknowledged <= before && received == Received::More {
            return Ok(kept_here(attempt, writer));
        }
    }
}

/// Says that one writer's part of an attempt is not the same at school, or not taken there.
fn kept_here(attempt: AttemptId, writer: WriterId) -> Exchanged {
    change(attempt, |now| now.found_to(writer, Found::Differs));
    Exchanged::KeptHere
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
