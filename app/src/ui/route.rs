//! Where the tab is: the address, followed without loading the page anew.

use leptos::prelude::*;
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MouseEvent};

thread_local! {
    static ADDRESS: Cell<Option<RwSignal<String>>> = const { Cell::new(None) };
}

/// How the history remembers a step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Back leads to where the tab was.
    On,
    /// Back leads to before that.
    InPlace,
}

fn here() -> String {
    let location = window().location();
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

/// Follows the address from now on: links, the browser's buttons, and [`go`]. The address is a path with its query.
#[must_use]
pub fn begin() -> RwSignal<String> {
    let address = RwSignal::new(here());
    ADDRESS.set(Some(address));
    let back = window_event_listener_untyped("popstate", move |_| address.set(here()));
    let clicked = window_event_listener_untyped("click", move |event| {
        let Some(href) = event.dyn_ref().and_then(followed) else { return };
        event.prevent_default();
        go(&href, Step::On);
    });
    // For as long as the tab lives.
    std::mem::forget((back, clicked));
    address
}

/// The link that a plain click follows inside this program.
fn followed(event: &MouseEvent) -> Option<String> {
    let plain = event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    if !plain || event.default_prevented() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a").ok()??;
    // A file to keep is no page to go to.
    let href = link.get_attribute("href").filter(|_| !link.has_attribute("download"))?;
    href.starts_with('/').then_some(href)
}

/// Goes to an address of this program.
pub fn go(href: &str, step: Step) {
    let Ok(history) = window().history() else { return };
    let _ = match step {
        Step::On => history.push_state_with_url(&JsValue::NULL, "", Some(href)),
        Step::InPlace => history.replace_state_with_url(&JsValue::NULL, "", Some(href)),
    };
    window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(address) = ADDRESS.get() {
        address.set(here());
    }
}
