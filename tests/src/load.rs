//! Students by the thousand: finished demonstrations, ready to be handed in, and connections that hand them in.

mod connection;

pub use connection::{Answer, Connection};

use crate::chance::Chance;
use anyhow::{Context, Result, bail};
use generators::{
    answers::{JUDGE_VERSION, Response},
    seed::Seed,
};
use mastery::{
    attempt::{Device, DeviceEvent},
    catalogue,
    evidence::Evidence,
    id::{AttemptId, SchoolId, StudentId, WriterId},
    sync::Chain,
    ticket::{Given, SigningKey, TICKET_VERSION, Ticket},
    time::{Instant, Millis},
    wire::v1::{Authority, Batch},
};
use serde_json::value::RawValue;
use server::{
    Options, State,
    accept::batch::{LARGEST_EVENT, MOST_BYTES_IN_ATTEMPT},
    clock::SystemClock,
};
use std::{path::Path, sync::Arc};
use uuid::Uuid;
use words::Locale;

/// What is demonstrated.
const OBJECTIVE: &str = "multiply-one-digit";
/// The one school.
pub const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));

/// The largest events come so many in a batch.
const LARGE_EVENTS: usize = 8;
/// And so many batches are the largest attempt.
const LARGE_BATCHES: usize = MOST_BYTES_IN_ATTEMPT / LARGEST_EVENT / LARGE_EVENTS;

/// A class that hands in as fast as it can.
#[derive(Clone)]
pub struct Class {
    key: SigningKey,
    chance: Chance,
}

/// A demonstration that was taken, as it is sent.
#[derive(Clone)]
pub struct HandIn {
    /// Which attempt.
    pub attempt: AttemptId,
    /// The batch, as JSON.
    pub body: String,
    /// The digest that the server has to give for it.
    pub digest: String,
    /// The outcome that it has to find.
    pub outcome: &'static str,
}

impl Class {
    /// A class of the server that a data folder is of; the folder is made if need be.
    ///
    /// # Errors
    /// When it can't be made.
    pub async fn of(data: &Path, seed: u64) -> Result<Self> {
        let state = State::open(data, Arc::new(SystemClock::start()), Options::default()).await?;
        let key = state.keys.tickets.clone();
        state.close().await;
        Ok(Self { key, chance: Chance::new(seed) })
    }

    /// One more student's demonstration, begun at a moment and all of it in one batch.
    ///
    /// # Errors
    /// When the catalogue does not have it.
    pub fn hand_in(&mut self, now: Instant) -> Result<HandIn> {
        let ticket = self.ticket(now)?;
        let keys = ticket.derive()?.keys;
        let right = self.chance.within(8..11) as usize;
        let mut events = vec![(0, Device::Start { wall: now, offset: Some(0) })];
        for (item, key) in keys.iter().enumerate() {
            let at = item as u64 * 1_000;
            let typed = if item < right { key.canonical() } else { format!("{}1", key.canonical()) };
            let response = Response::One(typed);
            let item = item as u32;
            events.push((at, Device::Shown { item, identity: None, first_key: None }));
            events.push((at + 1_000, Device::Response { item, response, first_key: Some(Millis(300)) }));
        }
        events.push((10_000, Device::End { draft: None }));
        let write = |(at, what)| Ok(serde_json::to_string(&DeviceEvent { at: Millis(at), what })?);
        let events: Vec<String> = events.into_iter().map(write).collect::<Result<_>>()?;
        let writer = WriterId(self.id().0);
        let mut chain = Chain::begin(ticket.id, writer);
        events.iter().for_each(|event| chain.push(event));
        let batch = Batch {
            attempt: ticket.id,
            authority: Authority::Ticket(self.key.sign(&ticket)),
            writer,
            generation: 1,
            first_index: 0,
            events: events.into_iter().map(RawValue::from_string).collect::<Result<_, _>>()?,
            sent: Millis(10_000),
            claim: None,
            carried: false,
            resumed: false,
        };
        let outcome = if right >= 9 { "met" } else { "not_met" };
        Ok(HandIn { attempt: ticket.id, body: serde_json::to_string(&batch)?, digest: chain.digest(), outcome })
    }

    /// An attempt of the most bytes that a server takes of one, batch after batch of the largest events.
    ///
    /// # Errors
    /// When the catalogue does not have it.
    pub fn largest(&mut self, now: Instant) -> Result<Vec<String>> {
        let ticket = self.ticket(now)?;
        let (authority, writer) = (Authority::Ticket(self.key.sign(&ticket)), WriterId(self.id().0));
        let of = |what| -> Result<Box<RawValue>> {
            Ok(RawValue::from_string(serde_json::to_string(&DeviceEvent { at: Millis(0), what })?)?)
        };
        let typed = |typed| of(Device::Unreadable { item: 0, response: Response::One(typed) });
        let beside_it = typed(String::new())?.get().len();
        let large = typed("x".repeat(LARGEST_EVENT - beside_it))?;
        let batch = |number: usize| -> Result<String> {
            let mut events = vec![large.clone(); LARGE_EVENTS];
            if number == 0 {
                events[0] = of(Device::Start { wall: now, offset: Some(0) })?;
            }
            Ok(serde_json::to_string(&Batch {
                attempt: ticket.id,
                authority: authority.clone(),
                writer,
                generation: 1,
                first_index: (number * LARGE_EVENTS) as u32,
                events,
                sent: Millis(0),
                claim: None,
                carried: false,
                resumed: false,
            })?)
        };
        (0..LARGE_BATCHES).map(batch).collect()
    }

    fn ticket(&mut self, now: Instant) -> Result<Ticket> {
        let objectives = catalogue::objectives();
        let objective = objectives.iter().find(|objective| objective.id.0 == OBJECTIVE).context("no such objective")?;
        let Evidence::Items(set) = &objective.evidence else { bail!("{OBJECTIVE} has no items") };
        let seed = Seed::try_from(self.chance.number() & Seed::MAX)?;
        Ok(Ticket {
            version: TICKET_VERSION,
            given: Given::AtStart,
            id: self.id(),
            school: SCHOOL,
            student: StudentId(self.id().0),
            objective: objective.clone(),
            objective_hash: objective.hash(),
            judge: JUDGE_VERSION,
            seed,
            time_limit: set.time_limit,
            locale: Locale::En,
            number_style: words::NumberStyle::default(),
            issued: now,
            valid_from: now,
            expires: now.after(Millis::from_secs(86_400)),
        })
    }

    /// An id as a tab makes it.
    fn id(&mut self) -> AttemptId {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&self.chance.number().to_le_bytes());
        AttemptId(uuid::Builder::from_unix_timestamp_millis(1_795_500_000_000, &random).into_uuid())
    }
}
