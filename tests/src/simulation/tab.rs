//! A tab of a simulation: what lies on its disk, and what is gone when it dies.

mod batches;
mod disk;
mod work;

pub use disk::{Disk, Part};

use super::{
    message::{Known, Message, Reply, Session},
    school::OBJECTIVE,
};
use crate::chance::Chance;
use anyhow::{Result, ensure};
use mastery::{
    attempt::{AttemptClock, Device, DeviceEvent, ServerWord, Stamp},
    id::{AttemptId, WriterId},
    sync::{Backoff, Epoch, Outbox, Received},
    ticket::{Signed, Ticket},
    time::{Instant, Millis},
    wire::v1::Authority,
};
use server::store::StudentAccount;
use uuid::Uuid;

/// The school's word came: what it was gives something to do so soon.
const SOON: Millis = Millis(10);

/// What a student does next.
pub enum Doing {
    /// Nothing more.
    Nothing,
    /// Waits for the school.
    Asking(u64, Message),
    /// Goes on.
    Working,
}

/// How a tab comes to its attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// With a ticket that it gets when Start is pressed.
    AtStart,
    /// With one that it got before.
    InAdvance,
    /// It is practice, for which it has a permit.
    Practice,
    /// Another device has begun it.
    TakeOver,
}

/// A tab and its device.
#[derive(Debug)]
pub struct Tab {
    /// Whose it is.
    pub student: StudentAccount,
    /// How it comes to its attempt.
    pub way: Way,
    /// What lies on the device.
    pub disk: Disk,
    /// How often it has died.
    pub life: u32,
    /// Whether the device's clock was ever set.
    pub is_clock_set: bool,
    session: Session,
    memory: Option<Memory>,
    wall: i64,
    ability: u64,
    exchanges: u64,
}

/// What is gone when the tab is.
#[derive(Debug, Default)]
struct Memory {
    clock: Option<AttemptClock>,
    /// What it showed when it was begun or taken up again.
    since: Millis,
    waits_for: Option<(u64, Option<WriterId>)>,
    painted: Option<u32>,
    /// Another device has taken over, and nothing is written here any more.
    elsewhere: bool,
    backoff: Backoff,
    heard: Option<Epoch>,
}

impl Tab {
    /// A tab of a student who is about to begin.
    pub fn new(student: StudentAccount, session: Session, way: Way, chance: &mut Chance) -> Self {
        let mut random = [0; 10];
        random[..8].copy_from_slice(&chance.number().to_le_bytes());
        let attempt = uuid::Builder::from_unix_timestamp_millis(1_795_500_000_000, &random).into_uuid();
        let mut disk = Disk::new(AttemptId(attempt), WriterId(Uuid::from_u128(u128::from(chance.number()))));
        disk.authority = (way == Way::Practice).then(|| Authority::Permit(session.permit.clone()));
        let ability = [100, 92, 85, 50][chance.within(0..4) as usize];
        let memory = Some(Memory::default());
        let (life, is_clock_set, wall, exchanges) = (0, false, 0, 0);
        Self { student, way, disk, life, is_clock_set, session, memory, wall, ability, exchanges }
    }

    /// A tab on another device of the same student, who wants to go on with the attempt there.
    pub fn beside(&self, chance: &mut Chance) -> Self {
        let mut beside = Self::new(self.student.clone(), self.session.clone(), Way::TakeOver, chance);
        beside.disk.attempt = self.disk.attempt;
        beside
    }

    /// Whether everything was done here, and the school is known to have all of it in this epoch.
    pub fn is_settled(&self, epoch: Epoch) -> bool {
        let Some(memory) = &self.memory else { return false };
        let is_held = |part: &Part| part.epoch == epoch && self.outbox(part).waiting() == 0;
        (self.disk.ended || memory.elsewhere) && self.disk.parts.iter().all(is_held)
    }

    /// Whether a message is under way.
    fn is_waiting(&self) -> bool {
        self.memory.as_ref().is_some_and(|memory| memory.waits_for.is_some())
    }

    fn ask(&mut self, message: Message) -> Doing {
        self.exchanges += 1;
        if let Some(memory) = &mut self.memory {
            memory.waits_for = Some((self.exchanges, None));
        }
        Doing::Asking(self.exchanges, message)
    }

    /// Sends what waits, part after part, unless something is under way.
    pub fn send(&mut self, now: u64) -> Option<(u64, Message)> {
        if self.memory.is_none() || self.is_waiting() {
            return None;
        }
        let claim = self.claim();
        let (writer, batch) = self.disk.parts.iter().find_map(|part| {
            let outbox = self.outbox(part);
            let (first_index, events) = outbox.next()?;
            Some((part.writer, self.batch(part, first_index, events, claim, now)?))
        })?;
        self.exchanges += 1;
        self.memory.as_mut()?.waits_for = Some((self.exchanges, Some(writer)));
        Some((self.exchanges, Message::Batch(serde_json::to_string(&batch).ok()?)))
    }

