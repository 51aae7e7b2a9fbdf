//! What an answer is given with: a box that is written into by physical keys, by the keypad, by pasting, always where the
//! caret is; several boxes, which are a line each of what is written; or radio buttons or check boxes, each with a letter.

use super::{
    dom::{El, el},
    page::keep_focus_on,
    words::say,
};
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, InputEvent, SelectionMode};
use words::student::Sitting;

/// So many signs fit. The judge reads longer ones, and no number of a lesson comes near.
const ROOM: usize = 64;

/// Every control that an answer is given with.
pub const ANSWER: &str = "[name=answer]";

/// The box whose answer could not be taken as it is.
pub const QUESTIONED: &str = ".answer[aria-invalid=true]";

/// What is written or chosen, and who hears of it. Clones are the same one.
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

    /// The box of a place, counted from 0.
    #[must_use]
    pub fn field(&self, place: usize) -> El {
        let (text, this) = (self.text, self.clone());
        let line = move || text.get().split('\n').nth(place).unwrap_or_default().to_owned();
        self.control("text")
            .class("answer")
            // The system's keyboard stays away: the keypad is in the page.
            .attr("inputmode", "none")
            .attr("autocomplete", "off")
            .attr("autocapitalize", "off")
            .attr("spellcheck", "false")
            .attr("enterkeyhint", "next")
            .attr("maxlength", &ROOM.to_string())
            .live_style("--chars", move || line().chars().count().clamp(3, 24).to_string())
            .live_value(line)
            .on("beforeinput", move |event| this.keep_room(&event))
    }

    /// A `radio` button or a `checkbox` that stands for a letter.
    #[must_use]
    pub fn choice(&self, kind: &str, letter: char) -> El {
        let (text, this) = (self.text, self.clone());
        self.control(kind)
            .attr("value", letter.encode_utf8(&mut [0; 4]))
            .live_check(move || text.get().chars().any(|chosen| chosen == letter))
            .on("click", move |event| {
                if (this.is_closed)() {
                    event.prevent_default();
                }
            })
    }

    fn control(&self, kind: &str) -> El {
        let this = self.clone();
        el("input", "").attr("name", "answer").attr("type", kind).on("input", move |_| this.hear())
    }

    fn hear(&self) {
        self.text.set(given());
        (self.typed)();
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
        let field = field().filter(|_| !(self.is_closed)())?;
        let _ = field.focus();
        Some(field)
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
        self.hear();
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

/// Goes on: to the next box that is empty or, where no other is, with what is given.
pub fn go_on(hand_in: &dyn Fn()) {
    let (boxes, here) = boxes();
    let after = here.map_or(0, |here| here + 1);
    let mut others = (after..boxes.len()).chain(0..after).filter(|place| Some(*place) != here);
    match others.find(|place| boxes[*place].value().is_empty()).filter(|_| boxes.len() > 1) {
        Some(empty) => {
            let _ = boxes[empty].focus();
        }
        None => {
            keep_focus_on(ANSWER);
            hand_in();
        }
    }
}

/// What is given on the page.
fn given() -> String {
    let mut given = String::new();
    for (nth, control) in controls(".answer, [name=answer]:checked").iter().enumerate() {
        if nth > 0 {
            given.push(if control.type_() == "text" { '\n' } else { ',' });
        }
        given.push_str(&control.value());
    }
    given
}

/// The box that is written into: that with the focus, or else the first that is empty.
fn field() -> Option<HtmlInputElement> {
    let (mut boxes, here) = boxes();
    let place = here.or_else(|| boxes.iter().position(|field| field.value().is_empty())).unwrap_or_default();
    (place < boxes.len()).then(|| boxes.swap_remove(place))
}

/// The boxes on the page that can be written into, and the place of that with the focus.
fn boxes() -> (Vec<HtmlInputElement>, Option<usize>) {
    let boxes = controls(".answer:read-write");
    let focused = document().active_element();
    let here = boxes.iter().position(|field| Some(field.as_ref()) == focused.as_ref());
    (boxes, here)
}

fn controls(selector: &str) -> Vec<HtmlInputElement> {
    let mut controls = Vec::new();
    if let Ok(found) = document().query_selector_all(selector) {
        for place in 0..found.length() {
            controls.extend(found.get(place).map(JsCast::unchecked_into::<HtmlInputElement>));
        }
    }
    controls
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
