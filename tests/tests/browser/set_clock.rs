//! A device whose clock is moved by an hour in the middle of a demonstration: nobody gains or loses by it, and it is a fact.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use std::time::Instant;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use words::student::Result as Outcome;

const HOUR: i64 = 3_600_000;
/// The clock is off by a second at most; a second more to read both.
const CLOSE: f64 = 2.0;

/// A wall clock that can be set, before any script of the page; it stays set when the page is loaded anew.
const CAN_BE_SET: &str = "
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(sessionStorage.getItem('set') ?? 0);
";

#[tokio::test]
async fn a_clock_moved_by_an_hour_takes_no_time_and_gives_none() -> Result<()> {
    for (by, connected) in [(HOUR, true), (-HOUR, true), (-HOUR, false)] {
        let stage = Stage::new().await?;
        let who = stage.fresh(0)?;
        let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_BE_SET})).await?;
        student.sign_in().await?;
        student.start(OBJECTIVE).await?;
        let mut answered = student.answer(1, 3, &[]).await?;
        student.at_item(4).await?;
        let (before, left) = (Instant::now(), student.clock().await?);
        if !connected {
            browser.network(false).await?;
        }
        set(browser, by).await?;
        answered.extend(student.answer(4, 6, &[5]).await?);
        let problem = student.at_item(7).await?;
        goes_on(&student, before, left, by).await?;
        if !connected {
            browser.network(true).await?;
        }

        // Back again, as when the network sets it right.
        set(browser, 0).await?;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        goes_on(&student, before, left, by).await?;
        assert_eq!(student.at_item(7).await?, problem);
        answered.extend(student.answer(7, 10, &[]).await?);
        student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
        student.sees_it_saved().await?;
        let records = Record::of(&stage.server, who)?;
        assert_eq!((records.len(), records[0].outcome.as_deref()), (1, Some("met")), "{by}: {records:#?}");
        assert_eq!(records[0].responses, answered.iter().map(|one| one.response.clone()).collect::<Vec<_>>());
        assert_eq!(records[0].facts["clock_changed"], json!(2), "moved and moved back: {records:#?}");
        stage.browser.finish().await?;
    }
    Ok(())
}

/// Set back while the page is not there, it would give an hour by the wall clock alone; the school knows better.
#[tokio::test]
async fn a_clock_set_back_before_a_reload_gives_no_time() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_BE_SET})).await?;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    let (before, left) = (Instant::now(), student.clock().await?);
    tokio::time::sleep(std::time::Duration::from_secs(8)).await;
    browser.ask::<bool>(&format!("sessionStorage.setItem('set', {}); location.reload(); return true", -HOUR)).await?;
    student.at_item(4).await?;
    let (passed, shown) = (before.elapsed().as_secs_f64(), student.clock().await?);
    let by_clock = left as f64 - shown as f64;
    ensure!(by_clock >= passed - 4.0, "{by_clock} s by the clock, and {passed} s have passed");
    ensure!(by_clock <= passed + CLOSE, "{by_clock} s by the clock, and {passed} s have passed");
    student.answer(4, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    stage.browser.finish().await?;
    Ok(())
}

async fn set(browser: &Chromium, by: i64) -> Result<()> {
    browser.ask::<bool>(&format!("sessionStorage.setItem('set', {by}); return true")).await?;
    // A few ticks, so that it is noticed.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    Ok(())
}

async fn goes_on(student: &Student<'_>, before: Instant, left: u64, by: i64) -> Result<()> {
    let (passed, shown) = (before.elapsed().as_secs_f64(), student.clock().await?);
    let by_clock = left as f64 - shown as f64;
    ensure!((by_clock - passed).abs() <= CLOSE, "moved by {by}: {by_clock} s by the clock, and {passed} s have passed");
    Ok(())
}
