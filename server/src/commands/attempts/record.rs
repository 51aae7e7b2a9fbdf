//! An attempt as it is printed: the row, and what its events show item by item.

use super::standing::OfStudent;
use crate::{
    accept::{
        judge::{judge, ticket},
        replay::entries,
    },
    evidence::facts,
    store::{AdvanceTicket, AttemptRow, Log, StudentRow},
};
use generators::{
    answers::{Key, Response, Verdict},
    item::Generator,
    registry,
};
use mastery::{
    attempt::{Entry, Facts, ItemRecord, Outcome, practice},
    id::{AttemptId, ObjectiveId, StudentId},
    objective::Toward,
    standing::{Counts, Standing},
    ticket::Ticket,
    time::{Instant, Millis},
    wire::v1,
};
use serde::Serialize;
use words::{Locale, NumberStyle, Reader};

/// A line. Its shape is a promise: new fields may join.
#[derive(Serialize)]
pub(super) struct Record {
    pub student: String,
    #[serde(skip)]
    student_id: StudentId,
    pub attempt: AttemptId,
    pub kind: &'static str,
    pub objective: Option<ObjectiveId>,
    /// In practice the objective or approach whose items were shown, where the class still has it.
    pub practised: Option<ObjectiveId>,
    /// The first paint by the server's clock, in milliseconds UTC.
    pub started: Option<Instant>,
    pub ended: Option<Instant>,
    pub outcome: Option<Outcome>,
    pub right: u16,
    pub of: u16,
    /// Whether a demonstration counts for whose ticket it was: not where a teacher made it void, or moved it.
    pub counts: bool,
    /// The student that a demonstration was moved to, by name.
    pub moved_to: Option<String>,
    /// Where whom it counts for stands with the objective by now, and where it is void whose ticket it was; none for
    /// practice.
    pub standing: Option<Standing>,
    pub items: Vec<Item>,
    pub facts: Known,
}

/// One item of an attempt.
#[derive(Serialize)]
pub(super) struct Item {
    prompt: String,
    key: Option<Key>,
    response: Option<Response>,
    verdict: Option<Verdict>,
    not_known: bool,
    late: bool,
    skips: u32,
    unreadable: u32,
    reported: bool,
    first_key_ms: Option<Millis>,
    spent_ms: Millis,
}

impl Item {
    pub const fn is_answered(&self) -> bool {
        self.response.is_some() || self.not_known
    }

    pub const fn verdict(&self) -> Option<Verdict> {
        self.verdict
    }
}

/// What is known beside the result.
#[derive(Serialize)]
pub(super) struct Known {
    #[serde(flatten, with = "PrintedOfSitting")]
    pub sitting: Facts,
    #[serde(flatten, with = "Printed")]
    pub arrival: v1::Facts,
    /// Whether the tab claimed what its events show.
    claim_agrees: Option<bool>,
}

/// The names under which what its events show is printed.
#[derive(Serialize)]
#[serde(remote = "Facts")]
struct PrintedOfSitting {
    hidden: u32,
    resumed: u32,
    #[serde(rename = "away_ms")]
    away: Millis,
    reloads: u32,
    taken_over: u32,
    clock_changed: u32,
    unknown: u32,
    too_late: u32,
    unshown: u32,
    no_start: bool,
}

/// The names under which the facts of an attempt are printed: those of lengths say their unit.
#[derive(Serialize)]
#[serde(remote = "v1::Facts")]
struct Printed {
    #[serde(rename = "clock_behind_ms")]
    clock_behind: Option<i64>,
    offline_start: bool,
    overlaps: bool,
    #[serde(rename = "begun_late_ms")]
    begun_late: Option<Millis>,
    #[serde(rename = "arrived_late_ms")]
    arrived_late: Option<Millis>,
    offline_times: u32,
    #[serde(rename = "offline_ms")]
    offline_for: Millis,
    fast_answers: u32,
    late_tabs: u32,
    // Whether there was a claim at all is printed too.
    #[serde(skip)]
    claim_differs: bool,
    conflicts: u32,
}

