//! A device that does not give back what it has just as that is to be sent: it is asked again, and nobody has to load the
//! page anew for it.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::{Answered, Student};
use words::student::{Path, Practice, Result as Outcome, Shell};

/// Once the last event is written, what is read only to send it can't be read, until `readsAgain`. `failed` counts.
const CAN_FAIL: &str = "
    const { add, get } = IDBObjectStore.prototype;
    window.failed = 0;
    IDBObjectStore.prototype.add = function (value, key) {
        const kind = () => JSON.parse(JSON.parse(value).bytes).event;
        if (String(key).startsWith('event/') && kind() === 'end') window.hasEnded = true;
        return add.apply(this, arguments);
    };
    IDBObjectStore.prototype.get = function (key) {
        if (window.hasEnded && !window.readsAgain && String(key).startsWith('claim/')) {
            window.failed += 1;
            throw new DOMException('', 'InvalidStateError');
        }
        return get.apply(this, arguments);
    };
";

#[tokio::test]
async fn what_could_not_be_read_for_sending_is_sent_without_a_reload() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_FAIL})).await?;
    student.sign_in().await?;
    let answered = student.demonstrate(OBJECTIVE, &[6]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    let failed = async || Ok(browser.ask::<bool>("return window.failed > 0").await?.then_some(()));
    browser.await_here("a read to fail", failed).await?;
    browser.reads(&student.words(Outcome::SavedHere)).await?;
    assert_eq!(Record::of(&stage.server, who)?[0].outcome, None, "how could that arrive?");

    browser.ask::<()>("window.readsAgain = true").await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// The school fails at the first attempt that it is sent, whatever it is sent of it, and never again at another.
const FAILS_AT_ONE: &str = "
    const fetched = fetch;
    let failing;
    window.fetch = async (address, options) => {
        if (!address.includes('/api/v1/events')) return fetched(address, options);
        const { attempt } = JSON.parse(options.body);
        failing ??= attempt;
        return attempt === failing ? new Response('', { status: 500 }) : fetched(address, options);
    };
";

/// On plain http, where no service worker sends anything in the tab's place.
#[tokio::test]
async fn one_attempt_that_fails_at_school_keeps_no_other_from_it() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    a_round_and_a_demonstration_that_wait(&student).await?;

    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": FAILS_AT_ONE})).await?;
    browser.block(&[]).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    let is_one_there = async || Ok((!Record::of(&server, &who)?.is_empty()).then_some(()));
    browser.await_here("the other one at school", is_one_there).await?;
    browser.reads(&student.words(Shell::Waiting { count: 1 })).await?;
    browser.finish().await?;
    Ok(())
}

/// Breaks the last row of the oldest attempt.
const BREAK: &str = "
    const done = arguments[0];
    const asked = indexedDB.open('tenfold');
    asked.onsuccess = () => {
        const rows = asked.result.transaction('rows', 'readwrite', { durability: 'strict' });
        const store = rows.objectStore('rows');
        const first = store.getKey(IDBKeyRange.bound('head/', 'head/~'));
        first.onsuccess = () => {
            const attempt = first.result.split('/')[1];
            const of = IDBKeyRange.bound(`event/${attempt}/`, `event/${attempt}/~`);
            store.openCursor(of, 'prev').onsuccess = ({ target }) => target.result.update('{');
        };
        rows.oncomplete = () => {
            asked.result.close();
            done(1);
        };
    };
";

/// On plain http, where no service worker sends anything in the tab's place.
#[tokio::test]
async fn one_attempt_that_can_t_be_read_keeps_no_other_from_the_school() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    let answered = a_round_and_a_demonstration_that_wait(&student).await?;
    browser.window.execute_async(BREAK, Vec::new()).await?;

    browser.block(&[]).await?;
    browser.visit("/").await?;
    student.at_path().await?;
    Record::met_once(&server, &who, &answered).await?;
    // And it is said that not all was seen.
    browser.reads(&student.words(Shell::NotSeen)).await?;
    browser.finish().await?;
    Ok(())
}

/// Signs in, practises a round, and then demonstrates with one answer wrong, while nothing gets to school; what was answered.
async fn a_round_and_a_demonstration_that_wait(student: &Student<'_>) -> Result<Vec<Answered>> {
    let browser = student.browser;
    student.sign_in().await?;
    browser.block(&["*/api/v1/events*"]).await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    student.practise(&[]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    student.back_to_path().await?;
    let answered = student.demonstrate(OBJECTIVE, &[6]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    Ok(answered)
}
