//! An item that is answered by choosing: one of several, or as many as fit.

use crate::screens::{fits, judged};
use crate::stage::Stage;
use anyhow::{Context, Result, ensure};
use tests::chromium::{Chromium, Device};
use tests::keys::{DOWN, ENTER, TAB};
use tests::record::Record;
use tests::student::Student;
use words::judge::{Judge, KindReason};
use words::student::{Practice, Ready, Result as Outcome, Sitting};

/// Choose one: acute, right, obtuse.
const ONE: &str = "name-triangles-by-their-angles";

/// Choose all that fit: equilateral, isosceles, scalene.
const SEVERAL: &str = "name-triangles-by-their-sides";

const SPACE: &str = " ";

/// What is asked, what is chosen, and which control has the focus.
const SHOWN: &str = "
    const controls = [...document.querySelectorAll('.choices input')];
    const chosen = controls.filter(control => control.checked).map(control => control.value);
    const asked = document.querySelector('.item .shown')?.textContent ?? '';
    return [asked, chosen.join(), controls.indexOf(document.activeElement)];
";

struct Shown {
    /// The sides or angles.
    measures: [u64; 3],
    asked: String,
    chosen: String,
    focused: i64,
}

impl Shown {
    async fn on(browser: &Chromium) -> Result<Option<Self>> {
        let (asked, chosen, focused): (String, String, i64) = browser.ask(SHOWN).await?;
        let numbers = asked.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok());
        let measures = <[u64; 3]>::try_from(numbers.collect::<Vec<_>>()).ok();
        Ok(measures.map(|measures| Self { measures, asked, chosen, focused }))
    }

    /// The place of the kind that its largest angle says.
    fn by_angles(&self) -> usize {
        match self.measures.into_iter().max() {
            Some(..90) => 0,
            Some(90) => 1,
            _ => 2,
        }
    }

    /// The places of all names that its sides say.
    fn by_sides(&self) -> &'static [usize] {
        let [a, b, c] = self.measures;
        match [a == b, b == c, a == c].into_iter().filter(|are_same| *are_same).count() {
            3 => &[0, 1],
            1 => &[1],
            _ => &[2],
        }
    }
}

fn letters(places: &[usize]) -> String {
    places.iter().map(|place| ["a", "b", "c"][*place]).collect::<Vec<_>>().join(",")
}

/// The next item: nothing chosen, the focus on the first control.
async fn next(browser: &Chromium, before: Option<&str>) -> Result<Shown> {
    let look = async || {
        let is_next = |shown: &Shown| Some(&*shown.asked) != before && shown.chosen.is_empty() && shown.focused == 0;
        Ok(Shown::on(browser).await?.filter(is_next))
    };
    browser.await_here("the next item, the focus on the first choice", look).await
}

async fn is_chosen(browser: &Chromium, chosen: &str) -> Result<()> {
    let look = async || Ok(Shown::on(browser).await?.filter(|shown| shown.chosen == chosen).map(drop));
    browser.await_here(&format!("{chosen:?} to be chosen"), look).await
}

/// Practice of an objective, looked at on every device before anything is chosen.
async fn practising<'a>(stage: &'a Stage, objective: &str) -> Result<Student<'a>> {
    stage.give(&[objective]).await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    browser.visit(&format!("/practice/{objective}")).await?;
    next(browser, None).await?;
    for device in Device::ALL {
        fits(browser, objective, device, false).await?;
    }
    judged(browser, objective).await?;
    browser.use_device(Device::LAPTOP).await?;
    let (group, keys): (String, usize) = browser
        .ask(
            "return [
                document.querySelector('.item [role=group]:has(.choices)').ariaLabel,
                [...document.querySelectorAll('.keypad button')].filter(key => key.checkVisibility()).length,
            ]",
        )
        .await?;
    assert_eq!((group, keys), (student.words(Sitting::YourAnswer), 1), "what they are for, and no keys to write with");
    Ok(student)
}

#[tokio::test]
async fn one_is_chosen_by_arrow_keys_and_enter() -> Result<()> {
    let stage = Stage::new().await?;
    let student = practising(&stage, ONE).await?;
    let browser = &stage.browser;
    // Handed in as it is, it costs nothing.
    browser.keys(ENTER).await?;
    browser.reads(&student.words(Judge::Kind(KindReason::NothingChosen))).await?;
    let shown = next(browser, None).await?;
    let right = shown.by_angles();
    browser.keys(format!("{SPACE}{}", DOWN.repeat(right))).await?;
    is_chosen(browser, &letters(&[right])).await?;
    browser.keys(ENTER).await?;
    browser.reads(&student.words(Practice::Right)).await?;
    // What is judged stays as it was, by keys and by the mouse.
    browser.keys(DOWN).await?;
    browser.ask::<()>("document.querySelector('.choices input:not(:checked)').click(); return null").await?;
    is_chosen(browser, &letters(&[right])).await?;
    browser.keys(ENTER).await?;

    let shown = next(browser, Some(&shown.asked)).await?;
    let (right, wrong) = (shown.by_angles(), (shown.by_angles() + 1) % 3);
    browser.keys(format!("{SPACE}{}{ENTER}", DOWN.repeat(wrong))).await?;
    let (response, answer) = (letters(&[wrong]), letters(&[right]));
    browser.reads(&student.words(Practice::YouWrote { response, answer })).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn several_are_chosen_one_by_one() -> Result<()> {
    let stage = Stage::new().await?;
    let student = practising(&stage, SEVERAL).await?;
    let browser = &stage.browser;
    let mut before = None;
    for _ in 0..3 {
        let shown = next(browser, before.as_deref()).await?;
        let right = shown.by_sides();
        // One that was chosen can be given back.
        browser.keys(SPACE).await?;
        is_chosen(browser, "a").await?;
        browser.keys(SPACE).await?;
        is_chosen(browser, "").await?;
        for place in 0..3 {
            let check = if right.contains(&place) { SPACE } else { "" };
            let on = if place < 2 { TAB } else { "" };
            browser.keys(format!("{check}{on}")).await?;
        }
        is_chosen(browser, &letters(right)).await?;
        browser.keys(ENTER).await?;
        browser.reads(&student.words(Practice::Right)).await?;
        browser.keys(ENTER).await?;
        before = Some(shown.asked);
    }
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn what_was_chosen_is_still_chosen_after_a_reload_and_is_what_counts() -> Result<()> {
    let stage = Stage::new().await?;
    stage.give(&[SEVERAL]).await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    browser.use_device(Device::PHONE).await?;
    let student = stage.signed_in(0).await?;
    student.get_ready(SEVERAL).await?;
    student.press(Ready::Start).await?;
    let (mut before, mut given) = (None, Vec::new());
    for item in 0..10 {
        let shown = next(browser, before.as_deref()).await?;
        let right = shown.by_sides();
        for place in right {
            let label = format!("document.querySelectorAll('.choices label')[{place}].click(); return null");
            browser.ask::<()>(&label).await?;
        }
        if item == 1 {
            browser.window.refresh().await?;
            let same = async || Ok(Shown::on(browser).await?.filter(|now| now.asked == shown.asked).map(drop));
            browser.await_here("the same item after the reload", same).await?;
            is_chosen(browser, &letters(right)).await?;
        }
        student.press(Sitting::Next).await?;
        given.push(letters(right));
        before = Some(shown.asked);
    }
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    let records = Record::of(&stage.server, who)?;
    let record = records.first().context("a record")?;
    ensure!(record.responses == given, "{given:?} was chosen: {records:#?}");
    stage.browser.finish().await?;
    Ok(())
}
