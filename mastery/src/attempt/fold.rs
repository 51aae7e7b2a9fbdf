//! The one rule from events to outcome.

use super::{
    absence::{Absence, absence},
    event::{CloseReason, Device, Entry, Event, Server},
    judge::Judge,
    sitting::{Ended, Facts, How, ItemRecord, Outcome, Sitting},
};
use crate::{threshold::Threshold, time::Millis};
use generators::answers::{Response, Verdict};

/// What an attempt has to show.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// What is enough; it fixes how many items there are.
    pub threshold: Threshold,
    /// How long it may take, none for no clock.
    pub time_limit: Option<Millis>,
}

impl Terms {
    /// Whether the ticket's own limit is over, with nothing granted.
    fn is_over_by(self, at: Millis) -> bool {
        self.time_limit.is_some_and(|limit| at >= limit)
    }
}

/// Derives an attempt from its events, in whatever order they come and however often.
#[must_use]
pub fn fold(terms: Terms, judge: &dyn Judge, entries: &[Entry]) -> Sitting {
    let entries = in_order(entries);
    let granted = entries.iter().filter_map(|entry| match entry.event {
        Event::Granted(more) => Some(more),
        _ => None,
    });
    let deadline = terms.time_limit.map(|limit| granted.fold(limit, Millis::plus));
    let cut = declared_end(&entries, deadline);

    let mut folding = Folding::new(terms, judge, deadline, cut);
    // What came after the end is kept, and never stands in the way of what came in time.
    let mut follows_its_own_end = following_its_own_end();
    let (late, in_time): (Vec<_>, Vec<_>) =
        entries.iter().partition(|entry| follows_its_own_end(entry) || folding.is_late(entry));
    for entry in in_time {
        folding.take(entry);
    }
    folding.after_end = true;
    for entry in late {
        folding.take(entry);
    }
    folding.close(&entries)
}

/// Each event once, in its place, and no tab's time running backwards.
fn in_order(entries: &[Entry]) -> Vec<Entry> {
    let mut entries = entries.to_vec();
    // Equal places are the same event, so what is stable weighs more in a tab and gives nothing.
    entries.sort_unstable_by_key(Entry::place);
    entries.dedup_by_key(|entry| entry.place());
    let mut latest = (None, Millis(0));
    for entry in &mut entries {
        let tab = Some((entry.generation, entry.writer));
        let Event::Device(event) = &mut entry.event else { continue };
        if latest.0 == tab {
            event.at = event.at.max(latest.1);
        }
        latest = (tab, event.at);
    }
    entries
}

/// How an event ends an attempt, if it does.
fn ends(entry: &Entry) -> Option<(Millis, How)> {
    let Event::Device(event) = &entry.event else { return None };
    match event.what {
        Device::End { .. } => Some((event.at, How::Finished)),
        Device::Leave => Some((event.at, How::Left)),
        _ => None,
    }
}

/// Asked of one entry after another, whether its tab had ended the attempt before.
fn following_its_own_end() -> impl FnMut(&Entry) -> bool {
    let mut ended = None;
    move |entry| {
        let tab = Some((entry.generation, entry.writer));
        let follows = ended == tab;
        if ends(entry).is_some() {
            ended = tab;
        }
        follows
    }
}

/// The earliest time at which a tab said that it was over. A tab can't end what others before it have done since: its
/// word holds from their last answer in time on.
fn declared_end(entries: &[Entry], deadline: Option<Millis>) -> Option<(Millis, How)> {
    let mut answered = Millis(0);
    let mut earliest: Option<(Millis, How)> = None;
    let mut follows_its_own_end = following_its_own_end();
    for entry in entries {
        if follows_its_own_end(entry) {
            continue;
        }
        if let Some((at, how)) = ends(entry) {
            let at = at.max(answered);
            if earliest.is_none_or(|(before, _)| at < before) {
                earliest = Some((at, how));
            }
        }
        if let Event::Device(event) = &entry.event
            && matches!(event.what, Device::Response { .. } | Device::NotKnown { .. })
            && deadline.is_none_or(|deadline| event.at <= deadline)
        {
            answered = answered.max(event.at);
        }
    }
    earliest
}

struct Folding<'a> {
    terms: Terms,
    judge: &'a dyn Judge,
    cut: Option<(Millis, How)>,
    sitting: Sitting,
    /// What is taken now came after the end.
    after_end: bool,
    /// When the item in front of the student was painted.
    shown: Option<(u32, Millis)>,
    /// Whether each item was ever painted.
    painted: Vec<bool>,
    last_answer: Millis,
}

