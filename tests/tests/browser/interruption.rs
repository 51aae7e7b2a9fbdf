//! Reloads, killed browsers, lost networks, a server whose plug is pulled: the attempt goes on where it was, and
//! everything is on the record once.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use tests::record::Record;
use tests::student::Student;
use words::student::{Result as Outcome, Shell};

#[tokio::test]
async fn a_reload_goes_on_with_the_same_item_the_draft_and_the_time_left() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 3, &[]).await?;
    let problem = student.at_item(4).await?;
    student.browser.keys("1").await?;
    let before = student.clock().await?;
    let ticked = async || Ok(Some(student.clock().await?).filter(|left| *left < before));
    let left = student.browser.await_here("a tick of the clock", ticked).await?;

    stage.browser.window.refresh().await?;
    assert_eq!(student.at_item(4).await?, problem);
    assert_eq!(student.draft().await?, "1");
    let left_now = student.clock().await?;
    ensure!(left_now <= left, "a reload gave time: {left} s before, {left_now} s after");
    ensure!(left_now + 30 > left, "a reload took time: {left} s before, {left_now} s after");

    student.clear_draft().await?;
    answered.extend(student.answer(4, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_killed_browser_loses_no_response_that_was_taken() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    let student = Student::new(&stage.browser, &who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    // Without a network nothing can be at school: what comes back was on the device.
    stage.browser.network(false).await?;
    let mut answered = student.answer(1, 5, &[]).await?;
    let problem = student.at_item(6).await?;
    let here = stage.browser.window.current_url().await?;

    stage.browser.crash_and_reopen().await?;
    let student = Student::new(&stage.browser, &who);
    stage.browser.window.goto(here.as_str()).await?;
    student.identify_if_asked().await?;
    assert_eq!(student.at_item(6).await?, problem);
    answered.extend(student.answer(6, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, &who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_lost_network_is_waited_for_and_the_record_arrives_once() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    stage.browser.network(false).await?;
    answered.extend(student.answer(4, 10, &[8]).await?);
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    stage.browser.reads(&student.words(Outcome::SavedHere)).await?;
    let records = Record::of(&stage.server, who)?;
    ensure!(records.iter().all(|record| record.responses.len() <= 3), "how could that arrive? {records:#?}");

    stage.browser.network(true).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_server_whose_plug_is_pulled_has_it_all_when_it_is_back() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    let student = Student::new(&stage.browser, &who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 4, &[]).await?;
    student.at_item(5).await?;
    stage.server.crash()?;
    answered.extend(student.answer(5, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    stage.browser.reads(&student.words(Outcome::SavedHere)).await?;
    stage.server.start().await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, &who, &answered).await?;

    // And whoever is signed in stays so.
    student.back_to_path().await?;
    stage.browser.reads(&student.words(Shell::AllSaved)).await?;
    stage.browser.finish().await?;
    Ok(())
}
