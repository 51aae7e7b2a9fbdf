//! Examples with their answers, drawn in this tab by the very generator, and how many different ones there are.

use super::form::Form;
use crate::{
    device::{
        chance,
        models::{self, Explained},
        workshop::distinct,
    },
    ui::{
        dom::{El, button, el, follow, p},
        prompt::part,
        words::{reader, say},
    },
};
use generators::{module::View, seed::Seed};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use words::staff::Workshop;

/// So many are shown, of a larger set too.
const SHOWN: u16 = 10;
/// Seeds of examples are small, so that one can be read to a colleague.
const SEEDS: u32 = 10_000;

fn seed() -> Seed {
    Seed::try_from(u64::from(chance::number() % SEEDS)).unwrap_or(chance::example_seed())
}

/// The examples, with the button that draws others.
#[must_use]
pub fn examples(form: Form) -> El {
    let seed_now = RwSignal::new(seed());
    let row = Memo::new(move |_| form.row(seed_now.get()));
    let drawn = RwSignal::new(Vec::<View>::new());
    follow(move || {
        let row = row.get();
        spawn_local(async move {
            let found = match &row {
                Some(row) => models::draw(row, 0, row.set_size.min(SHOWN).into(), reader(), Explained::No).await,
                None => Ok(Vec::new()),
            };
            drawn.set(found.unwrap_or_default());
        });
    });
    let enough = el("p", "small")
        .attr("role", "status")
        .live_class("wrong", move || {
            row.with(|row| row.as_ref().is_some_and(|row| distinct(&row.generator) < row.set_size.into()))
        })
        .live_text(move || {
            row.with(|row| match row {
                Some(row) => say(Workshop::Distinct { count: distinct(&row.generator), of: row.set_size }),
                None => say(Workshop::NoExamples),
            })
        });
    let list = el("ul", "examples")
        .live_class("long", move || drawn.with(|views| views.iter().any(|view| !view.prompt.has_blank())))
        .live(move || drawn.with(|views| views.iter().map(example).collect()));
    let more = el("div", "").live(move || {
        let more = row.with(|row| row.as_ref().map_or(0, |row| row.set_size.saturating_sub(SHOWN)));
        if more == 0 { Vec::new() } else { vec![p("soft small", &say(Workshop::MoreInSet { count: more }))] }
    });
    let another = button("", &say(Workshop::AnotherSet)).press(move || seed_now.set(seed()));
    let from = el("span", "soft small").live_text(move || say(Workshop::Seed { seed: seed_now.get().into() }));
    el("div", "stack").child(enough).child(list).child(more).child(el("div", "actions").child(another).child(from))
}

/// As students see it, and read out as a line of text.
fn example(view: &View) -> El {
    let seen = el("div", "example").attr("aria-hidden", "true").all(view.prompt.0.iter().map(part).collect());
    let answer = el("b", "").text(&view.answer);
    el("li", "").child(el("span", "unseen").text(&view.prompt.text())).child(seen).child(answer)
}
