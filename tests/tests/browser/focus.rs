//! News from school draws the path anew under a student who works by keyboard: the focus stays where it was.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::chromium::Chromium;
use words::student::{Path, Result as Outcome};

/// Puts the focus on something and remembers it: news is there when it has gone from the page.
const FOCUS: &str = "window.before = document.querySelector(arguments[0]); window.before.focus();";
const IS_DRAWN_ANEW: &str = "return !window.before.isConnected && !!document.querySelector('.path .met')";
const HAS_FOCUS: &str = "return document.activeElement === document.querySelector(arguments[0])";

#[tokio::test]
async fn what_has_the_focus_keeps_it_when_a_result_arrives_at_school() -> Result<()> {
    let link = format!("a[href='/objective/{OBJECTIVE}']");
    // The heading has the focus from the moment the page comes, and reads otherwise after the news.
    for focused in ["h1", &link] {
        let stage = Stage::new().await?;
        let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
        student.start(OBJECTIVE).await?;
        student.answer(1, 9, &[]).await?;
        student.at_item(10).await?;
        browser.network(false).await?;
        student.answer(10, 10, &[]).await?;
        browser.reads(&student.words(Outcome::SavedHere)).await?;
        student.back_to_path().await?;
        browser.reads(&student.words(Path::AsLastKnown)).await?;
        // The page gives its heading the focus a frame after it has come: whoever moves it does so after that.
        let has_come = async || Ok(has_focus(browser, "h1").await?.then_some(()));
        browser.await_here("the path's heading with the focus", has_come).await?;

        put_focus(browser, focused).await?;
        browser.network(true).await?;
        browser
            .await_here("a path with what was met", async || {
                Ok(browser.ask::<bool>(IS_DRAWN_ANEW).await?.then_some(()))
            })
            .await?;
        let keeps = async || Ok(has_focus(browser, focused).await?.then_some(()));
        let kept = browser.await_here("the focus where it was", keeps).await;
        assert!(kept.is_ok(), "{focused} has lost the focus to {:?}", at(browser).await?);
        stage.browser.finish().await?;
    }
    Ok(())
}

async fn put_focus(browser: &Chromium, what: &str) -> Result<()> {
    browser.ask_with(FOCUS, vec![what.into()]).await?;
    assert!(has_focus(browser, what).await?, "{what} can't have the focus");
    Ok(())
}

async fn has_focus(browser: &Chromium, what: &str) -> Result<bool> {
    Ok(browser.ask_with(HAS_FOCUS, vec![what.into()]).await? == true)
}

async fn at(browser: &Chromium) -> Result<String> {
    browser.ask("return document.activeElement?.outerHTML ?? ''").await
}
