//! What could not be read is read again.

use crate::device::clock;
use leptos::prelude::*;
use mastery::time::Millis;
use wasm_bindgen_futures::spawn_local;

/// After so long.
const AGAIN: Millis = Millis::from_secs(5);

/// Reads once more where the page of `shown` is still there: nothing that is told later says the whole.
pub(super) fn read_again<T: Send + Sync + 'static>(shown: RwSignal<T>, read: impl FnOnce() + 'static) {
    spawn_local(async move {
        clock::wait(AGAIN).await;
        if !shown.is_disposed() {
            read();
        }
    });
}
