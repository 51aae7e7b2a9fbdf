//! The box that an answer is written into: by physical keys, by the keypad, by pasting, always where the caret is.

use super::{
    dom::{El, el},
    words::say,
};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, InputEvent, SelectionMode};
use words::student::Sitting;

/// So many signs fit. The judge reads longer ones, and no number of a lesson comes near.
const ROOM: usize = 64;

/// What is written into the box, and who hears of it. Clones are the same one.
#[derive(Clone)]
pub struct AnswerBox {
    text: RwSignal<String>,
    notice: RwSignal<String>,
    typed: Rc<dyn Fn()>,
    is_closed: Rc<dyn Fn() -> bool>,
}

impl AnswerBox {
    /// A box for `text`; what there is to say of it goes into `notice`, and `typed` hears of every key.
    #[must_use]
    pub fn new(text: RwSignal<String>, notice: RwSignal<String>, typed: impl Fn() + 'static) -> Self {
        Self { text, notice, typed: Rc::new(typed), is_closed: Rc::new(|| false) }
    }

    /// The same, into which nothing is written while it is so. For a moment that nobody sees: what the box looks like does not
    /// change, since to draw that costs another frame.
    #[must_use]
    pub fn closed_while(self, is_closed: impl Fn() -> bool + 'static) -> Self {
        Self { is_closed: Rc::new(is_closed), ..self }
    }

    /// What is written so far.
    #[must_use]
    pub fn text(&self) -> RwSignal<String> {
        self.text
    }

    /// The field itself.
    #[must_use]
    pub fn field(self) -> El {
        let text = self.text;
        let this = self.clone();
        el("input", "answer")
            .attr("id", "answer")
            .attr("type", "text")
            // The system's keyboard stays away: the keypad is in the page.
            .attr("inputmode", "none")
            .attr("autocomplete", "off")
            .attr("autocapitalize", "off")
            .attr("spellcheck", "false")
            .attr("enterkeyhint", "next")
            .attr("maxlength", &ROOM.to_string())
            .live_style("--chars", move || text.with(|text| text.chars().count().clamp(3, 24)).to_string())
            .bound(text)
            .on("beforeinput", move |event| this.keep_room(&event))
            .on("input", move |_| (self.typed)())
    }

    /// Writes a sign.
    pub fn write(&self, sign: &str) {
        let Some(field) = self.open_field() else { return };
        if has_room(&field, sign) {
            self.replace(&field, sign, 0);
        } else {
            self.say_full();
        }
    }

    /// Takes back the sign before the caret, or what is selected.
    pub fn delete(&self) {
        if let Some(field) = self.open_field() {
            self.replace(&field, "", 1);
        }
    }

    fn open_field(&self) -> Option<HtmlInputElement> {
        field().filter(|_| !(self.is_closed)())
    }

    /// In the place of what is selected, or of so many signs before the caret.
    fn replace(&self, field: &HtmlInputElement, sign: &str, before: u32) {
        let (from, to) = selected(field);
        let from = if from == to { from.saturating_sub(before) } else { from };
        let _ = field.set_range_text_with_start_and_end_and_selection_mode(sign, from, to, SelectionMode::End);
        if from as usize + sign.len() >= field.value().len() {
            // Keys of the keyboard do this by themselves: what is written is in sight.
            field.set_scroll_left(field.scroll_width());
        }
        self.text.set(field.value());
        (self.typed)();
    }

    /// The browser would cut what is pasted and say nothing.
    fn keep_room(&self, event: &Event) {
        if (self.is_closed)() {
            return event.prevent_default();
        }
        let (Some(field), Some(input)) = (field(), event.dyn_ref::<InputEvent>()) else { return };
        if input.data().is_some_and(|more| !has_room(&field, &more)) {
            event.prevent_default();
            self.say_full();
        }
    }

    fn say_full(&self) {
        self.notice.set(say(Sitting::NoMoreRoom));
    }
}

/// The field on the page, where it can be written into.
fn field() -> Option<HtmlInputElement> {
    let field: HtmlInputElement = document().get_element_by_id("answer")?.unchecked_into();
    (!field.read_only()).then_some(field)
}

fn has_room(field: &HtmlInputElement, more: &str) -> bool {
    let (from, to) = selected(field);
    field.value().chars().count() - (to - from) as usize + more.chars().count() <= ROOM
}

/// From where to where; the same twice for a caret.
fn selected(field: &HtmlInputElement) -> (u32, u32) {
    let place = |place: Result<Option<u32>, _>| place.ok().flatten().unwrap_or_default();
    (place(field.selection_start()), place(field.selection_end()))
}
