//! One demonstration at a time: what is in the middle is gone on with, or plainly ended by a new one.

use crate::on_device::parts;
use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use words::student::{Path, Ready, Result as Outcome, Sitting};

#[tokio::test]
async fn what_is_in_the_middle_is_gone_on_with_from_the_path_and_from_before_a_start() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    student.at_item(3).await?;

    // Back leads to before the ready page, whose Start would be one too many.
    browser.window.back().await?;
    browser.at(&student.statement(OBJECTIVE)).await?;
    student.press(Path::ShowThatICan).await?;
    browser.reads(&student.words(Ready::EndsTheOther)).await?;
    ticks(&student).await?;
    student.back_to_path().await?;
    browser.reads(&student.words(Path::InTheMiddle)).await?;
    ticks(&student).await?;
    look(browser, "a path with an attempt in the middle").await?;
    press_go_on(browser).await?;
    student.at_item(3).await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_new_start_ends_the_old_one_for_good() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    student.at_item(3).await?;
    let old = browser.window.current_url().await?;

    browser.visit(&format!("/ready/{OBJECTIVE}")).await?;
    browser.reads(&student.words(Ready::EndsTheOther)).await?;
    look(browser, "ready with an attempt in the middle").await?;
    student.press(Ready::StartAfresh).await?;
    student.answer(1, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    browser.window.goto(old.as_str()).await?;
    student.sees_result(Outcome::Left { right: 2, of: 10, required: 9 }).await?;
    student.sees_it_saved().await?;
    look(browser, "a result of what was left").await?;
    let outcomes: Vec<_> = Record::of(&stage.server, who)?.into_iter().map(|record| record.outcome).collect();
    assert_eq!(outcomes, [Some("abandoned".to_owned()), Some("met".to_owned())]);
    stage.browser.finish().await?;
    Ok(())
}

/// Notes when the page has read which attempt the last start here was for, and has drawn what it says of that.
const NOTE_THE_LOOK: &str = "
    const get = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
        const asked = get.call(this, key);
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => { window.looked = true; }));
        if (String(key).startsWith('start/')) asked.addEventListener('success', drawn);
        return asked;
    };
";

/// The school gives the ticket, and the tab never hears of it: the next Start asks for the same one.
#[tokio::test]
async fn a_start_that_was_cut_is_the_same_attempt_again() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.get_ready(OBJECTIVE).await?;
    let lose_tickets = "const fetched = fetch;
        window.fetch = async (address, options) => {
            const reply = await fetched(address, options);
            if (address.includes('tickets')) throw new TypeError('lost on the way');
            return reply;
        };";
    browser.ask::<()>(lose_tickets).await?;
    student.press(Ready::Start).await?;
    browser.reads(&student.words(words::student::Shell::NotReached)).await?;

    browser.visit("/").await?;
    student.at_path().await?;
    browser.ask::<()>(NOTE_THE_LOOK).await?;
    student.get_ready(OBJECTIVE).await?;
    let looked = async || Ok(browser.ask::<bool>("return window.looked === true").await?.then_some(()));
    browser.await_here("a look at which attempt the last start was for", looked).await?;
    assert!(!browser.text().await?.contains(&student.words(Ready::OpenElsewhere)), "it was this device");
    student.press(Ready::Start).await?;
    student.at_item(1).await?;
    student.answer(1, 10, &[]).await?;
    student.sees_it_saved().await?;
    assert_eq!(Record::of(&stage.server, who)?.len(), 1);
    stage.browser.finish().await?;
    Ok(())
}

/// The first reply with a ticket waits until it is let go; the others come.
const HOLD_THE_FIRST_TICKET: &str = "
    const fetched = fetch;
    const go = new Promise(done => window.letGo = done);
    let first = true;
    Object.assign(window, { held: false, told: false });
    window.fetch = async (address, options) => {
        const reply = await fetched(address, options);
        if (address.endsWith('/api/v1/tickets') && first) {
            first = false;
            window.held = true;
            await go;
            setTimeout(() => window.told = true, 1000);
        }
        return reply;
    };
";

/// Two starts of the same attempt, of which the first hears from school last: it is begun once.
#[tokio::test]
async fn a_start_whose_reply_is_late_begins_nothing_beside_the_one_that_began() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.get_ready(OBJECTIVE).await?;
    browser.ask::<()>(HOLD_THE_FIRST_TICKET).await?;
    student.press(Ready::Start).await?;
    let held = async || Ok(browser.ask::<bool>("return held").await?.then_some(()));
    browser.await_here("a reply on its way", held).await?;
    browser.window.back().await?;
    browser.at(&student.statement(OBJECTIVE)).await?;
    student.press(Path::ShowThatICan).await?;
    student.press(Ready::Start).await?;
    let mut answered = student.answer(1, 4, &[]).await?;
    student.at_item(5).await?;

    browser.ask::<()>("letGo()").await?;
    let told = async || Ok(browser.ask::<bool>("return told").await?.then_some(()));
    browser.await_here("the late reply", told).await?;
    student.at_item(5).await?;
    assert_eq!(parts(browser).await?, 1);
    answered.extend(student.answer(5, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    // The school had given a ticket for the first start, and the second ended that.
    let records = Record::of(&stage.server, who)?;
    let begun: Vec<_> = records.iter().filter(|record| !record.responses.is_empty()).collect();
    assert!(matches!(begun[..], [record] if record.responses.len() == answered.len()), "{records:#?}");
    assert_eq!(begun[0].outcome.as_deref(), Some("met"));
    stage.browser.finish().await?;
    Ok(())
}

/// The way on says what is left, and goes on saying it.
async fn ticks(student: &Student<'_>) -> Result<()> {
    let browser = student.browser;
    let label = async || way_on(browser).await;
    let before = browser.await_here("the way on", label).await?;
    browser.await_here("a tick", async || Ok(way_on(browser).await?.filter(|now| *now != before))).await?;
    Ok(())
}

async fn way_on(browser: &Chromium) -> Result<Option<String>> {
    browser.ask("return document.querySelector('a.act[href^=\"/attempt/\"]')?.textContent ?? null").await
}

async fn press_go_on(browser: &Chromium) -> Result<()> {
    browser.ask::<()>("document.querySelector('a.act[href^=\"/attempt/\"]').click()").await?;
    browser
        .await_here("the field for the answer", async || {
            let label = words::Say::say(&Sitting::YourAnswer, words::Locale::En.into());
            Ok(browser.value(&label).await.ok().map(drop))
        })
        .await
}
