//! A class's objectives: what is asked, what is enough, and who set it so.

use super::{
    catalogue, home,
    listing::{Listing, Way},
    moment,
};
use crate::ui::{
    dom::{El, button, el, heading, link, p},
    objective::statement,
    page::{arrive, grow, top},
    words::say,
};
use leptos::prelude::*;
use mastery::{
    id::ObjectiveId,
    objective::Objective,
    wire::v1::{Class, Revision, Saved, StaffSession},
};
use words::{
    objectives::Objective as Said,
    staff::{Choosing, Staff, Workshop},
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

/// What an objective of the class is called; none for one that the class does not have, which nothing waits for.
fn called_in(class: &[Objective], id: &ObjectiveId) -> Option<String> {
    class.iter().find(|objective| objective.id == *id).map(statement)
}

/// Who saved a revision, and when.
#[must_use]
pub fn by(saved: Option<&Saved>) -> String {
    match saved {
        None => say(Workshop::OfCatalogue),
        Some(saved) => say(Workshop::SavedBy { author: saved.author.clone(), at: moment(saved.at) }),
    }
}

/// The page.
#[must_use]
pub fn objectives(class: &Class) -> El {
    arrive(&say(Staff::Title { page: format!("{} · {}", say(Workshop::Objectives), class.name) }));
    let listing = Listing::load(class);
    let list_of = class.clone();
    let list = el("div", "stack").live(move || {
        let waiting = listing.waiting();
        let list =
            listing.revisions.with(|revisions| revisions.as_ref().map(|revisions| list(&list_of, revisions, listing)));
        waiting.into_iter().chain(list).collect()
    });
    let back = link("button quiet back", &home::address(class), &format!("← {}", class.name));
    let more = link("button", &catalogue::address(class), &say(Choosing::More));
    let main = el("main", "stack staff-home")
        .child(heading(&say(Workshop::Objectives)))
        .child(p("soft", &say(Workshop::ObjectivesHint)))
        .child(el("div", "actions").child(more))
        .child(list)
        .child(listing.told());
    el("div", "page").child(top().child(back).child(grow())).child(main)
}

fn list(class: &Class, revisions: &[Revision], listing: Listing) -> El {
    let all: Vec<Objective> = revisions.iter().map(|revision| revision.objective.clone()).collect();
    let row = |revision: &Revision| {
        let objective = &revision.objective;
        let href = format!("{}/{}", list_address(class), objective.id);
        let before: Vec<String> = objective.prerequisites.iter().filter_map(|id| called_in(&all, id)).collect();
        let after = (!before.is_empty()).then(|| p("soft small", &say(Workshop::OpensAfter { what: before })));
        let number = say(Workshop::Revision { number: objective.revision });
        let what = el("div", "")
            .child(el("h2", "").child(link("", &href, &statement(objective))))
            .child(p("", &takes(objective)))
            .maybe(after)
            .child(p("soft small", &format!("{number}, {}", by(revision.saved.as_ref()))));
        el("li", "").child(what).child(changes(objective, listing))
    };
    el("ul", "objectives").all(revisions.iter().map(row).collect())
}

/// What can be done with an objective of the list. Names tell the buttons apart when the list is drawn anew.
fn changes(objective: &Objective, listing: Listing) -> El {
    let (id, what) = (&objective.id, statement(objective));
    let act = |name: &str, label: Choosing, this: Choosing| {
        button("quiet", &say(label)).attr("name", &format!("{name} {id}")).attr("aria-label", &say(this))
    };
    let shift = |way: Way| {
        let (id, what) = (id.clone(), what.clone());
        move || listing.shift(&id, way, what.clone())
    };
    let out = {
        let (id, what) = (id.clone(), what.clone());
        move || listing.take_out(&id, what.clone())
    };
    let earlier = act("earlier", Choosing::Earlier, Choosing::EarlierThis { what: what.clone() });
    let later = act("later", Choosing::Later, Choosing::LaterThis { what: what.clone() });
    let take_out = act("out", Choosing::TakeOut, Choosing::TakeOutThis { what: what.clone() });
    el("div", "actions")
        .child(earlier.press(shift(Way::Earlier)))
        .child(later.press(shift(Way::Later)))
        .child(take_out.press(out))
}

/// What an objective takes.
#[must_use]
pub fn takes(objective: &Objective) -> String {
    let Some(set) = objective.items() else { return String::new() };
    let limit = set.time_limit.map(|limit| limit.0);
    say(Said::Takes { required: set.threshold.required(), of: set.threshold.set_size(), limit })
}
