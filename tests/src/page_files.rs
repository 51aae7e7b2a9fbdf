//! What pages are made of, and whether that is one build.

use crate::build_before::MARK;
use crate::chromium::Chromium;
use anyhow::{Result, ensure};
use serde_json::json;

/// Which build a page is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// The one before.
    Before,
    /// The server's own.
    New,
}

/// What a page is made of: first what its own text names, then what it has loaded so far.
const FILES: &str = "
    const files = () => {
        const named = [...document.querySelectorAll('head [src], head [href]')].map(element => element.src || element.href);
        const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
        return [...named, ...loaded].filter(name => name.includes('/assets/')).map(name => name.split('/assets/')[1]);
    };
";

/// Keeps what each page was made of that has gone.
const KEEPS: &str = "
    addEventListener('pagehide', () => {
        if (!files().length) return;
        const gone = JSON.parse(localStorage.getItem('gone') ?? '[]');
        localStorage.setItem('gone', JSON.stringify([...gone, files()]));
    });
";

/// Has this tab remember what its pages were made of, from the next one on.
///
/// # Errors
/// When the browser refuses.
pub async fn remember_pages(browser: &Chromium) -> Result<()> {
    let source = format!("{{{FILES}{KEEPS}}}");
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": source})).await?;
    Ok(())
}

/// The files of the page, by the names they were asked for.
///
/// # Errors
/// When the browser does not answer.
pub async fn files_of_page(browser: &Chromium) -> Result<Vec<String>> {
    browser.ask(&format!("{FILES} return files()")).await
}

/// The builds of the pages that have gone, the oldest first, of all tabs that [remember](remember_pages).
///
/// # Errors
/// When one of them was of both.
pub async fn builds_gone(browser: &Chromium) -> Result<Vec<Build>> {
    let gone: Vec<Vec<String>> = browser.ask("return JSON.parse(localStorage.getItem('gone') ?? '[]')").await?;
    gone.iter().map(|files| build_of(files)).collect()
}

/// The one build that all of these files are of.
///
/// # Errors
/// When they are of both, or there are none.
pub fn build_of(files: &[String]) -> Result<Build> {
    let before = files.iter().filter(|file| file.starts_with(MARK)).count();
    ensure!(!files.is_empty(), "a page of no files");
    ensure!(before == 0 || before == files.len(), "a page of two builds: {files:#?}");
    Ok(if before == 0 { Build::New } else { Build::Before })
}
