//! What a student needs: from the teacher's form to the student's screens.

use crate::screens::{fits, judged, look};
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use tests::chromium::{Chromium, Device};
use tests::student::Student;
use tests::teacher::Teacher;
use tests::tour::{self, Screen};
use words::staff::{Accommodations, Matrix, Roster};
use words::student::{Ready, Result as Outcome, Shell, SignIn};
use words::{Locale, Say};

/// The size of the type that everything is measured by.
const TYPE: &str = "return getComputedStyle(document.documentElement).fontSize";
/// How many of the keypad's keys can be seen.
const KEYS: &str =
    "return [...document.querySelectorAll('.keypad button')].filter(key => key.checkVisibility()).length";
/// A window as narrow as a small phone, with a width of its own however wide the page is.
const NARROW: Device = Device { width: 360, height: 640, handheld: false };

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

#[tokio::test]
async fn more_time_and_no_clock_are_read_before_the_start_and_hold_from_then_on() -> Result<()> {
    let stage = Stage::new().await?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let who = stage.fresh(0)?;
    open_form(&stage, &desk, &who.name).await?;
    desk.press(&say(Accommodations::MoreTime)).await?;
    for typed in ["99", "1001", "1.5", "", "half"] {
        desk.fill(&say(Accommodations::Percent), typed).await?;
        desk.press(&say(Accommodations::Save)).await?;
        desk.await_here(&format!("{typed:?} to be refused at its field"), async || {
            let refused = "return document.activeElement.name === 'percent' && document.activeElement.ariaInvalid";
            Ok((desk.ask::<serde_json::Value>(refused).await? == "true").then_some(()))
        })
        .await?;
        desk.reads(&say(Accommodations::PercentRange { least: 100, most: 1000 })).await?;
    }
    look(&desk, "a factor that is none").await?;
    desk.fill(&say(Accommodations::Percent), "150").await?;
    desk.reads(&say(Accommodations::Becomes { usual: "2:00".into(), limit: "3:00".into() })).await?;
    save(&desk).await?;
    desk.window.refresh().await?;
    assert_eq!(desk.value(&say(Accommodations::Percent)).await?, "150");

    let student = Student::new(&stage.browser, who);
    student.sign_in().await?;
    student.get_ready(OBJECTIVE).await?;
    let ready = stage.browser.text().await?;
    let longer = student.words(Ready::LongerForYou { from: "2:00".into() });
    ensure!(ready.contains("3:00") && ready.contains(&longer), "no {longer:?} on:\n{ready}");
    student.press(Ready::Start).await?;
    student.at_item(1).await?;
    let left = student.clock().await?;
    ensure!((121..=180).contains(&left), "{left} seconds left of three minutes");

    // What is running keeps its time.
    desk.press(&say(Accommodations::NoClock)).await?;
    save(&desk).await?;
    stage.browser.window.refresh().await?;
    student.at_item(1).await?;
    let later = student.clock().await?;
    ensure!((61..=left).contains(&later), "{later} seconds left, and {left} before");

    stage.browser.visit(&format!("/ready/{OBJECTIVE}")).await?;
    stage.browser.reads(&student.words(Ready::TakeYourTimeForYou)).await?;
    stage.browser.reads(&student.words(Ready::NoClock)).await?;
    look(&stage.browser, "ready without a clock").await?;
    student.press(Ready::StartAfresh).await?;
    student.answer(1, 5, &[]).await?;
    student.at_item(6).await?;
    ensure!(!stage.browser.ask::<bool>("return !!document.querySelector('[role=timer]')").await?, "a clock");
    student.answer(6, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    desk.finish().await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn who_saves_second_is_shown_what_stands_before_anything_is_overwritten() -> Result<()> {
    let stage = Stage::new().await?;
    let (first, second) = (&stage.browser, Chromium::open(&stage.server.origin()).await?);
    let name = &stage.fresh(0)?.name;
    open_form(&stage, first, name).await?;
    open_form(&stage, &second, name).await?;
    first.press(&say(Accommodations::NoClock)).await?;
    save(first).await?;

    second.press(&say(Accommodations::MoreTime)).await?;
    second.fill(&say(Accommodations::Percent), "175").await?;
    second.press(&say(Accommodations::Keypad)).await?;
    second.press(&say(Accommodations::Save)).await?;
    second.reads(&say(Accommodations::Meanwhile)).await?;
    let script = "return [...document.querySelectorAll('.conflict li')].map(stands => stands.textContent)";
    let stands: Vec<String> = second.ask(script).await?;
    let expected = [Accommodations::NoClock, Accommodations::UsualType, Accommodations::KeypadAsNeeded].map(say);
    ensure!(stands == expected, "what stands is {stands:?}");
    ensure!(second.ask::<bool>("return document.activeElement.id === 'meanwhile'").await?, "nobody hears of it");
    ensure!(!second.text().await?.contains(&say(Accommodations::Saved)), "it says that it is saved");
    look(&second, "what somebody else saved meanwhile").await?;
    first.window.refresh().await?;
    first.at(&say(Accommodations::Of { name: name.clone() })).await?;
    let no_clock = "return [...document.querySelectorAll('[name=time]')].findIndex(choice => choice.checked)";
    ensure!(first.ask::<usize>(no_clock).await? == 2, "it was overwritten");

    // What was entered is still there, and goes over it at the next press.
    save(&second).await?;
    ensure!(second.ask::<Vec<String>>(script).await?.is_empty(), "it still tells of what stood before");
    first.window.refresh().await?;
    first.at(&say(Accommodations::Of { name: name.clone() })).await?;
    assert_eq!(first.value(&say(Accommodations::Percent)).await?, "175");
    second.finish().await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn larger_type_and_the_keypad_are_on_every_screen_of_who_needs_them() -> Result<()> {
    let stage = Stage::new().await?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let who = stage.fresh(0)?;
    open_form(&stage, &desk, &who.name).await?;
    desk.press(&say(Accommodations::LargerType)).await?;
    desk.press(&say(Accommodations::Keypad)).await?;
    save(&desk).await?;
    desk.finish().await?;

    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.visit("/").await?;
    tour::student(&student, async |screen| {
        let size: String = browser.ask(TYPE).await?;
        assert_eq!(size, if screen == Screen::SignIn { "16px" } else { "24px" }, "{screen:?}");
        for device in Device::ALL {
            fits(browser, &format!("{screen:?} in larger type"), device, false).await?;
        }
        if [Screen::Practice, Screen::Attempt].contains(&screen) {
            assert_eq!(browser.ask::<usize>(KEYS).await?, 12, "keys on a laptop: {screen:?}");
        }
        // What axe looks at does not change with the size of type, screen by screen: the fullest is enough.
        if screen == Screen::Ready {
            judged(browser, "ready in larger type").await?;
        }
        browser.ask_with("document.documentElement.style.fontSize = '200%'", Vec::new()).await?;
        fits(browser, &format!("{screen:?} in type of 200 %"), NARROW, false).await?;
        browser.ask_with("document.documentElement.style.fontSize = ''", Vec::new()).await?;
        Ok(())
    })
    .await?;
    browser.window.refresh().await?;
    student.at_path().await?;
    assert_eq!(browser.ask::<String>(TYPE).await?, "24px");

    // The next child's screens are the next child's.
    student.press(Shell::SignOut).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    assert_eq!(browser.ask::<String>(TYPE).await?, "16px");
    let other = Student::new(browser, stage.fresh(1)?);
    other.fill_in().await?;
    other.start(OBJECTIVE).await?;
    browser.use_device(Device::LAPTOP).await?;
    assert_eq!((browser.ask::<String>(TYPE).await?, browser.ask::<usize>(KEYS).await?), ("16px".to_owned(), 1));
    stage.browser.finish().await?;
    Ok(())
}

/// From the sign-in to what a student needs.
async fn open_form(stage: &Stage, browser: &Chromium, name: &str) -> Result<()> {
    let teacher = Teacher::new(browser);
    teacher.sign_in(&stage.server).await?;
    teacher.open_class().await?;
    teacher.press(Matrix::Students).await?;
    teacher.press(Roster::ChangesOf { name: name.to_owned() }).await?;
    let form = say(Accommodations::Of { name: name.to_owned() });
    browser.press(&form).await?;
    browser.at(&form).await?;
    look(browser, "what a student needs").await
}

async fn save(browser: &Chromium) -> Result<()> {
    browser.press(&say(Accommodations::Save)).await?;
    browser.reads(&say(Accommodations::Saved)).await
}
