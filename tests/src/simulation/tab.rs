//! A tab of a simulation: what lies on its disk, and what is gone when it dies.

use super::school::{Message, Reply};
use crate::chance::Chance;
use anyhow::{Result, ensure};
use generators::answers::Response;
use mastery::{
    attempt::{AttemptClock, Device, DeviceEvent, Entry, Sitting, Stamp, fold},
    id::{AttemptId, ObjectiveId, WriterId},
    sync::{Backoff, Epoch, Outbox, Received},
    ticket::{Signed, Ticket},
    time::{Instant, Millis},
    wire::v1::{Authority, Batch, Claim, Start},
};
use serde_json::value::RawValue;
use server::store::StudentAccount;
use uuid::Uuid;
use words::Locale;

/// What is demonstrated.
const OBJECTIVE: &str = "multiply-one-digit";

/// What a student does next.
pub enum Doing {
    /// Nothing more.
    Nothing,
    /// Waits for the school.
    Asking(u64, Message),
    /// Goes on.
    Working,
}

/// A tab and its device.
#[derive(Debug)]
pub struct Tab {
    /// Whose it is.
    pub student: StudentAccount,
    /// What lies on the device.
    pub disk: Disk,
    /// How often it has died.
    pub life: u32,
    /// Whether the device's clock was ever set.
    pub is_clock_set: bool,
    memory: Option<Memory>,
    wall: i64,
    ability: u64,
    exchanges: u64,
}

/// What lies on the device, durable before anything else happens.
#[derive(Debug)]
pub struct Disk {
    /// The attempt, from the press of Start on.
    pub attempt: AttemptId,
    /// The tab's name in it.
    pub writer: WriterId,
    /// The ticket, when it is here.
    pub ticket: Option<Signed>,
    /// The events' bytes.
    pub events: Vec<String>,
    /// How many of them the school is known to have.
    pub acknowledged: u32,
    /// In which epoch.
    pub epoch: Epoch,
    stamp: Option<Stamp>,
    answered: u32,
    ended: bool,
}

/// What is gone when the tab is.
#[derive(Debug, Default)]
struct Memory {
    clock: Option<AttemptClock>,
    waits_for: Option<u64>,
    backoff: Backoff,
    heard: Option<Epoch>,
}

