//! The whole way by keyboard alone: the focus goes where the page begins, and can always be seen.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, bail, ensure};
use tests::chromium::{Chromium, Device};
use tests::keys::{BACKSPACE, ENTER, LEFT, TAB};
use tests::page::Focused;
use tests::student::Student;
use words::Say;
use words::student::{Path, Practice, Ready, Result as Outcome, Shell, SignIn, Sitting};

#[tokio::test]
async fn from_the_first_screen_to_the_result_without_a_mouse() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.visit("/").await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    for (field, text) in [(SignIn::ClassCode, &who.class_code), (SignIn::Name, &who.name), (SignIn::Pin, &who.pin)] {
        tab_to(browser, &student.words(field)).await?;
        browser.keys(text.as_str()).await?;
    }
    browser.keys(ENTER).await?;
    student.at_path().await?;
    is_at_its_heading(browser).await?;

    tab_to(browser, &student.statement(OBJECTIVE)).await?;
    browser.keys(ENTER).await?;
    browser.at(&student.statement(OBJECTIVE)).await?;
    is_at_its_heading(browser).await?;
    tab_to(browser, &student.words(Path::ShowThatICan)).await?;
    browser.keys(ENTER).await?;
    browser.reads(&student.words(Ready::AboutToShow)).await?;
    is_at_its_heading(browser).await?;
    tab_to(browser, &student.words(Ready::Start)).await?;
    browser.keys(ENTER).await?;

    student.answer(1, 4, &[]).await?;
    student.at_item(5).await?;
    // The other presses are within reach too, and digits still find the field afterwards.
    tab_to(browser, &student.words(Sitting::DontKnow)).await?;
    browser.keys(ENTER).await?;
    student.answer(6, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    is_at_its_heading(browser).await?;
    student.sees_it_saved().await?;
    tab_to(browser, &student.words(Shell::BackToPath)).await?;
    browser.keys(ENTER).await?;
    student.at_path().await?;
    is_at_its_heading(browser).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn tab_leads_into_practice_and_back_past_an_item_and_out() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    press_by_keys(&student, Path::Practise).await?;
    let first = student.asked().await?;
    is_in_answer_box(browser).await?;
    student.enter(&first.answer().to_string()).await?;
    browser.reads(&student.words(Practice::Right)).await?;
    press_by_keys(&student, Practice::Next).await?;
    let second = student.asked().await?;
    is_in_answer_box(browser).await?;
    press_by_keys(&student, Practice::ShowMe).await?;
    browser.reads(&student.words(Practice::ItIs { answer: second.answer().to_string() })).await?;
    is_in_answer_box(browser).await?;
    press_by_keys(&student, Shell::BackToPath).await?;
    student.at_path().await?;
    is_at_its_heading(browser).await?;

    press_by_keys(&student, Path::ShowThatICan).await?;
    browser.reads(&student.words(Ready::AboutToShow)).await?;
    is_at_its_heading(browser).await?;
    press_by_keys(&student, Ready::Start).await?;
    let skipped = student.at_item(1).await?;
    is_in_answer_box(browser).await?;
    press_by_keys(&student, Sitting::Skip).await?;
    let another = async || Ok(student.shown().await?.filter(|shown| *shown != skipped));
    browser.await_here("another item", another).await?;
    is_in_answer_box(browser).await?;
    press_by_keys(&student, Sitting::DontKnow).await?;
    student.at_item(2).await?;
    is_in_answer_box(browser).await?;
    let answered = student.answer(2, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    ensure!(answered.last().is_some_and(|last| last.problem == skipped), "skipped was {skipped}: {answered:#?}");
    student.sees_it_saved().await?;

    press_by_keys(&student, Shell::BackToPath).await?;
    student.at_path().await?;
    // Signing out asks first where something waits.
    browser.reads(&student.words(Shell::AllSaved)).await?;
    press_by_keys(&student, Shell::SignOut).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    is_at_its_heading(browser).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Takes the focus from everything, as a press on an empty place does.
const LEAVE: &str = "document.activeElement.blur()";

#[tokio::test]
async fn keys_are_live_wherever_the_focus_is_and_act_where_the_caret_is() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;

    // The keypad's keys as well as the physical ones.
    browser.use_device(Device::PHONE).await?;
    browser.keys(format!("19{LEFT}")).await?;
    browser.press("5").await?;
    reads_draft(&student, "159").await?;
    student.press(Sitting::Delete).await?;
    reads_draft(&student, "19").await?;
    browser.ask_with(LEAVE, Vec::new()).await?;
    browser.keys("3").await?;
    reads_draft(&student, "139").await?;
    browser.ask_with(LEAVE, Vec::new()).await?;
    browser.keys(BACKSPACE).await?;
    reads_draft(&student, "19").await?;
    browser.ask_with("document.querySelector('#answer').select()", Vec::new()).await?;
    browser.press("4").await?;
    reads_draft(&student, "4").await?;

    browser.use_device(Device::LAPTOP).await?;
    shows_clocks(browser, 1).await?;
    student.press(Sitting::HideClock).await?;
    shows_clocks(browser, 0).await?;
    is_in_answer_box(browser).await?;
    browser.ask_with(LEAVE, Vec::new()).await?;
    browser.keys(ENTER).await?;
    student.at_item(2).await?;
    // Whether the clock is hidden outlives the page; what is answered after it is on the disk after it.
    for (number, before, other, after) in [(2, 0, Sitting::ShowClock, 1), (3, 1, Sitting::HideClock, 0)] {
        browser.window.refresh().await?;
        student.at_item(number).await?;
        shows_clocks(browser, before).await?;
        student.press(other).await?;
        shows_clocks(browser, after).await?;
        student.answer(number, number, &[]).await?;
        // Taken is what is followed by the next item.
        student.at_item(number + 1).await?;
    }
    stage.browser.finish().await?;
    Ok(())
}

async fn shows_clocks(browser: &Chromium, count: usize) -> Result<()> {
    let script = "return document.querySelectorAll('[role=timer]').length";
    let look = async || Ok((browser.ask::<usize>(script).await? == count).then_some(()));
    browser.await_here(&format!("clocks on the page: {count}"), look).await
}

async fn reads_draft(student: &Student<'_>, expected: &str) -> Result<()> {
    let is_so = async || Ok((student.draft().await? == expected).then_some(()));
    student.browser.await_here(&format!("the draft {expected:?}"), is_so).await
}

/// Goes by Tab to what bears these words, and presses it.
async fn press_by_keys(student: &Student<'_>, key: impl Say) -> Result<()> {
    tab_to(student.browser, &student.words(key)).await?;
    student.browser.keys(ENTER).await
}

/// Presses Tab until something of this name has the focus; all on the way shows that it has it.
pub async fn tab_to(browser: &Chromium, name: &str) -> Result<()> {
    let mut passed = Vec::new();
    for _ in 0..60 {
        browser.keys(TAB).await?;
        let Focused { kind, name: at, is_visible } = browser.focused().await?;
        // A page that has just come takes the focus to its heading.
        if kind == "BODY" || kind == "H1" {
            continue;
        }
        ensure!(is_visible, "one can't see that {kind} {at:?} has the focus");
        if at == name || at.starts_with(&format!("{name} ")) {
            return Ok(());
        }
        passed.push(at);
    }
    bail!("Tab does not get to {name:?}; it passes {passed:?}")
}

async fn is_in_answer_box(browser: &Chromium) -> Result<()> {
    browser
        .await_here("the focus in the answer box", async || {
            Ok(browser.ask::<bool>("return document.activeElement?.id === 'answer'").await?.then_some(()))
        })
        .await
}

async fn is_at_its_heading(browser: &Chromium) -> Result<()> {
    browser
        .await_here("the focus on the heading", async || {
            Ok(browser.ask::<bool>("return document.activeElement?.tagName === 'H1'").await?.then_some(()))
        })
        .await
}
