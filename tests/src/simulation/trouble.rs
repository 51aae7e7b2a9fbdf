//! Everything that will go wrong in a seed's afternoon.

use super::{TROUBLED, What, World, failing::Health, tab::Way};

const MINUTE: u64 = 60_000;

impl World {
    /// What the school goes through, and the beginnings and troubles of its students.
    pub(super) fn trouble(&mut self) {
        for tab in 0..self.tabs.len() {
            let begins = self.chance.within(0..MINUTE);
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
            if self.chance.hits(40) {
                let from = self.chance.within(0..4 * MINUTE);
                self.cut(tab, from);
            }
            if self.chance.hits(20) {
                let at = self.chance.within(MINUTE / 2..TROUBLED);
                self.later(at, What::Seal(tab));
            }
            if self.tabs[tab].way != Way::Practice && self.chance.hits(35) {
                for _ in 0..self.chance.within(1..3) {
                    let at = self.chance.within(MINUTE / 2..4 * MINUTE);
                    self.later(at, What::TakeOver(tab));
                }
            }
            self.device_fails(tab, 25);
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
        if self.chance.hits(40) {
            let percent = self.chance.within(1..101);
            self.disk_is(Health::Fails(percent));
        }
        if self.chance.hits(40) {
            self.disk_is(Health::Full);
        }
        self.later(TROUBLED, What::Disk(Health::Well));
        self.later(super::ROUND, What::Round);
    }

    /// The troubles of a device that joins in the middle of them.
    pub(super) fn trouble_of_another(&mut self, tab: usize) {
        if self.chance.hits(50) {
            let from = self.now + self.chance.within(2_000..MINUTE);
            self.cut(tab, from);
        }
        if self.chance.hits(30) {
            let at = self.chance.within(0..3 * MINUTE);
            self.later(at, What::TabDies(tab));
        }
        self.device_fails(tab, 10);
    }

    /// A tab is without a network for minutes or hours.
    fn cut(&mut self, tab: usize, from: u64) {
        let lasts = match self.chance.within(0..10) {
            0..6 => self.chance.within(MINUTE / 2..10 * MINUTE),
            6..9 => self.chance.within(10 * MINUTE..60 * MINUTE),
            _ => self.chance.within(60 * MINUTE..4 * 60 * MINUTE),
        };
        self.cuts.push((tab, from..from + lasts));
        self.troubled = self.troubled.max(from + lasts);
        self.tally.partitions += 1;
    }

    fn device_fails(&mut self, tab: usize, percent: u64) {
        if self.chance.hits(percent) {
            let (from, fails) = (self.chance.within(0..4 * MINUTE), self.chance.within(5..101));
            let lasts = self.chance.within(5_000..2 * MINUTE);
            self.later(from, What::TabDisk(tab, fails));
            self.later(from + lasts, What::TabDisk(tab, 0));
        }
    }

    /// The server's disk is like that for a while.
    fn disk_is(&mut self, health: Health) {
        let from = self.chance.within(0..5 * MINUTE);
        let lasts = self.chance.within(5_000..4 * MINUTE);
        self.later(from, What::Disk(health));
        self.later(from + lasts, What::Disk(Health::Well));
    }
}
