//! What shows mastery, and what does not.

use crate::screens::fits;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use tests::chromium::Device;
use tests::record::Record;
use tests::student::Student;
use words::student::{Path, Practice, Result as Outcome, Shell};

#[tokio::test]
async fn nine_of_ten_meet_it_and_the_server_says_so_too() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    let answered = student.demonstrate(OBJECTIVE, &[3]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    let result = stage.browser.text().await?;
    let (response, answer) = (answered[2].response.clone(), answered[2].problem.answer().to_string());
    assert!(result.contains(&student.words(Outcome::WroteAndIs { response, answer })), "{result}");

    student.back_to_path().await?;
    stage.browser.reads("Met, ").await?;
    // What comes after it is open now.
    student.get_ready("multiply-three-digit").await?;

    assert_eq!(Record::met_once(&stage.server, who, &answered).await?.right, Some(9));
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn eight_of_ten_is_not_yet_and_what_was_missed_is_what_is_practised() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    let missed = [2, 7];
    let answered = student.demonstrate(OBJECTIVE, &missed).await?;
    student.sees_result(Outcome::NotYet { right: 8, of: 10, required: 9 }).await?;
    student.sees_it_saved().await?;

    let missed: Vec<_> = missed.iter().map(|number| answered[number - 1].problem.clone()).collect();
    let items = missed.iter().map(ToString::to_string).collect();
    student.press(Outcome::PractiseThese { items }).await?;
    stage.browser.reads(&student.words(Practice::FromAttempt)).await?;
    let practised = student.practise(&[]).await?;
    assert_eq!(practised.iter().collect::<BTreeSet<_>>(), missed.iter().collect());
    assert_eq!(practised.len(), missed.len());

    student.back_to_path().await?;
    // The score leads back to its result, and is as large as a finger.
    stage.browser.reads(&student.words(Path::NotYet { right: 8, of: 10 })).await?;
    fits(&stage.browser, "a path with a score", Device::PHONE, false).await?;
    student.press(Path::NotYet { right: 8, of: 10 }).await?;
    student.sees_result(Outcome::NotYet { right: 8, of: 10, required: 9 }).await?;
    let records = Record::of(&stage.server, who)?;
    let counted: Vec<_> = records.iter().filter(|record| !record.is_practice).collect();
    assert_eq!(counted.len(), 1, "{records:#?}");
    assert_eq!((counted[0].outcome.as_deref(), counted[0].right), (Some("not_met"), Some(8)), "{records:#?}");

    // The next time one sees what it was before.
    student.back_to_path().await?;
    student.demonstrate(OBJECTIVE, &[]).await?;
    stage.browser.reads(&student.words(Outcome::LastTime { right: 8 })).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_skipped_item_comes_back_and_i_dont_know_is_an_answer_and_nonsense_costs_nothing() -> Result<()> {
    use words::student::Sitting;
    let stage = Stage::new().await?;
    let student = stage.signed_in(0).await?;
    let skipped = student.start(OBJECTIVE).await?;
    student.press(Sitting::Skip).await?;
    let unknown = stage
        .browser
        .await_here("another item", async || Ok(student.shown().await?.filter(|shown| *shown != skipped)))
        .await?;
    student.press(Sitting::DontKnow).await?;
    let after = [skipped.clone(), unknown.clone()];
    let problem = stage
        .browser
        .await_here("the item after", async || Ok(student.shown().await?.filter(|shown| !after.contains(shown))))
        .await?;

    // Two minus signs are no number: the item stays, says so, and takes the answer then.
    student.enter("--").await?;
    stage
        .browser
        .await_here("a word on what was entered", async || {
            Ok(stage
                .browser
                .ask::<bool>(
                    "return !!document.querySelector('[role=alert], [aria-live]:not(:empty), [aria-invalid=true]')",
                )
                .await?
                .then_some(()))
        })
        .await?;
    assert_eq!(student.shown().await?, Some(problem.clone()));
    student.clear_draft().await?;
    student.enter(&problem.answer().to_string()).await?;

    let mut seen = vec![skipped.clone(), unknown, problem];
    for _ in 0..7 {
        let next = stage
            .browser
            .await_here("an item not seen yet", async || {
                Ok(student.shown().await?.filter(|shown| !seen.contains(shown)))
            })
            .await?;
        student.enter(&next.answer().to_string()).await?;
        seen.push(next);
    }
    let last = stage
        .browser
        .await_here("the skipped item", async || Ok(student.shown().await?.filter(|shown| *shown == skipped)))
        .await?;
    assert!(!stage.browser.offers(&student.words(Sitting::Skip)).await?, "the last open item can't be skipped");
    student.enter(&last.answer().to_string()).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    let result = stage.browser.text().await?;
    let answer = seen[1].answer().to_string();
    assert!(result.contains(&student.words(Outcome::DidNotKnow { answer })), "{result}");
    let label: String = stage.browser.ask("return document.querySelector('.frame').ariaLabel").await?;
    assert_eq!(label, student.words(Shell::FrameResult { right: 9, other: 0, not_known: 1, not_reached: 0 }));
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn the_last_time_is_told_on_whatever_device_it_was() -> Result<()> {
    let stage = Stage::new().await?;
    let mut tried = None;
    for who in stage.server.demo_students().await? {
        if let [record] = &Record::of(&stage.server, &who)?[..]
            && record.outcome.as_deref() == Some("not_met")
        {
            tried = record.right.map(|right| (who, right));
        }
    }
    let (who, right) = tried.context("nobody in the demo school has tried once")?;
    let student = Student::new(&stage.browser, &who);
    student.sign_in().await?;
    student.demonstrate(OBJECTIVE, &[]).await?;
    stage.browser.reads(&student.words(Outcome::LastTime { right: right.try_into()? })).await?;
    stage.browser.finish().await?;
    Ok(())
}
