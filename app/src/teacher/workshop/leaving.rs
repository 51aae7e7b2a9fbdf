//! Leaving with something that is not saved: asked before, whether a link or Back leads away or the tab is closed.

use crate::ui::words::say;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{BeforeUnloadEvent, Element, Event, EventTarget};
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
    on_cleanup(move || closing.remove());
    if let Some(body) = document().body() {
        hear_first(body.into(), "click", move |event| {
            let link = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let link = link.and_then(|element| element.closest("a[href]").ok().flatten());
            if link.is_some() && is_unsaved() && !confirmed() {
                event.prevent_default();
            }
        });
    }
    let here = window().location().href().unwrap_or_default();
    hear_first(window().into(), "popstate", move |event| {
        if is_unsaved() && !confirmed() {
            event.stop_immediate_propagation();
            // Back has already led away: this address comes after that one again.
            let _ = window().history().and_then(|to| to.push_state_with_url(&JsValue::NULL, "", Some(&here)));
        }
    });
}

/// Hears of events before whoever follows the address does, for as long as the page is there.
fn hear_first(target: EventTarget, name: &'static str, heard: impl Fn(Event) + 'static) {
    let heard = Closure::<dyn Fn(Event)>::new(heard);
    let callback = heard.as_ref().unchecked_ref();
    let _ = target.add_event_listener_with_callback_and_bool(name, callback, true);
    let listening = StoredValue::new_local((target, heard));
    on_cleanup(move || {
        listening.with_value(|(target, heard)| {
            let callback = heard.as_ref().unchecked_ref();
            let _ = target.remove_event_listener_with_callback_and_bool(name, callback, true);
        });
    });
}

fn confirmed() -> bool {
    window().confirm_with_message(&say(Workshop::LeaveUnsaved)).unwrap_or(true)
}
