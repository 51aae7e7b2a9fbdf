//! Signing out with a round of practice: from the path, or in another tab than the one that practises. It ends there too, and
//! nothing of it stays on the device but under seal.

use crate::on_device::{WORK, rows};
use crate::stage::OBJECTIVE;
use anyhow::{Context, Result, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Path, Practice, Saving, Shell, SignIn};

/// Where somebody signs out.
#[derive(Clone, Copy, Debug)]
enum Where {
    OnThePath,
    BesideIt,
}

/// With the browser's locks, and on plain http without them.
#[tokio::test]
async fn a_round_of_practice_is_sealed_when_its_student_signs_out() -> Result<()> {
    for (host, place) in [
        ("127.0.0.1", Where::OnThePath),
        ("school.test", Where::OnThePath),
        ("127.0.0.1", Where::BesideIt),
        ("school.test", Where::BesideIt),
    ] {
        let server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on(host)).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        let typed = practise(&server, &who, &student).await?;

        match place {
            Where::OnThePath => {
                student.back_to_path().await?;
                sign_out(&student).await?;
            }
            Where::BesideIt => {
                let first = browser.window.window().await?;
                let second = browser.window.new_tab().await?;
                browser.window.switch_to_window(second).await?;
                browser.block(&WORK).await?;
                browser.visit("/").await?;
                student.at_path().await?;
                sign_out(&student).await?;
                browser.window.switch_to_window(first).await?;
                browser.at(&student.words(SignIn::WhoAreYou)).await?;
            }
        }
        is_sealed_and_comes(&server, &who, &student, &typed).await.with_context(|| format!("{host}, {place:?}"))?;
        browser.finish().await?;
    }
    Ok(())
}

/// The page goes before it comes to hear that the school has ended the session, or before the school does. Nor does it send
/// anything else as it goes.
const CUT: [&str; 2] = [
    "
    const fetched = fetch;
    window.fetch = async (address, options) => {
        if (options?.keepalive) return new Promise(() => {});
        const reply = await fetched(address, options);
        if (options?.method !== 'DELETE') return reply;
        window.isCut = reply.ok;
        return new Promise(() => {});
    };
    return null
",
    "
    const fetched = fetch;
    window.fetch = (address, options) => {
        if (options?.method === 'DELETE') window.isCut = true;
        else if (!options?.keepalive) return fetched(address, options);
        return new Promise(() => {});
    };
    return null
",
];

/// On plain http, where no service worker sends anything in the tab's place.
#[tokio::test]
async fn the_next_page_goes_through_with_a_sign_out_that_was_cut() -> Result<()> {
    for cut in CUT {
        goes_through(cut).await?;
    }
    Ok(())
}

async fn goes_through(cut: &str) -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    let typed = practise(&server, &who, &student).await?;
    student.back_to_path().await?;
    browser.ask::<()>(cut).await?;
    student.press(Shell::SignOut).await?;
    student.press(Saving::SignOutNow).await?;
    let is_cut = async || Ok(browser.ask::<bool>("return !!window.isCut").await?.then_some(()));
    browser.await_here("the sign-out to be cut", is_cut).await?;

    browser.visit("/").await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    is_sealed_and_comes(&server, &who, &student, &typed).await?;
    browser.finish().await?;
    Ok(())
}

/// A page that asks to end the session once more, in vain until it is told that it may.
const IN_VAIN: &str = "
    const fetched = fetch;
    window.fetch = (address, options) =>
        options?.method === 'DELETE' && !sessionStorage.getItem('may')
            ? Promise.reject(new TypeError())
            : fetched(address, options);
";