impl Record {
    pub fn new(
        student: String,
        row: &AttemptRow,
        log: &Log,
        conflicts: u32,
        toward: &Toward,
        numbers: NumberStyle,
    ) -> Self {
        // As of the last that was heard: what is printed is what is stored.
        let now = row.figures.ended.max(row.figures.last).max(row.figures.lapses).unwrap_or(row.issued);
        let ticket = ticket(row);
        let judged = ticket.as_ref().map(|ticket| judge(ticket, log, &row.figures, now));
        let arrival = judged.as_ref().map(|judged| judged.arrival).unwrap_or_default();
        let sitting = judged.and_then(|judged| judged.sitting);
        let (items, generator) = match (&ticket, &sitting) {
            (Some(ticket), Some(sitting)) => (demonstrated(ticket, &sitting.items), None),
            // As the teacher's page judges it.
            _ => practised(log, Reader { locale: Locale::default(), numbers }),
        };
        let practised = generator.and_then(|generator| toward.set(&generator).cloned());
        Self {
            student,
            student_id: row.student,
            attempt: row.id,
            kind: row.kind.word(),
            objective: row.objective.clone(),
            practised,
            started: row.figures.started,
            ended: row.figures.ended,
            outcome: row.figures.outcome,
            right: row.figures.right,
            of: row.figures.of,
            counts: true,
            moved_to: None,
            standing: None,
            items,
            facts: Known {
                sitting: sitting.map(|sitting| sitting.facts).unwrap_or_default(),
                arrival: facts(row, ticket.as_ref(), log, &arrival, conflicts),
                claim_agrees: row.figures.claim_agrees,
            },
        }
    }
}

impl Record {
    /// The same, with whether a newer one began before it was done or here.
    pub const fn overlapping(mut self, overlaps: bool) -> Self {
        self.facts.arrival.overlaps = overlaps;
        self
    }

    /// The same, with where a student stands.
    pub fn standing(mut self, standings: &OfStudent) -> Self {
        let standing = |id| standings.get(id).copied().unwrap_or(Standing::NotTried);
        self.standing = self.objective.as_ref().map(standing);
        self
    }

    /// The same, with whom it counts for.
    pub fn counting(mut self, counts: Counts, students: &[StudentRow]) -> Self {
        self.counts = counts == Counts::For(self.student_id);
        if let Counts::For(other) = counts
            && !self.counts
        {
            // Who never was of the class is known by the id alone.
            let found = students.iter().find(|one| one.id == other);
            self.moved_to = Some(found.map_or_else(|| other.to_string(), |student| student.name.clone()));
        }
        self
    }
}

/// A ticket given in advance that never came back. Its items could be seen, and nobody knows whether they were.
#[derive(Serialize)]
pub(super) struct Unreturned {
    pub student: String,
    pub attempt: AttemptId,
    pub kind: &'static str,
    pub objective: ObjectiveId,
    pub issued: Instant,
    pub expired: Instant,
}

impl Unreturned {
    pub fn new(student: String, ticket: AdvanceTicket) -> Self {
        Self {
            student,
            attempt: ticket.id,
            kind: "unreturned_ticket",
            objective: ticket.objective,
            issued: ticket.issued,
            expired: ticket.expires,
        }
    }
}

fn demonstrated(ticket: &Ticket, records: &[ItemRecord]) -> Vec<Item> {
    // What this build does not draw is still told as it was judged.
    let mut set = registry::open(&ticket.set()).ok();
    let item = |(index, record): (u32, &ItemRecord)| {
        let drawn = set.as_mut().map(|set| set.item(index));
        Item {
            prompt: drawn.as_ref().map(|item| item.prompt(ticket.reader()).text()).unwrap_or_default(),
            key: drawn.map(|item| item.key()),
            response: record.response.clone(),
            verdict: record.verdict,
            not_known: record.not_known,
            late: record.late,
            skips: record.skips,
            unreadable: record.unreadable,
            reported: record.reported,
            first_key_ms: record.first_key,
            spent_ms: record.spent,
        }
    };
    (0..).zip(records).map(item).collect()
}

/// The items of a round of practice, and what drew the first.
fn practised(log: &Log, reader: Reader) -> (Vec<Item>, Option<Generator>) {
    let entries: Vec<Entry> = log.batches.iter().flat_map(entries).collect();
    let practised = practice(&entries, reader);
    let item = |practised: mastery::attempt::PracticeItem| {
        let drawn = registry::open(&practised.identity.set).ok().map(|mut set| set.item(practised.identity.index));
        Item {
            prompt: drawn.as_ref().map(|item| item.prompt(reader).text()).unwrap_or_default(),
            key: drawn.map(|item| item.key()),
            response: practised.response,
            verdict: practised.verdict,
            not_known: false,
            late: false,
            skips: 0,
            unreadable: 0,
            reported: false,
            first_key_ms: None,
            spent_ms: practised.spent,
        }
    };
    let generator = practised.first().map(|first| first.identity.set.generator.clone());
    (practised.into_iter().map(item).collect(), generator)
}
