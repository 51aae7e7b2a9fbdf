//! A slow device, its processor slowed six times: it takes no time from anybody and gives none, and every answer is at
//! school within moments.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::{Value, json};
use server::store::sqlite::FILE;
use sqlx::{Connection, SqliteConnection};
use std::time::Duration;
use tests::record::Record;
use tests::stopwatch::Stopwatch;
use tests::wait;
use words::student::Result as Outcome;

/// An answer is at school within so long where there is a network.
const AT_SCHOOL: Duration = Duration::from_secs(5);

/// So many answers to the newest demonstration are on the school's disk. To ask the command would take time of its own.
async fn at_school(database: &mut SqliteConnection) -> Result<usize> {
    let newest = "SELECT events FROM batch WHERE attempt =
        (SELECT id FROM attempt WHERE kind = 'demonstration' ORDER BY id DESC LIMIT 1)";
    let batches: Vec<String> = sqlx::query_scalar(newest).fetch_all(database).await?;
    let mut answers = 0;
    for batch in batches {
        let events: Vec<Value> = serde_json::from_str(&batch)?;
        answers += events.iter().filter(|event| event["event"] == "response").count();
    }
    Ok(answers)
}

#[tokio::test]
async fn a_slow_device_keeps_the_time_and_hands_everything_in_once() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 6})).await?;
    student.start(OBJECTIVE).await?;
    let watch = Stopwatch::start(&student).await?;
    let file = stage.server.data().join(FILE).display().to_string();
    let mut answered = Vec::new();
    for number in 1..=10 {
        answered.extend(student.answer(number, number, &[7]).await?);
        if number < 10 {
            let mut database = SqliteConnection::connect(&file).await?;
            let there = async || Ok((at_school(&mut database).await? == number).then_some(()));
            wait::within(AT_SCHOOL, "the answer to be at school", there).await?;
            database.close().await?;
            student.at_item(number + 1).await?;
            watch.agrees(&student).await?;
        }
    }
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    let facts = Record::met_once(&stage.server, who, &answered).await?.facts;
    assert_eq!(facts["clock_behind_ms"], json!(null), "{facts}");
    stage.browser.finish().await?;
    Ok(())
}
