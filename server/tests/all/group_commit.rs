//! Changes that come at the same time share a transaction, and nothing of that is seen from outside.

use crate::school::{self, Demonstration, School, Tab};
use mastery::{id::AttemptId, ticket::Ticket};
use server::store::sqlite::FILE;
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use tokio::{task::JoinSet, time::Duration};

/// So many demonstrations of as many students, each with its own ticket.
async fn demonstrations(school: &School, ana: &Tab<'_>, many: usize) -> Vec<Demonstration> {
    let shown = ana.start("multiply-one-digit").await;
    let another = |_| {
        let id = school.new_id();
        let ticket = Ticket { id, student: mastery::id::StudentId(id.0), ..shown.ticket.clone() };
        Demonstration::new(school.state.keys.tickets.sign(&ticket))
    };
    (0..many).map(another).collect()
}

/// Another program that holds the database, as a rebuild does.
async fn hold(school: &School) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(school.folder.path().join(FILE));
    let mut database = options.connect().await.expect("the database");
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut database).await.expect("a transaction");
    database
}

async fn are_held(school: &School, attempts: &[AttemptId]) -> usize {
    let mut held = 0;
    for attempt in attempts {
        let log = school.store().read_log(school.school(), *attempt).await.expect("a log");
        assert!(log.batches.len() < 2, "{attempt} is doubled");
        held += log.batches.len();
    }
    held
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_too_late_spoils_nothing_for_the_others() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let shown = demonstrations(&school, &ana, 40).await;
    let database = hold(&school).await;
    let app = server::app(school.state.clone());
    let mut answers = JoinSet::new();
    // Each comes four times, so that three of four changes suppose what the first has changed.
    for shown in shown.iter().cycle().take(4 * shown.len()) {
        let request = ana.request("/api/v1/events", shown.whole());
        let app = app.clone();
        answers.spawn(async move { school::answer(app, request).await });
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    database.close().await.expect("closed");
    while let Some(answer) = answers.join_next().await {
        assert_eq!(answer.expect("an answer").status, 200);
    }
    let ids: Vec<AttemptId> = shown.iter().map(Demonstration::id).collect();
    assert_eq!(are_held(&school, &ids).await, ids.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_written_before_the_database_is_closed() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let shown = demonstrations(&school, &ana, 100).await;
    let database = hold(&school).await;
    let app = server::app(school.state.clone());
    let mut answers = JoinSet::new();
    for shown in &shown {
        let request = ana.request("/api/v1/events", shown.whole());
        let app = app.clone();
        answers.spawn(async move { school::answer(app, request).await.status });
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let closed = tokio::spawn(school.state.clone().close());
    database.close().await.expect("closed");
    closed.await.expect("closed");
    let mut taken = 0;
    while let Some(status) = answers.join_next().await {
        taken += usize::from(status.expect("an answer") == 200);
    }
    let School { folder, clock, state, .. } = school;
    drop(state);
    let school = School::reopen(folder, clock).await;
    let ids: Vec<AttemptId> = shown.iter().map(Demonstration::id).collect();
    assert!(are_held(&school, &ids).await >= taken && taken > 0, "{taken} were acknowledged");
}
