//! The last push when a page goes: what waits of the running attempt, or of the round of practice, is handed to the browser,
//! which sends it after the page is gone. Never the only copy: it lies on the disk, and is sent again until the school is
//! known to have it.

use super::{exchange, progress, time};
use crate::device::{hold, log::Log};
use js_sys::Reflect;
use leptos::prelude::*;
use mastery::{id::AttemptId, wire::v1::Authority};
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;
use web_sys::{Headers, RequestInit};

thread_local! {
    static RUNNING: RefCell<Option<Log>> = const { RefCell::new(None) };
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// Lets what waits of this attempt be pushed when the page goes, and of none before it.
pub fn push_when_left(log: Log) {
    RUNNING.set(Some(log));
    if !LISTENS.replace(true) {
        // For as long as the tab lives.
        std::mem::forget(window_event_listener_untyped("pagehide", |_| {
            push();
        }));
    }
}

/// The log of an attempt that this tab is at work at, and has to itself.
pub(super) fn running(attempt: AttemptId) -> Option<Log> {
    let log = RUNNING.with_borrow(Clone::clone).filter(|log| log.attempt() == attempt)?;
    hold::is_here(&hold::of(attempt)).then_some(log)
}

/// This tab is at work at it no more.
pub(super) fn forget(attempt: AttemptId) {
    RUNNING.with_borrow_mut(|running| {
        running.take_if(|log| log.attempt() == attempt);
    });
}

fn push() -> Option<()> {
    let log = RUNNING.with_borrow(Clone::clone)?;
    let head = log.head();
    let first = progress::now(head.attempt, |now| now.acknowledged(head.writer))? as usize;
    let records = log.records();
    // A demonstration whose clock does not run yet has nothing to be late for. Practice has no clock that anybody reads.
    let has_clock = matches!(head.authority, Authority::Permit(_)) || time::clock(head.attempt).is_some();
    if first >= records.len() || !has_clock {
        return None;
    }
    let batch = exchange::batch(head, &records, first, records.len() - first, None);
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&serde_json::to_string(&batch).ok()?.into());
    let headers = Headers::new().ok()?;
    headers.set("content-type", "application/json").ok()?;
    init.set_headers(&headers);
    Reflect::set(&init, &"keepalive".into(), &JsValue::TRUE).ok()?;
    // Nobody is there to hear the reply.
    drop(window().fetch_with_str_and_init("/api/v1/events", &init));
    Some(())
}
