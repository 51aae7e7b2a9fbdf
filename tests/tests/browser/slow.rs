//! A slow device, its processor slowed six times: it takes no time from anybody and gives none, and every answer is at
//! school within moments.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use std::time::Duration;
use tests::record::Record;
use tests::stopwatch::Stopwatch;
use tests::wait;
use words::student::Result as Outcome;

/// An answer is at school within so long where there is a network, and the command that looks for it takes its time.
const AT_SCHOOL: Duration = Duration::from_secs(8);

#[tokio::test]
async fn a_slow_device_keeps_the_time_and_hands_everything_in_once() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 6})).await?;
    student.start(OBJECTIVE).await?;
    let watch = Stopwatch::start(&student).await?;
    let mut answered = Vec::new();
    for number in 1..=10 {
        answered.extend(student.answer(number, number, &[7]).await?);
        if number == 4 {
            let there = async || {
                let records = Record::of(&stage.server, who)?;
                Ok(records.first().is_some_and(|record| record.responses.len() == 4).then_some(()))
            };
            wait::within(AT_SCHOOL, "the answers to be at school", there).await?;
        }
        if number < 10 {
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
