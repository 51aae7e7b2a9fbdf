//! Asking the server: JSON there and back, problems as RFC 9457 writes them.

use super::clock;
use crate::ui::words::locale;
use generators::json;
use mastery::{
    sync::{PATIENCE, patience_for},
    time::Millis,
    wire::v1::Problem,
};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestInit, Response};

/// Why there is no reply to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The server can't be reached, or not in time.
    NotReached,
    /// The server says what does not work.
    Problem(Box<Problem>),
    /// Something came that this page does not understand.
    NotUnderstood,
}

impl Failure {
    /// Whether the server asks to sign in first.
    #[must_use]
    pub fn is_not_signed_in(&self) -> bool {
        matches!(self, Self::Problem(problem) if problem.status == 401)
    }

    /// Whether the same may be answered otherwise in a moment.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        !matches!(self, Self::Problem(problem) if !problem.is_passing())
    }

    /// Whether the school can't be asked now: what is known here goes on without it. A gateway that answers for a school out
    /// of reach is as good as no network; a school of another version has to be heard.
    #[must_use]
    pub fn is_outage(&self) -> bool {
        self.is_passing() && !matches!(self, Self::Problem(problem) if problem.status == 501)
    }
}

/// Asks for something.
///
/// # Errors
/// [`Failure`].
pub async fn get<T: DeserializeOwned>(path: &str) -> Result<T, Failure> {
    read(&exchange("GET", path, None).await?)
}

/// The same, and the text that it was read from.
///
/// # Errors
/// [`Failure`].
pub async fn get_with_text<T: DeserializeOwned>(path: &str) -> Result<(T, String), Failure> {
    let text = exchange("GET", path, None).await?;
    Ok((read(&text)?, text))
}

/// Sends something and takes what comes back.
///
/// # Errors
/// [`Failure`].
pub async fn post<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Failure> {
    read(&exchange("POST", path, Some(json_of(body)?)).await?)
}

/// Sends content of so many bytes, or a file, and takes what comes back.
///
/// # Errors
/// [`Failure`].
pub async fn post_content<T: DeserializeOwned>(path: &str, content: JsValue, bytes: u64) -> Result<T, Failure> {
    let body = Body { kind: "application/octet-stream", content, patience: patience_for(bytes) };
    read(&exchange("POST", path, Some(body)).await?)
}

/// Changes something.
///
/// # Errors
/// [`Failure`].
#[cfg(feature = "teacher")]
pub async fn patch(path: &str, body: &impl Serialize) -> Result<(), Failure> {
    exchange("PATCH", path, Some(json_of(body)?)).await.map(|_| ())
}

/// Sets something, all of it at once.
///
/// # Errors
/// [`Failure`].
#[cfg(feature = "teacher")]
pub async fn put(path: &str, body: &impl Serialize) -> Result<(), Failure> {
    exchange("PUT", path, Some(json_of(body)?)).await.map(|_| ())
}

/// The same, and takes what there is then.
///
/// # Errors
/// [`Failure`].
#[cfg(feature = "teacher")]
pub async fn set<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T, Failure> {
    read(&exchange("PUT", path, Some(json_of(body)?)).await?)
}

/// Ends something, such as a session.
///
/// # Errors
/// [`Failure`].
pub async fn delete(path: &str) -> Result<(), Failure> {
    exchange("DELETE", path, None).await.map(|_| ())
}

/// What is sent, and what it is.
struct Body {
    kind: &'static str,
    content: JsValue,
    patience: Millis,
}

fn json_of(body: &impl Serialize) -> Result<Body, Failure> {
    let content = serde_json::to_string(body).map_err(|_| Failure::NotUnderstood)?;
    Ok(Body { kind: "application/json", content: content.into(), patience: PATIENCE })
}

async fn exchange(method: &str, path: &str, body: Option<Body>) -> Result<String, Failure> {
    let controller = AbortController::new().ok();
    let signal = controller.as_ref().map(AbortController::signal);
    let patience = body.as_ref().map_or(PATIENCE, |body| body.patience);
    let reply = clock::within(patience, fetch(method, path, body, signal.as_ref())).await;
    reply.unwrap_or_else(|| {
        controller.iter().for_each(AbortController::abort);
        Err(Failure::NotReached)
    })
}

async fn fetch(
    method: &str,
    path: &str,
    body: Option<Body>,
    signal: Option<&web_sys::AbortSignal>,
) -> Result<String, Failure> {
    let not_reached = |_| Failure::NotReached;
    let init = RequestInit::new();
    init.set_method(method);
    init.set_signal(signal);
    let headers = web_sys::Headers::new().map_err(not_reached)?;
    let _ = headers.set("accept-language", locale().tag());
    if let Some(body) = body {
        let _ = headers.set("content-type", body.kind);
        init.set_body(&body.content);
    }
    init.set_headers(&headers);
    let window = web_sys::window().ok_or(Failure::NotReached)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(path, &init)).await.map_err(not_reached)?;
    let response: Response = response.unchecked_into();
    let text = JsFuture::from(response.text().map_err(not_reached)?).await.map_err(not_reached)?;
    let text = text.as_string().unwrap_or_default();
    if response.ok() {
        return Ok(text);
    }
    Err(json::read(&text).map_or(Failure::NotUnderstood, |problem| Failure::Problem(Box::new(problem))))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    json::read(text).map_err(|_| Failure::NotUnderstood)
}
