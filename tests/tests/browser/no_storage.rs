//! A browser that keeps nothing, or does not say whether it does: practice and demonstrations go on, each answer at
//! school before the next problem comes.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use serde_json::json;
use tests::record::Record;
use tests::student::Student;
use words::student::{Path, Practice, Ready, Result as Outcome, Sitting};

/// What browsers without storage do.
const WITHOUT: [(&str, &str); 3] = [
    ("there is none", "Object.defineProperty(window, 'indexedDB', { value: undefined })"),
    ("it is forbidden", "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError') }"),
    ("it never answers", "IDBFactory.prototype.open = () => new EventTarget()"),
];

#[tokio::test]
async fn without_storage_every_answer_is_at_school_before_the_next_problem() -> Result<()> {
    for (how, script) in WITHOUT {
        // The screens are the same, whatever the reason.
        let is_first = how == WITHOUT[0].0;
        let stage = Stage::new().await?;
        let who = stage.fresh(0)?;
        let (browser, student) = (&stage.browser, Student::new(&stage.browser, who));
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
        student.sign_in().await?;
        student.get_ready(OBJECTIVE).await?;
        browser.reads(&student.words(Ready::OnlyOnline)).await?;
        if is_first {
            look(browser, "ready where nothing is kept").await?;
        }
        student.press(Ready::Start).await?;
        for number in 1..=3 {
            let before = Record::of(&stage.server, who)?.first().map_or(0, |record| record.responses.len());
            assert_eq!(before, number - 1, "{how}");
            student.answer(number, number, &[]).await?;
            student.at_item(number + 1).await?;
        }

        browser.network(false).await?;
        let fourth = student.at_item(4).await?;
        student.answer(4, 4, &[]).await?;
        browser.reads(&student.words(Sitting::WaitsForSchool)).await?;
        assert_eq!(student.at_item(4).await?, fourth, "{how}");
        if is_first {
            look(browser, "an attempt that waits for the school").await?;
        }
        browser.network(true).await?;
        student.answer(5, 10, &[]).await?;
        student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
        assert_eq!(Record::of(&stage.server, who)?[0].outcome.as_deref(), Some("met"), "{how}");

        student.back_to_path().await?;
        student.open(OBJECTIVE).await?;
        student.press(Path::Practise).await?;
        student.practise(&[2]).await?;
        browser.reads(&student.words(Practice::RoundDone)).await?;
        stage.browser.finish().await?;
    }
    Ok(())
}
