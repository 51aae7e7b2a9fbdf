//! A school and its tabs in one thread, on a clock that is moved: what takes an afternoon passes in a moment, and the same
//! seed is the same afternoon.
//!
//! The tabs use [`mastery::sync::Outbox`] as the application does; the server is the product's accept path over a real
//! database. Between them is a network that loses, doubles, delays and reorders, and that a tab may be without for hours;
//! either side goes down at any step, and the disk of either fails. What a student began on one device goes on on another,
//! or both go on without knowing of each other.

mod checks;
mod devices;
mod failing;
mod message;
mod network;
mod school;
mod tab;
mod tally;
mod trouble;

use crate::chance::Chance;
use anyhow::{Context, Result, bail};
use failing::Health;
use message::{Message, Reply};
use school::School;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
    ops::Range,
};
use tab::{Doing, Tab, Way};
pub use tally::Tally;

/// When a simulation begins: 2026-11-24.
const BEGIN: u64 = 1_795_500_000_000;
/// The troubles end then, but for tabs that are without a network still.
const TROUBLED: u64 = 12 * 60_000;
/// Everything has so long to come to rest when all have ended.
const PATIENT: u64 = 60 * 60_000;
/// The server looks for what has lapsed.
const ROUND: u64 = 20_000;

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
    /// So many writes in a hundred fail on a device from now on.
    TabDisk(usize, u64),
    /// The student goes on with a tab's attempt on another device.
    TakeOver(usize),
    /// What waits at a tab is saved as a file.
    Seal(usize),
    /// Somebody hands in such a file.
    HandIn(Box<Message>),
    /// A page is opened: the tab hears the epoch.
    PageOpened(usize),
    ServerDies,
    ServerReturns,
    /// The server's disk is like that from now on.
    Disk(Health),
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
    /// Which tab is without a network, and when.
    cuts: Vec<(usize, Range<u64>)>,
    /// When the last trouble ends.
    troubled: u64,
    /// So many files are on their way to the school.
    carried: u64,
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
    passed.await.with_context(|| format!("seed {seed}; `cargo xtask soak 1 0 {seed}` runs it alone"))
}

impl World {
    async fn begin(seed: u64) -> Result<Self> {
        let mut chance = Chance::new(seed);
        let students = chance.within(2..5) as usize;
        let school = School::open(students, BEGIN, Chance::new(chance.number())).await?;
        let mut tabs = Vec::new();
        for number in 0..students {
            let way = match chance.within(0..10) {
                0..6 => Way::AtStart,
                6..8 => Way::InAdvance,
                _ => Way::Practice,
            };
            let student = school.student(number);
            let session = school.session(student.student)?;
            tabs.push(Tab::new(student, session, way, &mut chance));
        }
        let (queue, happening, cuts) = (BinaryHeap::new(), BTreeMap::new(), Vec::new());
        let (now, count, troubled, carried, tally) = (0, 0, TROUBLED, 0, Tally::default());
        let mut world = Self { now, chance, queue, happening, count, tabs, school, cuts, troubled, carried, tally };
        world.trouble();
        Ok(world)
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
            let epoch = self.school.epoch().filter(|_| at > self.troubled && self.carried == 0);
            if epoch.is_some_and(|epoch| self.tabs.iter().all(|tab| tab.is_settled(epoch))) {
                return Ok(());
            }
            if at > self.troubled + PATIENT {
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
            What::AtTab(number, ..) if self.is_cut(number) => self.tally.faults += 1,
            What::AtTab(number, exchange, reply) => {
                let now = BEGIN + self.now;
                if let Some(wait) = self.tabs[number].receive(exchange, &reply, now, &mut self.chance)? {
                    // Who has a ticket in advance begins when it suits.
                    let begins = matches!(*reply, Reply::Advance(_)).then(|| self.chance.within(0..120_000));
                    self.go_on(number, begins.unwrap_or(wait.0));
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
                self.tabs[number].begin_again(BEGIN + self.now, &mut self.chance);
                self.later(1, What::PageOpened(number));
                self.later(50, What::Act(number, self.tabs[number].life));
            }
            What::ClockSet(number, by) => self.tabs[number].set_wall(by),
            What::TabDisk(number, fails) => self.tabs[number].disk.fails = fails,
            What::TakeOver(number) => self.take_over(number),
            What::Seal(number) => self.seal(number),
            What::HandIn(work) => self.hand_in(work).await?,
            What::PageOpened(number) => match self.school.epoch().filter(|_| !self.is_cut(number)) {
                Some(epoch) => {
                    self.tabs[number].hear(epoch);
                    self.later(1, What::Send(number));
                }
                None => self.later(5_000, What::PageOpened(number)),
            },
            What::ServerDies => self.server_dies(),
            What::ServerReturns => {
                self.school.begin_again().await?;
                checks::acknowledged(&self.school, &self.tabs).await?;
            }
            What::Disk(health) => {
                self.school.set_health(health);
                if self.school.is_up() {
                    checks::acknowledged(&self.school, &self.tabs).await?;
                }
            }
            What::Backup => self.school.back_up().await?,
            What::Restore => {
                if self.school.restore().await? {
                    self.tally.restores += 1;
                    for number in 0..self.tabs.len() {
                        let opened = self.chance.within(self.troubled..self.troubled + 60_000).saturating_sub(self.now);
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
        let (now, troubled) = (BEGIN + self.now, self.now < self.troubled);
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
        match self.tabs[number].disk.own().is_none() {
            true => self.later(after, What::Act(number, self.tabs[number].life)),
            false => self.later(after, What::Send(number)),
        }
    }

    fn send(&mut self, number: usize) {
        if let Some((exchange, message)) = self.tabs[number].send(BEGIN + self.now) {
            self.carry(number, exchange, message);
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
        self.reply(number, exchange, &reply);
        Ok(())
    }

    fn server_dies(&mut self) {
        if self.school.die() {
            self.tally.crashes += 1;
            let away = self.chance.within(500..120_000);
            self.later(away, What::ServerReturns);
        }
    }
}
