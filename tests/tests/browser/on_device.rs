//! What lies on a device: its rows, what of them is under seal, and the file that it saves its work as, until a teacher has
//! handed that in.

use anyhow::{Context, Result};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use tests::chromium::Chromium;
use tests::student::Student;
use words::staff::HandIn;
use words::student::Saving;
use words::{Locale, Say};

/// Where work goes, as it is and under seal.
pub const WORK: [&str; 2] = ["*/api/v1/events*", "*/api/v1/work*"];

/// Saves what waits as a file, into this folder, and waits for it to be there whole.
pub async fn saved(student: &Student<'_>, folder: &Path) -> Result<PathBuf> {
    let behaviour = json!({"behavior": "allow", "downloadPath": folder});
    student.browser.devtools("Browser.setDownloadBehavior", behaviour).await?;
    student.press(Saving::SaveFile).await?;
    let file = student.browser.await_here("a file", async || {
        let names: Vec<PathBuf> =
            fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
        Ok(names.into_iter().find(|name| name.extension().is_some_and(|ending| ending == "tenfold")))
    });
    let file = file.await?;
    let name = file.file_name().context("a name")?.to_string_lossy().into_owned();
    student.browser.reads(&student.words(Saving::Saved { name })).await?;
    Ok(file)
}

/// Hands a file in, on the page for that.
pub async fn hand_in(browser: &Chromium, file: &Path) -> Result<()> {
    let words = |key: HandIn| key.say(Locale::En.into());
    browser.choose(&words(HandIn::Files), file).await?;
    browser.press(&words(HandIn::Act)).await?;
    let name = file.file_name().context("a name")?.to_string_lossy().into_owned();
    browser.reads(&name).await
}

/// Waits until the school has taken what was locked. It stays for a day, should the school be restored from a backup.
pub async fn is_taken(browser: &Chromium) -> Result<()> {
    let script = "
        const done = arguments[0];
        const asked = indexedDB.open('tenfold');
        asked.onsuccess = () => {
            const rows = asked.result.transaction('rows').objectStore('rows');
            const found = rows.getAll(IDBKeyRange.bound('sealed/', 'sealed/~'));
            found.onsuccess = () => {
                asked.result.close();
                done(found.result.length > 0 && found.result.every(row => JSON.parse(row).taken));
            };
        };
    ";
    browser
        .await_here("nothing to be locked any more", async || {
            let is_taken: bool = browser.window.execute_async(script, Vec::new()).await?.convert()?;
            Ok(is_taken.then_some(()))
        })
        .await
}

/// What lies on the device: the kinds of its rows, and all their text.
pub async fn rows(browser: &Chromium) -> Result<(Vec<String>, String)> {
    let script = "
        const done = arguments[0];
        const asked = indexedDB.open('tenfold');
        asked.onsuccess = () => {
            const rows = asked.result.transaction('rows').objectStore('rows');
            const [keys, values] = [rows.getAllKeys(), rows.getAll()];
            values.onsuccess = () => {
                asked.result.close();
                done([[...new Set(keys.result.map(key => key.split('/')[0]))], values.result.join()]);
            };
        };
    ";
    Ok(browser.window.execute_async(script, Vec::new()).await?.convert()?)
}

/// How many parts of attempts lie on the device.
pub async fn parts(browser: &Chromium) -> Result<u32> {
    let script = "
        const done = arguments[0];
        const asked = indexedDB.open('tenfold');
        asked.onsuccess = () => {
            const rows = asked.result.transaction('rows').objectStore('rows');
            const found = rows.count(IDBKeyRange.bound('head/', 'head/~'));
            found.onsuccess = () => {
                asked.result.close();
                done(found.result);
            };
        };
    ";
    Ok(browser.window.execute_async(script, Vec::new()).await?.convert()?)
}
