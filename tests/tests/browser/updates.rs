//! A new build comes in whole, and never in the middle of an attempt.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::student::Student;
use words::student::Result as Outcome;

/// Waits for the worker of the page.
const IS_READY: &str = "navigator.serviceWorker.ready.then(() => arguments[0]())";

/// Puts a worker of another build beside the one that runs: it waits.
const ANOTHER_BUILD: &str = "
    const done = arguments[0];
    navigator.serviceWorker.getRegistration().then(async known => {
        await navigator.serviceWorker.register('/worker.js?another', { updateViaCache: 'none' });
        const look = () => known.waiting ? done(true) : setTimeout(look, 100);
        look();
    });
";

/// Whether a build waits.
const WAITS: &str = "
    const done = arguments[0];
    navigator.serviceWorker.getRegistration().then(known => done(!!known.waiting));
";

#[tokio::test]
async fn a_build_that_waits_comes_in_with_the_next_page_but_not_beside_a_running_attempt() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    browser.window.execute_async(IS_READY, Vec::new()).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    let third = student.at_item(3).await?;
    browser.window.execute_async(ANOTHER_BUILD, Vec::new()).await?;
    browser.ask::<()>("window.isTheSamePage = true").await?;

    // Another tab opens while the attempt runs: the old build stays for both.
    let (first, second) = (browser.window.window().await?, browser.window.new_tab().await?);
    browser.window.switch_to_window(second.clone()).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    assert!(waits(browser).await?, "a build came in beside a running attempt");
    browser.window.close_window().await?;
    browser.window.switch_to_window(first).await?;
    assert_eq!(student.at_item(3).await?, third);
    assert!(browser.ask::<bool>("return window.isTheSamePage").await?, "the page was loaded anew");
    student.answer(3, 10, &[]).await?;
    student.sees_it_saved().await?;

    comes_in(&student).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Counts how often the tab loads a page.
const COUNTS: &str = "
    if (location.protocol === 'http:') sessionStorage.setItem('loads', Number(sessionStorage.getItem('loads') ?? 0) + 1);
";
const LOADS: &str = "return Number(sessionStorage.getItem('loads'))";

/// Which worker the page is with.
const WORKER: &str = "return navigator.serviceWorker.controller?.scriptURL ?? ''";

/// So long a page that is just being opened listens for a build that comes in.
const LISTENS: Duration = Duration::from_secs(3);

/// A reload lets go of the attempt for a moment, and goes on with it in the next.
#[tokio::test]
async fn a_build_that_waits_does_not_come_in_with_a_reload_in_the_middle_of_an_attempt() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, stage.fresh(0)?));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": COUNTS})).await?;
    student.sign_in().await?;
    browser.window.execute_async(IS_READY, Vec::new()).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    let third = student.at_item(3).await?;
    browser.window.execute_async(ANOTHER_BUILD, Vec::new()).await?;

    let loads: u32 = browser.ask(LOADS).await?;
    browser.window.refresh().await?;
    assert_eq!(student.at_item(3).await?, third);
    tokio::time::sleep(LISTENS).await;
    let worker: String = browser.ask(WORKER).await?;
    ensure!(worker.ends_with("/worker.js"), "the page is with the worker {worker:?}");
    assert_eq!(browser.ask::<u32>(LOADS).await?, loads + 1, "pages were loaded: one by hand");
    assert!(waits(browser).await?, "a build came in with the reload");
    assert_eq!(student.at_item(3).await?, third);
    student.answer(3, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    comes_in(&student).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// With the next page. A page registers the plain worker again, which comes in the same way with the page after it. A question
/// that the page's own reload cuts off is asked again.
async fn comes_in(student: &Student<'_>) -> Result<()> {
    let browser = student.browser;
    let new = async || {
        browser.visit("/").await?;
        let is_new = student.at_path().await.is_ok() && waits(browser).await.is_ok_and(|waits| !waits);
        Ok(is_new.then_some(()))
    };
    browser.await_here("the new build", new).await?;
    student.at_path().await
}

async fn waits(browser: &Chromium) -> Result<bool> {
    Ok(browser.window.execute_async(WAITS, Vec::new()).await?.convert()?)
}
