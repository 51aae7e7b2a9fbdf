//! A reply that is on its way while an answer is given: it says nothing of that answer.

use crate::stage::OBJECTIVE;
use anyhow::{Result, ensure};
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Result as Outcome, Shell};

/// Replies wait until they are let go, then nothing gets out of the page but what is to outlive it, and `lied` says whether
/// the page ever said these words.
const HOLDS: &str = "
    const said = SAID;
    const fetched = fetch;
    let blocks = false;
    Object.assign(window, { held: 0, refused: 0, lied: false });
    const go = new Promise(done => window.letGo = done);
    window.fetch = async (address, options) => {
        if (!address.includes('/api/v1/events') || options.keepalive) return fetched(address, options);
        if (blocks) {
            window.refused += 1;
            throw new TypeError('out of reach');
        }
        blocks = true;
        const reply = await fetched(address, options);
        window.held += 1;
        await go;
        return reply;
    };
    new MutationObserver(() => { window.lied ||= document.body.innerText.includes(said); })
        .observe(document.body, { subtree: true, childList: true, characterData: true });
";

/// On plain http, where no service worker sends anything in the page's place.
#[tokio::test]
async fn a_reply_says_nothing_of_an_answer_given_since() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 8, &[]).await?;
    student.at_item(9).await?;
    Record::reaches(&server, &who, 8).await?;
    let said = serde_json::to_string(&student.words(Outcome::SavedAtSchool))?;
    browser.ask::<()>(&HOLDS.replace("SAID", &said)).await?;
    answered.extend(student.answer(9, 9, &[]).await?);
    let held = async || Ok(browser.ask::<bool>("return held > 0").await?.then_some(()));
    browser.await_here("a reply to be on its way", held).await?;
    answered.extend(student.answer(10, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    browser.reads(&student.words(Outcome::SavedHere)).await?;

    browser.ask::<()>("letGo()").await?;
    let refused = async || Ok(browser.ask::<bool>("return refused > 0").await?.then_some(()));
    browser.await_here("the rest to be offered", refused).await?;
    browser.reads(&student.words(Outcome::SavedHere)).await?;
    ensure!(!browser.ask::<bool>("return lied").await?, "the page said {said} of an answer that is not");
    assert_eq!(Record::of(&server, &who)?[0].outcome, None, "it is there already");

    // And so does the page that goes: what the reply was not of is handed to the browser.
    browser.window.goto("about:blank").await?;
    Record::met_once(&server, &who, &answered).await?;
    browser.finish().await?;
    Ok(())
}

/// What is asked every few seconds answers last: of how much the school had when it was asked.
const ASKS_LATE: &str = "
    const fetched = fetch;
    Object.assign(window, { held: 0, told: 0 });
    const go = new Promise(done => window.letGo = done);
    let first = true;
    window.fetch = async (address, options) => {
        const reply = await fetched(address, options);
        if (!address.includes('/api/v1/events')) return reply;
        if (first) {
            first = false;
            window.held += 1;
            await go;
            window.told += 1;
        }
        return reply;
    };
";

/// A reply that was overtaken says less than is known, and what it does not know of is not waiting for ever.
#[tokio::test]
async fn a_reply_that_was_overtaken_leaves_nothing_waiting() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 9, &[]).await?;
    student.at_item(10).await?;
    // The time is asked for while nothing is to be sent.
    Record::has(&server, &who, "the last item's showing", |events| {
        events.iter().filter(|event| event["event"] == "shown").count() == 10
    })
    .await?;
    browser.ask::<()>(ASKS_LATE).await?;
    let held = async || Ok(browser.ask::<bool>("return held > 0").await?.then_some(()));
    browser.await_here("the time to be asked for", held).await?;
    answered.extend(student.answer(10, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    browser.ask::<()>("letGo()").await?;
    let told = async || Ok(browser.ask::<bool>("return told > 0").await?.then_some(()));
    browser.await_here("the late reply", told).await?;
    student.sees_it_saved().await?;
    Record::met_once(&server, &who, &answered).await?;
    student.back_to_path().await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    browser.finish().await?;
    Ok(())
}
