//! An expression is drawn as mathematics while it is typed.

use crate::stage::Stage;
use anyhow::{Result, ensure};
use tests::chromium::Chromium;
use tests::teacher::Teacher;
use words::student::Practice;

const EXPRESSIONS: &str = "combine-like-terms";

/// Gives the class this objective alone, as the teacher who is signed in, from beside the page.
const GIVE: &str = "
    const [only, done] = arguments;
    const path = location.pathname.replace('/teacher/', '/api/v1/');
    fetch(path).then(reply => reply.json()).then(revisions => {
        const body = JSON.stringify({ based_on: revisions.map(({ objective }) => objective.id), objectives: [only] });
        return fetch(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
    }).then(reply => done(reply.status));
";

/// What is drawn, with where the keypad stands.
const DRAWN: &str = "
    const drawn = document.querySelector('.drawn'), math = drawn.querySelector('math');
    const outline = element => element.children.length
        ? `${element.localName}(${[...element.children].map(outline).join(' ')})` : element.textContent;
    return [math ? outline(math) : '', document.querySelector('.keypad').getBoundingClientRect().top];
";

#[tokio::test]
async fn what_is_typed_is_drawn_and_nothing_moves() -> Result<()> {
    let stage = Stage::new().await?;
    let of_teacher = Chromium::open(&stage.server.origin()).await?;
    let teacher = Teacher::new(&of_teacher);
    teacher.sign_in(&stage.server).await?;
    teacher.open_objectives().await?;
    let given = of_teacher.window.execute_async(GIVE, vec![EXPRESSIONS.into()]).await?;
    ensure!(given.json() == &serde_json::json!(200), "the class did not get it: {:?}", given.json());
    of_teacher.finish().await?;

    let student = stage.signed_in(0).await?;
    let browser = &stage.browser;
    browser.visit(&format!("/practice/{EXPRESSIONS}")).await?;
    browser.reads(&student.words(Practice::ShowMe)).await?;
    let mut typed = String::new();
    let (_, keypad): (String, f64) = browser.ask(DRAWN).await?;
    for (more, expected) in [
        ("(x+1)/2", "math(mfrac(mrow(x + 1) mrow(2)))"),
        ("-3x^2", "math(mfrac(mrow(x + 1) mrow(2)) − 3 msup(mrow(x) mrow(2)))"),
        // Not to be read yet.
        ("+", ""),
        ("√5", "math(mfrac(mrow(x + 1) mrow(2)) − 3 msup(mrow(x) mrow(2)) + msqrt(5))"),
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
