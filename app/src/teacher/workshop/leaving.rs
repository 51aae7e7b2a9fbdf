//! Leaving with something that is not saved: asked before, whether a link leads away or the tab is closed.

use crate::ui::words::say;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{BeforeUnloadEvent, Element};
use words::staff::Workshop;

/// Asks, for as long as the page is there, whenever something is unsaved.
pub fn ask_before(is_unsaved: impl Fn() -> bool + Copy + Send + Sync + 'static) {
    let closing = window_event_listener_untyped("beforeunload", move |event| {
        if is_unsaved() {
            event.prevent_default();
            // Browsers before 2024 look at this.
            event.unchecked_ref::<BeforeUnloadEvent>().set_return_value("unsaved");
        }
    });
    // Before the click reaches whoever follows links.
    let follow = document().body().map(|body| {
        let clicked = wasm_bindgen::closure::Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
            let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let link = link.and_then(|element| element.closest("a[href]").ok().flatten());
            let is_staying = link.is_some() && is_unsaved() && !confirmed();
            if is_staying {
                event.prevent_default();
            }
        });
        let _ = body.add_event_listener_with_callback("click", clicked.as_ref().unchecked_ref());
        StoredValue::new_local((body, clicked))
    });
    on_cleanup(move || {
        closing.remove();
        follow.into_iter().for_each(|follow| {
            follow.with_value(|(body, clicked)| {
                let _ = body.remove_event_listener_with_callback("click", clicked.as_ref().unchecked_ref());
            });
        });
    });
}

fn confirmed() -> bool {
    window().confirm_with_message(&say(Workshop::LeaveUnsaved)).unwrap_or(true)
}
