//! An answer is on the device's disk before anything is shown that follows from it: the page hears of that as late as these
//! tests like, and waits.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::problem::Problem;
use tests::record::Record;
use tests::student::Student;
use words::student::{Path, Practice, Result as Outcome, Sitting};

/// Long enough for a page that does not wait to show what comes next.
const WHILE: Duration = Duration::from_secs(1);

/// Notes of every event that is written how durable it is to be. While `holds` is set, the disk's word that an answer is
/// there goes no further than `heldBack`.
const WATCHED: &str = "
    const answers = new WeakSet();
    window.written = [];
    window.heldBack = [];
    for (const way of ['add', 'put']) {
        const write = IDBObjectStore.prototype[way];
        IDBObjectStore.prototype[way] = function (value, key) {
            if (String(key).startsWith('event/')) {
                const kind = JSON.parse(JSON.parse(value).bytes).event;
                window.written.push([kind, this.transaction.durability]);
                if (['response', 'not_known', 'skip'].includes(kind)) answers.add(this.transaction);
            }
            return write.apply(this, arguments);
        };
    }
    const complete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
        ...complete,
        set(listener) {
            const hear = event => {
                const hears = () => listener.call(this, event);
                window.holds && answers.has(this) ? window.heldBack.push(hears) : hears();
            };
            complete.set.call(this, listener && hear);
        },
    });
";

/// What a student can do with an item so that another one comes.
const ANSWERS: [&str; 3] = ["response", "not_known", "skip"];

#[tokio::test]
async fn in_a_demonstration_the_next_item_waits_until_the_answer_is_on_the_disk() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, watched(&stage).await?);
    let mut item = student.start(OBJECTIVE).await?;
    for how in ANSWERS {
        hold_back(browser).await?;
        match how {
            "response" => student.enter(&item.answer().to_string()).await?,
            "not_known" => student.press(Sitting::DontKnow).await?,
            _ => student.press(Sitting::Skip).await?,
        }
        let title = browser.window.title().await?;
        is_on_disk(browser, how).await?;
        ensure!(student.shown().await? == Some(item.clone()), "{how}: another item before the disk's word was heard");
        ensure!(browser.window.title().await? == title, "{how}: it counts before the disk's word was heard");
        hear(browser).await?;
        item = another(&student, &item).await?;
    }
    student.answer(3, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    are_strict(browser, &["start", "shown", "response", "not_known", "skip", "end"]).await?;
    let records = Record::of(&stage.server, stage.fresh(0)?)?;
    assert_eq!((records.len(), records[0].outcome.as_deref()), (1, Some("met")), "{records:#?}");
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn in_practice_what_is_said_of_an_answer_waits_until_it_is_on_the_disk() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, watched(&stage).await?);
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    for how in ["response", "not_known"] {
        let item = student.asked().await?;
        hold_back(browser).await?;
        let said = if how == "response" {
            student.enter(&item.answer().to_string()).await?;
            Practice::Right
        } else {
            student.press(Practice::ShowMe).await?;
            Practice::ItIs { answer: student.written(item.answer()) }
        };
        let said = student.words(said);
        is_on_disk(browser, how).await?;
        let page = browser.text().await?;
        ensure!(!page.contains(&said), "{how}: {said:?} before the disk's word was heard:\n{page}");
        assert_eq!(student.shown().await?, Some(item), "{how}");
        hear(browser).await?;
        browser.reads(&said).await?;
        student.press(Practice::Next).await?;
    }
    are_strict(browser, &["start", "shown", "response", "not_known"]).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// A student at a browser whose writes are watched.
async fn watched(stage: &Stage) -> Result<Student<'_>> {
    let student = Student::new(&stage.browser, stage.fresh(0)?);
    let watched = json!({"source": WATCHED});
    student.browser.devtools("Page.addScriptToEvaluateOnNewDocument", watched).await?;
    student.sign_in().await?;
    Ok(student)
}

async fn hold_back(browser: &Chromium) -> Result<()> {
    browser.ask("window.holds = true").await
}

async fn hear(browser: &Chromium) -> Result<()> {
    browser.ask("window.holds = false; window.heldBack.splice(0).forEach(hears => hears())").await
}

/// Waits until the disk has said so and nobody has heard it, and then for as long as a page takes that does not wait.
async fn is_on_disk(browser: &Chromium, how: &str) -> Result<()> {
    let said = async || Ok(browser.ask::<bool>("return window.heldBack.length > 0").await?.then_some(()));
    browser.await_here(&format!("{how} to be on the disk"), said).await?;
    tokio::time::sleep(WHILE).await;
    Ok(())
}

async fn another(student: &Student<'_>, before: &Problem) -> Result<Problem> {
    let another = async || Ok(student.shown().await?.filter(|shown| shown != before));
    student.browser.await_here("another item", another).await
}

/// All events were written to survive a power cut, and these kinds were among them.
async fn are_strict(browser: &Chromium, kinds: &[&str]) -> Result<()> {
    let written: Vec<(String, String)> = browser.ask("return window.written").await?;
    let soft = written.iter().find(|(_, durability)| durability != "strict");
    ensure!(soft.is_none(), "{soft:?} among {written:?}");
    for kind in kinds {
        written.iter().find(|(of, _)| of == kind).with_context(|| format!("no {kind} among {written:?}"))?;
    }
    Ok(())
}
