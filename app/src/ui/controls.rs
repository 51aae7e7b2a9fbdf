//! What an item is answered with where one box is not enough: a box in each of several places, or choices.

use super::{
    answer_box::AnswerBox,
    dom::{El, el},
    item::Asked,
    mathematics::row,
    prompt::part,
};
use generators::{
    answers::Interaction,
    prompt::{Math, Part},
};

/// The parts of the prompt from the first that is answered in, with their controls; `boxed` makes the box of a place.
pub fn controls(asked: &Asked, answer: &AnswerBox, boxed: &dyn Fn(usize) -> El) -> Vec<El> {
    // The number by which reasons call a place stands beside it.
    let mut places =
        (0..asked.places).map(|place| el("label", "place").text(&(place + 1).to_string()).child(boxed(place)));
    let hidden = |element: El| element.attr("aria-hidden", "true");
    let parts = asked.prompt.0.iter().skip(asked.answered_from()).map(|shown| match shown {
        Part::Math(pieces) => {
            let mut line = el("div", "line");
            for (nth, pieces) in pieces.split(|piece| *piece == Math::Blank).enumerate() {
                line = line.maybe(if nth > 0 { places.next() } else { None });
                line = line.child(hidden(el("span", "math").all(row(pieces))));
            }
            line
        }
        Part::Choices(choices) => {
            let kind = if asked.interaction == Interaction::Choice { "radio" } else { "checkbox" };
            let choice = |(parts, letter): (&Vec<Part>, char)| {
                let control = answer.choice(kind, letter);
                el("li", "").child(el("label", "").child(control).all(parts.iter().map(part).collect()))
            };
            el("ol", "choices").attr("type", "a").all(choices.iter().zip('a'..='z').map(choice).collect())
        }
        other => hidden(part(other)),
    });
    parts.collect()
}
