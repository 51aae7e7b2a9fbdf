//! Practice is judged at once and never counts.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::record::Record;
use words::student::{About, Path, Practice, Ready};

/// What opens after [`OBJECTIVE`].
const NEXT: &str = "multiply-three-digit";

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
