//! What `tenfold items` prints for a seed is what a student with that seed sees.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result};
use mastery::ticket::Ticket;
use mastery::wire::v1::Started;
use serde_json::{Value, json};
use tests::chromium::Chromium;
use tests::problem::Problem;
use tests::server;
use words::student::Result as Outcome;

#[tokio::test]
async fn the_command_line_prints_the_items_that_the_browser_shows() -> Result<()> {
    let stage = Stage::new().await?;
    let student = stage.signed_in(0).await?;
    student.start(OBJECTIVE).await?;
    let seed = seed(&stage.browser).await?;
    let shown: Vec<Problem> = student.answer(1, 10, &[]).await?.into_iter().map(|answered| answered.problem).collect();
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;

    let printed = server::items(OBJECTIVE, seed, 10)?;
    assert_eq!(printed, server::items(OBJECTIVE, seed, 10)?, "the same seed, other items");
    let texts: Vec<&str> = printed.iter().filter_map(|item| item["text"].as_str()).collect();
    let read: Vec<Problem> = texts.iter().filter_map(|text| Problem::read(text)).collect();
    assert_eq!(read, shown, "{texts:#?}");
    for item in &printed {
        assert_eq!(item["seed"], json!(seed));
    }
    stage.browser.finish().await?;
    Ok(())
}

/// The seed of the ticket that the server's reply to Start held.
async fn seed(browser: &Chromium) -> Result<u64> {
    let log = browser.window.get_log("performance").await?;
    let messages = log.iter().filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
    let request = messages
        .map(|message| message["message"]["params"].clone())
        .find(|received| received["response"]["url"].as_str().is_some_and(|url| url.ends_with("/api/v1/tickets")))
        .context("no reply to POST /api/v1/tickets")?;
    let body = browser.devtools("Network.getResponseBody", json!({ "requestId": request["requestId"] })).await?;
    let started: Started = serde_json::from_str(body["body"].as_str().context("a reply without a body")?)?;
    let ticket: Ticket = serde_json::from_str(&started.ticket.payload)?;
    Ok(ticket.seed.into())
}