#[tokio::test]
async fn nobody_is_shown_where_a_cut_sign_out_can_t_be_gone_through_with() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin()).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    browser.ask::<()>(CUT[1]).await?;
    student.press(Shell::SignOut).await?;
    let is_cut = async || Ok(browser.ask::<bool>("return !!window.isCut").await?.then_some(()));
    browser.await_here("the sign-out to be cut", is_cut).await?;

    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": IN_VAIN})).await?;
    for _ in 0..2 {
        browser.visit("/").await?;
        browser.reads(&student.words(Shell::TryAgain)).await?;
        let shown: String = browser.ask("return document.body.innerText").await?;
        ensure!(!shown.contains(&who.name), "{shown}");
    }
    browser.ask::<()>("sessionStorage.setItem('may', '1'); return null").await?;
    student.press(Shell::TryAgain).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_path_is_left_when_its_student_signs_out_in_another_tab() -> Result<()> {
    for host in ["127.0.0.1", "school.test"] {
        let server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on(host)).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        let first = browser.window.window().await?;
        let second = browser.window.new_tab().await?;
        browser.window.switch_to_window(second).await?;
        browser.visit("/").await?;
        student.at_path().await?;
        student.press(Shell::SignOut).await?;
        browser.at(&student.words(SignIn::WhoAreYou)).await?;
        browser.window.switch_to_window(first).await?;
        browser.at(&student.words(SignIn::WhoAreYou)).await?;
        browser.finish().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_demonstration_goes_on_to_its_end_and_is_sealed_then() -> Result<()> {
    for host in ["127.0.0.1", "school.test"] {
        let server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on(host)).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        student.start(OBJECTIVE).await?;
        let mut answered = student.answer(1, 3, &[]).await?;
        browser.block(&WORK).await?;
        answered.extend(student.answer(4, 5, &[]).await?);
        let first = browser.window.window().await?;
        let second = browser.window.new_tab().await?;
        browser.window.switch_to_window(second).await?;
        browser.block(&WORK).await?;
        browser.visit("/").await?;
        student.at_path().await?;
        sign_out(&student).await?;
        browser.window.close_window().await?;
        browser.window.switch_to_window(first).await?;
        student.at_item(6).await?;
        answered.extend(student.answer(6, 10, &[]).await?);
        browser.at(&student.words(SignIn::WhoAreYou)).await?;
        browser.reads(&student.words(Saving::Locked { count: 1 })).await?;
        let (keys, text) = rows(&browser).await?;
        ensure!(keys == ["sealed"] && !text.contains("response"), "{host}: what is left on the device: {keys:?}");
        browser.block(&[]).await?;
        browser.visit("/").await?;
        Record::reaches(&server, &who, 10).await?;
        Record::met_once(&server, &who, &answered).await?;
        browser.finish().await?;
    }
    Ok(())
}

/// Practises: an answer that comes to school, and one that waits. What was typed.
async fn practise(server: &Server, who: &DemoStudent, student: &Student<'_>) -> Result<Vec<String>> {
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    let first = student.practise_one().await?;
    Record::reaches(server, who, 1).await?;
    student.browser.block(&WORK).await?;
    student.press(Practice::Next).await?;
    let second = student.practise_one().await?;
    student.press(Practice::Next).await?;
    student.asked().await?;
    Ok(vec![first, second])
}

/// Nothing of what was practised can be read on the device, and all of it comes to school with the next page.
async fn is_sealed_and_comes(
    server: &Server,
    who: &DemoStudent,
    student: &Student<'_>,
    typed: &[String],
) -> Result<()> {
    let browser = student.browser;
    browser.reads(&student.words(Saving::Locked { count: 1 })).await?;
    let (keys, text) = rows(browser).await?;
    ensure!(keys == ["sealed"], "what is left on the device: {keys:?}");
    for readable in [OBJECTIVE, "response", "permit"] {
        ensure!(!text.contains(readable), "{readable} can be read");
    }
    browser.block(&[]).await?;
    browser.visit("/").await?;
    Record::reaches(server, who, 2).await?;
    let records = Record::of(server, who)?;
    ensure!(records.len() == 1 && records[0].responses == typed, "{typed:?}: {records:#?}");
    Ok(())
}

async fn sign_out(student: &Student<'_>) -> Result<()> {
    student.press(Shell::SignOut).await?;
    student.press(Saving::SignOutNow).await?;
    student.browser.at(&student.words(SignIn::WhoAreYou)).await
}
