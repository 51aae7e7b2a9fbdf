//! An expression is drawn as mathematics while it is typed.

use crate::stage::Stage;
use anyhow::{Result, ensure};
use words::student::Practice;

const EXPRESSIONS: &str = "combine-like-terms";

/// What is drawn, with where the keypad stands.
const DRAWN: &str = "
    const drawn = [...document.querySelectorAll('.drawn math')];
    const outline = element => element.children.length
        ? `${element.localName}(${[...element.children].map(outline).join(' ')})` : element.textContent;
    return [drawn.map(outline).join(' '), document.querySelector('.keypad').getBoundingClientRect().top];
";

#[tokio::test]
async fn what_is_typed_is_drawn_and_nothing_moves() -> Result<()> {
    let stage = Stage::new().await?;
    stage.give(&[EXPRESSIONS]).await?;
    let student = stage.signed_in(0).await?;
    let browser = &stage.browser;
    browser.visit(&format!("/practice/{EXPRESSIONS}")).await?;
    browser.reads(&student.words(Practice::ShowMe)).await?;
    let mut typed = String::new();
    let (_, keypad): (String, f64) = browser.ask(DRAWN).await?;
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
            let (drawn, top): (String, f64) = browser.ask(DRAWN).await?;
            ensure!((top - keypad).abs() < 1.0, "the keypad went from {keypad} to {top} at {typed}");
            Ok((drawn == expected).then_some(()))
        };
        browser.await_here(&format!("{typed} to be drawn as {expected:?}"), look).await?;
    }
    stage.browser.finish().await?;
    Ok(())
}
