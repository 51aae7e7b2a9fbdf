//! Answers that came faster than their items can be read.

use super::replay::entries;
use crate::store::Log;
use mastery::{
    attempt::{Entry, faster_than_reading},
    ticket::Ticket,
};

/// How many. By the tab's own clock: times that the server mended say nothing of how long somebody looked.
#[must_use]
pub fn fast_answers(ticket: &Ticket, log: &Log) -> u32 {
    let entries: Vec<Entry> = log.batches.iter().flat_map(entries).collect();
    faster_than_reading(&entries, &ticket.least_reading())
}
