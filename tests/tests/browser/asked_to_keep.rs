//! The browser is asked once to keep what is stored, and never before the student has read why.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::student::Student;
use words::student::Ready;

/// A browser that notes what stood on the page whenever it was asked.
const NOTES: &str = "
    if (window.StorageManager) StorageManager.prototype.persist = async () => {
        const asked = JSON.parse(localStorage.getItem('asked') ?? '[]');
        localStorage.setItem('asked', JSON.stringify([...asked, document.body.innerText.replace(/\\u00a0/g, ' ')]));
        return true;
    };
";

#[tokio::test]
async fn a_browser_is_asked_to_keep_what_is_stored_once_and_with_words() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, stage.fresh(0)?));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": NOTES})).await?;
    student.sign_in().await?;
    student.get_ready(OBJECTIVE).await?;
    let why = student.words(Ready::MayKeep);
    browser.reads(&why).await?;
    ensure!(asked(&student).await?.is_empty(), "asked before anybody has pressed Start");
    student.press(Ready::Start).await?;
    student.at_item(1).await?;
    let pages = asked(&student).await?;
    ensure!(pages.len() == 1 && pages[0].contains(&why), "asked beside: {pages:#?}");

    browser.visit(&format!("/ready/{OBJECTIVE}")).await?;
    browser.reads(&student.words(Ready::EndsTheOther)).await?;
    ensure!(!browser.text().await?.contains(&why), "it says so again");
    student.press(Ready::StartAfresh).await?;
    student.at_item(1).await?;
    ensure!(asked(&student).await?.len() == 1, "asked again");
    stage.browser.finish().await?;
    Ok(())
}

/// What stood on the page each time.
async fn asked(student: &Student<'_>) -> Result<Vec<String>> {
    student.browser.ask("return JSON.parse(localStorage.getItem('asked') ?? '[]')").await
}
