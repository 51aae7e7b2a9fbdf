//! What a teacher is told of how an attempt went, on the student's page, in the teacher's language.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::time::{Duration, Instant};
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use tests::teacher::Teacher;
use words::Locale;
use words::fact::Fact;
use words::staff::Evidence;
use words::student::Result as Outcome;

/// Longer than what is sent late on a slow network.
const WITHOUT: Duration = Duration::from_secs(20);
/// Time enough to read two numbers.
const READS: Duration = Duration::from_millis(1_000);

#[tokio::test]
async fn a_stretch_without_the_school_is_told_and_no_answer_that_was_read_for() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let student = Student::new(&stage.browser, who).thinking(READS);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let begun = Instant::now();
    student.answer(1, 2, &[]).await?;
    student.at_item(3).await?;
    stage.browser.network(false).await?;
    student.answer(3, 4, &[]).await?;
    student.at_item(5).await?;
    tokio::time::sleep(WITHOUT).await;
    stage.browser.network(true).await?;
    student.answer(5, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    let facts = Record::of(&stage.server, who)?[0].facts.clone();
    assert_eq!((&facts["offline_times"], &facts["fast_answers"]), (&json!(1), &json!(0)), "{facts}");
    let seconds = facts["offline_ms"].as_u64().context("a length")? / 1_000;
    // Until the next try, which is a while after the network is back.
    let possible = WITHOUT.as_secs()..=begun.elapsed().as_secs();
    ensure!(possible.contains(&seconds), "not within {possible:?}: {facts}");

    for locale in [Locale::En, Locale::Es] {
        let desk = Chromium::open(&stage.server.origin()).await?;
        let teacher = Teacher::new(&desk).reading(locale);
        teacher.sign_in(&stage.server).await?;
        teacher.open_student(who, OBJECTIVE).await?;
        teacher.open_attempt().await?;
        teacher.reads(Evidence::Facts).await?;
        teacher.reads(Fact::Offline { times: 1, seconds }).await?;
        desk.finish().await?;
    }
    stage.browser.finish().await?;
    Ok(())
}
