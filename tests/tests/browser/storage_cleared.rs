//! The browser's storage is cleared under a page that is in the middle of something, as a person may do in its settings: the
//! page still has what was taken, and puts it back with the next answer.

use crate::on_device::rows;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::stopwatch::Stopwatch;
use tests::student::Student;
use words::student::{Path, Practice, Result as Outcome};

#[tokio::test]
async fn nothing_that_was_taken_is_lost_when_the_storage_is_cleared() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 2, &[]).await?;
    Record::reaches(&stage.server, who, 2).await?;
    // What comes now is on this device alone when that is cleared.
    browser.network(false).await?;
    answered.extend(student.answer(3, 4, &[]).await?);
    student.at_item(5).await?;
    let watch = Stopwatch::start(&student).await?;
    let cleared = json!({"origin": stage.server.origin(), "storageTypes": "indexeddb"});
    browser.devtools("Storage.clearDataForOrigin", cleared).await?;

    answered.extend(student.answer(5, 6, &[]).await?);
    let seventh = student.at_item(7).await?;
    browser.network(true).await?;
    Record::reaches(&stage.server, who, 6).await?;
    browser.window.refresh().await?;
    assert_eq!(student.at_item(7).await?, seventh);
    watch.agrees_after_a_gap(&student).await?;
    answered.extend(student.answer(7, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// The school can be reached again before there is another answer: what the page alone still has is put back to be sent.
#[tokio::test]
async fn what_was_taken_is_sent_though_the_storage_was_cleared() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let origin = server.origin_on("school.test");
    let browser = Chromium::open(&origin).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 2, &[]).await?;
    student.at_item(3).await?;
    Record::reaches(&server, &who, 2).await?;
    browser.network(false).await?;
    answered.extend(student.answer(3, 4, &[]).await?);
    student.at_item(5).await?;
    browser.devtools("Storage.clearDataForOrigin", json!({"origin": origin, "storageTypes": "indexeddb"})).await?;
    browser.network(true).await?;
    Record::reaches(&server, &who, 4).await?;
    answered.extend(student.answer(5, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&server, &who, &answered).await?;
    browser.finish().await?;
    Ok(())
}

/// On plain http, where the right to write lies there too.
#[tokio::test]
async fn practice_goes_on_when_the_storage_is_cleared() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let origin = server.origin_on("school.test");
    let browser = Chromium::open(&origin).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    let mut typed = vec![student.practise_one().await?];
    Record::reaches(&server, &who, 1).await?;
    browser.devtools("Storage.clearDataForOrigin", json!({"origin": origin, "storageTypes": "indexeddb"})).await?;
    student.press(Practice::Next).await?;
    typed.push(student.practise_one().await?);
    let is_renewed = async || Ok(rows(&browser).await?.0.iter().any(|kind| kind == "lease").then_some(()));
    browser.await_here("the lease to be there again", is_renewed).await?;
    student.press(Practice::Next).await?;
    typed.push(student.practise_one().await?);
    Record::reaches(&server, &who, 3).await?;
    let records = Record::of(&server, &who)?;
    ensure!(records.len() == 1 && records[0].responses == typed, "{typed:?}: {records:#?}");
    browser.finish().await?;
    Ok(())
}
