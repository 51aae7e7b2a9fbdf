//! A device whose clock is moved by an hour in the middle of a demonstration: nobody gains or loses by it, and it is a fact.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::stopwatch::Stopwatch;
use tests::student::{Answered, Student};
use words::student::Result as Outcome;

const HOUR: i64 = 3_600_000;
/// Longer than what a reload may give.
const WHILE: Duration = Duration::from_secs(8);

/// So long the school's word takes to the tab.
const HEARD: Duration = Duration::from_secs(1);

/// More than the whole time, in milliseconds.
const PAST_THE_END: u32 = 180_000;

/// A wall clock that can be set, before any script of the page; it stays set when the page is loaded anew. What is to be
/// set `next` is set between two pages.
const CAN_BE_SET: &str = "
    const next = sessionStorage.getItem('next');
    if (next) {
        sessionStorage.setItem('set', next);
        sessionStorage.removeItem('next');
    }
    const now = Date.now.bind(Date);
    Date.now = () => now() + Number(sessionStorage.getItem('set') ?? 0);
";

/// How often the page has noticed that its clock was set, by the events on the device.
const NOTICED: &str = "
    const done = arguments[0];
    const asked = indexedDB.open('tenfold');
    asked.onsuccess = () => {
        const events = asked.result.transaction('rows').objectStore('rows').getAll(IDBKeyRange.bound('event/', 'event/~'));
        events.onsuccess = () => {
            asked.result.close();
            const kinds = events.result.map(row => JSON.parse(JSON.parse(row).bytes).event);
            done(kinds.filter(kind => kind === 'clock_changed').length);
        };
    };
";

/// Goes on with the demonstration in the middle, from the path.
const GO_ON: &str = "document.querySelector('a.act[href^=\"/attempt/\"]').click()";

/// Forward without a network can't be told from sleep, and is not among them.
#[tokio::test]
async fn a_clock_moved_by_an_hour_takes_no_time_and_gives_none() -> Result<()> {
    for (by, connected) in [(HOUR, true), (-HOUR, true), (-HOUR, false)] {
        let stage = Stage::new().await?;
        let who = stage.fresh(0)?;
        let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
        let mut answered = three_answers(&student).await?;
        // Before the school has said anything, a clock that is set forward passes for sleep.
        Record::reaches(&stage.server, who, 3).await?;
        tokio::time::sleep(HEARD).await;
        let watch = Stopwatch::start(&student).await?;
        if !connected {
            browser.network(false).await?;
        }
        set(browser, by).await?;
        is_noticed(browser, 1).await?;
        answered.extend(student.answer(4, 6, &[5]).await?);
        let problem = student.at_item(7).await?;
        watch.agrees(&student).await?;
        if !connected {
            browser.network(true).await?;
        }

        // Back again, as when the network sets it right.
        set(browser, 0).await?;
        is_noticed(browser, 2).await?;
        watch.agrees(&student).await?;
        assert_eq!(student.at_item(7).await?, problem);
        answered.extend(student.answer(7, 10, &[]).await?);
        student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
        student.sees_it_saved().await?;
        let facts = Record::met_once(&stage.server, who, &answered).await?.facts;
        assert_eq!(facts["clock_changed"], json!(2), "moved by {by} and moved back: {facts}");
        stage.browser.finish().await?;
    }
    Ok(())
}

/// Whoever leaves the attempt for the path keeps the tab's own clock, which nobody can set; the path shows the time by it too.
#[tokio::test]
async fn a_clock_that_is_set_back_at_the_path_gives_no_time() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    let mut answered = three_answers(&student).await?;
    Record::reaches(&stage.server, who, 3).await?;
    let watch = Stopwatch::start(&student).await?;
    browser.network(false).await?;
    browser.window.back().await?;
    student.back_to_path().await?;
    tokio::time::sleep(WHILE).await;
    set(browser, -HOUR).await?;
    watch.agrees(&student).await?;
    browser.ask::<()>(GO_ON).await?;
    student.at_item(4).await?;
    watch.agrees(&student).await?;
    browser.network(true).await?;
    answered.extend(student.answer(4, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    let facts = Record::met_once(&stage.server, who, &answered).await?.facts;
    assert_eq!(facts["clock_changed"], json!(1), "{facts}");
    stage.browser.finish().await?;
    Ok(())
}

/// The attempt ends by the tab's own clock while the student is at the path, and what was set is on the record all the same.
#[tokio::test]
async fn a_clock_that_is_set_back_at_the_path_is_a_fact_though_the_attempt_ends_there() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_LEAP})).await?;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    Record::reaches(&stage.server, who, 3).await?;
    browser.window.back().await?;
    student.back_to_path().await?;
    browser.ask::<()>(&format!("leap({PAST_THE_END}, {}, 0)", -HOUR)).await?;
    Record::has(&stage.server, who, "the end", |events| events.iter().any(|event| event["event"] == "end")).await?;
    let records = Record::of(&stage.server, who)?;
    assert_eq!(records[0].facts["clock_changed"], json!(1), "{records:#?}");
    stage.browser.finish().await?;
    Ok(())
}

