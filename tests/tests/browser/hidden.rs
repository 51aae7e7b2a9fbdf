//! Out of sight for a minute: the time goes on as it should, nothing is lost, and it is a fact.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use std::time::{Duration, Instant};
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use words::student::Result as Outcome;

/// Long enough for timers to be throttled.
const AWAY: Duration = Duration::from_secs(60);
/// The clock is off by a second at most; a second more to read both.
const CLOSE: f64 = 2.0;

#[tokio::test]
async fn a_minute_out_of_sight_takes_a_minute_and_is_a_fact() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 3, &[]).await?;
    let problem = student.at_item(4).await?;
    browser.keys("1").await?;
    let (before, left) = (Instant::now(), student.clock().await?);

    let page = browser.window.window().await?;
    let other = browser.window.new_tab().await?;
    browser.window.switch_to_window(other).await?;
    browser.visit("/teacher").await?;
    tokio::time::sleep(AWAY).await;
    browser.window.switch_to_window(page).await?;
    in_sight(browser).await?;

    assert_eq!(student.at_item(4).await?, problem);
    assert_eq!(student.draft().await?, "1", "what was typed stays");
    let (passed, shown) = (before.elapsed().as_secs_f64(), student.clock().await?);
    let by_clock = (left - shown) as f64;
    ensure!((by_clock - passed).abs() <= CLOSE, "{by_clock} s by the clock, and {passed} s have passed");
    student.clear_draft().await?;
    answered.extend(student.answer(4, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    let records = Record::of(&stage.server, who)?;
    assert_eq!((records.len(), records[0].outcome.as_deref()), (1, Some("met")), "{records:#?}");
    assert_eq!(records[0].responses, answered.iter().map(|answered| answered.response.clone()).collect::<Vec<_>>());
    let facts = &records[0].facts;
    assert_eq!((&facts["hidden"], &facts["resumed"]), (&json!(1), &json!(1)), "{facts}");
    assert_eq!((&facts["clock_changed"], &facts["offline_times"]), (&json!(0), &json!(0)), "{facts}");
    stage.browser.finish().await?;
    Ok(())
}

async fn in_sight(browser: &Chromium) -> Result<()> {
    browser.devtools("Page.bringToFront", json!({})).await?;
    let seen = async || Ok(browser.ask::<bool>("return !document.hidden").await?.then_some(()));
    browser.await_here("the page to be in sight", seen).await
}
