//! A school and its tabs in one thread, on a clock that is moved: what takes an afternoon passes in a moment, and the same
//! seed is the same afternoon.
//!
//! The tabs use [`mastery::sync::Outbox`] as the application does; the server is the product's accept path over a real
//! database. Between them is a network that loses, doubles, delays and reorders, and either side goes down at any step.

mod checks;
mod school;
mod tab;

use crate::chance::Chance;
use anyhow::{Context, Result, bail};
use mastery::sync::PATIENCE;
use school::{Message, Reply, School};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
};
use tab::{Doing, Tab};

/// When a simulation begins: 2026-11-24.
const BEGIN: u64 = 1_795_500_000_000;
/// The troubles end then, and everything has to come to rest.
const TROUBLED: u64 = 12 * 60_000;
/// And it has so long for that.
const PATIENT: u64 = 60 * 60_000;
/// The server looks for what has lapsed.
const ROUND: u64 = 20_000;

/// What was tried, and what came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Demonstrations that were finished.
    pub attempts: u64,
    /// Events that were stored.
    pub events: u64,
    /// Messages that were sent.
    pub messages: u64,
    /// Of these, lost or doubled by the network or by a side that was down.
    pub faults: u64,
    /// Times that a tab or the server went down.
    pub crashes: u64,
    /// Backups that were restored.
    pub restores: u64,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.attempts += other.attempts;
        self.events += other.events;
        self.messages += other.messages;
        self.faults += other.faults;
        self.crashes += other.crashes;
        self.restores += other.restores;
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} demonstrations with {} events finished; {} messages, {} lost or doubled; {} crashes, {} restores; 0 lost, 0 doubled",
            self.attempts, self.events, self.messages, self.faults, self.crashes, self.restores
        )
    }
}

/// What happens at a moment.
#[derive(Debug)]
enum What {
    /// A student does the next thing, in that life of the tab.
    Act(usize, u32),
    /// A tab sends what waits.
    Send(usize),
    /// A tab gives a message up.
    GiveUp(usize, u64),
    /// A message is at the server.
    AtServer(usize, u64, Box<Message>),
    /// A reply is at a tab.
    AtTab(usize, u64, Box<Reply>),
    TabDies(usize),
    TabReturns(usize),
    /// A device's wall clock is set by so much.
    ClockSet(usize, i64),
    /// A page is opened: the tab hears the epoch.
    PageOpened(usize),
    ServerDies,
    ServerReturns,
    Backup,
    Restore,
    Round,
}

/// The world of one seed.
struct World {
    now: u64,
    chance: Chance,
    queue: BinaryHeap<Reverse<(u64, u64)>>,
    happening: BTreeMap<u64, What>,
    count: u64,
    tabs: Vec<Tab>,
    school: School,
    tally: Tally,
}

/// Lets a seed's afternoon pass, and checks what is left of it.
///
/// # Errors
/// When a promise was broken; the seed is in the message.
pub async fn run(seed: u64) -> Result<Tally> {
    let passed = async {
        let mut world = World::begin(seed).await?;
        world.pass().await?;
        checks::at_rest(&world.school, &world.tabs, &mut world.tally).await?;
        Ok::<_, anyhow::Error>(world.tally)
    };
    passed.await.with_context(|| format!("seed {seed}"))
}

impl World {
    async fn begin(seed: u64) -> Result<Self> {
        let mut chance = Chance::new(seed);
        let tabs = chance.within(2..5) as usize;
        let school = School::open(tabs, BEGIN).await?;
        let tabs = (0..tabs).map(|number| Tab::new(school.student(number), &mut chance)).collect();
        let (queue, happening) = (BinaryHeap::new(), BTreeMap::new());
        let mut world = Self { now: 0, chance, queue, happening, count: 0, tabs, school, tally: Tally::default() };
        world.trouble();
        Ok(world)
    }

    /// Everything that will go wrong, and the students' beginnings.
    fn trouble(&mut self) {
        for tab in 0..self.tabs.len() {
            let begins = self.chance.within(0..60_000);
            self.later(begins, What::Act(tab, 0));
            for _ in 0..self.chance.within(0..3) {
                let at = self.chance.within(0..TROUBLED);
                self.later(at, What::TabDies(tab));
            }
            if self.chance.hits(15) {
                let at = self.chance.within(0..TROUBLED / 2);
                let by = [-86_400_000, 86_400_000, -90_000, 90_000][self.chance.within(0..4) as usize];
                self.later(at, What::ClockSet(tab, by));
            }
        }
        for _ in 0..self.chance.within(0..4) {
            let at = self.chance.within(0..TROUBLED);
            self.later(at, What::ServerDies);
        }
        if self.chance.hits(25) {
            let taken = self.chance.within(0..TROUBLED / 2);
            self.later(taken, What::Backup);
            let restored = self.chance.within(taken + 1_000..TROUBLED);
            self.later(restored, What::Restore);
        }
        self.later(ROUND, What::Round);
    }

    fn later(&mut self, after: u64, what: What) {
        self.count += 1;
        self.queue.push(Reverse((self.now + after, self.count)));
        self.happening.insert(self.count, what);
    }

