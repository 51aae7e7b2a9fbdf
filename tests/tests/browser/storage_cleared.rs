//! The browser's storage is cleared under a page that is in the middle of a demonstration, as a person may do in its
//! settings: the page still has what was taken, and puts it back with the next answer.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::record::Record;
use tests::stopwatch::Stopwatch;
use words::student::Result as Outcome;

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
