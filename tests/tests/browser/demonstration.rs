//! What shows mastery, and what does not.

use crate::screens::{fits, look};
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use generators::answers::{Key, Response, judge};
use serde_json::Value;
use std::collections::BTreeSet;
use tests::chromium::Device;
use tests::record::Record;
use tests::student::{Answered, Student};
use words::Locale;
use words::student::{Path, Practice, Result as Outcome, Shell};

/// What opens after [`OBJECTIVE`]: 4 of 5 within 10 minutes.
const NEXT: &str = "multiply-three-digit";

/// What a result says of each item: its mark, the item with what is right, what was written, and the time that it took, to
/// the answer and to the first key.
const EACH: &str = r"
    return [...document.querySelectorAll('.results > li')].map(item => [
        item.querySelector('.unseen').textContent,
        item.querySelector('.example').textContent.replace(/\s/g, ''),
        item.querySelector(':scope > div > p')?.textContent ?? '',
        item.querySelector('.took b')?.textContent ?? '',
        item.querySelector('.took span')?.textContent ?? '',
    ]);
";

#[tokio::test]
async fn nine_of_ten_meet_it_and_the_server_says_so_too() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    let answered = student.demonstrate(OBJECTIVE, &[3]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    let lines = stage.server.attempts(&who.class_code)?;
    let line = lines.iter().find(|line| line["student"] == who.name.as_str()).context("a record")?;
    tells_each(&student, &answered, line["items"].as_array().context("items")?).await?;

    student.back_to_path().await?;
    stage.browser.reads("Met, ").await?;
    // What comes after it is open now.
    student.get_ready(NEXT).await?;

    assert_eq!(Record::met_once(&stage.server, who, &answered).await?.right, Some(9));
    stage.browser.finish().await?;
    Ok(())
}

/// The result's words of each item, against what was typed and the times on record.
async fn tells_each(student: &Student<'_>, answered: &[Answered], on_record: &[Value]) -> Result<()> {
    let shown: Vec<[String; 5]> = student.browser.ask(EACH).await?;
    let mut expected = Vec::new();
    for (Answered { problem, response }, item) in answered.iter().zip(on_record) {
        let (response, answer) = (response.clone(), problem.answer().to_string());
        let example = format!("{problem}={answer}").replace(' ', "");
        let spent = student.words(Outcome::Seconds { spent: item["spent_ms"].as_u64().context("a time")? });
        let first_key = item["first_key_ms"].as_u64().map(|after| student.words(Outcome::FirstKey { after }));
        let (mark, written) = match response == answer {
            true => (Outcome::RightMark, String::new()),
            false => (Outcome::OtherMark, student.words(Outcome::WroteAndIs { response, answer })),
        };
        expected.push([student.words(mark), example, written, spent, first_key.unwrap_or_default()]);
    }
    ensure!(shown == expected, "the result says {shown:#?}, and it was {expected:#?}");
    // Somebody who types before an item is painted has no time to a first key: not with every one of them.
    ensure!(expected.iter().any(|[.., first_key]| !first_key.is_empty()), "no time to any first key: {expected:#?}");
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
    stage.browser.reads(&student.words(Practice::SameAgain)).await?;
    let practised = student.practise(&[]).await?;
    assert_eq!(practised.iter().collect::<BTreeSet<_>>(), missed.iter().collect());
    assert_eq!(practised.len(), missed.len());
    // A round of new problems is none of those.
    student.press(Practice::Another).await?;
    student.asked().await?;
    stage.browser.reads(&student.words(Practice::NeverCounts)).await?;
    let says_again = stage.browser.text().await?.contains(&student.words(Practice::SameAgain));
    ensure!(!says_again, "a fresh round is told of as the same problems again");

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
    student.sees_it_saved().await?;
    // What the tab made of them came along, and was so. A claim that a batch just missed does not come.
    let claims: Vec<_> =
        Record::of(&stage.server, who)?.iter().map(|record| record.facts["claim_agrees"].as_bool()).collect();
    ensure!(claims.contains(&Some(true)) && !claims.contains(&Some(false)), "the tab claimed otherwise: {claims:?}");
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn three_of_five_larger_products_are_not_yet_and_four_meet_it() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.demonstrate(OBJECTIVE, &[]).await?;
    student.sees_it_saved().await?;
    student.back_to_path().await?;
    browser.reads("Met, ").await?;
    let not_yet = Outcome::NotYet { right: 3, of: 5, required: 4 };
    for (missing, outcome) in [(&[1, 4][..], not_yet), (&[3], Outcome::Met { right: 4, of: 5 })] {
        student.start(NEXT).await?;
        let answered = student.answer(1, 5, missing).await?;
        student.sees_result(outcome).await?;
        for number in missing {
            let Answered { problem, response } = answered[number - 1].clone();
            let answer = student.written(problem.answer());
            browser.reads(&student.words(Outcome::WroteAndIs { response, answer })).await?;
        }
        student.sees_it_saved().await?;
        student.back_to_path().await?;
    }
    let records = Record::of(&stage.server, who)?;
    let ended: Vec<_> = records.iter().map(|record| (record.outcome.as_deref(), record.right)).collect();
    assert_eq!(ended, [(Some("met"), Some(10)), (Some("not_met"), Some(3)), (Some("met"), Some(4))]);
    stage.browser.finish().await?;
    Ok(())
}

/// What is said of the answer in the box, whether it was refused, and how many were answered.
const REFUSED: &str = "
    return [
        document.querySelector('#answer-notice').textContent,
        document.querySelector('#answer').getAttribute('aria-invalid'),
        document.querySelector('.top .frame').ariaLabel,
    ];
";

#[tokio::test]
async fn a_skipped_item_comes_back_and_i_dont_know_is_an_answer_and_nonsense_costs_nothing() -> Result<()> {
    use words::student::Sitting;
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
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

    // Two minus signs are no number: the item stays, says why as the judge does, counts nothing, and takes the answer then.
    student.enter("--").await?;
    let judged = judge(&Key::integer(0), &Response::One("--".to_owned()), Locale::En.into());
    let why = student.words(judged.reason.context("no reason")?);
    let expected = [why, "true".to_owned(), student.words(Shell::FrameAnswered { answered: 1, of: 10 })];
    let said = async || Ok((stage.browser.ask::<[String; 3]>(REFUSED).await? == expected).then_some(()));
    stage.browser.await_here(&format!("{expected:?} of what was entered"), said).await?;
    assert_eq!(student.shown().await?, Some(problem.clone()));
    look(&stage.browser, "an answer that can't be read").await?;
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
    // What is around an item comes a frame after it.
    let skip = student.words(Sitting::Skip);
    let is_off = async || Ok((!stage.browser.offers(&skip).await?).then_some(()));
    stage.browser.await_here("no skip from the last open item", is_off).await?;
    student.enter(&last.answer().to_string()).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    let result = stage.browser.text().await?;
    let answer = seen[1].answer().to_string();
    assert!(result.contains(&student.words(Outcome::DidNotKnow { answer })), "{result}");
    let label: String = stage.browser.ask("return document.querySelector('.frame').ariaLabel").await?;
    assert_eq!(label, student.words(Shell::FrameResult { right: 9, other: 0, not_known: 1, not_reached: 0 }));
    let responses = Record::of(&stage.server, who)?.swap_remove(0).responses;
    assert!(responses.len() == 9 && !responses.contains(&"--".to_owned()), "{responses:?}");
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
