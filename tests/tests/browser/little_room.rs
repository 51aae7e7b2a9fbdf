//! Little room: small windows, large type, long answers. Nothing is cut off, and the key that goes on is in sight.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::chromium::{Chromium, Device};
use tests::student::Student;
use words::Locale;
use words::student::{Path, Practice, Sitting};

/// What reaches beyond the window's sides; a phone's own figure for its width grows with what does.
const WIDE: &str = "
    const wide = [...document.body.querySelectorAll('*')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > WIDTH + 0.5 || box.left < -0.5);
    });
    return wide.map(element => element.outerHTML.slice(0, 120));
";

/// Whether the key that goes on can be seen whole from the top of the page, and which other keys can be seen.
const KEYS: &str = "
    scrollTo(0, 0);
    const next = document.querySelector('.keypad .act');
    const box = next.getBoundingClientRect();
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const inside = box.top >= 0 && box.bottom <= innerHeight && next.contains(above);
    const keys = [...document.querySelectorAll('.keypad button:not(.act)')].filter(key => key.checkVisibility());
    return [inside, keys.length];
";

#[tokio::test]
async fn after_a_miss_the_key_that_goes_on_is_in_sight() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    // The one with the longest way to the answer.
    student.open(OBJECTIVE).await?;
    browser.press(&student.statement("multiplication-comparison")).await?;
    browser.reads(&student.words(Practice::ShowMe)).await?;
    let touch = json!({"enabled": true, "maxTouchPoints": 1});
    for (width, height) in [(360, 640), (360, 560), (1366, 768)] {
        browser.use_device(Device { width, height, handheld: width == 360 }).await?;
        browser.devtools("Emulation.setTouchEmulationEnabled", touch.clone()).await?;
        let enough = async || {
            let (_, keys): (bool, usize) = browser.ask(KEYS).await?;
            Ok((keys >= 11).then_some(()))
        };
        browser.await_here(&format!("11 keys to answer with at {width}x{height}"), enough).await?;
        student.enter("0").await?;
        browser.reads(&student.words(Practice::OneWay)).await?;
        let (inside, keys): (bool, usize) = browser.ask(KEYS).await?;
        ensure!(inside, "one has to look for the key that goes on at {width}x{height}");
        ensure!(keys == 0, "{keys} keys stand there for nothing at {width}x{height}");
        student.press(Practice::Next).await?;
        browser.reads(&student.words(Practice::ShowMe)).await?;
    }
    stage.browser.finish().await?;
    Ok(())
}

/// Objectives with the longest rows, questions and tables, and with figures.
const LONG: [&str; 12] = [
    "add-polynomials",
    "multiply-polynomials",
    "add-complex-numbers",
    "add-matrices",
    "sides-of-similar-triangles",
    "complete-the-square",
    "circle-from-its-expanded-equation",
    "add-fractions-over-different-sums",
    "combine-like-terms",
    "measure-angles",
    "compare-points-of-a-line-graph",
    "most-common-length-in-a-line-plot",
];

/// Whether the box for the answer can be seen whole.
const BOX: &str = "
    const answer = document.querySelector('#answer'), box = answer.getBoundingClientRect();
    return [box.top + 2, box.bottom - 2].every(y => document.elementFromPoint(box.left + box.width / 2, y) === answer);
";

#[tokio::test]
async fn long_problems_fit_a_phone_and_a_touch_laptop() -> Result<()> {
    let stage = Stage::new().await?;
    stage.give(&LONG).await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    browser.devtools("Emulation.setTouchEmulationEnabled", json!({"enabled": true, "maxTouchPoints": 1})).await?;
    for (width, height) in [(360, 640), (1366, 768)] {
        browser.use_device(Device { width, height, handheld: width == 360 }).await?;
        for objective in LONG {
            browser.visit(&format!("/practice/{objective}")).await?;
            browser.reads(&student.words(Practice::ShowMe)).await?;
            let wide: Vec<String> = browser.ask(&WIDE.replace("WIDTH", &width.to_string())).await?;
            ensure!(wide.is_empty(), "{objective} reaches beyond {width} pixels: {wide:?}");
            ensure!(browser.ask::<bool>(BOX).await?, "one has to look for the answer box of {objective} at {width}");
        }
    }
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn nothing_reaches_beyond_a_narrow_window_with_large_type_and_a_long_answer() -> Result<()> {
    for locale in Locale::ALL {
        let stage = Stage::new().await?;
        let (browser, student) = (&stage.browser, Student::new(&stage.browser, stage.fresh(0)?).reading(locale));
        browser.visit("/").await?;
        browser.press(locale.own_name()).await?;
        student.fill_in().await?;
        student.open(OBJECTIVE).await?;
        student.press(Path::Practise).await?;
        browser.reads(&student.words(Practice::ShowMe)).await?;
        student.enter("777777").await?;
        browser.reads(&student.words(Practice::OneWay)).await?;
        fits(browser, "practice").await?;
        student.back_to_path().await?;

        student.start(OBJECTIVE).await?;
        student.answer(1, 9, &[3, 4, 5]).await?;
        student.at_item(10).await?;
        fits(browser, "the last item").await?;
        // As long as an answer gets, by whatever keys.
        browser.keys("8".repeat(70)).await?;
        assert_eq!(student.draft().await?.len(), 64);
        browser.use_device(Device::PHONE).await?;
        browser.press("9").await?;
        browser.reads(&student.words(Sitting::NoMoreRoom)).await?;
        assert_eq!(student.draft().await?, "8".repeat(64));
        // What is pasted and does not fit is not cut to what would.
        browser.ask_with("document.querySelector('#answer').select()", Vec::new()).await?;
        browser.devtools("Input.insertText", json!({"text": "7".repeat(80)})).await?;
        assert_eq!(student.draft().await?, "8".repeat(64));
        fits(browser, "a long answer").await?;
        student.press(Sitting::Next).await?;
        student.at_result().await?;
        fits(browser, "the result").await?;
        stage.browser.finish().await?;
    }
    Ok(())
}

async fn fits(browser: &Chromium, what: &str) -> Result<()> {
    for (width, size) in [(320, 16), (360, 16), (320, 26), (360, 26)] {
        browser.use_device(Device { width, height: 640, handheld: true }).await?;
        let set = format!("document.documentElement.style.fontSize = '{size}px'; scrollTo(0, 0);");
        browser.ask_with(&set, Vec::new()).await?;
        let wide: Vec<String> = browser.ask(&WIDE.replace("WIDTH", &width.to_string())).await?;
        ensure!(wide.is_empty(), "beyond {width} pixels with type of {size}: {what}: {wide:#?}");
    }
    browser.ask_with("document.documentElement.style.fontSize = ''", Vec::new()).await?;
    Ok(())
}
