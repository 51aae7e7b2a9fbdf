//! An item with several places to fill: a box each, one after the other, by physical keys and by the keypad.

use crate::screens::{fits, judged};
use crate::stage::Stage;
use anyhow::{Context, Result, ensure};
use tests::chromium::{Chromium, Device};
use tests::keys::{BACKSPACE, ENTER};
use tests::record::Record;
use tests::teacher::Teacher;
use words::judge::{Judge, KindReason};
use words::staff::Item;
use words::student::{Path, Practice, Ready, Result as Outcome, Sitting};

const FAMILIES: &str = "fact-families-of-products";

/// The fact that is given, and what stands in the places.
const SHOWN: &str = "
    const given = document.querySelector('.item .shown p.math')?.textContent ?? '';
    const fields = [...document.querySelectorAll('.answer')];
    const refused = fields.filter(field => field.ariaInvalid === 'true').map(field => fields.indexOf(field));
    return [given, fields.map(field => field.value), fields.indexOf(document.activeElement), refused];
";

/// What a student sees: the fact, what is in the places, which of them has the focus, and which could not be read.
struct Shown {
    given: [u64; 3],
    places: Vec<String>,
    focused: i64,
    refused: Vec<usize>,
}

impl Shown {
    async fn on(browser: &Chromium) -> Result<Option<Self>> {
        let (given, places, focused, refused): (String, Vec<String>, i64, Vec<usize>) = browser.ask(SHOWN).await?;
        let numbers: Vec<u64> = given.split(['×', '=']).filter_map(|number| number.trim().parse().ok()).collect();
        Ok(<[u64; 3]>::try_from(numbers).ok().map(|given| Self { given, places, focused, refused }))
    }

    /// What is right, worked out of the fact.
    fn right(&self) -> [u64; 3] {
        let [a, b, whole] = self.given;
        [whole, whole / a, whole / b]
    }
}

/// The next item, its places still empty.
async fn next(browser: &Chromium, before: Option<[u64; 3]>) -> Result<Shown> {
    let look = async || {
        let shown = Shown::on(browser).await?;
        let is_next = |shown: &Shown| Some(shown.given) != before && shown.places.iter().all(String::is_empty);
        Ok(shown.filter(|shown| is_next(shown) && shown.focused == 0))
    };
    browser.await_here("the next family, the first place with the focus", look).await
}

fn joined(numbers: [u64; 3]) -> String {
    numbers.map(|number| number.to_string()).join("; ")
}

async fn stands(browser: &Chromium, places: &[&str], focused: i64) -> Result<()> {
    let look = async || {
        let shown = Shown::on(browser).await?.context("no item")?;
        Ok((shown.places == places && shown.focused == focused).then_some(()))
    };
    browser.await_here(&format!("{places:?} with the focus in {focused}"), look).await
}

#[tokio::test]
async fn practice_says_which_place_is_not_right() -> Result<()> {
    let stage = Stage::new().await?;
    stage.give(&[FAMILIES]).await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.open(FAMILIES).await?;
    student.press(Path::Practise).await?;
    let shown = next(browser, None).await?;
    for device in Device::ALL {
        fits(browser, "several places", device, false).await?;
    }
    judged(browser, "several places").await?;
    let [whole, second, third] = shown.right();
    // Enter goes on to the next empty place; where one was left out, back to it.
    let (first, wrong) = (whole.to_string(), [second + 50, third + 50]);
    browser.keys(format!("{first}{ENTER}{ENTER}")).await?;
    stands(browser, &[&first, "", ""], 2).await?;
    browser.keys(format!("{}{ENTER}", wrong[1])).await?;
    stands(browser, &[&first, "", &wrong[1].to_string()], 1).await?;
    browser.keys(format!("{}{ENTER}", wrong[0])).await?;
    let (response, answer) = (joined([whole, wrong[0], wrong[1]]), joined(shown.right()));
    browser.reads(&student.words(Practice::YouWrote { response, answer })).await?;
    browser.reads(&student.words(Judge::Kind(KindReason::InBlanks { numbers: vec![2, 3] }))).await?;
    fits(browser, "several places, judged", Device::PHONE, false).await?;
    judged(browser, "several places, judged").await?;
    browser.keys(ENTER).await?;

    let shown = next(browser, Some(shown.given)).await?;
    let [whole, second, third] = shown.right();
    browser.keys(format!("{whole}{ENTER}x{ENTER}{third}{ENTER}")).await?;
    stands(browser, &[&whole.to_string(), "x", &third.to_string()], 1).await?;
    ensure!(browser.text().await?.contains("Place 2: "), "which place can't be read is said");
    ensure!(Shown::on(browser).await?.is_some_and(|shown| shown.refused == [1]), "no other place is marked");
    // With the focus elsewhere the same place has it afterwards, and typing takes back the mark.
    browser.ask::<()>("document.querySelectorAll('.answer')[2].focus(); return null").await?;
    student.press(Practice::Check).await?;
    stands(browser, &[&whole.to_string(), "x", &third.to_string()], 1).await?;
    browser.keys(BACKSPACE).await?;
    ensure!(Shown::on(browser).await?.is_some_and(|shown| shown.refused.is_empty()), "what is typed is another answer");
    browser.keys(format!("{second}{ENTER}")).await?;
    browser.reads(&student.words(Practice::Right)).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_demonstration_on_a_phone_goes_on_after_a_reload_in_the_middle_of_the_places() -> Result<()> {
    let stage = Stage::new().await?;
    stage.give(&[FAMILIES]).await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    browser.use_device(Device::PHONE).await?;
    let student = stage.signed_in(0).await?;
    student.get_ready(FAMILIES).await?;
    student.press(Ready::Start).await?;
    let (mut before, mut typed) = (None, Vec::new());
    for item in 0..5 {
        let shown = next(browser, before).await?;
        before = Some(shown.given);
        let right = shown.right();
        for (place, number) in right.into_iter().enumerate() {
            for digit in number.to_string().chars() {
                browser.press(&digit.to_string()).await?;
            }
            if item == 1 && place == 1 {
                reloaded(browser, &shown).await?;
            }
            student.press(Sitting::Next).await?;
        }
        typed.push(joined(right));
    }
    student.sees_result(Outcome::Met { right: 5, of: 5 }).await?;
    student.sees_it_saved().await?;
    let records = Record::of(&stage.server, who)?;
    let [record] = records.as_slice() else { anyhow::bail!("not one record: {records:#?}") };
    assert_eq!((record.outcome.as_deref(), record.right), (Some("met"), Some(5)));
    assert_eq!(record.responses, typed);

    let desk = Chromium::open(&stage.server.origin()).await?;
    let teacher = Teacher::new(&desk);
    teacher.sign_in(&stage.server).await?;
    teacher.open_student(who, FAMILIES).await?;
    teacher.open_attempt().await?;
    for response in typed {
        teacher.reads(Item::Wrote { response }).await?;
    }
    desk.finish().await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Two places are filled, and the page is loaded anew.
async fn reloaded(browser: &Chromium, shown: &Shown) -> Result<()> {
    browser.window.refresh().await?;
    let there = async || {
        let now = Shown::on(browser).await?;
        Ok(now.filter(|now| now.given == shown.given && !now.places[0].is_empty()))
    };
    let now = browser.await_here("the same family after the reload", there).await?;
    let [first, second, _] = shown.right();
    assert_eq!(now.places, [first.to_string(), second.to_string(), String::new()]);
    browser.ask::<()>("document.querySelectorAll('.answer')[1].focus(); return null").await?;
    Ok(())
}
