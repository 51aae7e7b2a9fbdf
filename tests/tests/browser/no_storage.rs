//! A browser that keeps nothing, has no room, or does not say whether it has: practice and demonstrations go on, each answer
//! at school before the next problem comes.

use crate::full_storage::{CAN_FILL, fill};
use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Path, Practice, Ready, Result as Outcome, Saving, Shell, Sitting};

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
    // From here on nothing new is kept.
    browser.reads(&student.words(Shell::KeptInTab)).await?;
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
    something_else_happens(&student).await?;
    assert_eq!(student.at_item(4).await?, fourth, "{how}");
    browser.network(true).await?;
    student.answer(5, 9, &[]).await?;
    let last = student.at_item(10).await?;
    browser.network(false).await?;
    student.answer(10, 10, &[]).await?;
    browser.reads(&student.words(Sitting::WaitsForSchool)).await?;
    something_else_happens(&student).await?;
    assert_eq!(student.at_item(10).await?, last, "{how}");
    browser.network(true).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    assert_eq!(Record::of(&stage.server, who)?[0].outcome.as_deref(), Some("met"), "{how}");

    student.back_to_path().await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    student.practise(&[2]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;

    // Nothing is said to be saved that is not.
    student.back_to_path().await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    browser.block(&["*/api/v1/events*"]).await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    student.practise(&[]).await?;
    student.back_to_path().await?;
    student.press(Shell::KeptInTab).await?;
    browser.reads(&student.words(Saving::InTab)).await?;
    if is_looked_at {
        look(browser, "a path with work that is in the tab alone").await?;
    }
    stage.browser.finish().await?;
    Ok(())
}

/// An event that leaves the problem where it is, with time to draw what follows from all there are.
async fn something_else_happens(student: &Student<'_>) -> Result<()> {
    student.press(Sitting::SomethingWrong).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    Ok(())
}

/// What only a person can mend: while `isSpoilt` says so, the signature under the ticket does not fit, and the school takes
/// nothing.
const CAN_SPOIL: &str = "
    const fetched = fetch;
    window.fetch = (address, options) => {
        if (window.isSpoilt && address.includes('/api/v1/events')) {
            const batch = JSON.parse(options.body);
            batch.authority.ticket.mac = '00'.repeat(32);
            options.body = JSON.stringify(batch);
        }
        return fetched(address, options);
    };
";

#[tokio::test]
async fn what_the_school_does_not_take_is_told_with_a_way_out() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    for source in [WITHOUT[0].1, CAN_SPOIL] {
        stage.browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": source})).await?;
    }
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 1, &[]).await?;
    student.at_item(2).await?;

    // Who stays goes on by itself when it is mended.
    spoil(browser, true).await?;
    answered.extend(student.answer(2, 2, &[]).await?);
    browser.reads(&student.words(Sitting::NotTaken)).await?;
    assert_eq!(student.at_item(2).await?, answered[1].problem);
    look(browser, "an attempt whose answer the school does not take").await?;
    assert_eq!(Record::of(&stage.server, who)?[0].responses.len(), 1);
    spoil(browser, false).await?;
    answered.extend(student.answer(3, 3, &[]).await?);
    student.at_item(4).await?;

    // Who goes and comes back finds it where it was.
    spoil(browser, true).await?;
    answered.extend(student.answer(4, 4, &[]).await?);
    browser.reads(&student.words(Sitting::NotTaken)).await?;
    student.back_to_path().await?;
    browser.window.back().await?;
    browser.at(&student.words(Sitting::NotAtSchool)).await?;
    browser.reads(&student.words(Sitting::NotTakenHelp)).await?;
    look(browser, "an attempt that the school does not take").await?;
    spoil(browser, false).await?;
    student.press(Shell::TryAgain).await?;
    answered.extend(student.answer(5, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

async fn spoil(browser: &Chromium, is_spoilt: bool) -> Result<()> {
    browser.ask(&format!("window.isSpoilt = {is_spoilt}; return null")).await
}

/// Both of the page's clocks, as far ahead as `ahead` says, in milliseconds.
const CAN_HURRY: &str = "
    const [run, wall] = [performance.now.bind(performance), Date.now.bind(Date)];
    performance.now = () => run() + (window.ahead ?? 0);
    Date.now = () => wall() + (window.ahead ?? 0);
";

#[tokio::test]
async fn an_answer_that_waits_past_the_end_of_the_time_is_told_where_it_lies_and_counts() -> Result<()> {
    let stage = Stage::new().await?;
    for source in [WITHOUT[0].1, CAN_HURRY] {
        stage.browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": source})).await?;
    }
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    browser.block(&["*/api/v1/events*"]).await?;
    student.answer(4, 4, &[]).await?;
    browser.reads(&student.words(Sitting::WaitsForSchool)).await?;
    browser.ask::<()>("window.ahead = 120_000; return null").await?;
    browser.reads(&student.words(Sitting::TimeOverWaits)).await?;
    look(browser, "an attempt whose time is over and that waits").await?;
    browser.block(&[]).await?;
    student.sees_result(Outcome::TimedOut { right: 4, of: 10, required: 9 }).await?;
    student.sees_it_saved().await?;
    assert_eq!(Record::of(&stage.server, stage.fresh(0)?)?[0].responses.len(), 4);
    stage.browser.finish().await?;
    Ok(())
}