    /// Takes a reply, if it is the one that is waited for: when to go on.
    pub fn receive(&mut self, exchange: u64, reply: &Reply, now: u64, chance: &mut Chance) -> Result<Option<Millis>> {
        let Some(memory) = &mut self.memory else { return Ok(None) };
        let Some((_, writer)) = memory.waits_for.take_if(|(waited, _)| *waited == exchange) else { return Ok(None) };
        match reply {
            Reply::NotNow => return Ok(Some(memory.backoff.failed(chance.number() as u32))),
            Reply::Log(None) => return Ok(Some(memory.backoff.failed(chance.number() as u32))),
            Reply::Log(Some(known)) => {
                if !self.bring(known, now, chance) {
                    return Ok(self.memory.as_mut().map(|memory| memory.backoff.failed(chance.number() as u32)));
                }
            }
            // What is not kept is asked for again.
            _ if !self.disk.keeps(chance) => {
                if let Reply::Acknowledged(reply) = reply {
                    memory.heard = memory.heard.max(Some(reply.epoch));
                }
            }
            Reply::Started(started) => self.disk.authority = Some(Authority::Ticket(started.ticket.clone())),
            Reply::Advance(given) => self.begin_with(given.tickets.first()),
            Reply::Acknowledged(reply) => {
                memory.backoff.succeeded();
                memory.heard = memory.heard.max(Some(reply.epoch));
                let attempt = self.disk.attempt;
                memory.elsewhere |= self.disk.own().is_some_and(|own| reply.generation > own.generation);
                let part = self.disk.parts.iter_mut().find(|part| Some(part.writer) == writer);
                if let Some(part) = part {
                    let mut outbox = part.outbox(attempt, memory.heard);
                    let received = outbox.taken(reply.next_index, &reply.digest);
                    ensure!(
                        received != Received::Disagrees,
                        "at {now} the school holds something else of {part:?}: {reply:?}"
                    );
                    (part.acknowledged, part.epoch) = (outbox.acknowledged(), reply.epoch);
                }
            }
            Reply::HandedIn => {}
        }
        Ok(Some(SOON))
    }

    fn begin_with(&mut self, given: Option<&Signed>) {
        let Some(signed) = given else { return };
        if let Some(ticket) = signed.unverified::<Ticket>() {
            self.disk.attempt = ticket.id;
            self.disk.authority = Some(Authority::Ticket(signed.clone()));
        }
    }

    /// Puts here what the school has of the attempt; whether it is enough to go on, or over.
    fn bring(&mut self, known: &Known, now: u64, chance: &mut Chance) -> bool {
        if known.has_ended {
            self.disk.ended = true;
            return true;
        }
        let events = known.parts.iter().flat_map(|part| &part.events);
        let latest =
            events.filter_map(|bytes| serde_json::from_str::<DeviceEvent>(bytes).ok()).map(|event| event.at).max();
        let (Some(latest), true) = (latest, self.disk.keeps(chance)) else { return false };
        let Some(memory) = &mut self.memory else { return false };
        let epoch = memory.heard.unwrap_or_default();
        self.disk.parts = known
            .parts
            .iter()
            .map(|part| Part {
                writer: part.writer,
                generation: part.generation,
                events: part.events.clone(),
                acknowledged: part.events.len() as u32,
                epoch,
            })
            .collect();
        let wall = Instant(now as i64 + self.wall);
        let stamp = Stamp { elapsed: latest, wall };
        let word = ServerWord { at_least: known.elapsed_at_least, behind: None };
        let clock = AttemptClock::resume(stamp, wall, Millis(now), Some(word));
        (memory.clock, memory.since) = (Some(clock), clock.elapsed(Millis(now)));
        self.disk.authority = Some(Authority::Ticket(known.ticket.clone()));
        self.disk.stamp = Some(stamp);
        true
    }

    /// Gives a message up; when to try again.
    pub fn give_up(&mut self, exchange: u64, chance: &mut Chance) -> Option<Millis> {
        let memory = self.memory.as_mut()?;
        memory.waits_for.take_if(|(waited, _)| *waited == exchange)?;
        Some(memory.backoff.failed(chance.number() as u32))
    }

    /// Dies; whether it lived.
    pub fn die(&mut self) -> bool {
        self.life += 1;
        self.memory.take().is_some()
    }

    /// Is opened again, with what lies on the disk.
    pub fn begin_again(&mut self, now: u64, chance: &mut Chance) {
        let mut memory = Memory::default();
        let (wall, stamp) = (self.wall(now), self.disk.stamp.filter(|_| !self.disk.ended));
        memory.clock = stamp.map(|stamp| AttemptClock::resume(stamp, wall, Millis(now), None));
        let at = memory.clock.map(|clock| clock.elapsed(Millis(now)));
        memory.since = at.unwrap_or_default();
        self.memory = Some(memory);
        if let Some(at) = at.filter(|_| self.disk.own().is_some()) {
            self.write(at, now, Device::Resumed { wall, monotonic: Millis(now) }, chance);
        }
    }

    /// The device's wall clock is set by so many milliseconds.
    pub const fn set_wall(&mut self, by: i64) {
        self.wall += by;
        self.is_clock_set = true;
    }

    /// Hears which life of the school's database it is.
    pub fn hear(&mut self, epoch: Epoch) {
        if let Some(memory) = &mut self.memory {
            memory.heard = Some(epoch);
        }
    }

    fn outbox(&self, part: &Part) -> Outbox {
        part.outbox(self.disk.attempt, self.memory.as_ref().and_then(|memory| memory.heard))
    }

    const fn wall(&self, now: u64) -> Instant {
        Instant(now as i64 + self.wall)
    }
}
