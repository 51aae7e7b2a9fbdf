//! Work that has waited for more than a day is told without being asked for: a browser may take its storage back.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::student::Student;
use words::student::{Path, Saving};

const TWO_DAYS: i64 = 2 * 24 * 60 * 60 * 1000;

/// A wall clock that can be set, before any script of the page.
const CAN_BE_SET: &str = "
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(sessionStorage.getItem('set') ?? 0);
";

#[tokio::test]
async fn what_has_waited_for_a_day_is_told_with_a_file_to_save() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, stage.fresh(0)?));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_BE_SET})).await?;
    student.sign_in().await?;
    browser.devtools("Network.enable", json!({})).await?;
    browser.devtools("Network.setBlockedURLs", json!({"urls": ["*/api/v1/events*"]})).await?;
    browser.ask::<bool>(&format!("sessionStorage.setItem('set', {}); return true", -TWO_DAYS)).await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    student.practise(&[]).await?;

    browser.ask::<bool>("sessionStorage.removeItem('set'); return true").await?;
    // Not even as its page goes is any of it on its way.
    browser.ask::<()>("window.fetch = () => new Promise(() => {}); return null").await?;
    browser.visit("/").await?;
    student.at_path().await?;
    let since = student.words(Saving::WaitsLong { count: 1, day: String::new() });
    browser.reads(since.trim_end()).await?;
    browser.reads(&student.words(Saving::SaveFile)).await?;
    look(browser, "what has waited long").await?;
    stage.browser.finish().await?;
    Ok(())
}
