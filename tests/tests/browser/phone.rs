//! A phone: pressed with fingers, the keypad in the page and nothing else.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use tests::chromium::{Chromium, Device};
use tests::student::Student;
use words::student::{Result as Outcome, SignIn, Sitting};

#[tokio::test]
async fn a_lesson_by_the_keypad_alone() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = Student::new(browser, who);
    browser.use_device(Device::PHONE).await?;
    browser.visit("/").await?;
    // The demo school's students are there to be pressed.
    let (code, pin) = (who.class_code.clone(), who.pin.clone());
    browser.press(&format!("{} {}", who.name, student.words(SignIn::DemoStudent { code, pin }))).await?;
    student.at_path().await?;

    student.start(OBJECTIVE).await?;
    for number in 1..=10 {
        let problem = student.at_item(number).await?;
        if number == 1 {
            keys_are_in_sight(browser).await?;
            // A slip of the finger can be taken back.
            browser.press("7").await?;
            student.press(Sitting::Delete).await?;
        }
        for digit in problem.answer().to_string().chars() {
            browser.press(&digit.to_string()).await?;
        }
        student.press(Sitting::Next).await?;
        if number == 2 {
            student.press(Sitting::HideClock).await?;
            student.press(Sitting::ShowClock).await?;
        }
    }
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Every key can be seen whole, and none covers the item or the box.
async fn keys_are_in_sight(browser: &Chromium) -> Result<()> {
    let hidden: Vec<String> = browser
        .ask(
            "return [...document.querySelectorAll('.keypad button, .item math, #answer')].filter(element => {
                const box = element.getBoundingClientRect();
                const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
                const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
                const above = document.elementFromPoint(x, y);
                return !inside || !(element.contains(above) || above?.contains(element));
            }).map(element => element.outerHTML)",
        )
        .await?;
    ensure!(hidden.is_empty(), "not to be seen on a phone: {hidden:#?}");
    let keys: usize = browser.ask("return document.querySelectorAll('.keypad button').length").await?;
    ensure!(keys >= 12, "the keypad has only {keys} keys");
    Ok(())
}
