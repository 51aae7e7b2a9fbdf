//! A teacher sets what is asked: the form, its examples, and what students get of it.

use crate::keyboard::tab_to;
use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use crate::worth::reads_worth;
use anyhow::{Context, Result, ensure};
use generators::{registry, schema};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::chromium::Chromium;
use tests::keys::ENTER;
use tests::problem::Problem;
use tests::server::{self, Server};
use tests::teacher::Teacher;
use words::parameters::numbers::{FACTOR_FROM, FACTOR_TO};
use words::parameters::{Parameter, Setting};
use words::staff::Workshop;
use words::student::Result as Outcome;
use words::workshop::{Field, Wrong};
use words::{Locale, parameters};

/// Signs in and opens an objective of the class.
pub async fn at_workshop(teacher: &Teacher<'_>, server: &Server, objective: &str) -> Result<()> {
    teacher.sign_in(server).await?;
    teacher.open_objectives().await?;
    teacher.browser.press(&teacher.statement(objective)).await?;
    teacher.browser.at(&teacher.statement(objective)).await?;
    teacher.reads(Workshop::Revision { number: 1 }).await
}

/// Saves it as this revision.
pub async fn save(teacher: &Teacher<'_>, revision: u32) -> Result<()> {
    teacher.press(Workshop::SaveAs { revision }).await?;
    teacher.reads(Workshop::Saved { revision }).await
}

/// What is said to be wrong, at the fields where it is.
async fn marked(browser: &Chromium) -> Result<BTreeSet<String>> {
    browser.ask("return [...document.querySelectorAll('.about.wrong')].map(about => about.textContent)").await
}

/// Waits until exactly this is marked.
async fn marks(browser: &Chromium, what: &str, expected: Option<String>) -> Result<()> {
    let expected: BTreeSet<String> = expected.into_iter().collect();
    let look = async || Ok((marked(browser).await? == expected).then_some(()));
    browser.await_here(&format!("{what}: nothing but {expected:?} marked"), look).await
}

/// The examples with their answers, once there are so many, and the seed that they are drawn from.
async fn examples(browser: &Chromium, count: usize) -> Result<(u64, Vec<(String, String)>)> {
    let script = "
        const shown = [...document.querySelectorAll('.examples > li')].map(li => [li.firstElementChild, li.lastElementChild].map(part => part.textContent));
        return [document.querySelector('.examples ~ .actions span').textContent, shown]";
    let look = async || {
        let found: (String, Vec<(String, String)>) = browser.ask(script).await?;
        Ok((found.1.len() == count).then_some(found))
    };
    let (said, shown) = browser.await_here(&format!("{count} examples"), look).await?;
    let seed = said.split(|c: char| !c.is_ascii_digit()).find_map(|digits| digits.parse().ok());
    Ok((seed.context("no seed")?, shown))
}

const FROM: Parameter = FACTOR_FROM;
const TO: Parameter = FACTOR_TO;

