//! The keys of an attempt's rows.

use crate::device::hold;
use mastery::id::{AttemptId, ObjectiveId, WriterId};

pub const HEADS: &str = "head/";

/// Which attempt the last start of an objective was for.
pub fn start(objective: &ObjectiveId) -> String {
    format!("start/{objective}")
}

pub fn heads_of(attempt: AttemptId) -> String {
    format!("head/{attempt}/")
}

/// In the order of the parts.
pub fn head(attempt: AttemptId, generation: u32, writer: WriterId) -> String {
    format!("head/{attempt}/{generation:08}/{writer}")
}

pub fn events(attempt: AttemptId) -> String {
    format!("event/{attempt}/")
}

pub fn events_of(attempt: AttemptId, writer: WriterId) -> String {
    format!("event/{attempt}/{writer}/")
}

pub fn event(attempt: AttemptId, writer: WriterId, index: usize) -> String {
    format!("event/{attempt}/{writer}/{index:08}")
}

pub fn claim(attempt: AttemptId) -> String {
    format!("claim/{attempt}")
}

pub fn sents(attempt: AttemptId) -> String {
    format!("sent/{attempt}/")
}

pub fn sent(attempt: AttemptId, writer: WriterId) -> String {
    format!("sent/{attempt}/{writer}")
}

pub const READY: &str = "ready/";

/// What the service worker may send.
pub fn ready(attempt: AttemptId, writer: WriterId) -> String {
    format!("ready/{attempt}/{writer}")
}

/// Which tab has something to itself, where the browser has no locks.
pub fn lease(what: &str) -> String {
    format!("lease/{what}")
}

/// That an attempt has begun here: there is one such row however many tabs begin it.
pub fn begun(attempt: AttemptId) -> String {
    format!("begun/{attempt}")
}

/// The beginnings of all rows of an attempt.
pub fn all_of(attempt: AttemptId) -> [String; 7] {
    let ready = format!("ready/{attempt}/");
    let lease = lease(&hold::of(attempt));
    [events(attempt), claim(attempt), sents(attempt), heads_of(attempt), lease, ready, begun(attempt)]
}

pub const SEALED: &str = "sealed/";

/// Work that nobody here can read, on its way to the school.
pub fn sealed(id: WriterId) -> String {
    format!("sealed/{id}")
}
