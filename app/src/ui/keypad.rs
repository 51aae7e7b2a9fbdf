//! The keypad in the page, so that the system's keyboard never covers the item. Physical keys live at the same time.

use super::{
    dom::{El, button, el},
    page::focus_on,
    words::say,
};
use leptos::{ev, prelude::*};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use words::student::Sitting;

/// Which keys an item's answer can want.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// The digits are enough.
    Digits,
    /// Points, commas, fraction lines and minus signs too.
    Signs,
}

/// Digits, delete, and the key that goes on: the submit button of the form around it. `off` says when nothing can be
/// written; the key that goes on is always live.
#[must_use]
pub fn keypad(
    keys: Keys,
    text: RwSignal<String>,
    typed: impl Fn() + 'static,
    off: impl Fn() -> bool + 'static,
    next: impl Fn() -> String + 'static,
) -> El {
    let typed: Rc<dyn Fn()> = Rc::new(typed);
    let off: Rc<dyn Fn() -> bool> = Rc::new(off);
    let key = |face: &str, write: Option<char>| {
        let (typed, off) = (typed.clone(), off.clone());
        stay(button("", face)).live_flag("disabled", move || off()).press(move || {
            text.update(|text| match write {
                Some(sign) => text.push(sign),
                None => {
                    text.pop();
                }
            });
            typed();
        })
    };
    let sign = |sign: char| key(sign.encode_utf8(&mut [0; 4]), Some(sign));
    let signs = || {
        let named = [('.', Sitting::Point), (',', Sitting::Comma), ('/', Sitting::FractionLine), ('−', Sitting::Minus)];
        el("div", "signs").all(named.map(|(face, name)| sign(face).attr("aria-label", &say(name))).into())
    };
    el("div", "keypad")
        .attr("role", "group")
        .attr("aria-label", &say(Sitting::Keypad))
        .maybe((keys == Keys::Signs).then(signs))
        .all("123456789".chars().map(sign).collect())
        .child(key("⌫", None).attr("aria-label", &say(Sitting::Delete)))
        .child(sign('0'))
        .child(stay(el("button", "act")).live_text(next))
}

/// A button that took the focus would take it from the answer box.
fn stay(button: El) -> El {
    button.on("mousedown", |event| event.prevent_default())
}

/// Physical keys live wherever the focus is: a sign goes into the answer box, and the focus with it.
pub fn keys_anywhere(text: RwSignal<String>, typed: impl Fn() + 'static) {
    let typed = StoredValue::new_local(Box::new(typed) as Box<dyn Fn()>);
    let listener = window_event_listener(ev::keydown, move |event| {
        let key = event.key();
        let is_sign = key.chars().count() == 1 && key != " ";
        if !is_sign || event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
            return;
        }
        let Some(answer) = document().get_element_by_id("answer") else { return };
        let answer: HtmlInputElement = answer.unchecked_into();
        if answer.read_only() || document().active_element().is_some_and(|active| active == **answer) {
            return;
        }
        event.prevent_default();
        text.update(|text| text.push_str(&key));
        typed.with_value(|typed| typed());
        focus_on("#answer");
    });
    on_cleanup(move || listener.remove());
}