#[tokio::test]
async fn examples_are_those_that_the_command_line_prints() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in(&server).await?;
    teacher.open_objectives().await?;
    look(&browser, "a class's objectives").await?;
    browser.press(&teacher.statement(OBJECTIVE)).await?;
    teacher.reads(Workshop::Distinct { count: 55, of: 10 }).await?;
    reads_worth(&teacher, 9, 10).await?;
    look(&browser, "an objective's workshop").await?;

    teacher.fill(FROM, "2").await?;
    teacher.fill(TO, "12").await?;
    teacher.fill(Field::Required, "7").await?;
    teacher.fill(Field::Of, "8").await?;
    teacher.reads(Workshop::Distinct { count: 66, of: 8 }).await?;
    reads_worth(&teacher, 7, 8).await?;
    let (first, before) = examples(&browser, 8).await?;
    teacher.press(Workshop::AnotherSet).await?;
    // The seed is there before what is drawn from it.
    let others =
        async || Ok(Some(examples(&browser, 8).await?).filter(|(seed, shown)| *seed != first && *shown != before));
    let (seed, shown) = browser.await_here("another set", others).await?;
    let params = json!({"factor_from": 2, "factor_to": 12});
    let printed = server::items_of_model("multiplication-facts", &params, 8, seed, 8)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let printed: Vec<_> = printed.iter().map(|item| (text(&item["text"]), text(&item["answer"]["value"]))).collect();
    ensure!(printed == shown, "with seed {seed} the tab shows {shown:?}, the command line {printed:?}");

    teacher.fill(FROM, "11").await?;
    teacher.reads(Workshop::Distinct { count: 3, of: 8 }).await?;
    let few = async || {
        let (_, shown) = examples(&browser, 8).await?;
        Ok((shown.iter().collect::<BTreeSet<_>>().len() <= 4).then_some(()))
    };
    browser.await_here("no more examples than there are", few).await?;
    look(&browser, "too few problems").await?;
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn bad_values_are_said_at_their_fields_and_nothing_is_saved() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    at_workshop(&teacher, &server, OBJECTIVE).await?;
    teacher.fill(Field::Required, "7").await?;
    teacher.fill(Field::Of, "8").await?;

    let range = |least, most| Some(teacher.words(Wrong::Range { least, most }));
    let factor = |least, most| Some(teacher.words(parameters::Wrong::Range { least, most }));
    let time = || Some(teacher.words(Wrong::Time { least: 10_000, most: 7_200_000 }));
    for (field, texts) in [
        (
            teacher.words(TO),
            vec![("13", factor(2, 12)), ("x", factor(2, 12)), ("1", factor(2, 12)), ("2", None), ("12", None)],
        ),
        (
            teacher.words(FROM),
            vec![("-1", factor(0, 11)), ("0", None), ("11", None), ("12", factor(0, 11)), ("2", None)],
        ),
        (
            teacher.words(Field::Required),
            vec![("0", range(1, 8)), ("1", None), ("8", None), ("9", range(1, 8)), ("2.5", range(1, 8)), ("1", None)],
        ),
        (
            teacher.words(Field::Of),
            vec![("0", range(1, 100)), ("1", None), ("100", None), ("101", range(1, 100)), ("10", None)],
        ),
        (
            teacher.words(Field::TimeLimit),
            vec![("0:09", time()), ("0:10", None), ("120:00", None), ("120:01", time()), ("soon", time())],
        ),
    ] {
        for (typed, wrong) in texts {
            browser.fill(&field, typed).await?;
            marks(&browser, &format!("{field} {typed:?}"), wrong).await?;
        }
    }
    look(&browser, "a value that does not fit").await?;
    browser.press(&format!("← {}", teacher.words(Workshop::Objectives))).await?;
    let asked = browser.window.get_alert_text().await?;
    ensure!(asked == teacher.words(Workshop::LeaveUnsaved), "asked {asked:?} before what is typed is lost");
    browser.window.dismiss_alert().await?;
    teacher.press(Workshop::SaveAs { revision: 2 }).await?;
    teacher.reads(Workshop::Mend).await?;
    teacher.press(Workshop::NoClock).await?;
    marks(&browser, "no clock", None).await?;
    save(&teacher, 2).await?;
    teacher.press(Workshop::SaveAs { revision: 3 }).await?;
    teacher.reads(Workshop::Unchanged).await?;
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn the_forms_a_class_begins_with_take_their_bounds() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in(&server).await?;
    teacher.open_objectives().await?;
    for objective in mastery::catalogue::beginning() {
        browser.press(&teacher.statement(&objective.id.0)).await?;
        browser.at(&teacher.statement(&objective.id.0)).await?;
        let set = mastery::catalogue::items(&objective.id.0, generators::seed::Seed::try_from(0)?).context("items")?;
        let model = registry::find(&set.generator.model).context("a model")?;
        for schema::Field { parameter, takes } in schema::fields(model) {
            let schema::Takes::Number { least, most } = takes else { continue };
            let out = teacher.words(parameters::Wrong::Range { least, most });
            let before = browser.value(&teacher.words(parameter)).await?;
            for (value, is_within) in [(least - 1, false), (least, true), (most, true), (most + 1, false)] {
                teacher.fill(parameter, &value.to_string()).await?;
                let what = format!("{} {parameter:?} {value}", model.id());
                let is_so = async || Ok((marked(&browser).await?.contains(&out) != is_within).then_some(()));
                browser.await_here(&what, is_so).await?;
            }
            teacher.fill(parameter, &before).await?;
            marks(&browser, model.id(), None).await?;
        }
        browser.press(&format!("← {}", teacher.words(Workshop::Objectives))).await?;
    }
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn the_next_demonstration_has_what_was_set_and_a_running_one_does_not() -> Result<()> {
    let stage = Stage::new().await?;
    let student = stage.signed_in(0).await?;
    student.start(OBJECTIVE).await?;

    let browser = Chromium::open(&stage.server.origin()).await?;
    let teacher = Teacher::new(&browser);
    at_workshop(&teacher, &stage.server, OBJECTIVE).await?;
    teacher.fill(FROM, "6").await?;
    teacher.fill(Field::TimeLimit, "5:00").await?;
    teacher.press(Workshop::CatalogueWords).await?;
    teacher.fill(Field::Wording, "Multiply the larger numbers").await?;
    save(&teacher, 2).await?;
    browser.at("Multiply the larger numbers").await?;
    browser.finish().await?;

    ensure!(student.clock().await? <= 120, "the running attempt got another limit");
    let shown: Vec<Problem> = student.answer(1, 10, &[]).await?.into_iter().map(|answered| answered.problem).collect();
    ensure!(shown.iter().any(|problem| !is_large(problem)), "the running attempt got other problems: {shown:?}");
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.back_to_path().await?;

    stage.browser.visit(&format!("/ready/{OBJECTIVE}")).await?;
    student.press(words::student::Ready::Start).await?;
    student.at_item(1).await?;
    ensure!(student.clock().await? > 120, "the next demonstration has the old limit");
    let shown: Vec<Problem> = student.answer(1, 10, &[]).await?.into_iter().map(|answered| answered.problem).collect();
    ensure!(shown.iter().all(is_large), "the next demonstration has the old problems: {shown:?}");
    student.back_to_path().await?;
    stage.browser.reads("Multiply the larger numbers").await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Whether it could be drawn with factors from 6 on.
fn is_large(problem: &Problem) -> bool {
    matches!(problem, Problem::Product(a, b) if *a.min(b) >= 6)
}

/// Saves another time limit as the teacher who is signed in, from beside the page.
const SAVE_BESIDE: &str = "
    const done = arguments[arguments.length - 1];
    const path = location.pathname.replace('/teacher/', '/api/v1/');
    fetch(path).then(reply => reply.json()).then(([{ objective }]) => {
        const { wording, evidence, prerequisites } = objective;
        evidence.items.time_limit = arguments[0];
        const body = JSON.stringify({ based_on: objective.revision, draft: { wording, evidence, prerequisites } });
        return fetch(path + '/revisions', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    }).then(reply => done(reply.status));
";

#[tokio::test]
async fn by_keyboard_alone_in_spanish_and_told_of_who_was_quicker() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser).reading(Locale::Es);
    teacher.sign_in(&server).await?;
    teacher.open_objectives().await?;
    look(&browser, "a class's objectives in Spanish").await?;
    tab_to(&browser, &teacher.statement(OBJECTIVE)).await?;
    browser.keys(ENTER).await?;
    browser.at(&teacher.statement(OBJECTIVE)).await?;

    tab_to(&browser, &teacher.words(TO)).await?;
    browser.keys("8").await?;
    teacher.reads(Workshop::Distinct { count: 45, of: 10 }).await?;
    let one = browser.window.execute_async(SAVE_BESIDE, vec![json!(180_000)]).await?;
    ensure!(one.json() == &json!(200), "the other was not saved: {:?}", one.json());
    browser.keys(ENTER).await?;
    teacher.reads(Workshop::NothingOverwritten).await?;
    look(&browser, "somebody was quicker").await?;
    tab_to(&browser, &teacher.words(Workshop::SaveMine { revision: 3 })).await?;
    browser.keys(ENTER).await?;
    teacher.reads(Workshop::Saved { revision: 3 }).await?;
    ensure!(browser.value(&teacher.words(Field::TimeLimit)).await? == "2:00", "what is typed is what was saved");

    let two = browser.window.execute_async(SAVE_BESIDE, vec![json!(240_000)]).await?;
    ensure!(two.json() == &json!(200), "the other was not saved: {:?}", two.json());
    teacher.fill(FROM, "3").await?;
    teacher.press(Workshop::SaveAs { revision: 4 }).await?;
    teacher.press(Workshop::TakeTheirs { revision: 4 }).await?;
    for (field, theirs) in [(teacher.words(Field::TimeLimit), "4:00"), (teacher.words(FROM), "0")] {
        let taken = async || Ok((browser.value(&field).await? == theirs).then_some(()));
        browser.await_here(&format!("{field} as the other saved it"), taken).await?;
    }
    look(&browser, "an objective with a history, in Spanish").await?;
    for change in [
        words::workshop::Change::TimeLimit { from: Some(120_000), to: Some(240_000) },
        words::workshop::Change::Parameter {
            parameter: FACTOR_TO,
            from: Some(Setting::Number(9)),
            to: Some(Setting::Number(8)),
        },
    ] {
        teacher.reads(change).await?;
    }
    browser.finish().await?;
    Ok(())
}
