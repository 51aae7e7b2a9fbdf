//! What a student does at a tab.

use super::{Doing, OBJECTIVE, Tab, Way};
use crate::{chance::Chance, simulation::message::Message};
use generators::{
    answers::{Key, Response},
    item::{Identity, SetIdentity},
    registry,
    seed::Seed,
};
use mastery::{
    attempt::{AttemptClock, Device, Entry, Event, Sitting, fold},
    id::ObjectiveId,
    time::Millis,
    wire::v1::Start,
};
use words::Locale;

/// So many items are practised.
const ROUND: u32 = 6;

impl Tab {
    /// What the tab itself makes of its demonstration, with all that is here of it.
    pub fn sitting(&self) -> Option<Sitting> {
        let ticket = self.disk.ticket()?;
        Some(fold(ticket.terms(), &ticket.derive().ok()?, &self.disk.entries()))
    }

    /// The student does the next thing.
    pub fn act(&mut self, now: u64, chance: &mut Chance) -> Doing {
        let is_asking = self.disk.own().is_none() && self.is_waiting();
        let Some(memory) = self.memory.as_ref().filter(|memory| !memory.elsewhere && !is_asking) else {
            return Doing::Nothing;
        };
        if self.disk.ended {
            return Doing::Nothing;
        }
        if let Some(asked) = self.asks() {
            return self.ask(asked);
        }
        let clock = memory.clock.unwrap_or_else(|| AttemptClock::begin(Millis(now)));
        let at = clock.elapsed(Millis(now));
        let begins = match self.way {
            _ if self.disk.own().is_some() => None,
            Way::TakeOver => Some(Device::TakenOver),
            _ => Some(Device::Start { wall: self.wall(now), offset: None }),
        };
        if begins.is_none_or(|begins| self.write(at, now, begins, chance)) {
            if let Some(memory) = &mut self.memory {
                memory.clock = Some(clock);
            }
            self.work(at, now, chance);
        }
        Doing::Working
    }

    /// What has to be heard from the school before anything can begin.
    fn asks(&self) -> Option<Message> {
        if self.disk.authority.is_some() {
            return None;
        }
        let (student, attempt) = (self.student.student, self.disk.attempt);
        Some(match self.way {
            Way::InAdvance => Message::Advance(student),
            Way::TakeOver => Message::Log(attempt),
            Way::AtStart | Way::Practice => {
                let objective = ObjectiveId(OBJECTIVE.to_owned());
                Message::Start(student, Start { attempt, objective, locale: Locale::En })
            }
        })
    }

    fn work(&mut self, at: Millis, now: u64, chance: &mut Chance) {
        let (next, is_over) = self.next(at);
        let Some(item) = next.filter(|_| !is_over) else {
            self.disk.ended = self.write(at, now, Device::End { draft: None }, chance);
            return;
        };
        if !self.is_painted(item) {
            self.paint(item, at, now, chance);
            return;
        }
        let happened = match chance.within(0..100) {
            0..5 => {
                let (wall, monotonic) = (self.wall(now), Millis(now));
                let _ = self.write(at, now, Device::Hidden, chance)
                    && self.write(at, now, Device::Resumed { wall, monotonic }, chance);
                false
            }
            5..10 => {
                let response = Response::One("8*7".to_owned());
                self.write(at, now, Device::Unreadable { item, response }, chance);
                false
            }
            10..13 => self.write(at, now, Device::NotKnown { item, first_key: None }, chance),
            _ => {
                let key = self.key(item).map(|key| key.canonical()).unwrap_or_default();
                let typed = if chance.hits(self.ability) { key } else { format!("{key}1") };
                let (response, first_key) = (Response::One(typed), Some(Millis(300)));
                self.write(at, now, Device::Response { item, response, first_key }, chance)
            }
        };
        if happened && let (Some(next), false) = self.next(at) {
            self.paint(next, at, now, chance);
        } else if happened {
            self.disk.ended = self.write(at, now, Device::End { draft: None }, chance);
        }
    }

    /// The item that is to be answered next, and whether the time is over.
    fn next(&self, at: Millis) -> (Option<u32>, bool) {
        let Some(ticket) = self.disk.ticket() else {
            let is_answer = |entry: &Entry| match &entry.event {
                Event::Device(event) => matches!(event.what, Device::Response { .. } | Device::NotKnown { .. }),
                _ => false,
            };
            let answered = self.disk.entries().into_iter().filter(is_answer).count() as u32;
            return ((answered < ROUND).then_some(answered), false);
        };
        let open = self.sitting().and_then(|sitting| sitting.open.first().copied());
        (open, ticket.time_limit.is_some_and(|limit| at >= limit))
    }

    fn is_painted(&self, item: u32) -> bool {
        self.memory.as_ref().is_some_and(|memory| memory.painted == Some(item))
    }

    fn paint(&mut self, item: u32, at: Millis, now: u64, chance: &mut Chance) {
        let identity = self.practised().map(|set| Identity { set, index: item });
        let is_shown = self.write(at, now, Device::Shown { item, identity, first_key: None }, chance);
        if let Some(memory) = self.memory.as_mut().filter(|_| is_shown) {
            memory.painted = Some(item);
        }
    }

    fn key(&self, item: u32) -> Option<Key> {
        match self.practised() {
            Some(set) => Some(registry::open(&set).ok()?.item(item).key()),
            None => self.disk.ticket()?.derive().ok()?.keys.into_iter().nth(item as usize),
        }
    }

    /// The items of a round of practice.
    fn practised(&self) -> Option<SetIdentity> {
        let seed = (self.way == Way::Practice).then(|| Seed::try_from(7).ok()).flatten()?;
        mastery::catalogue::find(OBJECTIVE)?.items().map(|items| items.identity(seed))
    }

    /// Appends an event to the disk; whether it happened.
    pub(super) fn write(&mut self, at: Millis, now: u64, what: Device, chance: &mut Chance) -> bool {
        let wall = self.wall(now);
        self.disk.append(at, wall, what, chance)
    }
}
