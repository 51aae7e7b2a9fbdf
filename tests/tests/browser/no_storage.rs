//! A browser that keeps nothing, has no room, or does not say whether it has: practice and demonstrations go on, each answer
//! at school before the next problem comes.

use crate::full_storage::{CAN_FILL, fill};
use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Path, Practice, Ready, Result as Outcome, Shell, Sitting};

/// What browsers without storage do.
const WITHOUT: [(&str, &str); 3] = [
    ("there is none", "Object.defineProperty(window, 'indexedDB', { value: undefined })"),
    ("it is forbidden", "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError') }"),
    ("it never answers", "IDBFactory.prototype.open = () => new EventTarget()"),
];

#[tokio::test]
async fn without_storage_every_answer_is_at_school_before_the_next_problem() -> Result<()> {
    for (how, script) in WITHOUT {
        // The screens are the same, whatever the reason.
        let is_first = how == WITHOUT[0].0;
        let stage = Stage::new().await?;
        let script = json!({ "source": script });
        stage.browser.devtools("Page.addScriptToEvaluateOnNewDocument", script).await?;
        only_online(stage, how, is_first).await?;
    }
    Ok(())
}

/// Room for next to nothing, in bytes.
const LITTLE: u64 = 1_000;

/// On plain http, where no service worker takes room with the files of a build.
#[tokio::test]
async fn without_room_every_answer_is_at_school_before_the_next_problem() -> Result<()> {
    let server = Server::demo().await?;
    let students = Record::nobody_yet(&server).await?;
    let origin = server.origin_on("school.test");
    let browser = Chromium::open(&origin).await?;
    browser.devtools("Storage.overrideQuotaForOrigin", json!({"origin": origin, "quotaSize": LITTLE})).await?;
    only_online(Stage { server, browser, students }, "there is no room", false).await
}

/// On plain http, where no service worker sends anything in the tab's place.
#[tokio::test]
async fn what_waits_on_a_disk_that_has_no_more_room_is_seen_and_sent() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_FILL})).await?;
    student.sign_in().await?;
    browser.block(&["*/api/v1/events*"]).await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    let asked = student.practise(&[]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    student.back_to_path().await?;
    browser.reads(&student.words(Shell::Waiting { count: 1 })).await?;
    fill(&browser, "refused").await?;
    student.get_ready(OBJECTIVE).await?;
    browser.reads(&student.words(Ready::OnlyOnline)).await?;
    student.back_to_path().await?;
    browser.reads(&student.words(Shell::Waiting { count: 1 })).await?;
    browser.block(&[]).await?;
    Record::reaches(&server, &who, asked.len()).await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    browser.finish().await?;
    Ok(())
}

/// A student is told before the start, and then each answer is at school before the next problem.
async fn only_online(stage: Stage, how: &str, is_looked_at: bool) -> Result<()> {
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    student.sign_in().await?;
    student.get_ready(OBJECTIVE).await?;
    browser.reads(&student.words(Ready::OnlyOnline)).await?;
    if is_looked_at {
        look(browser, "ready where nothing is kept").await?;
    }
    student.press(Ready::Start).await?;
    for number in 1..=3 {
        let before = Record::of(&stage.server, who)?.first().map_or(0, |record| record.responses.len());
        assert_eq!(before, number - 1, "{how}");
        student.answer(number, number, &[]).await?;
        student.at_item(number + 1).await?;
    }

    browser.network(false).await?;
    let fourth = student.at_item(4).await?;
    student.answer(4, 4, &[]).await?;
    browser.reads(&student.words(Sitting::WaitsForSchool)).await?;
    assert_eq!(student.at_item(4).await?, fourth, "{how}");
    if is_looked_at {
        look(browser, "an attempt that waits for the school").await?;
    }
    browser.network(true).await?;
    student.answer(5, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    assert_eq!(Record::of(&stage.server, who)?[0].outcome.as_deref(), Some("met"), "{how}");

    student.back_to_path().await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    student.practise(&[2]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    stage.browser.finish().await?;
    Ok(())
}
