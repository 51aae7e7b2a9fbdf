//! How a demonstration came: plain facts for the teacher, from the server's own stamps.

use super::{judge::GRACE, offline::Offline, replay::Replay};
use mastery::{
    attempt::Sitting,
    ticket::{Given, Ticket},
    time::{Instant, Millis},
};

/// What a teacher may want to know of how a demonstration came. None of it changes what it showed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// It began with a ticket that was given in advance: without a network, and with nobody to confirm when.
    pub offline_start: bool,
    /// From Start to the first paint, where that is more than a minute: the ticket was there, and the clock not running.
    pub begun_late: Option<Millis>,
    /// From the deadline until the last of its work was here, where that is more than a minute: it was done offline, or
    /// held back.
    pub arrived_late: Option<Millis>,
    /// When the device was without the school while the attempt ran.
    pub offline: Offline,
    /// So many tabs were first heard of when the result could be known.
    pub late_tabs: u32,
}

impl Arrival {
    pub(super) fn of(ticket: &Ticket, replay: &Replay, started: Option<Instant>, sitting: Option<&Sitting>) -> Self {
        let deadline = sitting.and_then(|sitting| sitting.deadline);
        let ended = sitting.and_then(|sitting| sitting.ended).map(|ended| ended.at);
        let noted = |late: Millis| Some(late).filter(|late| *late > GRACE);
        let arrived = replay.seen.iter().filter(|seen| seen.works).map(|seen| seen.received).max();
        let due = started.zip(deadline).map(|(started, deadline)| started.after(deadline));
        let offline_start = ticket.given == Given::InAdvance;
        Self {
            offline_start,
            begun_late: started.filter(|_| !offline_start).and_then(|started| noted(started.since(ticket.issued))),
            arrived_late: arrived.zip(due).and_then(|(arrived, due)| noted(arrived.since(due))),
            offline: Offline::of(&replay.seen, ended),
            late_tabs: replay.late_tabs,
        }
    }
}
