//! An expression is drawn as mathematics while it is typed.

use crate::screens::fits;
use crate::stage::Stage;
use anyhow::{Result, ensure};
use tests::chromium::Device;
use words::student::Practice;

const EXPRESSIONS: &str = "combine-like-terms";

/// What is drawn, with where the answer box and the keypad stand.
const DRAWN: &str = "
    const drawn = [...document.querySelectorAll('.drawn math')];
    const outline = element => element.children.length
        ? `${element.localName}(${[...element.children].map(outline).join(' ')})` : element.textContent;
    const top = selector => document.querySelector(selector).getBoundingClientRect().top;
    return [drawn.map(outline).join(' '), [top('#answer'), top('.keypad')]];
";

#[tokio::test]
async fn what_is_typed_is_drawn_and_nothing_moves() -> Result<()> {
    let stage = Stage::new().await?;
    stage.give(&[EXPRESSIONS]).await?;
    let student = stage.signed_in(0).await?;
    let browser = &stage.browser;
    browser.use_device(Device::PHONE).await?;
    browser.visit(&format!("/practice/{EXPRESSIONS}")).await?;
    browser.reads(&student.words(Practice::ShowMe)).await?;
    fits(browser, EXPRESSIONS, Device::PHONE, false).await?;
    let mut typed = String::new();
    let (_, places): (String, [f64; 2]) = browser.ask(DRAWN).await?;
    for (more, expected) in [
        ("(x+1)/2", "math(mfrac(mrow(x + 1) mrow(2)))"),
        ("-3x^2", "math(mfrac(mrow(x + 1) mrow(2))) math(− 3 msup(mrow(x) mrow(2)))"),
        // Not to be read yet.
        ("+", ""),
        ("√5", "math(mfrac(mrow(x + 1) mrow(2))) math(− 3 msup(mrow(x) mrow(2))) math(+ msqrt(5))"),
    ] {
        browser.keys(more).await?;
        typed.push_str(more);
        let look = async || {
            let (drawn, now): (String, [f64; 2]) = browser.ask(DRAWN).await?;
            let is_same = places.iter().zip(now).all(|(before, now)| (before - now).abs() < 1.0);
            ensure!(is_same, "box and keypad went from {places:?} to {now:?} at {typed}");
            Ok((drawn == expected).then_some(()))
        };
        browser.await_here(&format!("{typed} to be drawn as {expected:?}"), look).await?;
    }
    // Longer than a phone is wide, with no place to cut it: it is pushed aside within its own line.
    browser.keys("x".repeat(45)).await?;
    let long = async || {
        let (drawn, now): (String, [f64; 2]) = browser.ask(DRAWN).await?;
        ensure!(places.iter().zip(now).all(|(before, now)| (before - now).abs() < 1.0), "{places:?} and {now:?}");
        Ok(drawn.ends_with("x x x x)").then_some(()))
    };
    browser.await_here("a long product", long).await?;
    ensure!(browser.ask::<bool>("return document.documentElement.scrollWidth <= innerWidth").await?, "it fits");
    stage.browser.finish().await?;
    Ok(())
}
