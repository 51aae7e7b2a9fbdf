//! The browser is killed again and again, a moment after Enter: what was shown as taken by then is there, once.

use crate::clock::give_more_time;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use tests::chance::Chance;
use tests::record::Record;
use tests::student::{Answered, Student};
use words::student::{Result as Outcome, Shell, Sitting};

/// Which moments; another number tries others.
const SEED: u64 = 5;
const KILLS: usize = 12;
/// The moments are within so many milliseconds of Enter.
const SOON: u64 = 300;
/// Items that are answered under kills; the last one ends the attempt, and there would be no item to come back to.
const UNDER_KILLS: usize = 9;

/// In percent: a browser that is started a dozen times takes longer than two minutes.
const TIME: &str = "1000";

#[tokio::test]
async fn a_browser_killed_at_any_moment_after_enter_loses_and_doubles_nothing_that_was_taken() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    give_more_time(&stage, &who.name, TIME).await?;
    let student = Student::new(&stage.browser, &who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let here = stage.browser.window.current_url().await?;
    let mut chance = Chance::new(SEED);
    let (mut answered, mut kills): (Vec<Answered>, usize) = (Vec::new(), 0);
    while answered.len() < UNDER_KILLS && kills < KILLS {
        let (number, moment) = (answered.len() + 1, Duration::from_millis(chance.within(0..SOON)));
        let student = Student::new(&stage.browser, &who);
        let problem = student.at_item(number).await?;
        student.clear_draft().await?;
        // Nothing can be at school: what comes back was on the device.
        stage.browser.network(false).await?;
        let response = problem.answer().to_string();
        student.enter(&response).await?;
        let shown = last_shown(&student, number, moment).await?;
        stage.browser.crash_and_reopen().await?;
        kills += 1;

        let student = Student::new(&stage.browser, &who);
        stage.browser.window.goto(here.as_str()).await?;
        student.identify_if_asked().await?;
        let back = stage.browser.await_here("an item", async || item(&student).await).await?;
        let when = format!("seed {SEED}, kill {kills}, {moment:?} after Enter at item {number}");
        ensure!(back >= shown, "{when}: item {shown} was shown, and item {back} came back");
        ensure!(back <= number + 1, "{when}: item {back} came back");
        if back == number {
            ensure!(student.at_item(number).await? == problem, "{when}: item {number} is another one");
        } else {
            answered.push(Answered { problem, response });
        }
    }
    println!("{kills} kills within {SOON} ms of Enter, {} answers taken, 0 lost", answered.len());

    let student = Student::new(&stage.browser, &who);
    student.at_item(answered.len() + 1).await?;
    student.clear_draft().await?;
    answered.extend(student.answer(answered.len() + 1, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, &who, &answered).await?;
    let responses = responses_by_item(&stage.server.export(&who.class_code)?, &who.name)?;
    ensure!(responses.len() == 10 && responses.values().all(|count| *count == 1), "item by item: {responses:?}");
    stage.browser.finish().await?;
    Ok(())
}

/// The last item that was shown before a moment after now.
async fn last_shown(student: &Student<'_>, number: usize, moment: Duration) -> Result<usize> {
    let (begun, mut shown) = (Instant::now(), number);
    while begun.elapsed() < moment {
        shown = item(student).await?.unwrap_or(shown);
    }
    Ok(shown)
}

/// The number of the item that is shown, from 1.
async fn item(student: &Student<'_>) -> Result<Option<usize>> {
    let title = student.browser.window.title().await?;
    let page = |item| student.words(Sitting::Problem { item, of: 10 });
    let found = (1..=10).find(|item| title == student.words(Shell::Title { page: page(*item) }));
    Ok(found.map(usize::try_from).transpose()?)
}

/// How many responses to each item a student's newest attempt has, as they came from the device.
fn responses_by_item(exported: &[Value], name: &str) -> Result<BTreeMap<u64, usize>> {
    let begun = exported.iter().rfind(|line| line["line"] == "attempt" && line["name"] == name);
    let attempt = &begun.context("an attempt")?["attempt"];
    let events = exported.iter().filter(|line| line["line"] == "event" && line["attempt"] == *attempt);
    let mut counts = BTreeMap::new();
    for event in events.map(|line| &line["event"]).filter(|event| event["event"] == "response") {
        *counts.entry(event["item"].as_u64().context("an item")?).or_default() += 1;
    }
    Ok(counts)
}
