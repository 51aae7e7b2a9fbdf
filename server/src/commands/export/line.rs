//! A line of the export. Its shape is a promise: new fields and kinds may join.

use crate::store::{AttemptRow, DecisionRow, StoredBatch};
use mastery::{
    attempt::Server,
    id::{AttemptId, DecisionId, ObjectiveId, StudentId, WriterId},
    standing::Decided,
    time::{Instant, Millis},
};
use serde::Serialize;
use serde_json::value::RawValue;

/// What a line is about is its `line`; instants are milliseconds UTC, lengths milliseconds.
#[derive(Serialize)]
#[serde(tag = "line", rename_all = "snake_case")]
pub(super) enum Line<'a> {
    /// An attempt begins; its events follow in the order in which they arrived.
    Attempt {
        attempt: AttemptId,
        student: StudentId,
        name: &'a str,
        kind: &'static str,
        objective: Option<&'a ObjectiveId>,
        revision: Option<u32>,
        issued_at: Instant,
        /// The ticket's text, as it was signed: objective, seed, limit and versions.
        ticket: Option<&'a str>,
    },
    /// An event of a tab.
    Event {
        attempt: AttemptId,
        student: StudentId,
        writer: WriterId,
        generation: u32,
        index: u32,
        received_at: Instant,
        /// The attempt's clock when the batch was sent that brought it.
        sent: Millis,
        /// To the byte as the tab stored it.
        event: &'a RawValue,
    },
    /// An event that the server added.
    Server { attempt: AttemptId, student: StudentId, event: &'a Server },
    /// A batch of a tab that contradicts what is held, or that is of no tab of the attempt: it changes nothing, and is kept as
    /// it came.
    Conflict {
        attempt: AttemptId,
        student: StudentId,
        writer: WriterId,
        generation: u32,
        /// The index of the first event.
        first_index: u32,
        received_at: Instant,
        sent: Millis,
        /// Each to the byte.
        events: &'a [Box<RawValue>],
    },
    /// A teacher's decision.
    Decision {
        decision: DecisionId,
        student: StudentId,
        objective: &'a ObjectiveId,
        at: Instant,
        author: &'a str,
        reason: &'a str,
        decided: Decided,
    },
}

impl<'a> Line<'a> {
    pub fn attempt(name: &'a str, row: &'a AttemptRow) -> Self {
        Self::Attempt {
            attempt: row.id,
            student: row.student,
            name,
            kind: row.kind.word(),
            objective: row.objective.as_ref(),
            revision: row.revision,
            issued_at: row.issued,
            ticket: row.ticket.as_ref().map(|ticket| ticket.payload.as_str()),
        }
    }

    pub const fn event(row: &AttemptRow, batch: &StoredBatch, index: u32, event: &'a RawValue) -> Self {
        Self::Event {
            attempt: row.id,
            student: row.student,
            writer: batch.writer,
            generation: batch.generation,
            index,
            received_at: batch.received,
            sent: batch.sent,
            event,
        }
    }

    pub const fn server(row: &AttemptRow, event: &'a Server) -> Self {
        Self::Server { attempt: row.id, student: row.student, event }
    }

    pub const fn conflict(row: &AttemptRow, batch: &StoredBatch, events: &'a [Box<RawValue>]) -> Self {
        Self::Conflict {
            attempt: row.id,
            student: row.student,
            writer: batch.writer,
            generation: batch.generation,
            first_index: batch.first_index,
            received_at: batch.received,
            sent: batch.sent,
            events,
        }
    }

    pub fn decision(made: &'a DecisionRow) -> Self {
        Self::Decision {
            decision: made.decision.id,
            student: made.student,
            objective: &made.objective,
            at: made.decision.at,
            author: &made.author,
            reason: &made.reason,
            decided: made.decision.what,
        }
    }
}
