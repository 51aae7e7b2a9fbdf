//! `cargo xtask bench outbox`: from Enter to the next item painted, with the write to the disk in between, in Chromium with
//! the CPU slowed four times. Beside it a page that does nothing but the write and one word: what the machine and the
//! browser take for themselves. Nobody types faster than the page draws, and nothing looks at the page meanwhile.

use anyhow::{Context, Result};
use serde_json::json;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::keys;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;

const OBJECTIVE: &str = "multiply-one-digit";
const SLOWED: u32 = 4;
const SETS: usize = 5;
/// Long enough for what was typed, or answered, to be drawn and sent.
const REST: Duration = Duration::from_millis(300);

/// Notes for each Enter when the next item was painted: behind the frame in which it came, before anything else that waits.
const WATCH: &str = "
    window.spans = [];
    const FIRST = { priority: 'user-blocking' };
    let pressed = 0;
    addEventListener('keydown', event => { if (event.key === 'Enter') pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
        if (!pressed) return;
        const since = pressed;
        pressed = 0;
        requestAnimationFrame(() => scheduler.postTask(() => spans.push(performance.now() - since), FIRST));
    }).observe(document.querySelector('.item'), { childList: true, subtree: true, characterData: true });
";

/// The same with nothing else: a row to the disk, strictly, and a word that changes after it.
const BARE: &str = "
    const done = arguments[0];
    document.body.innerHTML = '<p></p><input>';
    document.querySelector('input').focus();
    window.spans = [];
    const FIRST = { priority: 'user-blocking' };
    const asked = indexedDB.open('bare', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows');
    asked.onsuccess = () => {
        let rows = 0;
        addEventListener('keydown', event => {
            const since = event.timeStamp;
            const written = asked.result.transaction('rows', 'readwrite', { durability: 'strict' });
            written.objectStore('rows').add('x'.repeat(300), rows++);
            written.commit();
            written.oncomplete = () => {
                document.querySelector('p').textContent = rows;
                requestAnimationFrame(() => scheduler.postTask(() => spans.push(performance.now() - since), FIRST));
            };
        });
        done();
    };
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin()).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    let mut spans: Vec<f64> = Vec::new();
    for _ in 0..SETS {
        student.start(OBJECTIVE).await?;
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWED })).await?;
        browser.ask::<()>(WATCH).await?;
        for number in 1..=9 {
            let problem = student.at_item(number).await?;
            browser.keys(problem.answer().to_string()).await?;
            tokio::time::sleep(REST).await;
            browser.keys(keys::ENTER).await?;
            tokio::time::sleep(REST).await;
        }
        spans.extend(browser.ask::<Vec<f64>>("return window.spans").await?);
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
        student.answer(10, 10, &[]).await?;
        student.at_result().await?;
        browser.visit("/").await?;
        student.at_path().await?;
    }
    println!(
        "Enter to the next item painted, on the disk in between, CPU slowed {SLOWED} times, {} items",
        spans.len()
    );
    let (half, most) = figures("the product", spans)?;
    let (bare_half, bare_most) = figures("a bare page", bare(&browser).await?)?;
    println!("{:.1} times a bare page at p50, {:.1} at p95", half / bare_half, most / bare_most);
    browser.finish().await?;
    Ok(())
}

async fn bare(browser: &Chromium) -> Result<Vec<f64>> {
    browser.visit("/api/openapi.json").await?;
    browser.window.execute_async(BARE, Vec::new()).await?;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWED })).await?;
    for _ in 0..SETS * 9 {
        browser.keys(keys::ENTER).await?;
        tokio::time::sleep(REST).await;
    }
    browser.ask("return window.spans").await
}

/// The median and the 95th percentile.
fn figures(of: &str, mut spans: Vec<f64>) -> Result<(f64, f64)> {
    spans.sort_by(f64::total_cmp);
    let at = |share: usize| spans.get((spans.len() * share / 100).min(spans.len().saturating_sub(1))).copied();
    let (half, most) = (at(50).context("nothing was painted")?, at(95).context("nothing was painted")?);
    println!("{of}: p50 {half:.1} ms, p95 {most:.1} ms");
    Ok((half, most))
}
