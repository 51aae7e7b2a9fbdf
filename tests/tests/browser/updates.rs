//! A new build comes in whole, and never in the middle of an attempt. The server has only the new one's files while
//! something goes on with the build before: that has its own from the service worker.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Error, Result, ensure};
use std::time::Duration;
use tests::build_before::{BuildBefore, Files};
use tests::chromium::Chromium;
use tests::page_files::{Build, build_of, builds_gone, files_of_page, remember_pages};
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Path, Practice, Result as Outcome, SignIn};

/// Waits for the worker of the page.
const IS_READY: &str = "navigator.serviceWorker.ready.then(() => arguments[0]())";

/// Has the browser look for a new build, and waits until all of it is there; whether it waits then.
const FETCH_NEW: &str = "
    const done = arguments[0];
    navigator.serviceWorker.getRegistration().then(async known => {
        const { active } = known;
        await known.update();
        const is_there = () => known.waiting || known.active !== active;
        const look = () => is_there() ? done(!!known.waiting) : setTimeout(look, 100);
        look();
    });
";

/// Whether a build waits.
const WAITS: &str = "
    const done = arguments[0];
    navigator.serviceWorker.getRegistration().then(known => done(!!known.waiting));
";

#[tokio::test]
async fn a_tab_of_the_build_before_goes_on_whole_and_the_next_page_is_wholly_of_the_new_one() -> Result<()> {
    let (stage, before) = before_an_update().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = Student::new(browser, who);
    browser.visit("/").await?;
    browser.window.execute_async(IS_READY, Vec::new()).await?;
    let old_tabs = [browser.window.window().await?, browser.window.new_tab().await?];
    for tab in &old_tabs {
        browser.window.switch_to_window(tab.clone()).await?;
        remember_pages(browser).await?;
        browser.visit("/").await?;
        browser.at(&student.words(SignIn::WhoAreYou)).await?;
        assert!(!has_items(browser).await?, "nothing is left to load");
        browser.ask::<()>("window.isTheSamePage = true").await?;
    }
    replace(browser, &before).await?;

    // Beside the new one, which waits.
    student.fill_in().await?;
    let answered = student.demonstrate(OBJECTIVE, &[4]).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    student.back_to_path().await?;
    went_on_whole(browser).await?;

    let new_tab = browser.window.new_tab().await?;
    browser.window.switch_to_window(new_tab).await?;
    remember_pages(browser).await?;
    comes_in(&student, &before).await?;
    student.open(OBJECTIVE).await?;
    assert_eq!(build(browser).await?, Build::New);
    let gone = builds_gone(browser).await?;
    assert!(gone.iter().all(|build| *build == Build::Before), "a page of the new one was left: {gone:?}");

    // Under the new one, which has come in.
    before.replace(Files::Gone);
    let [first, _] = old_tabs;
    browser.window.switch_to_window(first).await?;
    student.fill_in().await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    student.practise(&[2]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    went_on_whole(browser).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    assert_eq!(build(browser).await?, Build::New);
    builds_gone(browser).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// The page has loaded the rest of the build before.
async fn went_on_whole(browser: &Chromium) -> Result<()> {
    ensure!(is_the_same_page(browser).await?, "the page was loaded anew");
    ensure!(has_items(browser).await?, "there was nothing to load");
    ensure!(build(browser).await? == Build::Before, "an old page of new files");
    Ok(())
}

#[tokio::test]
async fn a_build_that_waits_comes_in_with_the_next_page_but_not_beside_a_running_attempt() -> Result<()> {
    let (stage, before) = before_an_update().await?;
    let (browser, student) = (&stage.browser, in_an_attempt(&stage).await?);
    let third = student.at_item(3).await?;
    replace(browser, &before).await?;
    browser.ask::<()>("window.isTheSamePage = true").await?;

    another_tab_opens(&student).await?;
    assert_eq!(student.at_item(3).await?, third);
    assert!(is_the_same_page(browser).await?, "the page was loaded anew");
    student.answer(3, 10, &[]).await?;
    student.sees_it_saved().await?;
    assert_eq!(build(browser).await?, Build::Before);

    comes_in(&student, &before).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Another tab opens while this one is at work: the build before stays for both.
async fn another_tab_opens(student: &Student<'_>) -> Result<()> {
    let browser = student.browser;
    let (first, second) = (browser.window.window().await?, browser.window.new_tab().await?);
    browser.window.switch_to_window(second).await?;
    remember_pages(browser).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    tokio::time::sleep(LISTENS).await;
    ensure!(waits(browser).await?, "a build came in beside what runs");
    ensure!(build(browser).await? == Build::Before, "a page of the new build");
    browser.window.close_window().await?;
    browser.window.switch_to_window(first).await?;
    Ok(())
}

#[tokio::test]
async fn a_build_that_waits_does_not_come_in_beside_a_round_of_practice() -> Result<()> {
    let (stage, before) = before_an_update().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    remember_pages(browser).await?;
    browser.window.execute_async(IS_READY, Vec::new()).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    browser.reads(&student.words(Practice::Progress { item: 1, of: 10 })).await?;
    replace(browser, &before).await?;
    browser.ask::<()>("window.isTheSamePage = true").await?;
    another_tab_opens(&student).await?;
    assert!(is_the_same_page(browser).await?, "the page was loaded anew");
    student.practise(&[]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    student.back_to_path().await?;
    comes_in(&student, &before).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// So long a page that is just being opened listens for a build that comes in.
const LISTENS: Duration = Duration::from_secs(3);

/// A reload lets go of the attempt for a moment, and goes on with it in the next.
#[tokio::test]
async fn a_build_that_waits_does_not_come_in_with_a_reload_in_the_middle_of_an_attempt() -> Result<()> {
    let (stage, before) = before_an_update().await?;
    let (browser, student) = (&stage.browser, in_an_attempt(&stage).await?);
    let third = student.at_item(3).await?;
    replace(browser, &before).await?;

    let gone = builds_gone(browser).await?.len();
    browser.window.refresh().await?;
    assert_eq!(student.at_item(3).await?, third);
    tokio::time::sleep(LISTENS).await;
    assert_eq!(build(browser).await?, Build::Before);
    assert_eq!(builds_gone(browser).await?.len(), gone + 1, "pages were loaded: one by hand");
    assert!(waits(browser).await?, "a build came in with the reload");
    assert_eq!(student.at_item(3).await?, third);
    student.answer(3, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    comes_in(&student, &before).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// A server of the build before, and a browser that has not been there yet.
async fn before_an_update() -> Result<(Stage, BuildBefore)> {
    let server = Server::demo().await?;
    let (students, before) = (Record::nobody_yet(&server).await?, BuildBefore::of(&server).await?);
    let browser = Chromium::open(&before.origin_on("127.0.0.1")).await?;
    Ok((Stage { server, browser, students }, before))
}

/// Two items of an attempt are answered, on a page of the service worker's.
async fn in_an_attempt(stage: &Stage) -> Result<Student<'_>> {
    remember_pages(&stage.browser).await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    browser.window.execute_async(IS_READY, Vec::new()).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    Ok(student)
}

/// The server is replaced, and the page's worker has fetched the new build.
async fn replace(browser: &Chromium, before: &BuildBefore) -> Result<()> {
    assert_eq!(build(browser).await?, Build::Before);
    before.replace(Files::Gone);
    let waits: bool = browser.window.execute_async(FETCH_NEW, Vec::new()).await?.convert()?;
    ensure!(waits, "the new build did not wait for a page");
    Ok(())
}

/// With the next page, which is loaded anew as soon as it has come in. Now and then Chromium puts that off for as long as the
/// page is there, though the worker has asked for it: then with one after that. A page that is being loaded while it happens
/// may be under neither worker, and is whole because the server keeps the files of the build before.
async fn comes_in(student: &Student<'_>, before: &BuildBefore) -> Result<()> {
    let browser = student.browser;
    let is_new = async || {
        let files = files_of_page(browser).await.unwrap_or_default();
        Ok::<_, Error>(!files.is_empty() && build_of(&files)? == Build::New)
    };
    let with_a_page = async || {
        browser.visit("/").await?;
        for _ in 0..=LISTENS.as_secs() {
            if is_new().await? {
                return Ok(Some(()));
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        browser.window.goto("about:blank").await?;
        tokio::time::sleep(LISTENS).await;
        Ok(None)
    };
    before.replace(Files::Kept);
    browser.await_here("the new build", with_a_page).await?;
    student.at_path().await?;
    assert_eq!(build(browser).await?, Build::New);
    ensure!(!waits(browser).await?, "a build still waits");
    builds_gone(browser).await?;
    Ok(())
}

async fn build(browser: &Chromium) -> Result<Build> {
    build_of(&files_of_page(browser).await?)
}

async fn has_items(browser: &Chromium) -> Result<bool> {
    Ok(files_of_page(browser).await?.iter().any(|file| file.contains("items-")))
}

async fn is_the_same_page(browser: &Chromium) -> Result<bool> {
    browser.ask("return !!window.isTheSamePage").await
}

async fn waits(browser: &Chromium) -> Result<bool> {
    Ok(browser.window.execute_async(WAITS, Vec::new()).await?.convert()?)
}
