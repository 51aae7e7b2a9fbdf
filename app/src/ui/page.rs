//! What every page does when it comes: its title in the browser's tab, and the focus on its heading.

use super::{
    dom::{El, el},
    language::languages,
};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Sets the browser tab's title, and moves the focus to the page's `h1` once it is there.
pub fn arrive(title: &str) {
    document().set_title(title);
    focus_on("h1");
}

/// Moves the focus once what is being drawn is there.
pub fn focus_on(selector: &'static str) {
    request_animation_frame(move || {
        let found = document().query_selector(selector).ok().flatten();
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

/// Keeps the focus on what has it, or moves it back.
pub fn keep_focus_on(selector: &'static str) {
    let has_it = document().active_element().is_some_and(|at| at.matches(selector).unwrap_or_default());
    if !has_it {
        focus_on(selector);
    }
}

/// The mark of the product: two rows of five, nine done and one to go.
#[must_use]
pub fn mark() -> El {
    el("span", "mark").attr("aria-hidden", "true").all((0..10).map(|_| el("i", "")).collect())
}

/// The line on top of a page.
#[must_use]
pub fn top() -> El {
    el("header", "top")
}

/// Pushes what follows in a line to its end.
#[must_use]
pub fn grow() -> El {
    el("span", "grow")
}

/// The line on top of a page that comes before anybody is known: the product, and in which language it speaks.
#[must_use]
pub fn entrance(product: &str, which: &str, language: RwSignal<u64>) -> El {
    let chosen = move || language.update(|chosen| *chosen += 1);
    top().child(mark()).child(el("b", "").text(product)).child(grow()).child(languages(which, chosen))
}
