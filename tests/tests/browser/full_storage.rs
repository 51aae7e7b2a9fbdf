//! A disk that fills while somebody is in the middle of a demonstration: the page says so, the answer stays in its box, and
//! when there is room again it goes on with nothing lost.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use words::student::{Path, Practice, Result as Outcome, Sitting};

/// While `isFull` says how, nothing that is written is kept: either it is refused, or undone when it is to be done.
pub const CAN_FILL: &str = "
    for (const way of ['add', 'put']) {
        const write = IDBObjectStore.prototype[way];
        IDBObjectStore.prototype[way] = function () {
            if (window.isFull === 'refused') throw new DOMException('', 'QuotaExceededError');
            return write.apply(this, arguments);
        };
    }
    const commit = IDBTransaction.prototype.commit;
    IDBTransaction.prototype.commit = function () {
        window.isFull === 'undone' ? this.abort() : commit.call(this);
    };
";

#[tokio::test]
async fn an_answer_that_finds_no_room_stays_in_its_box_until_there_is_some() -> Result<()> {
    for how in ["refused", "undone"] {
        let stage = Stage::new().await?;
        let who = stage.fresh(0)?;
        let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_FILL})).await?;
        student.sign_in().await?;
        student.start(OBJECTIVE).await?;
        let mut answered = Vec::new();
        // In the middle, and where only the end comes after it.
        for number in [3, 10] {
            answered.extend(student.answer(answered.len() + 1, number - 1, &[]).await?);
            let problem = student.at_item(number).await?;
            fill(browser, how).await?;
            answered.extend(student.answer(number, number, &[]).await?);
            browser.reads(&student.words(Sitting::CouldNotKeep)).await?;
            assert_eq!(student.draft().await?, problem.answer().to_string(), "{how}");
            assert_eq!(student.at_item(number).await?, problem, "{how}");

            fill(browser, "").await?;
            student.enter("").await?;
            if number < 10 {
                student.at_item(number + 1).await?;
                let page = browser.text().await?;
                ensure!(!page.contains(&student.words(Sitting::CouldNotKeep)), "{how}: it still says so:\n{page}");
            }
        }
        student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
        student.sees_it_saved().await?;
        Record::met_once(&stage.server, who, &answered).await?;
        stage.browser.finish().await?;
    }
    Ok(())
}

/// What is practised there is in the tab alone, and at school all the same.
#[tokio::test]
async fn a_round_that_finds_no_room_is_at_school() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": CAN_FILL})).await?;
    student.sign_in().await?;
    student.open(OBJECTIVE).await?;
    fill(browser, "refused").await?;
    student.press(Path::Practise).await?;
    let asked = student.practise(&[]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    Record::reaches(&stage.server, who, asked.len()).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// From now on writes fail so, or succeed.
pub async fn fill(browser: &Chromium, how: &str) -> Result<()> {
    browser.ask(&format!("window.isFull = '{how}'")).await
}
