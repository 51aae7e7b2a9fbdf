//! From columns to values and back.

use super::accommodations;
use crate::store::{
    AttemptRow, Came, DecisionRow, Figures, KeptSitting, Kind, Secret, StaffAccount, StoreError, Stored, StoredBatch,
    StudentAccount,
};
use mastery::{
    id::ObjectiveId,
    standing::Decision,
    ticket::{Signed, hex, unhex},
    time::{Instant, Millis},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;
use sqlx::{Row, sqlite::SqliteRow};
use std::{fmt::Display, str::FromStr};
use words::cli::Misread;

/// A row that holds what its reader refuses in its own words.
fn unreadable(table: &'static str, problem: impl Display) -> StoreError {
    StoreError::Unreadable { table, why: Misread::Said(problem.to_string()) }
}

/// A value that is kept as text.
pub(super) fn parsed<T: FromStr<Err: Display>>(row: &SqliteRow, table: &'static str, column: &str) -> Stored<T> {
    row.try_get::<&str, _>(column)?.parse().map_err(|error| unreadable(table, error))
}

/// The same, from text that was read.
pub(super) fn parsed_text<T: FromStr<Err: Display>>(table: &'static str, text: &str) -> Stored<T> {
    text.parse().map_err(|error| unreadable(table, error))
}

/// A value that is kept as JSON.
pub(super) fn from_json<T: DeserializeOwned>(table: &'static str, json: &str) -> Stored<T> {
    serde_json::from_str(json).map_err(|error| unreadable(table, error))
}

/// A value as the JSON that it is kept as.
pub(super) fn to_json<T: Serialize>(table: &'static str, value: &T) -> Stored<String> {
    serde_json::to_string(value).map_err(|error| unreadable(table, error))
}

/// One word as it stands in JSON, without its quotes: `met`.
pub(super) fn word<T: Serialize>(table: &'static str, value: &T) -> Stored<String> {
    Ok(to_json(table, value)?.trim_matches('"').to_owned())
}

pub(super) fn from_word<T: DeserializeOwned>(table: &'static str, word: &str) -> Stored<T> {
    from_json(table, &format!("\"{word}\""))
}

fn instant(row: &SqliteRow, column: &str) -> Stored<Option<Instant>> {
    Ok(row.try_get::<Option<i64>, _>(column)?.map(Instant))
}

fn small<T: TryFrom<i64, Error: Display>>(row: &SqliteRow, table: &'static str, column: &str) -> Stored<T> {
    row.try_get::<i64, _>(column)?.try_into().map_err(|error| unreadable(table, error))
}

pub(super) fn student(row: &SqliteRow) -> Stored<StudentAccount> {
    Ok(StudentAccount {
        school: parsed(row, "enrolment", "school")?,
        class: parsed(row, "enrolment", "class")?,
        student: parsed(row, "enrolment", "student")?,
        name: row.try_get("name")?,
        class_name: row.try_get("class_name")?,
        number_style: from_word("school", row.try_get("number_style")?)?,
        accommodations: accommodations::of_row(row)?,
        secret: Secret(row.try_get("secret")?),
    })
}

pub(super) fn staff(row: &SqliteRow) -> Stored<StaffAccount> {
    Ok(StaffAccount {
        school: parsed(row, "membership", "school")?,
        school_name: row.try_get("school_name")?,
        staff: parsed(row, "membership", "staff")?,
        name: row.try_get("name")?,
        secret: Secret(row.try_get("secret")?),
    })
}

pub(super) fn class(row: &SqliteRow) -> Stored<crate::store::ClassRow> {
    Ok(crate::store::ClassRow {
        school: parsed(row, "class", "school")?,
        id: parsed(row, "class", "id")?,
        name: row.try_get("name")?,
        code: row.try_get("code")?,
        number_style: from_word("school", row.try_get("number_style")?)?,
    })
}

/// The kind of an attempt.
pub(super) fn kind(row: &SqliteRow) -> Stored<Kind> {
    let word: &str = row.try_get("kind")?;
    let found = [Kind::Demonstration, Kind::Practice].into_iter().find(|kind| kind.word() == word);
    found.ok_or_else(|| StoreError::Unreadable { table: "attempt", why: Misread::Kind { given: word.to_owned() } })
}

pub(super) fn attempt(row: &SqliteRow) -> Stored<AttemptRow> {
    const TABLE: &str = "attempt";
    let ticket = match row.try_get::<Option<String>, _>("ticket_payload")? {
        Some(payload) => Some(Signed { payload, key: row.try_get("ticket_key")?, mac: row.try_get("ticket_mac")? }),
        None => None,
    };
    Ok(AttemptRow {
        school: parsed(row, TABLE, "school")?,
        id: parsed(row, TABLE, "id")?,
        student: parsed(row, TABLE, "student")?,
        kind: kind(row)?,
        objective: row.try_get::<Option<String>, _>("objective")?.map(ObjectiveId),
        revision: row
            .try_get::<Option<i64>, _>("revision")?
            .map(|revision| revision.try_into().map_err(|error| unreadable(TABLE, error)))
            .transpose()?,
        ticket,
        issued: Instant(row.try_get("issued_at")?),
        figures: Figures {
            started: instant(row, "started_at")?,
            last: instant(row, "last_at")?,
            lapses: instant(row, "lapses_at")?,
            ended: instant(row, "ended_at")?,
            outcome: row.try_get::<Option<&str>, _>("outcome")?.map(|word| from_word(TABLE, word)).transpose()?,
            right: small(row, TABLE, "right_count")?,
            of: small(row, TABLE, "item_count")?,
            answered: small(row, TABLE, "answered_count")?,
            claim: row.try_get::<Option<&str>, _>("claim")?.map(|json| from_json(TABLE, json)).transpose()?,
            claim_agrees: row.try_get::<Option<i64>, _>("claim_agrees")?.map(|agrees| agrees != 0),
            clock_behind: row.try_get("clock_behind")?,
            sitting: row.try_get::<Option<String>, _>("sitting")?.map(KeptSitting::of_text),
        },
        changes: row.try_get("changes")?,
    })
}

pub(super) fn batch(row: &SqliteRow) -> Stored<StoredBatch> {
    const TABLE: &str = "batch";
    let events: Vec<Box<RawValue>> = from_json(TABLE, row.try_get("events")?)?;
    let link = unhex(row.try_get("link")?).and_then(|link| link.try_into().ok());
    Ok(StoredBatch {
        writer: parsed(row, TABLE, "writer")?,
        generation: small(row, TABLE, "generation")?,
        first_index: small(row, TABLE, "first_index")?,
        events: events.into_iter().map(|event| event.get().to_owned()).collect(),
        link: link.ok_or_else(|| StoreError::Unreadable { table: TABLE, why: Misread::Link })?,
        sent: Millis(small(row, TABLE, "sent")?),
        received: Instant(row.try_get("received_at")?),
        came: Came::from_number(row.try_get("carried")?),
    })
}

pub(super) fn decision(row: &SqliteRow) -> Stored<Decision> {
    const TABLE: &str = "decision";
    Ok(Decision {
        id: parsed(row, TABLE, "id")?,
        at: Instant(row.try_get("at")?),
        what: from_json(TABLE, row.try_get("decided")?)?,
    })
}

pub(super) fn decision_row(row: &SqliteRow) -> Stored<DecisionRow> {
    Ok(DecisionRow {
        student: parsed(row, "decision", "student")?,
        objective: ObjectiveId(row.try_get("objective")?),
        decision: decision(row)?,
        author: row.try_get("author_name")?,
        reason: row.try_get("reason")?,
    })
}

/// The events' bytes as one JSON array, each as it came.
pub(super) fn events(batch: &StoredBatch) -> String {
    format!("[{}]", batch.events.join(","))
}

/// The link in hex.
pub(super) fn link(batch: &StoredBatch) -> String {
    hex(&batch.link)
}

/// A length of time as a column; what no clock shows is cut to what fits.
pub(super) fn millis(length: Millis) -> i64 {
    i64::try_from(length.0).unwrap_or(i64::MAX)
}
