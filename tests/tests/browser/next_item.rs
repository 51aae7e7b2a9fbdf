//! From Enter to the next item nothing else is drawn: a frame of its own would come before it.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::student::Student;

/// Hands in what is written when a new second has begun that the page had no time to show. `drawn` has what of the page
/// changes from there on, in order.
const HAND_IN: &str = "
    window.watch?.disconnect();
    window.drawn = [];
    const clock = document.querySelector('.time-left');
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    const late = new MutationObserver(() => {
        late.disconnect();
        setTimeout(() => {
            window.watch = new MutationObserver(changes => changes.forEach(({ target }) => {
                const at = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
                window.drawn.push(at?.closest('.time-left, .item, .top, .keypad')?.className ?? 'elsewhere');
            }));
            window.watch.observe(document.body, options);
            const begun = performance.now() + 400;
            while (performance.now() < begun);
            const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
            document.querySelector('#answer').dispatchEvent(enter);
        }, 800);
    });
    late.observe(clock, options);
";

#[tokio::test]
async fn a_second_that_begins_meanwhile_is_drawn_after_the_item() -> Result<()> {
    let stage = Stage::new().await?;
    let browser = &stage.browser;
    let student = Student::new(browser, stage.fresh(0)?);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    for number in 1..=5 {
        let problem = student.at_item(number).await?;
        browser.keys(problem.answer().to_string()).await?;
        browser.ask::<()>(HAND_IN).await?;
        student.at_item(number + 1).await?;
        let drawn: Vec<String> = browser.ask("return window.drawn").await?;
        let first = drawn.first().map(String::as_str).unwrap_or_default();
        assert!(first.starts_with("item"), "at item {number}: {drawn:?}");
    }
    stage.browser.finish().await?;
    Ok(())
}
