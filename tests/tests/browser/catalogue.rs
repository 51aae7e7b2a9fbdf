//! A teacher chooses which objectives the class has, and the students' paths follow.

use crate::keyboard::tab_to;
use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use mastery::catalogue;
use tests::chromium::Chromium;
use tests::keys::ENTER;
use tests::server::Server;
use tests::teacher::Teacher;
use words::Locale;
use words::curriculum::{Grade, Strand};
use words::problems::Problem;
use words::staff::{Choosing, Workshop};

const PRIME: &str = "next-prime";
const ROUNDING: &str = "round-to-nearest-ten";

/// What the list of objectives shows, in its order.
async fn listed(browser: &Chromium) -> Result<Vec<String>> {
    browser.ask("return [...document.querySelectorAll('.objectives h2')].map(heading => heading.textContent)").await
}

async fn lists(browser: &Chromium, expected: &[&str]) -> Result<()> {
    let look = async || Ok((listed(browser).await? == expected).then_some(()));
    browser.await_here(&format!("the objectives {expected:?}"), look).await
}

#[tokio::test]
async fn what_is_taken_from_the_catalogue_is_on_the_students_path() -> Result<()> {
    let stage = Stage::new().await?;
    let browser = Chromium::open(&stage.server.origin()).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in(&stage.server).await?;
    teacher.open_objectives().await?;
    teacher.press(Choosing::More).await?;
    browser.at(&teacher.words(Choosing::Catalogue)).await?;
    teacher.reads(Choosing::Shown { count: catalogue::objectives().len() as u64 }).await?;
    teacher.reads(Strand::NumberTheory).await?;
    look(&browser, "the catalogue").await?;

    teacher.fill(Choosing::Find, "no such thing").await?;
    teacher.reads(Choosing::NoneShown).await?;
    teacher.fill(Choosing::Find, "PRIME next").await?;
    teacher.reads(Choosing::Shown { count: 1 }).await?;
    let what = teacher.statement(PRIME);
    teacher.press(Choosing::TakeInThis { what: what.clone() }).await?;
    teacher.reads(Choosing::TakenIn { what: what.clone() }).await?;
    teacher.reads(Choosing::InClass).await?;
    look(&browser, "an objective that was taken in").await?;
    browser.press(&format!("← {}", teacher.words(Workshop::Objectives))).await?;
    browser.at(&teacher.words(Workshop::Objectives)).await?;
    let at_the_end = async || Ok((listed(&browser).await?.last() == Some(&what)).then_some(()));
    browser.await_here("it to stand at the end", at_the_end).await?;
    browser.press(&what).await?;
    browser.at(&what).await?;
    teacher.reads(Workshop::AnotherSet).await?;

    stage.signed_in(0).await?;
    stage.browser.reads(&what).await?;
    browser.finish().await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn by_keyboard_alone_in_spanish_an_objective_is_moved_taken_out_and_taken_back() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser).reading(Locale::Es);
    teacher.sign_in(&server).await?;
    teacher.open_objectives().await?;
    let (products, rounding) = (teacher.statement(OBJECTIVE), teacher.statement(ROUNDING));
    browser.reads(&rounding).await?;
    let before = listed(&browser).await?;
    ensure!(before.len() == 3 && before[2] == rounding, "the class has {before:?}");

    tab_to(&browser, &teacher.words(Choosing::EarlierThis { what: rounding.clone() })).await?;
    browser.keys(ENTER).await?;
    teacher.reads(Choosing::Moved { what: rounding.clone(), place: 2, of: 3 }).await?;
    // The focus stays on the button: once more is one more press, and at the top nothing happens.
    browser.keys(ENTER).await?;
    teacher.reads(Choosing::Moved { what: rounding.clone(), place: 1, of: 3 }).await?;
    browser.keys(ENTER).await?;
    lists(&browser, &[&rounding, &before[0], &before[1]]).await?;

    tab_to(&browser, &teacher.words(Choosing::TakeOutThis { what: products.clone() })).await?;
    browser.keys(ENTER).await?;
    teacher.reads(Choosing::TakenOut { what: products.clone() }).await?;
    look(&browser, "an objective that was taken out, in Spanish").await?;
    let focused = async || {
        let undo: bool = browser.ask("return document.activeElement.id === 'undo'").await?;
        Ok(undo.then_some(()))
    };
    browser.await_here("the focus on the way back", focused).await?;
    browser.keys(ENTER).await?;
    teacher.reads(Choosing::Undone).await?;
    lists(&browser, &[&rounding, &products, &before[1]]).await?;
    browser.finish().await?;
    Ok(())
}

/// Leaves the class with its first objective alone, as the teacher who is signed in, from beside the page.
const KEEP_THE_FIRST: &str = "
    const done = arguments[arguments.length - 1];
    const path = location.pathname.replace('/teacher/', '/api/v1/');
    fetch(path).then(reply => reply.json()).then(revisions => {
        const based_on = revisions.map(({ objective }) => objective.id);
        const body = JSON.stringify({ based_on, objectives: based_on.slice(0, 1) });
        return fetch(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
    }).then(reply => done(reply.status));
";

#[tokio::test]
async fn who_chooses_second_is_told_and_sees_what_there_is() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in(&server).await?;
    teacher.open_objectives().await?;
    let what = teacher.statement(ROUNDING);
    browser.reads(&what).await?;
    let first = browser.window.execute_async(KEEP_THE_FIRST, Vec::new()).await?;
    ensure!(first.json() == &serde_json::json!(200), "the other was not taken: {:?}", first.json());
    teacher.press(Choosing::TakeOutThis { what }).await?;
    teacher.reads(Problem::ObjectivesChanged).await?;
    let only = teacher.statement(OBJECTIVE);
    lists(&browser, &[&only]).await?;
    teacher.press(Choosing::TakeOutThis { what: only }).await?;
    teacher.reads(Problem::NoObjectiveLeft).await?;

    teacher.press(Choosing::More).await?;
    tab_to(&browser, &teacher.words(Choosing::Grade)).await?;
    browser.keys(teacher.words(Grade::K)).await?;
    let of_kindergarten = catalogue::entries().iter().filter(|(_, entry)| entry.grades.contains(&Grade::K)).count();
    teacher.reads(Choosing::Shown { count: of_kindergarten as u64 }).await?;
    browser.finish().await?;
    Ok(())
}
