//! Without a network: the app opens, practice goes on, a demonstration begins and ends, and the record arrives once.

use crate::on_device::rows;
use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use words::student::{Path, Practice, Ready, Result as Outcome, Shell, SignIn};

/// The service worker has all files, and the tickets in advance are on the disk.
const IS_READY: &str = "
    const done = arguments[0];
    navigator.serviceWorker.ready.then(() => {
        const look = () => {
            const asked = indexedDB.open('tenfold');
            asked.onsuccess = () => {
                const rows = asked.result.transaction('rows').objectStore('rows');
                const found = rows.count(IDBKeyRange.bound('advance/', 'advance/~'));
                found.onsuccess = () => {
                    asked.result.close();
                    found.result ? done(found.result) : setTimeout(look, 200);
                };
            };
        };
        look();
    });
";

#[tokio::test]
async fn after_a_first_visit_everything_of_a_lesson_works_without_the_school() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    let student = Student::new(&stage.browser, &who);
    student.sign_in().await?;
    ready_for_no_network(&stage.browser).await?;
    stage.server.crash()?;

    stage.browser.visit("/").await?;
    stage.browser.reads(&student.words(Path::AsLastKnown)).await?;
    look(&stage.browser, "the path as last known").await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    student.practise(&[2]).await?;
    stage.browser.reads(&student.words(Practice::RoundDone)).await?;
    student.back_to_path().await?;
    student.get_ready(OBJECTIVE).await?;
    student.press(Ready::Start).await?;
    stage.browser.reads(&student.words(Ready::StartOfflineHelp)).await?;
    look(&stage.browser, "a start without the school").await?;
    student.press(Ready::StartOffline).await?;
    let answered = student.answer(1, 10, &[4]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    stage.browser.reads(&student.words(Outcome::SavedHere)).await?;

    // The tab is closed, and another one opened when the school is there again.
    let first = stage.browser.window.window().await?;
    let second = stage.browser.window.new_tab().await?;
    stage.browser.window.switch_to_window(first).await?;
    stage.browser.window.close_window().await?;
    stage.browser.window.switch_to_window(second).await?;
    stage.server.start().await?;
    stage.browser.visit("/").await?;
    stage.browser.reads(&student.words(Shell::AllSaved)).await?;
    let records = Record::of(&stage.server, &who)?;
    let shown: Vec<_> = records.iter().filter(|record| !record.is_practice).collect();
    assert_eq!((shown.len(), shown[0].outcome.as_deref()), (1, Some("met")), "{records:#?}");
    let responses: Vec<_> = answered.iter().map(|answered| answered.response.clone()).collect();
    assert_eq!(shown[0].responses, responses);
    assert_eq!(shown[0].facts["offline_start"], json!(true), "{records:#?}");
    stage.browser.finish().await?;
    Ok(())
}

/// A school that can't be reached behind a gateway that can: it answers for it, with a page of its own.
const GATEWAY: &str = "
    const fetched = fetch;
    window.isAlone = true;
    window.fetch = async (address, options) => {
        if (!window.isAlone || !address.includes('/api/')) return fetched(address, options);
        const headers = { 'content-type': 'text/html' };
        return new Response('<!doctype html><title>502</title><h1>Bad Gateway</h1>', { status: 502, headers });
    };
";

#[tokio::test]
async fn behind_a_gateway_that_answers_for_the_school_a_demonstration_begins_as_without_a_network() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    ready_for_no_network(browser).await?;
    browser.ask::<()>(GATEWAY).await?;
    student.get_ready(OBJECTIVE).await?;
    student.press(Ready::Start).await?;
    browser.reads(&student.words(Ready::StartOfflineHelp)).await?;
    student.press(Ready::StartOffline).await?;
    let answered = student.answer(1, 10, &[4]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    browser.reads(&student.words(Outcome::SavedHere)).await?;
    assert!(Record::of(&stage.server, who)?.is_empty(), "how could that arrive?");

    // A network that comes back tells the browser; a gateway does not, and the next try is within half a minute.
    browser.ask::<()>("window.isAlone = false").await?;
    let facts = Record::met_once(&stage.server, who, &answered).await?.facts;
    assert_eq!(facts["offline_start"], json!(true), "{facts}");
    student.sees_it_saved().await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Who signs out leaves nothing behind that the next one could go on with, or look at, at whatever address the history has.
#[tokio::test]
async fn after_signing_out_nobody_is_known_without_the_school() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    let student = Student::new(&stage.browser, &who);
    let browser = &stage.browser;
    student.sign_in().await?;
    ready_for_no_network(browser).await?;
    student.demonstrate(OBJECTIVE, &[2, 3]).await?;
    student.sees_it_saved().await?;
    let result = browser.window.current_url().await?;
    student.press(Outcome::TryAgain).await?;
    student.press(Ready::Start).await?;
    student.answer(1, 1, &[]).await?;
    student.at_item(2).await?;
    let attempt = browser.window.current_url().await?;
    browser.visit("/").await?;
    student.at_path().await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    student.press(Shell::SignOut).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    stage.server.crash()?;
    for address in ["/", result.path(), attempt.path()] {
        browser.visit(address).await?;
        browser.at(&student.words(Shell::NotReached)).await?;
    }
    look(browser, "a school that can't be reached").await?;

    stage.server.start().await?;
    student.press(Shell::TryAgain).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// The lid is closed as soon as the school has ended the session: nothing happens here any more that is waited for.
const LID: &str = "
    const [fetched, later] = [fetch, setTimeout];
    window.fetch = async (address, options) => {
        const reply = await fetched(address, options);
        if (options?.method === 'DELETE') window.setTimeout = (run, after) => after > 0 ? 0 : later(run, after);
        return reply;
    };
    return null
";

#[tokio::test]
async fn who_closes_the_lid_after_signing_out_is_not_known_any_more() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    let student = Student::new(&stage.browser, &who);
    let browser = &stage.browser;
    student.sign_in().await?;
    ready_for_no_network(browser).await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    browser.ask::<()>(LID).await?;
    student.press(Shell::SignOut).await?;
    let forgotten = async || {
        let (keys, _) = rows(browser).await?;
        Ok((!keys.iter().any(|kind| kind == "known")).then_some(()))
    };
    browser.await_here("nobody to be known", forgotten).await?;
    stage.server.crash()?;
    browser.visit("/").await?;
    browser.at(&student.words(Shell::NotReached)).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// The service worker has all files, and the tickets in advance are on the disk.
pub async fn ready_for_no_network(browser: &Chromium) -> Result<()> {
    browser.window.execute_async(IS_READY, Vec::new()).await?;
    Ok(())
}
