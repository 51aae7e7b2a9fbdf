//! What a cold load costs, everything on the wire: at most 200 KiB with brotli for a student, 400 for a teacher. The item
//! models with the judge come later, and are not of it.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use tests::chromium::Chromium;
use tests::environment;
use tests::server::Server;
use tests::weight::{KIB, Weight};

const STUDENT: u64 = 200 * KIB;
const TEACHER: u64 = 400 * KIB;
/// Plain http takes no brotli, and gzip makes this many hundredths of it.
const GZIP: u64 = 120;
const BY_FILE: &str = "`cargo xtask bench size` tells it by file";

#[test]
fn the_bundles_are_light() -> Result<()> {
    if environment::weighs_nothing() {
        return Ok(());
    }
    for (bundle, limit) in [("student", STUDENT), ("teacher", TEACHER)] {
        let weight = Weight::of(bundle)?;
        ensure!(weight.brotli <= limit, "{bundle}: {} bytes brotli, at most {limit}; {BY_FILE}", weight.brotli);
        let limit = limit / 100 * GZIP;
        ensure!(weight.gzip <= limit, "{bundle}: {} bytes gzip, at most {limit}; {BY_FILE}", weight.gzip);
    }
    Ok(())
}

#[tokio::test]
async fn a_browser_that_comes_for_the_first_time_is_sent_no_more() -> Result<()> {
    if environment::weighs_nothing() {
        return Ok(());
    }
    let server = Server::demo().await?;
    for (path, limit) in [("/", STUDENT), ("/teacher", TEACHER)] {
        let browser = Chromium::open(&server.origin()).await?;
        browser.visit(path).await?;
        browser.await_here("a heading", async || Ok((!browser.heading().await?.is_empty()).then_some(()))).await?;
        let sent = sent(&browser).await?;
        let all: u64 = sent.iter().map(|(_, bytes)| bytes).sum();
        let table: String = sent.iter().map(|(url, bytes)| format!("{bytes:>9}  {url}\n")).collect();
        println!("{path}, headers included\n{table}{all:>9}  all\n");
        ensure!(sent.iter().any(|(url, _)| url.ends_with(".wasm")), "no program among what was sent:\n{table}");
        ensure!(all <= limit, "{path}: {all} bytes on the wire, at most {limit}:\n{table}");
        browser.finish().await?;
    }
    Ok(())
}

/// What the page was sent, by address, in bytes on the wire, once all that was begun has come; Chromium's own first page
/// is none of it.
async fn sent(browser: &Chromium) -> Result<Vec<(String, u64)>> {
    let (mut coming, mut sent) = (BTreeMap::new(), Vec::new());
    browser
        .await_here("all that was begun to be sent", async || {
            // What was read of the log is gone from it.
            for entry in browser.window.get_log("performance").await? {
                let message: Value = serde_json::from_str(&entry.message)?;
                let (method, parameters) = (&message["message"]["method"], &message["message"]["params"]);
                let request = parameters["requestId"].as_str().unwrap_or_default();
                match method.as_str() {
                    Some("Network.responseReceived") => {
                        let address = parameters["response"]["url"].as_str().unwrap_or_default();
                        if address.starts_with("http") {
                            coming.insert(request.to_owned(), address.to_owned());
                        }
                    }
                    Some("Network.loadingFinished") => {
                        let bytes = parameters["encodedDataLength"].as_u64().context("a length")?;
                        sent.extend(coming.remove(request).map(|address| (address, bytes)));
                    }
                    Some("Network.loadingFailed") => {
                        let cut = coming.remove(request);
                        ensure!(cut.is_none(), "{cut:?} was cut off: {parameters}");
                    }
                    _ => {}
                }
            }
            Ok(coming.is_empty().then_some(()))
        })
        .await?;
    Ok(sent)
}
