//! The network between tabs and school: it loses, doubles, delays and reorders, and a tab may have none.

use super::{What, World, message::Message, message::Reply};
use mastery::sync::{LATEST, PATIENCE};

impl World {
    /// Puts a message on the network.
    pub(super) fn carry(&mut self, tab: usize, exchange: u64, message: Message) {
        self.tally.messages += 1;
        self.later(PATIENCE.0, What::GiveUp(tab, exchange));
        if self.is_cut(tab) {
            self.tally.faults += 1;
            return;
        }
        for _ in 0..self.copies() {
            let delay = self.delay();
            self.later(delay, What::AtServer(tab, exchange, Box::new(message.clone())));
        }
    }

    /// Puts a reply on the network.
    pub(super) fn reply(&mut self, tab: usize, exchange: u64, reply: &Reply) {
        for _ in 0..self.copies() {
            let delay = self.delay();
            self.later(delay, What::AtTab(tab, exchange, Box::new(reply.clone())));
        }
    }

    /// Whether a tab has no network now.
    pub(super) fn is_cut(&self, tab: usize) -> bool {
        self.cuts.iter().any(|(cut, when)| *cut == tab && when.contains(&self.now))
    }

    /// How often something arrives.
    fn copies(&mut self) -> u64 {
        let roll = self.chance.within(0..100);
        let copies = match roll {
            _ if self.now >= self.troubled => 1,
            0..20 => 0,
            20..30 => 2,
            30..32 => 3,
            _ => 1,
        };
        self.tally.faults += u64::from(copies != 1);
        copies
    }

    /// How long it takes: later messages overtake earlier ones, and some come when the tab has given them up, as late as
    /// any may.
    fn delay(&mut self) -> u64 {
        match self.chance.within(0..100) {
            _ if self.now >= self.troubled => self.chance.within(5..400),
            0..20 => self.chance.within(10..PATIENCE.0 / 2 - 100),
            20..24 => {
                self.tally.late += 1;
                self.chance.within(PATIENCE.0..LATEST.0)
            }
            _ => self.chance.within(5..400),
        }
    }
}
