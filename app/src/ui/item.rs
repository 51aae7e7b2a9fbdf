//! An item as it is asked: words and mathematics, and the box for the answer where the item wants it.

use super::{
    answer_box::AnswerBox,
    dom::{El, el},
    mathematics::row,
    prompt::part,
    words::reader,
};
use crate::device::models::draw_typed;
use generators::{
    module::View,
    prompt::{Math, Part, Prompt},
};
use leptos::prelude::*;

/// A prompt around its blank: whole parts above and below, and the pieces beside it.
struct Around {
    above: Vec<Part>,
    before: Vec<Math>,
    after: Vec<Math>,
    below: Vec<Part>,
}

fn around_blank(prompt: &Prompt) -> Around {
    let with_blank = prompt.0.iter().position(Part::has_blank);
    let Some(place) = with_blank else {
        return Around { above: prompt.0.clone(), before: Vec::new(), after: Vec::new(), below: Vec::new() };
    };
    let (mut before, mut after) = (Vec::new(), Vec::new());
    if let Part::Math(row) = &prompt.0[place] {
        let blank = row.iter().position(|piece| *piece == Math::Blank).unwrap_or_default();
        before = row[..blank].to_vec();
        after = row[blank + 1..].to_vec();
    }
    Around { above: prompt.0[..place].to_vec(), before, after, below: prompt.0[place + 1..].to_vec() }
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
}

impl From<&View> for Asked {
    fn from(view: &View) -> Self {
        Self { prompt: view.prompt.clone(), speech: view.speech.clone(), drawn: view.drawn }
    }
}

/// What an item with its answer box is made with.
pub struct Answering<R, Q> {
    /// The item.
    pub asked: RwSignal<Option<Asked>>,
    /// The box.
    pub answer: AnswerBox,
    /// Nothing can be typed just now.
    pub readonly: R,
    /// What is in the box could not be taken as it is.
    pub questioned: Q,
    /// The box's label.
    pub label: String,
}

/// The id of what is said about the answer: a page that has an [`item`] has an element of this id.
pub const ABOUT_ANSWER: &str = "answer-notice";

/// An item with its answer box, which stays the same element from item to item, so that the focus stays in it.
#[must_use]
pub fn item<R, Q>(answering: Answering<R, Q>) -> El
where
    R: Fn() -> bool + 'static,
    Q: Fn() -> bool + 'static,
{
    let Answering { asked, answer, readonly, questioned, label } = answering;
    let pieces = move |choose: fn(&Around) -> Vec<El>| {
        move || asked.with(|asked| asked.iter().flat_map(|asked| choose(&around_blank(&asked.prompt))).collect())
    };
    let text = answer.text();
    let is_drawn = move || asked.with(|asked| asked.as_ref().is_some_and(|asked| asked.drawn));
    let drawn = move || if is_drawn() { row(&text.with(|text| draw_typed(text, reader()))) } else { Vec::new() };
    let hidden = |element: El| element.attr("aria-hidden", "true");
    let answer = answer
        .field()
        .attr("aria-describedby", &format!("speech {ABOUT_ANSWER}"))
        .live_attr("aria-invalid", move || questioned().to_string())
        .live_flag("readonly", readonly);
    let line = el("div", "line")
        .child(hidden(el("span", "math")).live(pieces(|around| row(&around.before))))
        .child(el("label", "unseen").attr("for", "answer").text(&label))
        .child(answer)
        .child(hidden(el("span", "math")).live(pieces(|around| row(&around.after))));
    let drawn = hidden(el("div", "math drawn")).live_flag("hidden", move || !is_drawn()).live(drawn);
    let speech = move || asked.with(|asked| asked.as_ref().map(|asked| asked.speech.clone()).unwrap_or_default());
    let wordy = move || asked.with(|asked| asked.as_ref().is_some_and(|asked| !asked.prompt.has_blank()));
    el("div", "item")
        .live_class("wordy", wordy)
        .child(el("p", "unseen").attr("id", "speech").attr("role", "status").live_text(speech))
        .child(hidden(el("div", "shown")).live(pieces(|around| around.above.iter().map(part).collect())))
        .child(line)
        .child(drawn)
        .child(hidden(el("div", "shown")).live(pieces(|around| around.below.iter().map(part).collect())))
}

/// An item to look at, its blank filled.
#[must_use]
pub fn shown(prompt: &Prompt, answer: &str) -> El {
    let filled = |shown: &Part| match shown {
        Part::Math(pieces) => {
            let fill = |piece: &Math| match piece {
                Math::Blank => Math::Number(answer.to_owned()),
                other => other.clone(),
            };
            part(&Part::Math(pieces.iter().map(fill).collect()))
        }
        _ => part(shown),
    };
    el("div", "example").all(prompt.0.iter().map(filled).collect())
}
