//! Out of sight for a minute: the time goes on as it should, nothing is lost, and it is a fact.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::stopwatch::Stopwatch;
use words::student::Result as Outcome;

/// Long enough for timers to be throttled.
const AWAY: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_minute_out_of_sight_takes_a_minute_and_is_a_fact() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 3, &[]).await?;
    let problem = student.at_item(4).await?;
    browser.keys("1").await?;
    let watch = Stopwatch::start(&student).await?;

    let page = browser.window.window().await?;
    let other = browser.window.new_tab().await?;
    browser.window.switch_to_window(other).await?;
    browser.visit("/teacher").await?;
    tokio::time::sleep(AWAY).await;
    browser.window.switch_to_window(page).await?;
    in_sight(browser).await?;

    assert_eq!(student.at_item(4).await?, problem);
    assert_eq!(student.draft().await?, "1", "what was typed stays");
    watch.agrees(&student).await?;
    student.clear_draft().await?;
    answered.extend(student.answer(4, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    let facts = Record::met_once(&stage.server, who, &answered).await?.facts;
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
