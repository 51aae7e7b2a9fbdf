//! A phone: pressed with fingers, the keypad in the page and nothing else.

use crate::screens::{fits, judged};
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::chromium::{Chromium, Device};
use tests::keys::ENTER;
use tests::problem::Problem;
use tests::record::Record;
use tests::student::{Answered, Student};
use tests::wait;
use words::student::{Result as Outcome, SignIn, Sitting};

/// Whether the signs of the problem stand beside each other, each behind the one before.
const IN_A_ROW: &str = "
    const signs = [...document.querySelectorAll('.item .line math > *')].map(sign => sign.getBoundingClientRect());
    const follows = (sign, nth) => nth === 0 || sign.left >= signs[nth - 1].right - 1;
    return signs.length > 3 && signs.every(follows) && signs.every(sign => sign.top < signs[0].bottom);
";

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
            assert!(browser.ask::<bool>(IN_A_ROW).await?, "{problem:?} is not written in a row");
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

/// Asked in words, with the answer below them: the other way an item looks.
const ROUNDING: &str = "round-to-nearest-ten";

#[tokio::test]
async fn rounding_is_met_and_its_problems_fit() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    browser.use_device(Device::PHONE).await?;
    let student = stage.signed_in(0).await?;
    student.start(ROUNDING).await?;
    let mut answered = student.answer(1, 4, &[2]).await?;
    let problem = student.at_item(5).await?;
    ensure!(matches!(problem, Problem::NearestTen(_)), "that is no rounding: {problem:?}");
    let response = problem.answer().to_string();
    browser.keys(response.as_str()).await?;
    for device in Device::ALL {
        fits(browser, "an attempt at rounding", device, true).await?;
    }
    judged(browser, "an attempt at rounding").await?;
    browser.use_device(Device::PHONE).await?;
    keys_are_in_sight(browser).await?;
    browser.keys(ENTER).await?;
    answered.push(Answered { problem, response });
    answered.extend(student.answer(6, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    let Answered { problem, response } = answered[1].clone();
    let answer = student.written(problem.answer());
    browser.reads(&student.words(Outcome::WroteAndIs { response, answer })).await?;
    fits(browser, "a result of rounding", Device::PHONE, false).await?;
    student.sees_it_saved().await?;
    assert_eq!(Record::met_once(&stage.server, who, &answered).await?.right, Some(9));
    stage.browser.finish().await?;
    Ok(())
}

/// The tallest figures, one of them with all the signs that a point wants.
const FIGURES: [&str; 5] =
    ["minutes-on-a-clock", "points-in-the-plane", "middle-of-two-points", "name-shaded-fraction", "volume-of-a-box"];

/// Puts them on the path of the demo's class, as its teacher.
const TAKE_FIGURES_IN: &str = "
    const [name, password, figures, done] = arguments;
    const call = async (method, path, body) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch('/api/v1' + path, { method, headers, body: body && JSON.stringify(body) });
        if (!answer.ok) throw new Error(method + ' ' + path + ': ' + answer.status);
        return answer.status === 204 ? null : answer.json();
    };
    const take = async () => {
        const { classes } = await call('POST', '/staff/session', { name, password });
        const objectives = `/classes/${classes[0].id}/objectives`;
        const now = (await call('GET', objectives)).map(revision => revision.objective.id);
        await call('PUT', objectives, { based_on: now, objectives: [...now, ...figures] });
        await fetch('/api/v1/staff/session', { method: 'DELETE' });
    };
    take().then(() => done(''), error => done(String(error)));
";

#[tokio::test]
async fn a_figure_its_question_and_the_keys_are_in_sight_together() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, stage.fresh(0)?));
    browser.use_device(Device::PHONE).await?;
    browser.visit("/").await?;
    let (name, password) = stage.server.demo_teacher().await?;
    let arguments = vec![json!(name), json!(password), json!(FIGURES)];
    let failed: String = browser.window.execute_async(TAKE_FIGURES_IN, arguments).await?.convert()?;
    ensure!(failed.is_empty(), "{failed}");
    student.sign_in().await?;
    for objective in FIGURES {
        browser.visit(&format!("/practice/{objective}")).await?;
        let is_there = async || {
            let found: bool = browser.ask("return document.querySelector('.item .figure') !== null").await?;
            Ok(found.then_some(()))
        };
        wait::until(&format!("a figure of {objective}"), is_there).await?;
        for device in [Device::TALL_PHONE, Device::PHONE] {
            browser.use_device(device).await?;
            keys_are_in_sight(browser).await?;
        }
        fits(browser, objective, Device::PHONE, false).await?;
    }
    stage.browser.finish().await?;
    Ok(())
}

/// Every key can be seen whole, and none covers the item or the box.
async fn keys_are_in_sight(browser: &Chromium) -> Result<()> {
    let hidden: Vec<String> = browser
        .ask(
            "return [...document.querySelectorAll('.keypad button, .item math, .item .asked, .item .figure, #answer')].filter(element => {
                const box = element.getBoundingClientRect();
                const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
                // The keypad stays in sight, whatever it covers.
                const end = element.closest('.keypad') ? innerHeight : document.querySelector('.keypad').getBoundingClientRect().top;
                const inside = box.top >= 0 && box.left >= 0 && box.bottom <= end && box.right <= innerWidth;
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