    async fn pass(&mut self) -> Result<()> {
        while let Some(Reverse((at, number))) = self.queue.pop() {
            let Some(what) = self.happening.remove(&number) else { continue };
            self.now = at;
            self.school.set_clock(BEGIN + at);
            self.happen(what).await?;
            let epoch = self.school.epoch().filter(|_| at > TROUBLED);
            if epoch.is_some_and(|epoch| self.tabs.iter().all(|tab| tab.is_settled(epoch))) {
                return Ok(());
            }
            if at > TROUBLED + PATIENT {
                bail!("no rest an hour after the last trouble: {:?}", self.tabs);
            }
        }
        bail!("nothing happens any more: {:?}", self.tabs)
    }

    async fn happen(&mut self, what: What) -> Result<()> {
        match what {
            What::Act(number, life) if self.tabs[number].life == life => self.act(number),
            What::Act(..) => {}
            What::Send(number) => self.send(number),
            What::GiveUp(number, exchange) => {
                if let Some(wait) = self.tabs[number].give_up(exchange, &mut self.chance) {
                    self.go_on(number, wait.0);
                }
            }
            What::AtServer(number, exchange, message) => self.at_server(number, exchange, &message).await?,
            What::AtTab(number, exchange, reply) => {
                if self.tabs[number].receive(exchange, &reply, BEGIN + self.now)? {
                    self.go_on(number, 10);
                }
            }
            What::TabDies(number) => {
                if self.tabs[number].die() {
                    self.tally.crashes += 1;
                    let away = self.chance.within(100..240_000);
                    self.later(away, What::TabReturns(number));
                }
            }
            What::TabReturns(number) => {
                self.tabs[number].begin_again(BEGIN + self.now);
                self.later(1, What::PageOpened(number));
                self.later(50, What::Act(number, self.tabs[number].life));
            }
            What::ClockSet(number, by) => self.tabs[number].set_wall(by),
            What::PageOpened(number) => match self.school.epoch() {
                Some(epoch) => {
                    self.tabs[number].hear(epoch);
                    self.later(1, What::Send(number));
                }
                None => self.later(5_000, What::PageOpened(number)),
            },
            What::ServerDies => self.server_dies(),
            What::ServerReturns => {
                self.school.begin_again().await?;
                checks::after_a_crash(&self.school, &self.tabs).await?;
            }
            What::Backup => self.school.back_up().await?,
            What::Restore => {
                if self.school.restore().await? {
                    self.tally.restores += 1;
                    for number in 0..self.tabs.len() {
                        let opened = self.chance.within(TROUBLED..TROUBLED + 60_000).saturating_sub(self.now);
                        self.later(opened, What::PageOpened(number));
                    }
                }
            }
            What::Round => {
                self.school.round().await?;
                self.later(ROUND, What::Round);
            }
        }
        Ok(())
    }

    fn act(&mut self, number: usize) {
        let (now, troubled) = (BEGIN + self.now, self.now < TROUBLED);
        match self.tabs[number].act(now, &mut self.chance) {
            Doing::Nothing => {}
            Doing::Asking(exchange, message) => self.carry(number, exchange, message),
            Doing::Working => {
                let think = self.chance.within(300..if troubled { 20_000 } else { 2_000 });
                self.later(think, What::Act(number, self.tabs[number].life));
                // The application gathers what comes within a moment.
                self.later(800, What::Send(number));
            }
        }
    }

    /// After a word of the school's, or none: the student begins, or what waits is sent.
    fn go_on(&mut self, number: usize, after: u64) {
        match self.tabs[number].disk.events.is_empty() {
            true => self.later(after, What::Act(number, self.tabs[number].life)),
            false => self.later(after, What::Send(number)),
        }
    }

    fn send(&mut self, number: usize) {
        if let Some((exchange, message)) = self.tabs[number].send(BEGIN + self.now) {
            self.carry(number, exchange, message);
        }
    }

    /// Puts a message on the network.
    fn carry(&mut self, number: usize, exchange: u64, message: Message) {
        self.tally.messages += 1;
        self.later(PATIENCE.0, What::GiveUp(number, exchange));
        for _ in 0..self.copies() {
            let delay = self.delay();
            self.later(delay, What::AtServer(number, exchange, Box::new(message.clone())));
        }
    }

    async fn at_server(&mut self, number: usize, exchange: u64, message: &Message) -> Result<()> {
        if self.now < TROUBLED && self.chance.hits(1) {
            self.server_dies();
        }
        let Some(reply) = self.school.answer(message).await? else { return Ok(()) };
        if self.now < TROUBLED && self.chance.hits(1) {
            // It is stored, and nobody is told.
            self.server_dies();
            return Ok(());
        }
        for _ in 0..self.copies() {
            let delay = self.delay();
            self.later(delay, What::AtTab(number, exchange, Box::new(reply.clone())));
        }
        Ok(())
    }

    fn server_dies(&mut self) {
        if self.school.die() {
            self.tally.crashes += 1;
            let away = self.chance.within(500..120_000);
            self.later(away, What::ServerReturns);
        }
    }

    /// How often something arrives.
    fn copies(&mut self) -> u64 {
        let roll = self.chance.within(0..100);
        let copies = match roll {
            _ if self.now >= TROUBLED => 1,
            0..20 => 0,
            20..30 => 2,
            30..32 => 3,
            _ => 1,
        };
        self.tally.faults += u64::from(copies != 1);
        copies
    }

    /// How long it takes: later messages overtake earlier ones, and none takes longer than a tab waits.
    fn delay(&mut self) -> u64 {
        match self.now < TROUBLED && self.chance.hits(20) {
            true => self.chance.within(10..PATIENCE.0 / 2 - 100),
            false => self.chance.within(5..400),
        }
    }
}
