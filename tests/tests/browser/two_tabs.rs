//! Two tabs, or two devices, at one attempt: one goes on, the other says where it is open and may take over.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use thirtyfour::WindowHandle;
use words::student::{Result as Outcome, Sitting};

/// With the browser's locks, and on plain http without them.
#[tokio::test]
async fn a_second_tab_says_so_and_takes_over() -> Result<()> {
    for host in ["127.0.0.1", "school.test"] {
        let server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on(host)).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        student.start(OBJECTIVE).await?;
        student.answer(1, 3, &[]).await?;
        let fourth = student.at_item(4).await?;
        let [first, second] = beside(&browser).await?;
        browser.at(&student.words(Sitting::OpenInTab)).await?;
        student.press(Sitting::GoOnHere).await?;
        assert_eq!(student.at_item(4).await?, fourth, "{host}");
        student.answer(4, 5, &[]).await?;
        student.at_item(6).await?;

        browser.window.switch_to_window(first).await?;
        browser.at(&student.words(Sitting::OpenInTab)).await?;
        browser.window.switch_to_window(second).await?;
        student.answer(6, 10, &[]).await?;
        student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
        student.sees_it_saved().await?;
        let records = Record::of(&server, &who)?;
        assert_eq!(records.len(), 1, "{host}: {records:#?}");
        assert_eq!((records[0].outcome.as_deref(), records[0].right), (Some("met"), Some(10)), "{host}: {records:#?}");
        assert_eq!(records[0].facts["taken_over"], 1, "{host}: {records:#?}");
        browser.finish().await?;
    }
    Ok(())
}

/// When the other tab is closed nobody has to be asked.
#[tokio::test]
async fn a_tab_goes_on_by_itself_when_the_other_is_closed() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    student.answer(1, 1, &[]).await?;
    let second_item = student.at_item(2).await?;
    let [first, second] = beside(browser).await?;
    browser.at(&student.words(Sitting::OpenInTab)).await?;
    browser.reads(&student.words(Sitting::OpenInTabHelp)).await?;
    look(browser, "an attempt that is open in another tab").await?;
    browser.window.switch_to_window(first).await?;
    browser.window.close_window().await?;
    browser.window.switch_to_window(second).await?;
    assert_eq!(student.at_item(2).await?, second_item);
    student.answer(2, 10, &[]).await?;
    student.sees_it_saved().await?;
    let records = Record::of(&stage.server, stage.fresh(0)?)?;
    assert_eq!((records.len(), &records[0].facts["taken_over"]), (1, &serde_json::json!(0)), "{records:#?}");
    stage.browser.finish().await?;
    Ok(())
}

/// While a page is being opened, the school does not answer about its attempt.
const CAN_HOLD: &str = "
    const fetched = fetch;
    const letGo = new Promise(done => { window.letGo = done; });
    window.fetch = async (address, options) => {
        if (address.includes('/api/v1/events')) {
            window.isHeld ||= location.pathname.startsWith('/attempt/');
            await letGo;
        }
        return fetched(address, options);
    };
    return null
";

/// With the browser's locks, and on plain http without them.
#[tokio::test]
async fn a_page_that_goes_while_it_is_being_opened_keeps_nobody_out() -> Result<()> {
    for host in ["127.0.0.1", "school.test"] {
        let server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on(host)).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        student.start(OBJECTIVE).await?;
        student.answer(1, 2, &[]).await?;
        let third = student.at_item(3).await?;
        Record::reaches(&server, &who, 2).await?;
        browser.window.back().await?;
        browser.at(&student.statement(OBJECTIVE)).await?;
        browser.ask::<()>(CAN_HOLD).await?;
        browser.window.forward().await?;
        let is_opening = async || Ok(browser.ask::<bool>("return !!window.isHeld").await?.then_some(()));
        browser.await_here("the page to ask for the time", is_opening).await?;
        browser.window.back().await?;
        browser.at(&student.statement(OBJECTIVE)).await?;
        browser.ask::<()>("window.letGo(); return null").await?;
        browser.window.forward().await?;
        assert_eq!(student.at_item(3).await?, third, "{host}");
        student.answer(3, 10, &[]).await?;
        student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
        student.sees_it_saved().await?;
        browser.finish().await?;
    }
    Ok(())
}

/// What the first device wrote without a network counts when it arrives, and takes nothing from what the second one showed.
#[tokio::test]
async fn another_device_takes_over_and_both_logs_are_kept() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let other = Chromium::open(&stage.server.origin()).await?;
    let (at_first, at_second) = (Student::new(&stage.browser, who), Student::new(&other, who));
    at_first.sign_in().await?;
    at_first.start(OBJECTIVE).await?;
    at_first.answer(1, 3, &[]).await?;
    let fourth = at_first.at_item(4).await?;
    Record::reaches(&stage.server, who, 3).await?;
    stage.browser.network(false).await?;

    at_second.sign_in().await?;
    let here = stage.browser.window.current_url().await?;
    other.visit(here.path()).await?;
    other.at(&at_second.words(Sitting::OpenOnDevice)).await?;
    look(&other, "an attempt that is open on another device").await?;
    at_second.press(Sitting::GoOnHere).await?;
    assert_eq!(at_second.at_item(4).await?, fourth);
    at_first.answer(4, 4, &[4]).await?;
    at_first.at_item(5).await?;
    at_second.answer(4, 6, &[]).await?;
    at_second.at_item(7).await?;
    stage.browser.network(true).await?;
    stage.browser.at(&at_first.words(Sitting::OpenOnDevice)).await?;
    at_second.answer(7, 10, &[]).await?;
    at_second.at_result().await?;
    at_second.sees_it_saved().await?;
    let records = Record::of(&stage.server, who)?;
    // The first response to an item counts, and the first device was first.
    assert_eq!((records.len(), records[0].right), (1, Some(9)), "{records:#?}");
    assert_eq!(records[0].facts["taken_over"], 1, "{records:#?}");
    stage.browser.finish().await?;
    other.finish().await?;
    Ok(())
}

/// Opens the same page in another tab, which is in front then; the tab that was there, and that one.
async fn beside(browser: &Chromium) -> Result<[WindowHandle; 2]> {
    let here = browser.window.current_url().await?;
    let first = browser.window.window().await?;
    let second = browser.window.new_tab().await?;
    browser.window.switch_to_window(second.clone()).await?;
    browser.window.goto(here.as_str()).await?;
    Ok([first, second])
}
