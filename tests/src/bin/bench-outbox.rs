//! `cargo xtask bench outbox`: from Enter to the next item painted, with the write to the disk in between, in Chromium with
//! the CPU slowed four times.

use anyhow::{Context, Result};
use serde_json::json;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;

const OBJECTIVE: &str = "multiply-one-digit";
const SLOWED: u32 = 4;
const SETS: usize = 5;

/// Notes for each Enter when the next item was painted: the frame after the one in which it came.
const WATCH: &str = "
    window.spans = [];
    let pressed = 0;
    addEventListener('keydown', event => { if (event.key === 'Enter') pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
        if (!pressed) return;
        const since = pressed;
        pressed = 0;
        requestAnimationFrame(() => setTimeout(() => spans.push(performance.now() - since)));
    }).observe(document.querySelector('.item'), { childList: true, subtree: true, characterData: true });
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
            student.answer(number, number, &[]).await?;
            student.at_item(number + 1).await?;
            // What is sent meanwhile is part of it, the test's own looking is not.
            tokio::time::sleep(Duration::from_millis(300)).await;
        }
        spans.extend(browser.ask::<Vec<f64>>("return window.spans").await?);
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
        student.answer(10, 10, &[]).await?;
        student.at_result().await?;
        browser.visit("/").await?;
        student.at_path().await?;
    }
    spans.sort_by(f64::total_cmp);
    let at = |share: usize| spans.get((spans.len() * share / 100).min(spans.len().saturating_sub(1))).copied();
    let (half, most) = (at(50).context("no item was painted")?, at(95).context("no item was painted")?);
    println!(
        "Enter to the next item painted, on the disk in between, CPU slowed {SLOWED} times, {} items",
        spans.len()
    );
    println!("p50 {half:.1} ms, p95 {most:.1} ms");
    browser.finish().await?;
    Ok(())
}
