//! The device's clocks, and waiting.

use gloo_timers::future::TimeoutFuture;
use js_sys::Promise;
use mastery::{
    attempt::Reading,
    time::{Instant, Millis},
};
use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use words::Locale;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;

    type LocalDate;
    #[wasm_bindgen(constructor, js_class = "Date")]
    fn new(millis: f64) -> LocalDate;
    #[wasm_bindgen(method, js_name = toLocaleTimeString)]
    fn time(this: &LocalDate, locale: &str, style: &JsValue) -> String;
    #[wasm_bindgen(method, js_name = toLocaleDateString)]
    fn date(this: &LocalDate, locale: &str, style: &JsValue) -> String;
}

/// The wall clock, which somebody may change.
#[must_use]
pub fn wall() -> Instant {
    Instant(js_sys::Date::now() as i64)
}

/// The monotonic clock, from an origin of this page's own.
#[must_use]
pub fn monotonic() -> Millis {
    Millis(performance_now() as u64)
}

/// Both clocks now.
#[must_use]
pub fn reading() -> Reading {
    Reading { monotonic: monotonic(), wall: wall() }
}

/// A time of day, `10:42`, where the device is.
#[must_use]
pub fn time_of_day(at: Instant, locale: Locale) -> String {
    let style = style(&[("hour", "numeric"), ("minute", "2-digit")]);
    LocalDate::new(at.0 as f64).time(&place(locale), &style)
}

/// A day of this year, `12 Sep`, where the device is.
#[must_use]
pub fn day(at: Instant, locale: Locale) -> String {
    let style = style(&[("day", "numeric"), ("month", "short")]);
    LocalDate::new(at.0 as f64).date(&place(locale), &style)
}

/// The language with the browser's region, where that is of the same language: 14:42 here is 2:42 PM there.
fn place(locale: Locale) -> String {
    let preferred = web_sys::window().and_then(|window| window.navigator().language());
    preferred.filter(|tag| tag.starts_with(locale.tag())).unwrap_or_else(|| locale.tag().to_owned())
}

fn style(entries: &[(&str, &str)]) -> JsValue {
    let style = js_sys::Object::new();
    for (name, value) in entries {
        let _ = js_sys::Reflect::set(&style, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    style.into()
}

/// Waits.
pub async fn wait(length: Millis) {
    TimeoutFuture::new(u32::try_from(length.0).unwrap_or(u32::MAX)).await;
}

/// What a future gives, unless it takes longer than that.
pub async fn within<F: Future>(length: Millis, future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut timeout = pin!(wait(length));
    poll_fn(|context| {
        if let Poll::Ready(value) = future.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        timeout.as_mut().poll(context).map(|()| None)
    })
    .await
}

/// Waits until what is in the page now has been painted. In a page out of sight nothing is, so not for longer than a
/// second there.
pub async fn painted() {
    let frame = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.request_animation_frame(&resolve);
        }
    });
    let _ = within(Millis(1000), JsFuture::from(frame)).await;
    // A frame's callback runs before the frame is painted, a task after it runs after.
    wait(Millis(0)).await;
}