impl<'a> Folding<'a> {
    fn new(terms: Terms, judge: &'a dyn Judge, deadline: Option<Millis>, cut: Option<(Millis, How)>) -> Self {
        let count = usize::from(terms.threshold.set_size());
        let sitting = Sitting {
            items: vec![ItemRecord::default(); count],
            open: (0..count as u32).collect(),
            right: 0,
            answered: 0,
            deadline,
            elapsed: Millis(0),
            ended: None,
            outcome: None,
            facts: Facts { no_start: true, ..Facts::default() },
        };
        let painted = vec![false; count];
        Self { terms, judge, cut, sitting, after_end: false, shown: None, painted, last_answer: Millis(0) }
    }

    fn is_late(&self, entry: &Entry) -> bool {
        matches!(&entry.event, Event::Device(event) if self.is_over(event.at))
    }

    fn take(&mut self, entry: &Entry) {
        let Event::Device(event) = &entry.event else {
            self.sitting.facts.unknown += u32::from(entry.event == Event::Unknown);
            self.sitting.facts.too_late += u32::from(entry.event == Event::TooLate);
            return;
        };
        self.sitting.elapsed = self.sitting.elapsed.max(event.at);
        let facts = &mut self.sitting.facts;
        match &event.what {
            // Another device had the same ticket, and neither knew of the other.
            Device::Start { .. } if !facts.no_start => facts.taken_over += 1,
            Device::Start { .. } => facts.no_start = false,
            Device::Hidden => facts.hidden += 1,
            Device::Resumed { .. } => facts.resumed += 1,
            Device::TakenOver => facts.taken_over += 1,
            Device::ClockChanged { .. } => facts.clock_changed += 1,
            Device::Shown { item, first_key, .. } => self.show(*item, event.at, *first_key),
            Device::Response { item, response, first_key } => self.respond(*item, event.at, response, *first_key),
            Device::NotKnown { item, first_key } => {
                self.answer(*item, event.at, *first_key, |record| record.not_known = true);
            }
            Device::Unreadable { item, .. } => self.record(*item, |record| record.unreadable += 1),
            Device::Reported { item } => self.record(*item, |record| record.reported = true),
            Device::Skip { item, first_key } => self.skip(*item, event.at, *first_key),
            Device::Leave | Device::End { .. } => self.put_away(event.at),
        }
    }

    /// The key, if any, was pressed while the same item was in front of the student before.
    fn show(&mut self, item: u32, at: Millis, first_key: Option<Millis>) {
        self.press(item, at, first_key);
        self.put_away(at);
        self.shown = Some((item, at));
        if let Some(painted) = self.painted.get_mut(item as usize) {
            *painted = true;
        }
    }

    /// The item in front of the student is no longer: its time counts until now, or until the clock ended it.
    fn put_away(&mut self, at: Millis) {
        let until = self.sitting.deadline.map_or(at, |deadline| at.min(deadline));
        if let Some((item, painted)) = self.shown.take() {
            self.record(item, |record| record.spent = record.spent.plus(until.minus(painted)));
        }
    }

    /// The first key of the showing that an item is in; the first one of all showings stays. The tab counts from this
    /// showing, the earlier ones stand in what was spent before.
    fn press(&mut self, item: u32, at: Millis, first_key: Option<Millis>) {
        let Some((_, painted)) = self.shown.filter(|(shown, _)| *shown == item) else { return };
        let after = first_key.map(|after| after.min(at.minus(painted)));
        self.record(item, |record| {
            record.first_key = record.first_key.or(after.map(|after| record.spent.plus(after)));
        });
    }

    fn record(&mut self, item: u32, change: impl FnOnce(&mut ItemRecord)) {
        if let Some(record) = self.sitting.items.get_mut(item as usize) {
            change(record);
        }
    }

    fn respond(&mut self, item: u32, at: Millis, response: &Response, first_key: Option<Millis>) {
        let Some(verdict) = self.judge.verdict(item, response) else { return };
        if verdict == Verdict::Unreadable {
            // The tab asks before it takes a response, so this one comes from elsewhere; it costs nothing there too.
            return self.record(item, |record| record.unreadable += 1);
        }
        self.answer(item, at, first_key, |record| {
            record.response = Some(response.clone());
            record.verdict = Some(verdict);
        });
    }

