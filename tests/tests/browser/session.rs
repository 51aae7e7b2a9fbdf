//! Who sits there: signing in too often, signing out, and a page that the browser brings back.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use tests::keys::ENTER;
use tests::student::Student;
use words::problems::Problem;
use words::student::{Shell, SignIn};

/// What a person is told of the wait is one number, and it passes.
#[tokio::test]
async fn after_too_many_tries_the_button_alone_says_how_long_and_counts_down() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.visit("/").await?;
    browser.fill(&student.words(SignIn::ClassCode), &who.class_code).await?;
    browser.fill(&student.words(SignIn::Name), &who.name).await?;
    let told = async || -> Result<(String, String)> {
        browser.ask("return ['form .notice', 'form .act'].map(part => document.querySelector(part).innerText)").await
    };
    for number in 1..=20 {
        browser.fill(&student.words(SignIn::Pin), "000000").await?;
        browser.keys(ENTER).await?;
        let answered = browser.await_here("an answer", async || {
            let (notice, button) = told().await?;
            let is_asking: bool = browser.ask("return document.querySelector('form .act').disabled").await?;
            Ok((!notice.is_empty() && (!is_asking || button != student.words(SignIn::SignIn))).then_some(button))
        });
        if answered.await? != student.words(SignIn::SignIn) {
            break;
        }
        if number == 1 {
            assert_eq!(told().await?.0, student.words(Problem::SignInRefused));
            look(browser, "a sign-in that was refused").await?;
        }
    }
    let (notice, before) = told().await?;
    ensure!(!notice.contains(|c: char| c.is_ascii_digit()), "two clocks: {notice:?} and {before:?}");
    ensure!(before.contains(|c: char| c.is_ascii_digit()), "no wait after twenty tries: {before:?}");
    browser.await_here("a tick", async || Ok((told().await?.1 != before).then_some(()))).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn nobody_is_signed_out_before_the_school_says_so() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    browser.network(false).await?;
    student.press(Shell::SignOut).await?;
    browser.reads(&student.words(Shell::StillSignedIn)).await?;
    browser.network(true).await?;
    browser.window.refresh().await?;
    student.at_path().await?;
    student.press(Shell::SignOut).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_page_that_is_brought_back_shows_nothing_of_a_child_who_has_left() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    // As from another page of the same browser.
    let leave = "fetch('/api/v1/session', { method: 'DELETE' }).then(() => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    })";
    browser.ask::<()>(&format!("{leave}; return null")).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    let other = Student::new(browser, stage.fresh(1)?);
    other.identify().await?;
    browser.at(&student.words(words::student::Sitting::NotHere)).await?;
    stage.browser.finish().await?;
    Ok(())
}
