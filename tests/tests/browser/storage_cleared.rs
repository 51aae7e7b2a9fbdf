//! The browser's storage is cleared under a page that is in the middle of a demonstration, as a person may do in its
//! settings: what was shown as taken stays, and what can't be taken is not shown as if it were.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::problem::Problem;
use tests::record::Record;
use tests::stopwatch::Stopwatch;
use tests::student::Student;
use words::student::{Result as Outcome, Sitting};

/// What becomes of the answer that comes next.
enum Next {
    /// Another item follows: it was taken.
    Taken,
    /// The page says that it can't be kept.
    NotKept,
}

#[tokio::test]
async fn nothing_that_was_taken_is_lost_when_the_storage_is_cleared() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 4, &[]).await?;
    let fifth = student.at_item(5).await?;
    Record::reaches(&stage.server, who, 4).await?;
    let watch = Stopwatch::start(&student).await?;
    let cleared = json!({"origin": stage.server.origin(), "storageTypes": "indexeddb"});
    browser.devtools("Storage.clearDataForOrigin", cleared).await?;

    let fifth_answered = student.answer(5, 5, &[]).await?;
    match next(&student, &fifth).await? {
        Next::Taken => answered.extend(fifth_answered),
        Next::NotKept => {
            browser.window.refresh().await?;
            go_on(&student).await?;
            assert_eq!(student.at_item(5).await?, fifth);
            watch.agrees_after_a_gap(&student).await?;
            // What was typed and not taken may still stand there.
            student.clear_draft().await?;
            answered.extend(student.answer(5, 5, &[]).await?);
        }
    }
    answered.extend(student.answer(6, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Waits for what becomes of the answer to an item.
async fn next(student: &Student<'_>, item: &Problem) -> Result<Next> {
    let not_kept = student.words(Sitting::CouldNotKeep);
    student
        .browser
        .await_here("another item, or a word that the answer can't be kept", async || {
            if student.browser.text().await?.contains(&not_kept) {
                return Ok(Some(Next::NotKept));
            }
            Ok(student.shown().await?.filter(|shown| shown != item).map(|_| Next::Taken))
        })
        .await
}

/// The device knows nothing of it any more: where the page takes that for another device's work, it is taken over from there.
async fn go_on(student: &Student<'_>) -> Result<()> {
    let (elsewhere, asked) = (student.words(Sitting::OpenOnDevice), "the attempt, or where it is open");
    let is_elsewhere = student.browser.await_here(asked, async || {
        if student.browser.heading().await? == elsewhere {
            return Ok(Some(true));
        }
        Ok(student.shown().await?.map(|_| false))
    });
    if is_elsewhere.await? {
        student.press(Sitting::GoOnHere).await?;
    }
    Ok(())
}
