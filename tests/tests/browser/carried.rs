//! Work that does not come by itself: saved as a file and handed in by a teacher, or locked at sign-out and sent from under
//! the next child's hands. It arrives once, and nobody on the way can read it.

use crate::on_device::{WORK, hand_in, is_taken, rows, saved};
use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::fs;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use tests::teacher::Teacher;
use tests::wait;
use words::problems::Problem;
use words::staff::HandIn;
use words::student::{Result as Outcome, Saving, Shell, SignIn};
use words::{Locale, Say};

/// Sealed work that is under way for ever, before any script of the page.
const NEVER_THERE: &str = "
    const fetched = fetch;
    window.fetch = (...asked) => {
        if (!String(asked[0]).endsWith('/api/v1/work')) return fetched(...asked);
        window.isUnderWay = true;
        return new Promise(() => {});
    };
";

/// A tab gives up what is under way no sooner than that.
const SOON: Duration = Duration::from_secs(10);

fn staff(key: impl Say) -> String {
    key.say(Locale::En.into())
}

#[tokio::test]
async fn a_file_carries_what_no_network_took_and_a_teacher_hands_it_in() -> Result<()> {
    let Stage { mut server, browser, students } = Stage::new().await?;
    let who = students.first().context("a student")?;
    let student = Student::new(&browser, who);
    let folder = tempfile::tempdir()?;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 4, &[2]).await?;
    student.at_item(5).await?;
    server.crash()?;
    answered.extend(student.answer(5, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.back_to_path().await?;
    student.press(Shell::Waiting { count: 1 }).await?;
    browser.reads(&student.words(Saving::Waits { count: 1 })).await?;
    look(&browser, "what waits").await?;
    let file = saved(&student, folder.path()).await?;
    let sealed = fs::read(&file)?;
    for readable in ["\"events\"", who.name.as_str(), OBJECTIVE, "response"] {
        ensure!(!sealed.windows(readable.len()).any(|part| part == readable.as_bytes()), "{readable} can be read");
    }
    browser.finish().await?;

    server.start().await?;
    let browser = Chromium::open(&server.origin()).await?;
    Teacher::new(&browser).sign_in(&server).await?;
    browser.press(&staff(HandIn::Heading)).await?;
    browser.at(&staff(HandIn::Heading)).await?;
    browser.press(&staff(HandIn::Act)).await?;
    browser.reads(&staff(HandIn::ChooseFirst)).await?;
    for (came, tag) in
        [(HandIn::Came { arrived: 1, held: 0 }, HandIn::IsNew), (HandIn::Came { arrived: 0, held: 1 }, HandIn::WasHere)]
    {
        hand_in(&browser, &file).await?;
        for words in
            [staff(came), staff(tag), who.name.clone(), words::catalogue::statement(OBJECTIVE, Locale::En.into())]
        {
            browser.reads(&words).await?;
        }
        Record::met_once(&server, who, &answered).await?;
    }
    look(&browser, "what arrived").await?;

    let (picture, cut) = (folder.path().join("picture.png"), folder.path().join("cut.tenfold"));
    fs::write(&picture, b"\x89PNG")?;
    fs::write(&cut, &sealed[..sealed.len() - 1])?;
    for (file, why) in [(&picture, Problem::NotSealed), (&cut, Problem::SealedDamaged)] {
        hand_in(&browser, file).await?;
        browser.reads(&staff(why)).await?;
    }
    look(&browser, "what is no work").await?;
    browser.finish().await?;

    let other = Server::demo().await?;
    let browser = Chromium::open(&other.origin()).await?;
    Teacher::new(&browser).sign_in(&other).await?;
    browser.press(&staff(HandIn::Heading)).await?;
    hand_in(&browser, &file).await?;
    browser.reads(&staff(Problem::SealedElsewhere)).await?;
    browser.finish().await?;
    Ok(())
}

/// On plain http, where no service worker sends anything in the tab's place.
#[tokio::test]
async fn what_waits_at_sign_out_is_locked_and_goes_with_the_next_child() -> Result<()> {
    let server = Server::demo().await?;
    let students = Record::nobody_yet(&server).await?;
    let [who, next] = &students[..2] else { anyhow::bail!("two students") };
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 2, &[]).await?;
    student.at_item(3).await?;
    Record::reaches(&server, who, 2).await?;
    browser.block(&WORK).await?;
    answered.extend(student.answer(3, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.back_to_path().await?;
    student.press(Shell::SignOut).await?;
    browser.reads(&student.words(Saving::SigningOut { count: 1 })).await?;
    look(&browser, "signing out").await?;
    student.press(Saving::SignOutNow).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    browser.reads(&student.words(Saving::Locked { count: 1 })).await?;
    look(&browser, "locked work").await?;
    let (keys, text) = rows(&browser).await?;
    ensure!(keys == ["sealed"], "what is left on the device: {keys:?}");
    for readable in [OBJECTIVE, "response", "ticket"] {
        ensure!(!text.contains(readable), "{readable} can be read");
    }

    let other = Student::new(&browser, next);
    other.fill_in().await?;
    browser.visit("/").await?;
    other.at_path().await?;
    assert_eq!(Record::of(&server, who)?[0].outcome, None, "not before there is a way");
    browser.block(&[]).await?;
    browser.visit("/").await?;
    Record::met_once(&server, who, &answered).await?;
    is_taken(&browser).await?;
    assert!(Record::of(&server, next)?.is_empty(), "it is nobody else's");
    browser.finish().await?;
    Ok(())
}

/// What was locked in the middle goes on, on the same device, with what was answered before.
#[tokio::test]
async fn who_signs_in_again_goes_on_with_what_was_locked() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    let address = lock_in_the_middle(&student).await?;
    browser.block(&[]).await?;
    student.fill_in().await?;
    is_taken(&browser).await?;
    browser.visit(&address).await?;
    student.press(words::student::Sitting::GoOnHere).await?;
    student.answer(6, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    assert_eq!(Record::of(&server, &who)?.len(), 1);
    browser.finish().await?;
    Ok(())
}

/// However long it takes on its way, the next child's answers are at school meanwhile.
#[tokio::test]
async fn what_was_locked_keeps_nothing_of_the_next_child_waiting() -> Result<()> {
    let server = Server::demo().await?;
    let students = Record::nobody_yet(&server).await?;
    let [who, next] = &students[..2] else { anyhow::bail!("two students") };
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    lock_in_the_middle(&Student::new(&browser, who)).await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": NEVER_THERE})).await?;
    browser.block(&[]).await?;
    let other = Student::new(&browser, next);
    other.sign_in().await?;
    other.start(OBJECTIVE).await?;
    other.answer(1, 3, &[]).await?;
    let there = async || {
        let records = Record::of(&server, next)?;
        Ok(records.first().is_some_and(|record| record.responses.len() == 3).then_some(()))
    };
    wait::within(SOON, "the next child's answers to be at school", there).await?;
    assert!(browser.ask::<bool>("return window.isUnderWay === true").await?, "nothing was under way");
    browser.finish().await?;
    Ok(())
}

/// A demonstration that is locked in its middle, behind its fifth answer, of which two are at school; its path.
async fn lock_in_the_middle(student: &Student<'_>) -> Result<String> {
    let browser = student.browser;
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    student.at_item(3).await?;
    browser.block(&WORK).await?;
    student.answer(3, 5, &[]).await?;
    student.at_item(6).await?;
    let address = browser.window.current_url().await?;
    browser.visit("/").await?;
    student.at_path().await?;
    student.press(Shell::SignOut).await?;
    student.press(Saving::SignOutNow).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    Ok(address.path().to_owned())
}
