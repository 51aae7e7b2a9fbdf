//! A lid that is closed when the work is done and not yet at school: the device slept, and nothing of it comes late.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use std::time::{Duration, Instant};
use tests::record::Record;
use tests::student::Student;
use words::student::Result as Outcome;

/// Longer than a message may take, so that it tells the server of a clock that lags.
const ASLEEP: Duration = Duration::from_secs(40);

/// A monotonic clock that stands still while the device sleeps, as some do, before any script of the page.
const CAN_SLEEP: &str = "
    const now = performance.now.bind(performance);
    let stood = 0, since = null;
    performance.now = () => (since ?? now()) - stood;
    window.sleeps = () => { since = now(); };
    window.wakes = () => { stood += now() - since; since = null; };
";

#[tokio::test]
async fn what_was_done_before_a_sleep_keeps_its_time() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = Student::new(browser, who);
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_SLEEP})).await?;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let begun = Instant::now();
    let mut answered = student.answer(1, 3, &[]).await?;
    Record::reaches(&stage.server, who, 3).await?;
    browser.network(false).await?;
    answered.extend(student.answer(4, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    browser.reads(&student.words(Outcome::SavedHere)).await?;
    let done = begun.elapsed();

    browser.ask::<bool>("sleeps(); return true").await?;
    tokio::time::sleep(ASLEEP).await;
    browser.ask::<bool>("wakes(); return true").await?;
    browser.network(true).await?;
    student.sees_it_saved().await?;
    let record = Record::met_once(&stage.server, who, &answered).await?;
    let took = Duration::from_millis(record.took.unwrap_or_default().unsigned_abs());
    ensure!(took <= done + Duration::from_secs(2), "{took:?}, and it was done in {done:?}: {record:#?}");
    stage.browser.finish().await?;
    Ok(())
}

/// Sleeps so many milliseconds, in which no timer of the page runs, and presses Enter before any of them does.
const WAKES_WITH_ENTER: &str = "
    sleeps();
    const until = Date.now() + arguments[0];
    while (Date.now() < until);
    wakes();
    const key = { key: 'Enter', bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', key));
";

/// Whoever closes the lid over an answer has the time away for it, however quick the key is when it is opened.
#[tokio::test]
async fn an_answer_at_the_moment_of_waking_has_the_time_of_the_sleep() -> Result<()> {
    const AWAY: u64 = 20_000;
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = Student::new(browser, who);
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_SLEEP})).await?;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    let problem = student.at_item(3).await?;
    browser.keys(problem.answer().to_string()).await?;
    browser.ask_with(WAKES_WITH_ENTER, vec![json!(AWAY)]).await?;
    student.at_item(4).await?;
    Record::has(&stage.server, who, "the answer at waking, dated after the sleep", |events| {
        let is_it = |event: &&serde_json::Value| event["event"] == "response" && event["item"] == 2;
        events.iter().find(is_it).and_then(|event| event["at"].as_u64()).is_some_and(|at| at >= AWAY)
    })
    .await?;
    stage.browser.finish().await?;
    Ok(())
}
