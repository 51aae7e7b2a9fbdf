//! Which objectives a class has, as a page knows them: taking in, taking out, ordering, and the way back.

use super::of_failure;
use crate::{
    device::{
        http::{self, Failure},
        models,
    },
    ui::{
        dom::{El, button, el, p},
        page::focus_on,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    id::ObjectiveId,
    wire::v1::{Class, Revision, SetObjectives},
};
use wasm_bindgen_futures::spawn_local;
use words::staff::{Choosing, Staff};

/// A class's list.
#[derive(Clone, Copy)]
pub struct Listing {
    path: StoredValue<String>,
    /// The current revisions in the class's order; none while they are asked.
    pub revisions: RwSignal<Option<Vec<Revision>>>,
    told: RwSignal<String>,
    /// What the class had before the last change.
    before: RwSignal<Option<Vec<ObjectiveId>>>,
    asking: RwSignal<bool>,
}

impl Listing {
    /// Asks what the class has.
    #[must_use]
    pub fn load(class: &Class) -> Self {
        let listing = Self {
            path: StoredValue::new(format!("/api/v1/classes/{}/objectives", class.id)),
            revisions: RwSignal::new(None),
            told: RwSignal::new(String::new()),
            before: RwSignal::new(None),
            asking: RwSignal::new(false),
        };
        spawn_local(async move {
            let found = http::get(&listing.path.get_value()).await;
            // Where they do not come, ids stand in the place of the catalogue's words.
            let _ = models::fetch().await;
            listing.take(found);
        });
        listing
    }

    /// The ids in the class's order.
    #[must_use]
    pub fn ids(self) -> Vec<ObjectiveId> {
        self.revisions
            .with(|revisions| revisions.iter().flatten().map(|revision| revision.objective.id.clone()).collect())
    }

    /// Takes an objective in, at the end.
    pub fn take_in(self, id: &ObjectiveId, what: String) {
        let ids = untrack(|| self.ids()).into_iter().chain([id.clone()]).collect();
        self.set(ids, Choosing::TakenIn { what });
    }

    /// Takes an objective out.
    pub fn take_out(self, id: &ObjectiveId, what: String) {
        let ids = untrack(|| self.ids()).into_iter().filter(|other| other != id).collect();
        self.set(ids, Choosing::TakenOut { what });
    }

    /// Lets an objective change places with the one before or after it; at the end of the row nothing happens.
    pub fn shift(self, id: &ObjectiveId, way: Way, what: String) {
        let mut ids = untrack(|| self.ids());
        let Some(from) = ids.iter().position(|other| other == id) else { return };
        let to = match way {
            Way::Earlier => from.checked_sub(1),
            Way::Later => Some(from + 1).filter(|to| *to < ids.len()),
        };
        if let Some(to) = to {
            ids.swap(from, to);
            let (place, of) = (to as u64 + 1, ids.len() as u64);
            self.set(ids, Choosing::Moved { what, place, of });
        }
    }

    fn set(self, objectives: Vec<ObjectiveId>, done: Choosing) {
        if self.asking.get_untracked() {
            return;
        }
        self.asking.set(true);
        let is_leaving = matches!(done, Choosing::TakenOut { .. });
        spawn_local(async move {
            let based_on = untrack(|| self.ids());
            let wanted = SetObjectives { based_on: based_on.clone(), objectives };
            let reply = http::set(&self.path.get_value(), &wanted).await;
            self.asking.set(false);
            match reply {
                Ok(revisions) => {
                    self.before.set((done != Choosing::Undone).then_some(based_on));
                    self.told.set(say(done));
                    self.revisions.set(Some(revisions));
                    if is_leaving {
                        focus_on("#undo");
                    }
                }
                Err(failure) => self.refused(&failure).await,
            }
        });
    }

    /// Says why not; where somebody else was quicker, shows what the class has now.
    async fn refused(self, failure: &Failure) {
        self.before.set(None);
        let is_stale = matches!(failure, Failure::Problem(problem) if problem.kind == "/problems/objectives-changed");
        if is_stale {
            self.take(http::get(&self.path.get_value()).await);
        }
        self.told.set(of_failure(failure));
    }

    fn take(self, found: Result<Vec<Revision>, Failure>) {
        match found {
            Ok(found) => self.revisions.set(Some(found)),
            Err(failure) => self.told.set(of_failure(&failure)),
        }
    }

    /// The line that stays in sight: what there is to say of the last change, with the way back.
    #[must_use]
    pub fn told(self) -> El {
        let back = move || {
            if let Some(before) = self.before.get_untracked() {
                self.set(before, Choosing::Undone);
                focus_on("h1");
            }
        };
        el("div", "changed").attr("role", "status").live(move || {
            let told = self.told.get();
            if told.is_empty() {
                return Vec::new();
            }
            let undo = self
                .before
                .with(Option::is_some)
                .then(|| button("", &say(Choosing::Undo)).attr("id", "undo").press(back));
            vec![p("", &told)].into_iter().chain(undo).collect()
        })
    }

    /// That the list is on its way; nothing once it is there, or why it is not.
    #[must_use]
    pub fn waiting(self) -> Option<El> {
        let is_waiting = self.revisions.with(Option::is_none) && self.told.with(String::is_empty);
        is_waiting.then(|| p("soft", &say(Staff::Loading)))
    }
}

/// Which way in the class's order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Toward the beginning of the path.
    Earlier,
    /// Toward its end.
    Later,
}
