//! What is sent when no page of the app is open any more: as the page goes, and by the service worker when the school is
//! there again.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::{Value, json};
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Path, Practice, Result as Outcome, Shell};

/// Waits for the worker of the page.
const IS_READY: &str = "navigator.serviceWorker.ready.then(() => arguments[0]())";

/// The kind of the last event that lies ready for the worker; none where nothing does.
const LAST_READY: &str = "
    const done = arguments[0];
    const asked = indexedDB.open('tenfold');
    asked.onsuccess = () => {
        const ready = asked.result.transaction('rows').objectStore('rows').getAll(IDBKeyRange.bound('ready/', 'ready/~'));
        ready.onsuccess = () => {
            asked.result.close();
            done(ready.result.map(row => JSON.parse(row).batch.events.at(-1).event)[0] ?? null);
        };
    };
";

/// A new profile numbers the registrations of workers from 0; to name one that is not there does nothing.
const REGISTRATIONS: std::ops::Range<u32> = 0..4;

#[tokio::test]
async fn the_service_worker_sends_what_waits_without_a_page() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, &who));
    student.sign_in().await?;
    browser.window.execute_async(IS_READY, Vec::new()).await?;
    // From the second page on the worker is this page's.
    browser.visit("/").await?;
    student.at_path().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    Record::reaches(&stage.server, &who, 3).await?;
    stage.server.crash()?;
    answered.extend(student.answer(4, 10, &[8]).await?);
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    browser.reads(&student.words(Outcome::SavedHere)).await?;
    let lies_ready = async || {
        let last: Value = browser.window.execute_async(LAST_READY, Vec::new()).await?.json().clone();
        Ok((last == "end").then_some(()))
    };
    browser.await_here("everything to lie ready for the worker", lies_ready).await?;

    close(browser).await?;
    stage.server.start().await?;
    assert_eq!(Record::of(&stage.server, &who)?[0].outcome, None, "who sent it?");
    // Chromium would find out by itself, some minutes later.
    browser.devtools("ServiceWorker.enable", json!({})).await?;
    for registration in REGISTRATIONS {
        let event = json!({
            "origin": stage.server.origin(), "registrationId": registration.to_string(), "tag": "send", "lastChance": false,
        });
        browser.devtools("ServiceWorker.dispatchSyncEvent", event).await?;
    }
    Record::met_once(&stage.server, &who, &answered).await?;

    // The next page hears that the school has it, and nothing of it comes twice.
    browser.visit("/").await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    Record::met_once(&stage.server, &who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Nothing of the record gets out of the page but what is to outlive it.
const ONLY_AS_IT_GOES: &str = "
    const fetched = fetch;
    window.fetch = async (address, options) => {
        if (address.includes('/api/v1/events') && !options.keepalive) throw new TypeError('gathered for too long');
        return fetched(address, options);
    };
";

/// How a page goes.
#[derive(Clone, Copy, Debug)]
enum Goes {
    Closed,
    Elsewhere,
}

impl Goes {
    async fn go(self, browser: &Chromium) -> Result<()> {
        match self {
            Self::Closed => close(browser).await,
            Self::Elsewhere => Ok(browser.window.goto("about:blank").await?),
        }
    }
}

/// On plain http, where no service worker sends anything in the page's place. An answer is gathered with others for less
/// than a second: here the page goes before anything is sent, however slow the test is.
#[tokio::test]
async fn an_answer_is_at_school_when_the_page_goes_right_after_it() -> Result<()> {
    for goes in [Goes::Closed, Goes::Elsewhere] {
        let server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on("school.test")).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        student.start(OBJECTIVE).await?;
        let mut answered = student.answer(1, 1, &[]).await?;
        student.at_item(2).await?;
        Record::reaches(&server, &who, 1).await?;
        browser.ask::<()>(ONLY_AS_IT_GOES).await?;
        answered.extend(student.answer(2, 2, &[]).await?);
        student.at_item(3).await?;
        assert_eq!(Record::of(&server, &who)?[0].responses.len(), 1, "{goes:?}: it is there already");
        goes.go(&browser).await?;
        Record::reaches(&server, &who, 2).await?;
        let typed: Vec<_> = answered.into_iter().map(|answered| answered.response).collect();
        assert_eq!(Record::of(&server, &who)?[0].responses, typed, "{goes:?}");
        browser.finish().await?;
    }
    Ok(())
}

/// The same of practice, whose clock is no demonstration's.
#[tokio::test]
async fn what_was_practised_last_is_at_school_when_the_page_goes_right_after_it() -> Result<()> {
    for goes in [Goes::Closed, Goes::Elsewhere] {
        let server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on("school.test")).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        student.open(OBJECTIVE).await?;
        student.press(Path::Practise).await?;
        let mut typed = vec![student.practise_one().await?];
        Record::reaches(&server, &who, 1).await?;
        student.press(Practice::Next).await?;
        browser.ask::<()>(ONLY_AS_IT_GOES).await?;
        typed.push(student.practise_one().await?);
        assert_eq!(Record::of(&server, &who)?[0].responses.len(), 1, "{goes:?}: it is there already");
        goes.go(&browser).await?;
        Record::reaches(&server, &who, 2).await?;
        assert_eq!(Record::of(&server, &who)?[0].responses, typed, "{goes:?}");
        browser.finish().await?;
    }
    Ok(())
}

/// Closes the page that is open; an empty one stays in front.
async fn close(browser: &Chromium) -> Result<()> {
    let first = browser.window.window().await?;
    let second = browser.window.new_tab().await?;
    browser.window.switch_to_window(first).await?;
    browser.window.close_window().await?;
    browser.window.switch_to_window(second).await?;
    Ok(())
}
