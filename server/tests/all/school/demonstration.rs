//! A demonstration as a tab has it: its ticket, and its events as they are stored.

use super::{event, rand};
use mastery::{
    attempt::Device,
    id::AttemptId,
    ticket::{Signed, Ticket},
};
use serde_json::{Value, json};
use uuid::Uuid;

/// A demonstration as a tab has it.
pub struct Demonstration {
    pub signed: Signed,
    pub ticket: Ticket,
    pub writer: Uuid,
    pub generation: u32,
    pub events: Vec<Value>,
    pub keys: Vec<String>,
}

impl Demonstration {
    pub fn new(signed: Signed) -> Self {
        let ticket: Ticket = signed.unverified().expect("a ticket");
        let keys = ticket.derive().expect("its items").keys;
        let keys = keys.iter().map(|key| key.canonical()).collect();
        let begin = json!({"at": 0, "event": "start", "wall": ticket.issued.0});
        Self { signed, ticket, writer: Uuid::from_u128(rand()), generation: 1, events: vec![begin], keys }
    }

    pub fn id(&self) -> AttemptId {
        self.ticket.id
    }

    /// Shows an item and answers it, right or not, at so many seconds.
    pub fn answer(&mut self, item: usize, right: bool, at: f64) -> &mut Self {
        let at = (at * 1000.0) as u64;
        let response = if right { self.keys[item].clone() } else { format!("{}1", self.keys[item]) };
        let painted = self.events.last().and_then(|event| event["at"].as_u64()).unwrap_or(0).min(at);
        let item = item as u32;
        self.events.push(event(painted, Device::Shown { item, identity: None, first_key: None }));
        self.events.push(super::response(at, item, &response));
        self
    }

    /// Answers so many items right and the rest not, one a second, and ends.
    pub fn all(&mut self, right: usize) -> &mut Self {
        for item in 0..self.keys.len() {
            self.answer(item, item < right, (item + 1) as f64);
        }
        self.end(self.keys.len() as f64)
    }

    pub fn end(&mut self, at: f64) -> &mut Self {
        self.events.push(json!({"at": (at * 1000.0) as u64, "event": "end"}));
        self
    }

    /// The batch of some of the events, sent when the last of them happened.
    pub fn batch(&self, from: usize, to: usize) -> Value {
        let sent = self.events.get(to.saturating_sub(1)).map_or(json!(0), |event| event["at"].clone());
        json!({
            "attempt": self.id(), "authority": {"ticket": self.signed}, "writer": self.writer,
            "generation": self.generation,
            "first_index": from, "events": self.events[from..to], "sent": sent,
        })
    }

    /// Everything in one batch.
    pub fn whole(&self) -> Value {
        self.batch(0, self.events.len())
    }
}
