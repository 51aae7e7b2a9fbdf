//! What a tab sends of its events, and what it saves of them for somebody to carry.

use super::{Part, Tab};
use crate::{chance::Chance, simulation::message::Message};
use mastery::{
    attempt::{AttemptClock, DeviceEvent},
    sealed::seal,
    time::Millis,
    wire::v1::{Batch, Claim, Work},
};
use serde_json::value::RawValue;

impl Tab {
    /// Everything of an attempt that waits, under seal, for somebody who carries it; none where nothing waits.
    pub fn seal(&self, now: u64, chance: &mut Chance) -> Option<Message> {
        let waits = self.disk.parts.iter().any(|part| self.outbox(part).waiting() > 0);
        if !waits {
            return None;
        }
        let claim = self.claim();
        let mut batches = Vec::new();
        for part in &self.disk.parts {
            let outbox = self.outbox(part);
            batches.extend(outbox.all().filter_map(|(first, events)| self.batch(part, first, events, claim, now)));
        }
        let work = serde_json::to_vec(&Work { sealed: self.wall(now), batches }).ok()?;
        let random = std::array::from_fn(|_| chance.number() as u8);
        seal(self.session.sealing, random, &work).ok().map(Message::Work)
    }

    pub(super) fn batch(
        &self,
        part: &Part,
        first_index: u32,
        events: &[String],
        claim: Option<Claim>,
        now: u64,
    ) -> Option<Batch> {
        let events = events.iter().filter_map(|bytes| RawValue::from_string(bytes.clone()).ok()).collect();
        let sent = match (self.memory.as_ref()?.clock, self.disk.stamp) {
            (Some(clock), _) => clock,
            (None, Some(stamp)) => AttemptClock::resume(stamp, self.wall(now), Millis(now), None),
            (None, None) => AttemptClock::begin(Millis(now)),
        };
        let (attempt, authority) = (self.disk.attempt, self.disk.authority.clone()?);
        let (writer, generation, sent) = (part.writer, part.generation, sent.elapsed(Millis(now)));
        let carried = writer != self.disk.writer;
        let resumed = !self.runs_since(part, first_index);
        Some(Batch { attempt, authority, writer, generation, first_index, events, sent, claim, carried, resumed })
    }

    /// Whether the clock has run all the time since that event.
    fn runs_since(&self, part: &Part, index: u32) -> bool {
        let since = self.memory.as_ref().and_then(|memory| memory.clock.and(Some(memory.since)));
        let event = part.events.get(index as usize).and_then(|bytes| serde_json::from_str::<DeviceEvent>(bytes).ok());
        since.zip(event).is_some_and(|(since, event)| since <= event.at)
    }

    pub(super) fn claim(&self) -> Option<Claim> {
        let sitting = self.disk.ended.then(|| self.sitting()).flatten()?;
        sitting.outcome.map(|outcome| Claim { outcome, right: sitting.right })
    }
}
