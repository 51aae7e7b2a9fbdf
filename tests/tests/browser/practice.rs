//! Practice is judged at once and never counts.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::chromium::Chromium;
use tests::record::Record;
use words::items::place_value::digit_value_times::Words;
use words::student::{About, Path, Practice, Ready};

/// What opens after [`OBJECTIVE`].
const NEXT: &str = "multiply-three-digit";

/// An objective, and the approach toward it that asks what digits are worth.
const ROUNDING: &str = "round-to-nearest-ten";
const DIGITS: &str = "digit-value-times";

/// What the path says of every objective.
const PATH: &str = "return document.querySelector('main').innerText";

#[tokio::test]
async fn practice_never_counts() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    let before: String = stage.browser.ask(PATH).await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    let asked = student.practise(&[2]).await?;
    let (right, of) = (u32::try_from(asked.len() - 1)?, u32::try_from(asked.len())?);
    stage.browser.reads(&student.words(Practice::RoundSummary { right, of })).await?;
    look(&stage.browser, "the end of a round of practice").await?;
    student.press(Practice::Missed { count: 1 }).await?;
    assert_eq!(student.practise(&[]).await?, [asked[1].clone()]);

    student.back_to_path().await?;
    let records = stage
        .browser
        .await_here("the practice on the record", async || {
            let records = Record::of(&stage.server, who)?;
            let answers: usize = records.iter().map(|record| record.responses.len()).sum();
            Ok((answers > asked.len()).then_some(records))
        })
        .await?;
    assert!(records.iter().all(|record| record.is_practice && record.outcome.is_none()), "{records:#?}");
    // Asked for anew: the school has the practice, and no tab remembers how it was before.
    stage.browser.visit("/").await?;
    student.at_path().await?;
    let same = async || Ok((stage.browser.ask::<String>(PATH).await? == before).then_some(()));
    stage.browser.await_here("the path as before the practice", same).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn an_approach_can_be_practised_and_shows_the_way() -> Result<()> {
    let stage = Stage::new().await?;
    let student = stage.signed_in(0).await?;
    // What is not open yet can be practised already, and begun by no address.
    stage.browser.visit(&format!("/ready/{NEXT}")).await?;
    stage.browser.reads(&student.words(Ready::NotOpen)).await?;
    assert!(stage.browser.offers(&student.words(Ready::PractiseFirst)).await?);
    assert!(!stage.browser.offers(&student.words(Ready::Start)).await?);
    look(&stage.browser, "before what is not open yet").await?;
    student.back_to_path().await?;

    student.open(OBJECTIVE).await?;
    stage.browser.reads(&student.words(About::WaysToPractise)).await?;
    stage.browser.press(&student.statement("multiplication-comparison")).await?;
    stage.browser.reads(&student.words(Practice::NeverCounts)).await?;
    student.press(Practice::ShowMe).await?;
    stage.browser.reads(&student.words(Practice::OneWay)).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_miss_in_an_approach_is_shown_with_what_is_right_and_why() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.open(ROUNDING).await?;
    browser.press(&student.statement(DIGITS)).await?;
    let problem = student.asked().await?;
    // So many places are between the two digits; who answers that has only counted them.
    let (places, times) = (u8::try_from(problem.miss())?, i64::try_from(problem.answer())?);
    let (why, step) = match places {
        1 => (Words::CountedOnePlace, Words::OnePlace),
        _ => (Words::CountedPlaces { places }, Words::Places { places, times }),
    };
    student.enter(&places.to_string()).await?;
    let (response, answer) = (places.to_string(), student.written(problem.answer()));
    browser.reads(&student.words(Practice::YouWrote { response, answer })).await?;
    browser.reads(&student.words(why)).await?;
    browser.reads(&student.words(Practice::OneWay)).await?;
    browser.reads(&student.words(step)).await?;
    student.press(Practice::Next).await?;
    assert_eq!(student.practise(&[]).await?.len(), 9);
    browser.reads(&student.words(Practice::RoundSummary { right: 9, of: 10 })).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Remembers the regions that a screen reader listens to without haste: of one that comes together with its text it may say
/// nothing.
const NOTE_REGIONS: &str = "window.regions = [...document.querySelectorAll('[role=status]')]; return null";

/// What is said in them.
const SAID: &str = "
    const is_heard = region => region.isConnected && region.checkVisibility() && !region.closest('[aria-hidden=true]')
        && (region.ariaLive ?? 'polite') === 'polite';
    return regions.filter(is_heard).map(region => region.textContent);
";

#[tokio::test]
async fn a_verdict_is_told_to_who_does_not_see_it() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    let problem = student.asked().await?;
    browser.ask::<()>(NOTE_REGIONS).await?;
    student.enter(&problem.answer().to_string()).await?;
    is_told(browser, &student.words(Practice::Right)).await?;
    look(browser, "practice after a right answer").await?;
    student.press(Practice::Next).await?;

    let problem = student.asked().await?;
    let (response, answer) = (problem.miss().to_string(), problem.answer().to_string());
    student.enter(&response).await?;
    is_told(browser, &student.words(Practice::YouWrote { response, answer })).await?;
    stage.browser.finish().await?;
    Ok(())
}

async fn is_told(browser: &Chromium, verdict: &str) -> Result<()> {
    let told = async || {
        let said: Vec<String> = browser.ask(SAID).await?;
        Ok(said.iter().any(|said| said.contains(verdict)).then_some(()))
    };
    browser.await_here(&format!("a screen reader to be told {verdict:?}"), told).await
}
