//! A tab that listens to what changes.

use super::Tab;
use axum::{
    body::{Body, BodyDataStream},
    extract::ConnectInfo,
    http::Request,
};
use futures_util::StreamExt;
use serde_json::Value;
use std::time::Duration;
use tower::ServiceExt;

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Server-sent events as they come.
pub struct Stream {
    body: BodyDataStream,
    read: String,
}

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub kind: String,
    pub id: String,
    pub data: Value,
}

impl Tab<'_> {
    /// Listens, from after an event that was seen.
    pub async fn listen(&self, path: &str, after: Option<&str>) -> Stream {
        let mut request = Request::get(path).header("host", "school:8310").extension(ConnectInfo(self.address));
        if let Some(cookie) = self.cookie.lock().expect("a cookie").clone() {
            request = request.header("cookie", cookie);
        }
        if let Some(after) = after {
            request = request.header("last-event-id", after);
        }
        let request = request.body(Body::empty()).expect("a request");
        let answer = self.school.app.clone().oneshot(request).await.expect("an answer");
        assert_eq!(answer.status(), 200);
        Stream { body: answer.into_body().into_data_stream(), read: String::new() }
    }
}

impl Stream {
    /// The next event; none when the stream has ended.
    pub async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some((event, rest)) = self.read.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.read = rest;
                let field = |name: &str| {
                    let line = event.lines().find_map(|line| line.strip_prefix(name));
                    line.map(|value| value.trim_start_matches(": ").to_owned()).unwrap_or_default()
                };
                if event.lines().any(|line| line.starts_with("event")) {
                    let data = serde_json::from_str(&field("data")).expect("JSON");
                    return Some(Event { kind: field("event"), id: field("id"), data });
                }
                continue;
            }
            let more = tokio::time::timeout(PATIENCE, self.body.next()).await.expect("something in time")?;
            self.read.push_str(std::str::from_utf8(&more.expect("a body")).expect("text"));
        }
    }
}
