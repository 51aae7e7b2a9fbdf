//! The keypad in the page, so that the system's keyboard never covers the item. Physical keys live at the same time.

use super::{
    dom::{El, button, el},
    item::LONGEST_ANSWER,
    page::focus_on,
    words::say,
};
use leptos::{ev, prelude::*};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
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
    let key = |face: &str, write: Write| {
        let (typed, off) = (typed.clone(), off.clone());
        stay(button("", face)).live_flag("disabled", move || off()).press(move || write_at_caret(text, &write, &*typed))
    };
    let sign = |sign: char| key(sign.encode_utf8(&mut [0; 4]), Write::Signs(sign.into()));
    let whole_off = off.clone();
    let signs = || {
        let named = [('.', Sitting::Point), (',', Sitting::Comma), ('/', Sitting::FractionLine), ('−', Sitting::Minus)];
        el("div", "signs").all(named.map(|(face, name)| sign(face).attr("aria-label", &say(name))).into())
    };
    el("div", "keypad")
        .live_class("off", move || whole_off())
        .attr("role", "group")
        .attr("aria-label", &say(Sitting::Keypad))
        .maybe((keys == Keys::Signs).then(signs))
        .all("123456789".chars().map(sign).collect())
        .child(key("⌫", Write::Back).attr("aria-label", &say(Sitting::Delete)))
        .child(sign('0'))
        .child(stay(el("button", "act")).live_text(next))
}

/// A button that took the focus would take it from the answer box.
fn stay(button: El) -> El {
    button.on("mousedown", |event| event.prevent_default())
}

/// What a key does.
enum Write {
    /// Writes these.
    Signs(String),
    /// Takes away what is before the caret, or what is marked.
    Back,
}

fn answer_box() -> Option<HtmlInputElement> {
    Some(document().get_element_by_id("answer")?.unchecked_into())
}

/// A key acts where the caret is, or in the place of what is marked, as a physical one does.
fn write_at_caret(text: RwSignal<String>, write: &Write, typed: &dyn Fn()) {
    let Some(answer) = answer_box() else { return };
    let value: Vec<u16> = answer.value().encode_utf16().collect();
    let end_of = |place: Option<u32>| place.map_or(value.len(), |place| (place as usize).min(value.len()));
    let from = end_of(answer.selection_start().ok().flatten());
    let to = end_of(answer.selection_end().ok().flatten()).max(from);
    let (from, signs) = match write {
        Write::Signs(signs) => (from, signs.encode_utf16().collect()),
        Write::Back if from == to => (from.saturating_sub(1), Vec::new()),
        Write::Back => (from, Vec::new()),
    };
    let written = [&value[..from], &signs, &value[to..]].concat();
    if written == value || written.len() > LONGEST_ANSWER {
        return;
    }
    let caret = (from + signs.len()) as u32;
    let written = String::from_utf16_lossy(&written);
    answer.set_value(&written);
    let _ = answer.set_selection_range(caret, caret);
    text.set(written);
    typed();
}

/// Physical keys live wherever the focus is: they go into the answer box, and the focus with them. Enter is left to a
/// button or a link that has the focus.
pub fn keys_anywhere(text: RwSignal<String>, typed: impl Fn() + 'static) {
    let typed = StoredValue::new_local(Box::new(typed) as Box<dyn Fn()>);
    let listener = window_event_listener(ev::keydown, move |event| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
            return;
        }
        let Some(answer) = answer_box() else { return };
        let active = document().active_element();
        if active.as_ref().is_some_and(|active| *active == **answer) {
            return;
        }
        let key = event.key();
        match key.as_str() {
            "Enter" => {
                let presses = |active: &web_sys::Element| matches!(active.tag_name().as_str(), "A" | "BUTTON");
                let on = document().query_selector(".keypad .act").ok().flatten();
                let Some(on) = on.filter(|_| !active.as_ref().is_some_and(presses)) else { return };
                on.unchecked_into::<HtmlElement>().click();
            }
            _ if answer.read_only() => return,
            "Backspace" => typed.with_value(|typed| write_at_caret(text, &Write::Back, typed)),
            sign if sign != " " && sign.chars().count() == 1 => {
                typed.with_value(|typed| write_at_caret(text, &Write::Signs(key), typed));
            }
            _ => return,
        }
        event.prevent_default();
        focus_on("#answer");
    });
    on_cleanup(move || listener.remove());
}
