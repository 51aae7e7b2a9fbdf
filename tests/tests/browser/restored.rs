//! A restored backup is a step back in time: tabs that are open find out by themselves, and what it lacks comes again.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use words::student::Shell;

/// Leaves the device's only attempt there as many times more, each under a name of its own.
const COPY: &str = "
    const [times, done] = arguments;
    const asked = indexedDB.open('tenfold');
    asked.onsuccess = () => {
        const writing = asked.result.transaction('rows', 'readwrite');
        const store = writing.objectStore('rows');
        const [keys, rows] = [store.getAllKeys(), store.getAll()];
        rows.onsuccess = () => {
            const attempt = keys.result.find(key => key.startsWith('head/')).split('/')[1];
            for (let copy = 0; copy < times; copy++) {
                const other = attempt.slice(0, -12) + String(copy).padStart(12, '0');
                keys.result.forEach((key, at) => {
                    if (key.includes(attempt)) store.put(rows.result[at].replaceAll(attempt, other), key.replace(attempt, other));
                });
            }
        };
        writing.oncomplete = () => {
            asked.result.close();
            done(times);
        };
    };
";

/// How many attempts lie on the device.
const COUNT: &str = "
    const done = arguments[0];
    const asked = indexedDB.open('tenfold');
    asked.onsuccess = () => {
        const heads = asked.result.transaction('rows').objectStore('rows').count(IDBKeyRange.bound('head/', 'head/~'));
        heads.onsuccess = () => {
            asked.result.close();
            done(heads.result);
        };
    };
";

/// A class at one tablet: what came after the backup of this morning is there to be offered again.
#[tokio::test]
async fn however_many_work_at_a_device_what_the_school_has_stays_there_for_a_day() -> Result<()> {
    const COPIES: u64 = 25;
    const RESULTS: u64 = 20;
    let stage = Stage::new().await?;
    let browser = &stage.browser;
    let student = stage.signed_in(0).await?;
    student.demonstrate(OBJECTIVE, &[]).await?;
    student.sees_it_saved().await?;
    // The school knows nothing of the copies, and is not asked.
    browser.network(false).await?;
    browser.window.execute_async(COPY, vec![json!(COPIES)]).await?;
    let lie_here =
        async || Ok::<_, anyhow::Error>(browser.window.execute_async(COUNT, Vec::new()).await?.json().clone());
    browser.visit("/").await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    ensure!(lie_here().await? == json!(COPIES + 1), "{} lie here", lie_here().await?);
    let later = json!({"source": "const now = Date.now.bind(Date); Date.now = () => now() + 172800000;"});
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", later).await?;
    browser.visit("/").await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    browser
        .await_here("the last results alone", async || Ok((lie_here().await? == json!(RESULTS)).then_some(())))
        .await?;
    stage.browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn after_a_restore_open_tabs_bring_back_what_the_backup_lacks() -> Result<()> {
    let mut stage = Stage::new().await?;
    let (first, second) = (stage.fresh(0)?.clone(), stage.fresh(1)?.clone());
    let third = stage.fresh(2)?.clone();
    let (of_second, of_third) =
        (Chromium::open(&stage.server.origin()).await?, Chromium::open(&stage.server.origin()).await?);
    let folder = tempfile::tempdir()?;
    let backup = folder.path().join("school.backup");

    // Before the backup: one has finished, one has begun.
    let before = Student::new(&stage.browser, &first);
    before.sign_in().await?;
    let of_before = before.demonstrate(OBJECTIVE, &[2]).await?;
    before.sees_it_saved().await?;
    let across = Student::new(&of_second, &second);
    across.sign_in().await?;
    across.start(OBJECTIVE).await?;
    let mut of_across = across.answer(1, 3, &[]).await?;
    across.at_item(4).await?;
    Record::reaches(&stage.server, &second, 3).await?;
    stage.server.backup(&backup)?;

    // After it: the one goes on, and another begins and finishes.
    of_across.extend(across.answer(4, 6, &[]).await?);
    across.at_item(7).await?;
    let after = Student::new(&of_third, &third);
    after.sign_in().await?;
    let of_after = after.demonstrate(OBJECTIVE, &[9]).await?;
    after.sees_it_saved().await?;
    Record::reaches(&stage.server, &second, 6).await?;

    stage.server.stop()?;
    stage.server.restore(&backup)?;
    // Looked at before it serves: an open tab brings what is missing within a blink of that.
    ensure!(Record::of(&stage.server, &third)?.is_empty(), "the backup has what came after it");
    ensure!(Record::of(&stage.server, &second)?[0].responses.len() == 3, "the backup has what came after it");
    stage.server.start().await?;

    // The running attempt asks for its time, and so hears of it without a hand's turn.
    Record::reaches(&stage.server, &second, 6).await?;
    of_across.extend(across.answer(7, 10, &[]).await?);
    // A restore ends every session: who it was is asked again, and the work goes by its ticket meanwhile.
    Record::reaches(&stage.server, &second, 10).await?;
    across.identify().await?;
    across.sees_it_saved().await?;
    // Whose session the backup lacks is not signed in: the work comes all the same.
    of_third.visit("/").await?;
    Record::reaches(&stage.server, &third, 10).await?;
    before.sign_in().await?;
    stage.browser.reads(&before.words(Shell::AllSaved)).await?;

    for (who, answered) in [(&first, of_before), (&second, of_across), (&third, of_after)] {
        Record::met_once(&stage.server, who, &answered).await?;
    }
    stage.browser.finish().await?;
    of_second.finish().await?;
    of_third.finish().await?;
    Ok(())
}
