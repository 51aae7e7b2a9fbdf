//! What is on record of a student, as `tenfold attempts` prints it.

use crate::server::Server;
use crate::student::Answered;
use crate::wait;
use anyhow::{Context, Result, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::Value;

/// One attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Whether it never counts.
    pub is_practice: bool,
    /// `met`, `not_met`, `timed_out`, `abandoned`; none before the end, and never in practice.
    pub outcome: Option<String>,
    /// Right answers, by the server.
    pub right: Option<u64>,
    /// From its first item to its end, in milliseconds; none before that.
    pub took: Option<i64>,
    /// The responses that count, as typed, in the order of the set.
    pub responses: Vec<String>,
    /// What is known beside it.
    pub facts: Value,
}

impl Record {
    /// All attempts of a student, the oldest first.
    ///
    /// # Errors
    /// When the command fails or prints something else.
    pub fn of(server: &Server, who: &DemoStudent) -> Result<Vec<Self>> {
        let lines = server.attempts(&who.class_code)?;
        let is_attempt = |line: &Value| line["kind"] != "unreturned_ticket" && line["kind"] != "standing";
        let of_student = |line: &&Value| line["student"] == who.name.as_str() && is_attempt(line);
        lines.iter().filter(of_student).map(Self::read).collect()
    }

    /// The students of the demo school of whom nothing is on record.
    ///
    /// # Errors
    /// When the server does not tell.
    pub async fn nobody_yet(server: &Server) -> Result<Vec<DemoStudent>> {
        let mut fresh = Vec::new();
        for student in server.demo_students().await? {
            if Self::of(server, &student)?.is_empty() {
                fresh.push(student);
            }
        }
        ensure!(!fresh.is_empty(), "every student of the demo school has a record");
        Ok(fresh)
    }

    /// The events of a student's newest attempt, as `tenfold export` prints them.
    ///
    /// # Errors
    /// When the command fails or prints something else, or there is no attempt.
    pub fn events(server: &Server, who: &DemoStudent) -> Result<Vec<Value>> {
        let exported = server.export(&who.class_code)?;
        let begun = exported.iter().rfind(|line| line["line"] == "attempt" && line["name"] == who.name.as_str());
        let attempt = begun.context("an attempt")?["attempt"].clone();
        let is_of_it = |line: &Value| line["line"] == "event" && line["attempt"] == attempt;
        Ok(exported.into_iter().filter(is_of_it).map(|mut line| line["event"].take()).collect())
    }

    /// Waits until something of a student's newest attempt is at school.
    ///
    /// # Errors
    /// When it does not get there.
    pub async fn has(
        server: &Server,
        who: &DemoStudent,
        what: &str,
        is_there: impl Fn(&[Value]) -> bool,
    ) -> Result<()> {
        let there = async || Ok(is_there(&Self::events(server, who)?).then_some(()));
        wait::until(&format!("{what} of {} to be at school", who.name), there).await
    }

    /// Waits until so many responses of a student's first attempt are at school.
    ///
    /// # Errors
    /// When they do not get there.
    pub async fn reaches(server: &Server, who: &DemoStudent, responses: usize) -> Result<()> {
        let there = async || {
            let records = Self::of(server, who)?;
            Ok(records.first().is_some_and(|record| record.responses.len() == responses).then_some(()))
        };
        wait::until(&format!("{responses} responses of {} to be at school", who.name), there).await
    }

    /// Waits until a student's attempt has ended by the record, and looks whether that is what was shown: one attempt, met,
    /// with exactly these responses in this order.
    ///
    /// # Errors
    /// When it does not end, or is anything else.
    pub async fn met_once(server: &Server, who: &DemoStudent, answered: &[Answered]) -> Result<Self> {
        let ended = async || {
            let records = Self::of(server, who)?;
            Ok(Some(records).filter(|records| records.iter().any(|record| record.outcome.is_some())))
        };
        let mut records = wait::until(&format!("an attempt of {} to have ended", who.name), ended).await?;
        let typed: Vec<_> = answered.iter().map(|answered| answered.response.as_str()).collect();
        ensure!(records.len() == 1, "more than one attempt: {records:#?}");
        ensure!(records[0].outcome.as_deref() == Some("met"), "not met: {records:#?}");
        ensure!(records[0].responses == typed, "{typed:?} was typed: {records:#?}");
        Ok(records.swap_remove(0))
    }

    fn read(line: &Value) -> Result<Self> {
        let items = line["items"].as_array().with_context(|| format!("no items in {line}"))?;
        let response = |item: &Value| match &item["response"] {
            Value::String(typed) => Some(typed.clone()),
            // Of several places.
            Value::Array(typed) => Some(typed.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; ")),
            _ => None,
        };
        Ok(Self {
            is_practice: line["kind"] == "practice",
            outcome: line["outcome"].as_str().map(str::to_owned),
            right: line["right"].as_u64(),
            took: line["ended"].as_i64().zip(line["started"].as_i64()).map(|(ended, started)| ended - started),
            responses: items.iter().filter_map(response).collect(),
            facts: line["facts"].clone(),
        })
    }
}
