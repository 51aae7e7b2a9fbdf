//! Chromium's own log of its network: every request of the whole browser, workers and background included, whether or
//! not a page knows of it.

use anyhow::{Context, Result};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A request that left a page, or would have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET` and so on.
    pub method: String,
    /// Whole.
    pub url: String,
}

/// Reads the requests that have to do with pages of `origin`; Chromium's own (its clock, its updates) are not ours.
///
/// A page's request is told by its initiator or by the site that it belongs to. The log of a browser that was killed is
/// cut off somewhere: what is there is read.
///
/// # Errors
/// When the log is not there or is no log.
pub fn requests(log: &Path, origin: &str) -> Result<Vec<Request>> {
    let text =
        String::from_utf8_lossy(&fs::read(log).with_context(|| format!("no log {}", log.display()))?).into_owned();
    let mut lines = text.lines();
    let constants: Value = lines
        .next()
        .and_then(|line| line.trim_end_matches(',').strip_prefix("{\"constants\":"))
        .and_then(|json| serde_json::from_str(json).ok())
        .with_context(|| format!("{} is no network log", log.display()))?;
    let start_job = &constants["logEventTypes"]["URL_REQUEST_START_JOB"];
    let events = lines.filter_map(|line| serde_json::from_str::<Value>(line.trim_end_matches([',', ']'])).ok());
    let host = origin.trim_start_matches("http://").split(':').next().unwrap_or_default();
    let is_of_a_page = |params: &Value| {
        let initiator = params["initiator"].as_str().unwrap_or_default();
        // Chromium's own pages, such as the new tab that it opens with.
        (initiator != "not an origin" && !initiator.starts_with("chrome://"))
            || params["network_isolation_key"].as_str().is_some_and(|key| key.contains(host))
    };
    let request = |params: &Value| Some(Request { method: text_of(&params["method"])?, url: text_of(&params["url"])? });
    Ok(events
        .filter(|event| event["type"] == *start_job && event["params"].get("url").is_some())
        .filter(|event| is_of_a_page(&event["params"]))
        .filter_map(|event| request(&event["params"]))
        .filter(|request| request.url.starts_with("http") || request.url.starts_with("ws"))
        .collect())
}

/// Those of the requests that went anywhere else than to `origin`.
#[must_use]
pub fn strangers<'a>(requests: &'a [Request], origin: &str) -> Vec<&'a Request> {
    let inside = format!("{origin}/");
    requests.iter().filter(|request| !request.url.starts_with(&inside)).collect()
}

fn text_of(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
