//! An objective: what it means, an example, what it takes, and how to get there.

use crate::{
    device::clock,
    student::objective::{self, example, following_path, meaning, opens_after, statement, takes},
    ui::{
        dom::{El, el, heading, link, p},
        frame::{FrameSize, enough},
        item,
        page::{arrive, top},
        words::{locale, say},
    },
};
use generators::item::SetIdentity;
use leptos::prelude::*;
use mastery::{
    id::ObjectiveId,
    objective::Wording,
    standing::{MetBy, Standing},
    wire::v1::Path,
};
use words::student::{About as Said, Path as OnPath, Shell};

/// The page.
#[must_use]
pub fn objective(id: &str) -> El {
    let id = ObjectiveId::from(id);
    following_path(move |path| about(path, &id))
}

fn about(path: &Path, id: &ObjectiveId) -> Option<El> {
    let step = path.step(id)?;
    let set = step.objective.items()?;
    let called = statement(&step.objective);
    arrive(&say(Shell::Title { page: called.clone() }));
    let after = opens_after(step, path);
    let is_open = after.is_none();
    let state = match (step.standing, after) {
        (Standing::Excused, _) => Some(say(Said::Excused)),
        (Standing::Met { by: MetBy::Teacher, .. }, _) => Some(say(Said::MetByTeacher)),
        (Standing::Met { since, .. }, _) => Some(say(Said::Met { day: clock::day(since, locale()) })),
        (_, Some(what)) => Some(say(Said::OpensLater { what })),
        _ => None,
    };
    let titled = |title: Said| el("div", "stack").child(el("h2", "").text(&say(title)));
    // The catalogue explains its own words, not a teacher's.
    let is_catalogues = step.objective.wording == Wording::Catalogue;
    let meaning = meaning(id).filter(|_| is_catalogues).map(|meaning| p("lead", &meaning));
    let takes = takes(step).map(|takes| p("", &takes));
    let facts = el("section", "card facts-of")
        .child(titled(Said::Example).child(answered_example(set.identity(crate::device::chance::example_seed()))))
        .child(titled(Said::WhatItTakes).maybe(takes).child(enough(set.threshold, FrameSize::Middle)));
    let show = is_open.then(|| link("button act", &format!("/ready/{id}"), &say(OnPath::ShowThatICan)));
    let practise =
        link(if is_open { "button" } else { "button act" }, &format!("/practice/{id}"), &say(OnPath::Practise));
    let approach = |approach: &mastery::objective::Approach| {
        let called = objective::approach(&approach.id);
        el("li", "").child(link("button", &format!("/practice/{}", approach.id), &called))
    };
    let approaches = &step.objective.approaches;
    let ways = (!approaches.is_empty())
        .then(|| titled(Said::WaysToPractise).child(el("ul", "ways").all(approaches.iter().map(approach).collect())));
    let main = el("main", "stack about")
        .child(el("div", "stack").child(heading(&called)).maybe(meaning).maybe(state.map(|state| p("soft", &state))))
        .child(facts)
        .child(el("div", "actions").maybe(show).child(practise))
        .maybe(ways);
    Some(el("div", "page").child(top().child(back_to_path())).child(main))
}

/// The link back, first on every page of a student.
#[must_use]
pub fn back_to_path() -> El {
    let arrow = el("span", "").attr("aria-hidden", "true").text("←");
    el("a", "button quiet back").attr("href", "/").child(arrow).text(&say(Shell::BackToPath))
}

/// An example with its answer, drawn by the very generator.
fn answered_example(set: SetIdentity) -> El {
    let example = example(set);
    el("div", "").live(move || {
        example.with(|view| {
            let Some(view) = view else { return Vec::new() };
            let answer = view.answer.clone();
            let shown = item::shown(view);
            if view.prompt.has_blank() { vec![shown] } else { vec![shown, p("", &say(Said::ExampleAnswer { answer }))] }
        })
    })
}
