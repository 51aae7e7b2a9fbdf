//! Batches left ready on the device for the service worker, which sends them when there is a network and no page.

use crate::device::{
    clock,
    log::{self, keys},
    store::{Durable, Store},
};
use js_sys::Reflect;
use mastery::{
    time::{Instant, Millis},
    wire::v1::Batch,
};
use serde::Serialize;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    type Worker;
    #[wasm_bindgen(method, js_name = postMessage)]
    fn tell(this: &Worker, what: &str);
}

thread_local! {
    /// Whether anything may lie ready; an earlier visit may have left something.
    static LEFT: Cell<bool> = const { Cell::new(true) };
}

/// A batch with both clocks when it was made: who sends it says how much later that is.
#[derive(Serialize)]
struct Ready<'a> {
    batch: &'a Batch,
    elapsed: Millis,
    wall: Instant,
}

/// The service worker of this page; none on plain http.
fn worker() -> Option<Worker> {
    let inside = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok().filter(JsValue::is_object);
    let workers = inside(&web_sys::window()?.navigator(), "serviceWorker")?;
    Some(inside(&workers, "controller")?.unchecked_into())
}

/// Leaves a batch that could not be sent.
pub async fn leave(store: Store, batch: &Batch) {
    let Some(worker) = worker() else { return };
    let ready = Ready { batch, elapsed: batch.sent, wall: clock::wall() };
    let Ok(row) = log::write(&ready) else { return };
    LEFT.set(true);
    // It lies in the log too: without this it waits for a page.
    if store.put(&[(keys::ready(batch.attempt, batch.writer), row)], Durable::Soon).await.is_ok() {
        worker.tell("wait");
    }
}

/// Nothing waits any more.
pub async fn clear(store: Store) {
    if LEFT.replace(false) {
        let _ = store.remove(&[keys::READY.to_owned()]).await;
    }
}
