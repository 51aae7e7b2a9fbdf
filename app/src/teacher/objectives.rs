//! A class's objectives: what is asked, what is enough, and who set it so.

use super::{home, of_failure};
use crate::{
    device::{clock, http, models, wordings::Phrase},
    ui::{
        dom::{El, el, heading, link, p},
        notice::notice,
        objective::{named, statement},
        page::{arrive, grow, top},
        words::{locale, say},
    },
};
use leptos::prelude::*;
use mastery::{
    evidence::Evidence,
    id::ObjectiveId,
    objective::Objective,
    wire::v1::{Class, Revision, Saved, StaffSession},
};
use wasm_bindgen_futures::spawn_local;
use words::{
    objectives::Objective as Said,
    staff::{Staff, Workshop},
};

/// What of a class's objectives an address shows.
pub enum Place {
    /// All of them.
    List,
    /// One, to be set.
    One(ObjectiveId),
}

/// The class, among those that the teacher teaches, and the place of an address of these pages.
#[must_use]
pub fn of_address(session: &StaffSession, address: &str) -> Option<(Class, Place)> {
    session.classes.iter().find_map(|class| {
        let below = address.strip_prefix(&list_address(class))?;
        let place = match below.strip_prefix('/') {
            Some(objective) if !objective.is_empty() => Place::One(objective.into()),
            None if below.is_empty() => Place::List,
            _ => return None,
        };
        Some((class.clone(), place))
    })
}

/// The page of a class's objectives.
#[must_use]
pub fn list_address(class: &Class) -> String {
    format!("{}/objectives", home::address(class))
}

/// The link to them.
#[must_use]
pub fn entrance(class: &Class) -> El {
    el("div", "actions").child(link("button", &list_address(class), &say(Workshop::Objectives)))
}

/// What an objective of a class is called; one that the class does not have as the catalogue calls it.
fn called_in(class: &[Objective], id: &ObjectiveId) -> String {
    class.iter().find(|objective| objective.id == *id).map_or_else(|| named(id, Phrase::Statement), statement)
}

/// Who saved a revision, and when.
#[must_use]
pub fn by(saved: Option<&Saved>) -> String {
    match saved {
        None => say(Workshop::OfCatalogue),
        Some(saved) => say(Workshop::SavedBy { author: saved.author.clone(), at: moment(saved) }),
    }
}

/// The day and time of a revision, where the device is.
#[must_use]
pub fn moment(saved: &Saved) -> String {
    format!("{}, {}", clock::day(saved.at, locale()), clock::time_of_day(saved.at, locale()))
}

/// The page.
#[must_use]
pub fn objectives(class: &Class) -> El {
    arrive(&say(Staff::Title { page: format!("{} · {}", say(Workshop::Objectives), class.name) }));
    let (revisions, told) = (RwSignal::new(None::<Vec<Revision>>), RwSignal::new(String::new()));
    let path = format!("/api/v1/classes/{}/objectives", class.id);
    spawn_local(async move {
        let found = http::get(&path).await;
        // Where they do not come, ids stand in the place of the catalogue's words.
        let _ = models::fetch().await;
        match found {
            Ok(found) => revisions.set(Some(found)),
            Err(failure) => told.set(of_failure(&failure)),
        }
    });
    let list_of = class.clone();
    let list = el("div", "stack").live(move || {
        revisions.with(|revisions| match revisions {
            None if told.with(String::is_empty) => vec![p("soft", &say(Staff::Loading))],
            None => Vec::new(),
            Some(revisions) => vec![list(&list_of, revisions)],
        })
    });
    let back = link("button quiet back", &home::address(class), &format!("← {}", class.name));
    let main = el("main", "stack staff-home")
        .child(heading(&say(Workshop::Objectives)))
        .child(p("soft", &say(Workshop::ObjectivesHint)))
        .child(notice(move || told.get()))
        .child(list);
    el("div", "page").child(top().child(back).child(grow())).child(main)
}

fn list(class: &Class, revisions: &[Revision]) -> El {
    let all: Vec<Objective> = revisions.iter().map(|revision| revision.objective.clone()).collect();
    let row = |revision: &Revision| {
        let objective = &revision.objective;
        let href = format!("{}/{}", list_address(class), objective.id);
        let before: Vec<String> = objective.prerequisites.iter().map(|id| called_in(&all, id)).collect();
        let after = (!before.is_empty()).then(|| p("soft small", &say(Workshop::OpensAfter { what: before })));
        let number = say(Workshop::Revision { number: objective.revision });
        el("li", "")
            .child(el("h2", "").child(link("", &href, &statement(objective))))
            .child(p("", &takes(objective)))
            .maybe(after)
            .child(p("soft small", &format!("{number}, {}", by(revision.saved.as_ref()))))
    };
    el("ul", "objectives").all(revisions.iter().map(row).collect())
}

fn takes(objective: &Objective) -> String {
    let Evidence::Items(set) = &objective.evidence else { return String::new() };
    let limit = set.time_limit.map(|limit| limit.0);
    say(Said::Takes { required: set.threshold.required(), of: set.threshold.set_size(), limit })
}
