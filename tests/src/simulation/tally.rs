//! What was tried, and what came of it.

use std::{
    fmt::{Display, Formatter, Result},
    ops::AddAssign,
};

/// What was tried, and what came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Demonstrations that were finished.
    pub attempts: u64,
    /// Of these, begun with a ticket in advance.
    pub in_advance: u64,
    /// Rounds of practice that were finished.
    pub practice: u64,
    /// Events that were stored.
    pub events: u64,
    /// Messages that were sent.
    pub messages: u64,
    /// Of these, lost or doubled by the network or by a side that was down.
    pub faults: u64,
    /// Of these, or of the replies, those that came when the tab had given them up.
    pub late: u64,
    /// Times that a tab or the server went down.
    pub crashes: u64,
    /// Backups that were restored.
    pub restores: u64,
    /// Operations of a database or a device that gave an error.
    pub disk_errors: u64,
    /// Writes of the database that found no room.
    pub full: u64,
    /// Tabs that were without a network for a while.
    pub partitions: u64,
    /// Attempts that another device took over.
    pub take_overs: u64,
    /// Times that sealed work was handed in.
    pub carried: u64,
    /// Demonstrations that the school judged otherwise than their tabs by its own clock, where a tab's was uncertain.
    pub otherwise: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.attempts += other.attempts;
        self.in_advance += other.in_advance;
        self.practice += other.practice;
        self.events += other.events;
        self.messages += other.messages;
        self.faults += other.faults;
        self.late += other.late;
        self.crashes += other.crashes;
        self.restores += other.restores;
        self.disk_errors += other.disk_errors;
        self.full += other.full;
        self.partitions += other.partitions;
        self.take_overs += other.take_overs;
        self.carried += other.carried;
        self.otherwise += other.otherwise;
    }
}

impl Display for Tally {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self { attempts, in_advance, practice, events, messages, faults, late, .. } = self;
        let Self { crashes, restores, disk_errors, full, partitions, take_overs, carried, otherwise, .. } = self;
        write!(
            f,
            "{attempts} demonstrations ({in_advance} begun with a ticket in advance) and {practice} rounds of practice with \
             {events} events finished; {messages} messages, {faults} lost or doubled, {late} late; {crashes} crashes, \
             {restores} restores, {disk_errors} disk errors, {full} writes to a full disk, {partitions} partitions, \
             {take_overs} take-overs, {carried} works carried, {otherwise} judged otherwise by the school's clock; 0 lost, 0 doubled"
        )
    }
}
