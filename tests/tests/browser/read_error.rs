//! A device that does not give back what it has just as that is to be sent: it is asked again, and nobody has to load the
//! page anew for it.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::record::Record;
use tests::student::Student;
use words::student::Result as Outcome;

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
