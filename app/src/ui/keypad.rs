//! The keypad in the page, so that the system's keyboard never covers the item. Physical keys live at the same time.

use super::{
    answer_box::{ANSWER, AnswerBox, go_on},
    dom::{El, button, el},
    words::say,
};
use generators::module::View;
use leptos::{ev, prelude::*};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use words::student::Sitting;

/// The keys beside the digits: the signs that answers of a set can want, the same for all of them, so that they tell
/// nothing of one.
#[must_use]
pub fn signs(views: &[View]) -> String {
    let mut signs = String::new();
    for sign in views.iter().flat_map(|view| view.signs.chars()) {
        if signs.chars().all(|before| before != sign) {
            signs.push(sign);
        }
    }
    signs
}

/// Digits, delete, and the key that goes on: the submit button of the form around it. `off` says when nothing can be
/// written; the key that goes on is always live.
#[must_use]
pub fn keypad(
    signs: &str,
    answer: &AnswerBox,
    off: impl Fn() -> bool + 'static,
    next: impl Fn() -> String + 'static,
) -> El {
    let off: Rc<dyn Fn() -> bool> = Rc::new(off);
    let key = |face: &str, write: Option<char>| {
        let (answer, off) = (answer.clone(), off.clone());
        stay(button("", face)).live_flag("disabled", move || off()).press(move || match write {
            Some(sign) => answer.write(sign.encode_utf8(&mut [0; 4])),
            None => answer.delete(),
        })
    };
    let whole_off = off.clone();
    let sign = |sign: char| key(sign.encode_utf8(&mut [0; 4]), Some(sign));
    let named = |face: char| {
        let name = match face {
            '.' => Sitting::Point,
            ',' => Sitting::Comma,
            '/' => Sitting::FractionLine,
            '−' => Sitting::Minus,
            '^' => Sitting::Exponent,
            '√' => Sitting::Root,
            ' ' => return key("␣", Some(' ')).attr("aria-label", &say(Sitting::Space)),
            _ => return sign(face),
        };
        sign(face).attr("aria-label", &say(name))
    };
    let row = (!signs.is_empty()).then(|| el("div", "signs").all(signs.chars().map(named).collect()));
    el("div", "keypad")
        .live_class("off", move || whole_off())
        .attr("role", "group")
        .attr("aria-label", &say(Sitting::Keypad))
        .maybe(row)
        .all("123456789".chars().map(sign).collect())
        .child(key("⌫", None).attr("aria-label", &say(Sitting::Delete)))
        .child(sign('0'))
        .child(stay(el("button", "act")).live_text(next))
}

/// A button that took the focus would take it from the answer box.
fn stay(button: El) -> El {
    button.on("mousedown", |event| event.prevent_default())
}

/// Physical keys live wherever the focus is: a sign goes into the answer box, and the focus with it. Enter goes on where
/// nothing has the focus that has a use for it.
pub fn keys_anywhere(answer: AnswerBox, enter: impl Fn() + 'static) {
    let answer = StoredValue::new_local(answer);
    let listener = window_event_listener(ev::keydown, move |event| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
            return;
        }
        let key = event.key();
        let is_in =
            |kinds: &str| document().active_element().is_some_and(|at| at.closest(kinds).is_ok_and(|at| at.is_some()));
        match key.as_str() {
            // A finger that stays on the key means one press: the next item is not answered yet.
            "Enter" if event.repeat() => {}
            // The form would hear of it by itself, with the key's second event and the browser's own way from there: on a
            // slow device a third of a frame later.
            "Enter" if is_in(ANSWER) && !event.is_composing() => go_on(&enter),
            "Enter" if !is_in("a, button, input") => press(".keypad .act"),
            _ if is_in(ANSWER) => return,
            "Backspace" => answer.with_value(AnswerBox::delete),
            sign if sign.chars().count() == 1 && sign != " " => answer.with_value(|answer| answer.write(sign)),
            _ => return,
        }
        event.prevent_default();
    });
    on_cleanup(move || listener.remove());
}

fn press(selector: &str) {
    let found: Option<Element> = document().query_selector(selector).ok().flatten();
    if let Some(button) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        button.click();
    }
}
