//! A slow device, its processor slowed six times: it takes no time from anybody and gives none, and every answer is at
//! school within moments.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use std::time::{Duration, Instant};
use tests::record::Record;
use tests::student::Student;
use tests::wait;
use words::student::Result as Outcome;

/// An answer is at school within so long where there is a network, and the command that looks for it takes its time.
const AT_SCHOOL: Duration = Duration::from_secs(8);
/// The clock is off by a second at most; a second more to read both.
const CLOSE: f64 = 2.0;

#[tokio::test]
async fn a_slow_device_keeps_the_time_and_hands_everything_in_once() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    student.sign_in().await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({"rate": 6})).await?;
    student.start(OBJECTIVE).await?;
    let (begun, left) = (Instant::now(), student.clock().await?);
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
            let (passed, shown) = (begun.elapsed().as_secs_f64(), student.clock().await?);
            let by_clock = (left - shown) as f64;
            ensure!((by_clock - passed).abs() <= CLOSE, "{by_clock} s by the clock, and {passed} s have passed");
        }
    }
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    let records = Record::of(&stage.server, who)?;
    assert_eq!((records.len(), records[0].outcome.as_deref()), (1, Some("met")), "{records:#?}");
    assert_eq!(records[0].responses, answered.iter().map(|answered| answered.response.clone()).collect::<Vec<_>>());
    assert_eq!(records[0].facts["clock_behind_ms"], json!(null), "{records:#?}");
    stage.browser.finish().await?;
    Ok(())
}