impl Tab {
    /// A tab of a student who is about to press Start.
    pub fn new(student: StudentAccount, chance: &mut Chance) -> Self {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&chance.number().to_le_bytes());
        let attempt = uuid::Builder::from_unix_timestamp_millis(1_795_500_000_000, &random).into_uuid();
        let disk = Disk {
            attempt: AttemptId(attempt),
            writer: WriterId(Uuid::from_u128(u128::from(chance.number()))),
            ticket: None,
            events: Vec::new(),
            acknowledged: 0,
            epoch: Epoch::FIRST,
            stamp: None,
            answered: 0,
            ended: false,
        };
        let ability = [100, 92, 85, 50][chance.within(0..4) as usize];
        let memory = Some(Memory::default());
        Self { student, disk, life: 0, is_clock_set: false, memory, wall: 0, ability, exchanges: 0 }
    }

    /// Whether everything was done, and the school is known to have all of it in this epoch.
    pub fn is_settled(&self, epoch: Epoch) -> bool {
        self.memory.is_some() && self.disk.ended && self.disk.epoch == epoch && self.outbox().waiting() == 0
    }

    /// What the tab itself makes of its attempt.
    pub fn sitting(&self) -> Option<Sitting> {
        let ticket = ticket(&self.disk)?;
        let numbered = (0..).zip(&self.disk.events);
        let entries: Vec<Entry> =
            numbered.map(|(index, bytes)| Entry::read(1, self.disk.writer, index, bytes)).collect();
        Some(fold(ticket.terms(), &ticket.derive().ok()?, &entries))
    }

    /// The student does the next thing.
    pub fn act(&mut self, now: u64, chance: &mut Chance) -> Doing {
        let Some(memory) = &mut self.memory else { return Doing::Nothing };
        if self.disk.ended {
            return Doing::Nothing;
        }
        let Some(ticket) = ticket(&self.disk) else {
            if memory.waits_for.is_some() {
                return Doing::Nothing;
            }
            self.exchanges += 1;
            memory.waits_for = Some(self.exchanges);
            let objective = ObjectiveId(OBJECTIVE.to_owned());
            let wanted = Start { attempt: self.disk.attempt, objective, locale: Locale::En };
            return Doing::Asking(self.exchanges, Message::Start(self.student.student, wanted));
        };
        let begun = memory.clock.is_some();
        let clock = *memory.clock.get_or_insert_with(|| AttemptClock::begin(Millis(now)));
        let at = clock.elapsed(Millis(now));
        if !begun {
            self.write(at, now, Device::Start { wall: self.wall(now), offset: None });
            self.write(at, now, Device::Shown { item: 0, identity: None, first_key: None });
        } else if ticket.time_limit.is_some_and(|limit| at >= limit) {
            self.end(at, now);
        } else {
            self.work(at, now, chance);
        }
        Doing::Working
    }

    fn work(&mut self, at: Millis, now: u64, chance: &mut Chance) {
        let Some(keys) = ticket(&self.disk).and_then(|ticket| ticket.derive().ok()) else { return };
        let item = self.disk.answered;
        match chance.within(0..100) {
            0..5 => {
                self.write(at, now, Device::Hidden);
                let (wall, monotonic) = (self.wall(now), Millis(now));
                self.write(at, now, Device::Resumed { wall, monotonic });
                return;
            }
            5..10 => {
                let response = Response::One("8*7".to_owned());
                return self.write(at, now, Device::Unreadable { item, response });
            }
            10..13 => self.write(at, now, Device::NotKnown { item, first_key: None }),
            _ => {
                let key = keys.keys[item as usize].canonical();
                let typed = if chance.hits(self.ability) { key } else { format!("{key}1") };
                let first_key = Some(Millis(300));
                self.write(at, now, Device::Response { item, response: Response::One(typed), first_key });
            }
        }
        self.disk.answered += 1;
        match (self.disk.answered as usize) < keys.keys.len() {
            true => self.write(at, now, Device::Shown { item: self.disk.answered, identity: None, first_key: None }),
            false => self.end(at, now),
        }
    }

    fn end(&mut self, at: Millis, now: u64) {
        self.write(at, now, Device::End { draft: None });
        self.disk.ended = true;
    }

    /// Appends an event to the disk.
    fn write(&mut self, at: Millis, now: u64, what: Device) {
        let bytes = serde_json::to_string(&DeviceEvent { at, what }).unwrap_or_default();
        self.disk.events.push(bytes);
        self.disk.stamp = Some(Stamp { elapsed: at, wall: self.wall(now) });
    }

    /// Sends what waits, unless something is under way.
    pub fn send(&mut self, now: u64) -> Option<(u64, Message)> {
        let signed = self.disk.ticket.clone()?;
        let outbox = self.outbox();
        let claim = self.disk.ended.then(|| self.claim()).flatten();
        let memory = self.memory.as_mut().filter(|memory| memory.waits_for.is_none())?;
        let (first_index, events) = outbox.next()?;
        let events = events.iter().filter_map(|bytes| RawValue::from_string(bytes.clone()).ok()).collect();
        let sent = match (memory.clock, self.disk.stamp) {
            (Some(clock), _) => clock.elapsed(Millis(now)),
            (None, Some(stamp)) => {
                let wall = Instant(now as i64 + self.wall);
                AttemptClock::resume(stamp, wall, Millis(now), None).elapsed(Millis(now))
            }
            (None, None) => Millis(0),
        };
        let (attempt, writer) = (self.disk.attempt, self.disk.writer);
        let authority = Authority::Ticket(signed);
        let batch = Batch { attempt, authority, writer, generation: 1, first_index, events, sent, claim };
        self.exchanges += 1;
        memory.waits_for = Some(self.exchanges);
        Some((self.exchanges, Message::Batch(serde_json::to_string(&batch).ok()?)))
    }

    /// Takes a reply, if it is the one that is waited for; whether it was.
    pub fn receive(&mut self, exchange: u64, reply: &Reply, now: u64) -> Result<bool> {
        let mut outbox = self.outbox();
        let Some(memory) = self.memory.as_mut().filter(|memory| memory.waits_for == Some(exchange)) else {
            return Ok(false);
        };
        memory.waits_for = None;
        match reply {
            Reply::Started(started) => self.disk.ticket = Some(started.ticket.clone()),
            Reply::Acknowledged(reply) => {
                let received = outbox.receive(reply.next_index, &reply.digest);
                ensure!(received != Received::Disagrees, "at {now} the school holds something else of {:?}", self.disk);
                self.disk.acknowledged = outbox.acknowledged();
                self.disk.epoch = reply.epoch;
                memory.heard = memory.heard.max(Some(reply.epoch));
                memory.backoff.succeeded();
            }
            Reply::Busy => {}
        }
        Ok(true)
    }

    /// Gives a message up; when to try again.
    pub fn give_up(&mut self, exchange: u64, chance: &mut Chance) -> Option<Millis> {
        let memory = self.memory.as_mut().filter(|memory| memory.waits_for == Some(exchange))?;
        memory.waits_for = None;
        Some(memory.backoff.failed(chance.number() as u32))
    }

    /// Dies; whether it lived.
    pub fn die(&mut self) -> bool {
        self.life += 1;
        self.memory.take().is_some()
    }

    /// Is opened again, with what lies on the disk.
    pub fn begin_again(&mut self, now: u64) {
        let mut memory = Memory::default();
        if let Some(stamp) = self.disk.stamp.filter(|_| !self.disk.ended) {
            let wall = self.wall(now);
            memory.clock = Some(AttemptClock::resume(stamp, wall, Millis(now), None));
            self.memory = Some(memory);
            let at = self.memory.as_ref().and_then(|memory| memory.clock).map(|clock| clock.elapsed(Millis(now)));
            self.write(at.unwrap_or_default(), now, Device::Resumed { wall, monotonic: Millis(now) });
        } else {
            self.memory = Some(memory);
        }
    }

    /// The device's wall clock is set by so many milliseconds.
    pub fn set_wall(&mut self, by: i64) {
        self.wall += by;
        self.is_clock_set = true;
    }

    /// Hears which life of the school's database it is.
    pub fn hear(&mut self, epoch: Epoch) {
        if let Some(memory) = &mut self.memory {
            memory.heard = Some(epoch);
        }
    }

    fn outbox(&self) -> Outbox {
        let disk = &self.disk;
        let mut outbox = Outbox::new(disk.attempt, disk.writer, disk.events.clone(), disk.acknowledged);
        let heard = self.memory.as_ref().and_then(|memory| memory.heard);
        outbox.enter(disk.epoch, heard.unwrap_or(disk.epoch));
        outbox
    }

    fn claim(&self) -> Option<Claim> {
        let sitting = self.sitting()?;
        sitting.outcome.map(|outcome| Claim { outcome, right: sitting.right })
    }

    const fn wall(&self, now: u64) -> Instant {
        Instant(now as i64 + self.wall)
    }
}

fn ticket(disk: &Disk) -> Option<Ticket> {
    disk.ticket.as_ref()?.unverified()
}
