//! An item as it is asked: words and mathematics, and the box for the answer where the item wants it.

use super::{
    answer_box::AnswerBox,
    controls::controls,
    dom::{El, distinct, el},
    mathematics::row,
    prompt::part,
    words::reader,
};
use crate::device::models::draw_typed;
use generators::{
    answers::Interaction,
    module::View,
    prompt::{Math, Part, Prompt},
};
use leptos::prelude::*;

/// A prompt around what it is answered in: whole parts above and below, and the pieces beside a single box.
struct Around<'a> {
    above: &'a [Part],
    before: &'a [Math],
    after: &'a [Math],
    below: &'a [Part],
}

fn around(asked: &Asked) -> Around<'_> {
    let (above, rest) = asked.prompt.0.split_at(asked.answered_from());
    match rest {
        [Part::Math(row), below @ ..] if asked.has_one_box() => {
            let blank = row.iter().position(|piece| *piece == Math::Blank).unwrap_or_default();
            Around { above, before: &row[..blank], after: &row[blank + 1..], below }
        }
        _ => Around { above, before: &[], after: &[], below: &[] },
    }
}

/// What a screen needs to know of an item to ask it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What is shown.
    pub prompt: Prompt,
    /// What is said instead.
    pub speech: String,
    /// Whether what is typed is drawn as mathematics beside the box.
    pub drawn: bool,
    /// How it is answered.
    pub interaction: Interaction,
    /// How many places are to be filled.
    pub places: usize,
}

impl From<&View> for Asked {
    fn from(view: &View) -> Self {
        Self {
            prompt: view.prompt.clone(),
            speech: view.speech.clone(),
            drawn: view.drawn,
            interaction: view.interaction,
            places: view.answers.len(),
        }
    }
}

impl Asked {
    /// Whether the answer of what is asked now is chosen, and nothing is written.
    #[must_use]
    pub fn is_chosen(asked: RwSignal<Option<Self>>) -> bool {
        asked.with(|asked| asked.as_ref().is_some_and(|asked| asked.interaction != Interaction::Text))
    }

    fn has_one_box(&self) -> bool {
        self.places == 1 && self.interaction == Interaction::Text
    }

    /// The first part that is answered in; behind them all where none is.
    pub(super) fn answered_from(&self) -> usize {
        let is_chosen_from = |part: &Part| self.interaction != Interaction::Text && matches!(part, Part::Choices(_));
        let parts = &self.prompt.0;
        parts.iter().position(|part| part.has_blank() || is_chosen_from(part)).unwrap_or(parts.len())
    }
}

/// What an item with its answer box is made with.
pub struct Answering {
    /// The item.
    pub asked: RwSignal<Option<Asked>>,
    /// The box.
    pub answer: AnswerBox,
    /// Nothing can be typed just now.
    pub readonly: RwSignal<bool>,
    /// The number of the place in which something stands that could not be taken as it is, from 1; 0 where nothing does.
    pub questioned: RwSignal<u64>,
    /// The label of the box, or of all that it is answered with.
    pub label: String,
}

/// The id of what is said about the answer: a page that has an [`item`] has an element of this id.
pub const ABOUT_ANSWER: &str = "answer-notice";

/// An item with its answer box, which stays the same element from item to item, so that the focus stays in it; or with
/// what else it is answered with.
#[must_use]
pub fn item(answering: Answering) -> El {
    let Answering { asked, answer, readonly, questioned, label } = answering;
    let pieces = move |choose: fn(Around<'_>) -> Vec<El>| {
        move || asked.with(|asked| asked.as_ref().map(|asked| choose(around(asked))).unwrap_or_default())
    };
    let text = answer.text();
    let is_drawn = move || asked.with(|asked| asked.as_ref().is_some_and(|asked| asked.drawn));
    let drawn = move || if is_drawn() { row(&text.with(|text| draw_typed(text, reader()))) } else { Vec::new() };
    let hidden = |element: El| element.attr("aria-hidden", "true");
    let boxed = {
        let answer = answer.clone();
        move |place| {
            answer
                .field(place)
                .attr("aria-describedby", &format!("speech {ABOUT_ANSWER}"))
                .live_attr("aria-invalid", move || (questioned.get() == place as u64 + 1).to_string())
                .live_flag("readonly", move || readonly.get())
        }
    };
    let line = el("div", "line")
        .child(hidden(el("span", "math")).live(pieces(|around| row(around.before))))
        .child(el("label", "unseen").attr("for", "answer").text(&label))
        .child(boxed(0).attr("id", "answer"))
        .child(hidden(el("span", "math")).live(pieces(|around| row(around.after))));
    let has_one_box = distinct(move || asked.with(|asked| asked.as_ref().is_none_or(Asked::has_one_box)));
    let answered = move || {
        if has_one_box.get() {
            return vec![line.clone()];
        }
        let all = asked.with(|asked| asked.as_ref().map(|asked| controls(asked, &answer, &boxed)).unwrap_or_default());
        vec![el("div", "several").attr("role", "group").attr("aria-label", &label).all(all)]
    };
    let drawn = hidden(el("div", "math drawn")).live_flag("hidden", move || !is_drawn()).live(drawn);
    let speech = move || asked.with(|asked| asked.as_ref().map(|asked| asked.speech.clone()).unwrap_or_default());
    let wordy = move || asked.with(|asked| asked.as_ref().is_some_and(|asked| !asked.prompt.has_blank()));
    el("div", "item")
        .live_class("wordy", wordy)
        .child(el("p", "unseen").attr("id", "speech").attr("role", "status").live_text(speech))
        .child(hidden(el("div", "shown")).live(pieces(|around| around.above.iter().map(part).collect())))
        .child(el("div", "answers").live(answered))
        .child(drawn)
        .child(hidden(el("div", "shown")).live(pieces(|around| around.below.iter().map(part).collect())))
}

/// An item to look at, its blanks filled.
#[must_use]
pub fn shown(view: &View) -> El {
    let mut answers = view.answers.iter();
    let filled = |shown: &Part| match shown {
        Part::Math(pieces) => {
            let fill = |piece: &Math| match piece {
                Math::Blank => Math::Number(answers.next().cloned().unwrap_or_default()),
                other => other.clone(),
            };
            part(&Part::Math(pieces.iter().map(fill).collect()))
        }
        _ => part(shown),
    };
    el("div", "example").all(view.prompt.0.iter().map(filled).collect())
}