    /// Takes the first answer to an item; one after the end is kept and does not count.
    fn answer(&mut self, item: u32, at: Millis, first_key: Option<Millis>, fill: impl FnOnce(&mut ItemRecord)) {
        let late = self.after_end;
        self.press(item, at, first_key);
        let showing = self.showing(item, at);
        let unshown = !self.painted.get(item as usize).is_some_and(|painted| *painted);
        let Some(record) = self.sitting.items.get_mut(item as usize) else { return };
        if record.is_answered() {
            return;
        }
        fill(record);
        record.late = late;
        record.spent = record.spent.plus(showing);
        self.sitting.right += u16::from(record.is_right());
        self.sitting.answered += 1;
        self.sitting.facts.unshown += u32::from(unshown);
        self.sitting.open.retain(|&open| open != item);
        self.last_answer = self.last_answer.max(at);
    }

    /// Puts an open item at the end; on the last open one there is nowhere to go.
    fn skip(&mut self, item: u32, at: Millis, first_key: Option<Millis>) {
        let open = &mut self.sitting.open;
        let Some(place) = open.iter().position(|&waiting| waiting == item) else { return };
        if open.len() > 1 {
            open.remove(place);
            open.push(item);
            self.press(item, at, first_key);
            let showing = self.showing(item, at);
            self.record(item, |record| {
                record.skips += 1;
                record.spent = record.spent.plus(showing);
            });
        }
    }

    /// Ends the showing of an item that is in front of the student: how long it was.
    fn showing(&mut self, item: u32, at: Millis) -> Millis {
        let shown = self.shown.take_if(|(shown, _)| *shown == item);
        shown.map_or(Millis(0), |(_, painted)| at.minus(painted))
    }

    fn is_over(&self, at: Millis) -> bool {
        self.sitting.deadline.is_some_and(|deadline| at > deadline) || self.cut.is_some_and(|(cut, _)| at > cut)
    }

    fn close(mut self, entries: &[Entry]) -> Sitting {
        self.sitting.ended = self.end(entries);
        let Absence { away, reloads } =
            absence(entries, self.sitting.ended.map(|ended| ended.at).or(self.sitting.deadline));
        (self.sitting.facts.away, self.sitting.facts.reloads) = (away, reloads);
        self.sitting.outcome = self.sitting.ended.map(|ended| {
            if self.terms.threshold.is_met_by(self.sitting.right) {
                return Outcome::Met;
            }
            match ended.how {
                How::Clock => Outcome::TimedOut,
                How::Left => Outcome::Abandoned,
                How::Finished => Outcome::NotMet,
            }
        });
        self.sitting
    }

    /// The earliest of: every item answered, the tab's word, the clock, the server's word.
    fn end(&self, entries: &[Entry]) -> Option<Ended> {
        let sitting = &self.sitting;
        let finished = sitting.open.is_empty().then_some(Ended { at: self.last_answer, how: How::Finished });
        let declared = self.cut.map(|(at, how)| Ended { at, how });
        let closed = entries.iter().find_map(|entry| match entry.event {
            Event::Server(Server::Closed { reason, .. }) => Some(reason),
            _ => None,
        });
        let by_server = closed.map(|reason| match (reason, sitting.deadline) {
            (CloseReason::Lapsed, Some(deadline)) => Ended { at: deadline, how: How::Clock },
            _ => Ended { at: sitting.elapsed, how: How::Left },
        });
        // What was answered only after the end makes nothing finished that its tab had ended.
        let is_in_time = !sitting.items.iter().any(|record| record.late);
        let is_unfinished = !is_in_time || !sitting.open.is_empty();
        let in_tab = match (finished, declared) {
            (Some(finished), Some(declared)) if is_in_time && finished.at <= declared.at => Some(finished),
            (finished, declared) => declared.or(finished),
        };
        let ended = match (in_tab, by_server) {
            // What the tab itself says stands over a word that the server gave only because nothing came.
            (Some(in_tab), _) => in_tab,
            (None, other) => return other,
        };
        Some(match sitting.deadline {
            Some(deadline) if ended.at > deadline || (ended.at == deadline && is_unfinished) => {
                Ended { at: deadline, how: How::Clock }
            }
            // A tab whose own limit was over had not heard of the time that was granted meanwhile.
            Some(_) if ended.how == How::Finished && is_unfinished && self.terms.is_over_by(ended.at) => {
                Ended { at: ended.at, how: How::Clock }
            }
            _ => ended,
        })
    }
}
