//! How this student's screens are: words on the root of the page, where the sheets find them.

use super::session::{School, Who};
use crate::{device::remembered::Remembered, ui::dom};
use leptos::prelude::*;
use mastery::accommodations::{Display, Keypad, TypeSize};

/// Shows every screen as who is signed in needs it, from now on. Remembered, so that a page that is loaded anew without the
/// school is as it was, until somebody signs out.
pub fn follow(school: School) {
    show(&Remembered::Display.get().unwrap_or_default());
    dom::follow(move || {
        let display = school.who.with(|who| match who {
            Who::Asking | Who::SigningOut | Who::Unknown(_) => None,
            Who::Nobody => Some(Display::default()),
            Who::Student(session) => Some(session.display),
        });
        if let Some(display) = display {
            let larger = if display.type_size == TypeSize::Larger { "larger-type " } else { "" };
            let keypad = if display.keypad == Keypad::Always { "keypad" } else { "" };
            let words = [larger, keypad].concat();
            Remembered::Display.set(&words);
            show(&words);
        }
    });
}

fn show(words: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-display", words);
    }
}
