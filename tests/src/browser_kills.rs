//! The browser, killed again and again about the moment of Enter; and what was shown as taken by then is there, once.

use crate::{
    chance::Chance,
    chromium::Chromium,
    problem::Problem,
    record::Record,
    server::Server,
    student::{Answered, Student},
    teacher::Teacher,
};
use anyhow::{Context, Result, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use words::student::{Result as Outcome, Shell, Sitting};

const OBJECTIVE: &str = "multiply-one-digit";
/// In percent: a browser that is started a dozen times takes longer than two minutes.
const TIME: &str = "1000";
/// Half of the moments are within so many milliseconds of the first key: about Enter, and before the disk has the answer.
const DURING: u64 = 60;
/// The others are within so many milliseconds of the driver's word that Enter was pressed.
const AFTER: u64 = 300;
/// Items of an attempt that are answered under kills; the last one ends it, and there would be no item to come back to.
const UNDER_KILLS: usize = 9;

/// Whether the school can be reached while a browser is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum School {
    /// It is told of each answer, before the kill or after it.
    InReach,
    /// Nothing can be at school: what comes back was on the device.
    OutOfReach,
}

/// What was tried, and what came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Times that a browser was killed.
    pub kills: u32,
    /// Answers that were given under kills, and taken.
    pub taken: usize,
    /// Demonstrations that they belong to.
    pub demonstrations: usize,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { kills, taken, demonstrations } = self;
        write!(
            f,
            "{kills} kills about Enter, {taken} answers taken in {demonstrations} demonstrations; 0 lost, 0 doubled"
        )
    }
}

/// Kills browsers so often, at moments that follow from the seed.
///
/// # Errors
/// When an answer that was shown as taken is not there once.
pub async fn kill_browsers(school: School, times: u32, seed: u64) -> Result<Tally> {
    let mut chance = Chance::new(seed);
    let mut tally = Tally::default();
    while tally.kills < times {
        demonstration(school, times, &mut chance, &mut tally).await.with_context(|| format!("seed {seed}"))?;
    }
    ensure!(tally.taken > 0, "no answer was taken under {} kills: nothing was tried", tally.kills);
    Ok(tally)
}

/// One demonstration, by a student nobody knows yet at a browser of their own.
async fn demonstration(school: School, times: u32, chance: &mut Chance, tally: &mut Tally) -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.into_iter().next().context("a student without a record")?;
    let mut browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in(&server).await?;
    teacher.give_more_time(&who.name, TIME).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let here = browser.window.current_url().await?;
    let mut answered: Vec<Answered> = Vec::new();
    while answered.len() < UNDER_KILLS && tally.kills < times {
        let number = answered.len() + 1;
        let is_during = chance.hits(50);
        let moment = Duration::from_millis(chance.within(0..if is_during { DURING } else { AFTER }));
        let student = Student::new(&browser, &who);
        let problem = student.at_item(number).await?;
        student.clear_draft().await?;
        browser.network(school == School::InReach).await?;
        let response = problem.answer().to_string();
        let is_followed = if is_during {
            let kill = async {
                tokio::time::sleep(moment).await;
                browser.crash()
            };
            // The driver can't say what came of the keys.
            let (_, killed) = tokio::join!(student.enter(&response), kill);
            killed?;
            false
        } else {
            student.enter(&response).await?;
            is_followed(&student, &problem, moment).await?
        };
        browser.crash_and_reopen().await?;
        tally.kills += 1;

        let student = Student::new(&browser, &who);
        browser.window.goto(here.as_str()).await?;
        student.identify_if_asked().await?;
        let back = browser.await_here("an item", async || item(&student).await).await?;
        let after = if is_during { "the first key" } else { "Enter" };
        let when = format!("{school:?}, kill {}, {moment:?} after {after} at item {number}", tally.kills);
        ensure!(back > number || !is_followed, "{when}: another item was shown, and item {back} came back");
        ensure!((number..=number + 1).contains(&back), "{when}: item {back} came back");
        if back == number {
            ensure!(student.at_item(number).await? == problem, "{when}: item {number} is another one");
        } else {
            answered.push(Answered { problem, response });
        }
    }
    tally.taken += answered.len();
    tally.demonstrations += 1;

    let student = Student::new(&browser, &who);
    student.at_item(answered.len() + 1).await?;
    student.clear_draft().await?;
    answered.extend(student.answer(answered.len() + 1, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    is_there_once(&server, &who, &answered).await?;
    browser.finish().await?;
    Ok(())
}

/// Whether another item than this was shown before a moment after now.
async fn is_followed(student: &Student<'_>, problem: &Problem, moment: Duration) -> Result<bool> {
    let (begun, mut is_followed) = (Instant::now(), false);
    while begun.elapsed() < moment {
        is_followed |= student.shown().await?.is_some_and(|shown| shown != *problem);
    }
    Ok(is_followed)
}

/// The number of the item that is shown, from 1.
async fn item(student: &Student<'_>) -> Result<Option<usize>> {
    let title = student.browser.window.title().await?;
    let page = |item| student.words(Sitting::Problem { item, of: 10 });
    let found = (1..=10).find(|item| title == student.words(Shell::Title { page: page(*item) }));
    Ok(found.map(usize::try_from).transpose()?)
}

/// Whether the record is what was answered, each item once as it came from the device.
async fn is_there_once(server: &Server, who: &DemoStudent, answered: &[Answered]) -> Result<()> {
    Record::met_once(server, who, answered).await?;
    let responses = responses_by_item(&Record::events(server, who)?)?;
    ensure!(responses.len() == 10 && responses.values().all(|count| *count == 1), "item by item: {responses:?}");
    Ok(())
}

/// How many responses to each item there are, as they came from the device.
fn responses_by_item(events: &[Value]) -> Result<BTreeMap<u64, usize>> {
    let mut counts = BTreeMap::new();
    for event in events.iter().filter(|event| event["event"] == "response") {
        *counts.entry(event["item"].as_u64().context("an item")?).or_default() += 1;
    }
    Ok(counts)
}