/// Set while the page is not there, it would give or take an hour by the wall clock alone; the school knows better.
#[tokio::test]
async fn a_clock_moved_by_an_hour_before_a_reload_takes_no_time_and_gives_none() -> Result<()> {
    for by in [HOUR, -HOUR] {
        let stage = Stage::new().await?;
        let who = stage.fresh(0)?;
        let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
        let mut answered = three_answers(&student).await?;
        let watch = Stopwatch::start(&student).await?;
        tokio::time::sleep(WHILE).await;
        let set = format!("sessionStorage.setItem('next', {by}); location.reload(); return true");
        browser.ask::<bool>(&set).await?;
        student.at_item(4).await?;
        watch.agrees_after_a_gap(&student).await?;
        answered.extend(student.answer(4, 10, &[]).await?);
        student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
        student.sees_it_saved().await?;
        let facts = Record::met_once(&stage.server, who, &answered).await?.facts;
        assert_eq!(facts["clock_changed"], json!(1), "moved by {by}: {facts}");
        stage.browser.finish().await?;
    }
    Ok(())
}

/// Clocks that can leap, and replies that can be late, before any script of the page.
const CAN_LEAP: &str = "
    const [monotonic, wall, fetched] = [performance.now.bind(performance), Date.now.bind(Date), fetch];
    let leapt = 0, forward = 0, late = 0;
    performance.now = () => monotonic() + leapt;
    Date.now = () => wall() + leapt + forward;
    window.leap = (by, set, replies) => [leapt, forward, late] = [by, set, monotonic() + replies];
    window.fetch = async (...asked) => {
        const reply = await fetched(...asked);
        await new Promise(done => setTimeout(done, late - monotonic()));
        return reply;
    };
";

/// When a second begins both clocks leap to 700 ms before the end, the wall clock is set forward, and Enter is pressed before
/// the page has noticed. What the school says of the clock is there when the time is over by the tab's own.
const LAST_ANSWER: &str = "
    const [by, done] = arguments;
    const left = () => {
        const [minutes, seconds] = document.querySelector('[role=timer]').textContent.split(':').map(Number);
        return 60 * minutes + seconds;
    };
    const before = left();
    const watch = setInterval(() => {
        if (left() === before) return;
        clearInterval(watch);
        leap(1000 * left() - 700, by, 950);
        const key = { key: 'Enter', bubbles: true, cancelable: true };
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', key));
        done(null);
    }, 10);
";

/// Nobody can know whether the device has slept until the school says so; an answer in the last second waits for that.
#[tokio::test]
async fn an_answer_before_the_end_counts_though_the_end_comes_before_the_schools_word() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_LEAP})).await?;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    let last = student.at_item(4).await?;
    Record::reaches(&stage.server, who, 3).await?;
    tokio::time::sleep(HEARD).await;
    browser.keys(last.answer().to_string()).await?;
    browser.window.execute_async(LAST_ANSWER, vec![json!(HOUR)]).await?;
    student.sees_result(Outcome::TimedOut { right: 4, of: 10, required: 9 }).await?;
    student.sees_it_saved().await?;
    let records = Record::of(&stage.server, who)?;
    assert_eq!(records.len(), 1, "{records:#?}");
    assert_eq!((records[0].outcome.as_deref(), records[0].right), (Some("timed_out"), Some(4)), "{records:#?}");
    stage.browser.finish().await?;
    Ok(())
}

/// A demonstration at its fourth item, on a device whose clock can be set; what was answered.
async fn three_answers(student: &Student<'_>) -> Result<Vec<Answered>> {
    let can_be_set = json!({"source": CAN_BE_SET});
    student.browser.devtools("Page.addScriptToEvaluateOnNewDocument", can_be_set).await?;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let answered = student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    Ok(answered)
}

async fn set(browser: &Chromium, by: i64) -> Result<()> {
    browser.ask::<bool>(&format!("sessionStorage.setItem('set', {by}); return true")).await?;
    Ok(())
}

async fn is_noticed(browser: &Chromium, times: usize) -> Result<()> {
    let noticed = async || {
        let noticed: usize = browser.window.execute_async(NOTICED, Vec::new()).await?.convert()?;
        Ok((noticed >= times).then_some(()))
    };
    browser.await_here(&format!("{times} changes of the clock to be noticed"), noticed).await
}
