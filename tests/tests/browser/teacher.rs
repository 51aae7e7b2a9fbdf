//! A teacher's first page: signing in leads to the classes, and signing out leads back.

use crate::screens::look;
use crate::stage::Stage;
use anyhow::{Result, ensure};
use tests::teacher::Teacher;
use words::staff::Staff;

#[tokio::test]
async fn a_page_that_is_brought_back_shows_no_names_to_whoever_comes_next() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, teacher) = (&stage.browser, Teacher::new(&stage.browser));
    teacher.sign_in(&stage.server).await?;
    teacher.open_class().await?;
    let name = &stage.fresh(0)?.name;
    browser.reads(name).await?;
    let brought_back = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));";
    // To the same teacher it is the page as it was.
    browser.ask::<()>(&format!("window.sameAsBefore = true; {brought_back} return null")).await?;
    let is_seen = async || Ok(browser.ask::<bool>("return !document.body.hidden").await?.then_some(()));
    browser.await_here("the page to be shown", is_seen).await?;
    ensure!(browser.ask::<bool>("return window.sameAsBefore === true").await?, "the page was loaded anew");

    // They sign out on another page of the same browser.
    let leave = format!("fetch('/api/v1/staff/session', {{ method: 'DELETE' }}).then(() => {{ {brought_back} }})");
    browser.ask::<()>(&format!("{leave}; return null")).await?;
    browser.at(&teacher.words(Staff::SignInHeading)).await?;
    ensure!(!browser.text().await?.contains(name.as_str()), "{name} is still to be read");
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_teacher_signs_in_and_sees_the_classes() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, teacher) = (&stage.browser, Teacher::new(&stage.browser));
    browser.visit("/teacher").await?;
    browser.at(&teacher.words(Staff::SignInHeading)).await?;
    look(browser, "the teacher's sign-in").await?;
    teacher.fill_in(&stage.server).await?;
    browser.reads(&stage.fresh(0)?.class_code).await?;
    look(browser, "the teacher's first page").await?;
    teacher.press(Staff::SignOut).await?;
    browser.at(&teacher.words(Staff::SignInHeading)).await?;
    stage.browser.finish().await?;
    Ok(())
}
