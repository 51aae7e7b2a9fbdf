//! An objective of the student's path, in words and with what it takes.

use super::{
    pages::nothing,
    session::{no_reply, school, waiting},
};
pub use crate::ui::objective::statement;
use crate::{
    device::{
        chance, models,
        wordings::{self, Phrase},
    },
    ui::{
        dom::{El, distinct, el},
        objective::{called, named},
        time_left::minutes,
        words::{reader, say},
    },
};
use generators::{item::SetIdentity, module::View, seed::Seed};
use leptos::prelude::*;
use mastery::{
    id::ObjectiveId,
    path::Readiness,
    time::Millis,
    wire::v1::{Path, Step},
};
use wasm_bindgen_futures::spawn_local;
use words::{
    objectives::Objective as Said,
    student::{Path as OnPath, Ready},
};

/// What it means, for one of the catalogue.
#[must_use]
pub fn meaning(id: &ObjectiveId) -> Option<String> {
    wordings::of(&id.0, Phrase::Meaning, reader())
}

/// What an approach toward an objective is called.
#[must_use]
pub fn approach(id: &ObjectiveId) -> String {
    named(id, Phrase::Statement)
}

/// A few words for an objective that is named inside a sentence.
fn short(id: &ObjectiveId, path: &Path) -> String {
    path.step(id).map_or_else(|| named(id, Phrase::Short), |step| called(id, &step.objective.wording, Phrase::Short))
}

/// What is to be met before an objective opens; none when it is ready.
#[must_use]
pub fn opens_after(step: &Step, path: &Path) -> Option<Vec<String>> {
    match &step.readiness {
        Readiness::Ready => None,
        Readiness::Later { after } => Some(after.iter().map(|id| short(id, path)).collect()),
    }
}

/// What it takes: `9 of 10 right within 3 minutes, longer for you (from 2:00).`, with this student's time limit.
#[must_use]
pub fn takes(step: &Step) -> Option<String> {
    let threshold = step.objective.items()?.threshold;
    let limit = step.time_limit.map(|Millis(limit)| limit);
    let takes = say(Said::Takes { required: threshold.required(), of: threshold.set_size(), limit });
    Some(say(OnPath::Takes { takes, longer: longer(step) }))
}

/// That this student's limit is longer than the usual one, where it is.
#[must_use]
pub fn longer(step: &Step) -> Option<String> {
    let usual = step.objective.items()?.time_limit?;
    (step.time_limit? > usual).then(|| say(Ready::LongerForYou { from: minutes(usual) }))
}

/// The same where there is little room.
#[must_use]
pub fn takes_short(step: &Step) -> Option<String> {
    let threshold = step.objective.items()?.threshold;
    let limit = step.time_limit.map(|Millis(limit)| limit);
    let takes = say(Said::TakesShort { required: threshold.required(), of: threshold.set_size(), limit });
    Some(say(OnPath::Takes { takes, longer: None }))
}

/// What can be practised: an objective of the path, or an approach toward one.
#[derive(Clone)]
pub struct Practised {
    /// What it is called.
    pub statement: String,
    /// The objective that it leads to; the same where it is one.
    pub toward: Step,
    /// The row of items of a seed.
    pub set: SetIdentity,
}

/// Finds what an id names on a path.
#[must_use]
pub fn find_practised(path: &Path, id: &str, seed: Seed) -> Option<Practised> {
    path.steps.iter().find_map(|step| {
        if step.objective.id.0 == id {
            let set = step.objective.items()?.identity(seed);
            let statement = statement(&step.objective);
            return Some(Practised { statement, toward: step.clone(), set });
        }
        let approach = step.objective.approaches.iter().find(|approach| approach.id.0 == id)?;
        let set = SetIdentity { generator: approach.generator.clone(), set_size: approach.set_size, seed };
        let statement = self::approach(&approach.id);
        Some(Practised { statement, toward: step.clone(), set })
    })
}

/// So many items are looked at for an example.
const EXAMPLES: u32 = 5;

/// An example of an objective, drawn by the very generator; always the same one. It comes in a moment. Of a few items it is
/// the one with the longest answer: 7 × 8 says better than 1 × 2 what is meant.
#[must_use]
pub fn example(set: SetIdentity) -> RwSignal<Option<View>> {
    let example = RwSignal::new(None);
    let set = SetIdentity { seed: chance::example_seed(), ..set };
    spawn_local(async move {
        if let Ok(views) = models::draw(&set, 0, EXAMPLES, reader(), models::Explained::No).await {
            example.set(views.into_iter().max_by_key(|view| view.answer.len()));
        }
    });
    example
}

/// A page about what an id names, once the path is known; made anew whenever another path is heard of.
#[must_use]
pub fn following_path(page: impl Fn(&Path) -> Option<El> + 'static) -> El {
    let school = school();
    about_path(move || school.path.with(|path| path.as_ref().map(&page)))
}

/// The same, made once: somebody is at work on it.
#[must_use]
pub fn of_path(page: impl Fn(&Path) -> Option<El> + 'static) -> El {
    let school = school();
    let is_known = distinct(move || school.path.with(Option::is_some));
    about_path(move || match is_known.get() {
        true => school.path.with_untracked(|path| path.as_ref().map(&page)),
        false => None,
    })
}

fn about_path(page: impl Fn() -> Option<Option<El>> + 'static) -> El {
    let school = school();
    if school.path.with_untracked(Option::is_none) {
        school.ask_path();
    }
    el("div", "").live(move || {
        let known = page().map(|page| page.unwrap_or_else(nothing));
        vec![known.unwrap_or_else(|| match school.path_failure.get() {
            Some(failure) => no_reply(&failure, move || {
                school.path_failure.set(None);
                school.ask_path();
            }),
            None => waiting(),
        })]
    })
}
