//! Saving what is set, and what happens where somebody else was quicker.

use super::form::Form;
use crate::{
    device::http::{self, Failure},
    teacher::{moment, objectives::by, of_failure},
    ui::{
        dom::{El, button, el, p},
        notice::notice,
        page::focus_on,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    objective::Draft,
    wire::v1::{Revision, SaveRevision},
};
use wasm_bindgen_futures::spawn_local;
use words::staff::Workshop;

/// What is on record, and how far the saving is.
#[derive(Clone, Copy)]
pub struct Saving {
    form: Form,
    /// Every revision, the newest first.
    pub revisions: RwSignal<Vec<Revision>>,
    path: StoredValue<String>,
    told: RwSignal<String>,
    asking: RwSignal<bool>,
    /// What somebody else saved after the revision that is being changed.
    theirs: RwSignal<Option<Revision>>,
}

impl Saving {
    /// Nothing has been saved yet; `path` is the objective's on the server.
    #[must_use]
    pub fn new(form: Form, revisions: Vec<Revision>, path: String) -> Self {
        Self {
            form,
            revisions: RwSignal::new(revisions),
            path: StoredValue::new(path),
            told: RwSignal::new(String::new()),
            asking: RwSignal::new(false),
            theirs: RwSignal::new(None),
        }
    }

    /// The revision that is being changed, and who saved it.
    #[must_use]
    pub fn state(self) -> String {
        let number = self.form.based_on.with(|objective| objective.revision);
        self.revisions.with(|revisions| {
            let found = revisions.iter().find(|revision| revision.objective.revision == number);
            let by = by(found.and_then(|revision| revision.saved.as_ref()));
            format!("{}, {by}", say(Workshop::Revision { number }))
        })
    }

    /// Saves what is typed, where it fits and is something new.
    pub fn save(self) {
        if self.asking.get_untracked() {
            return;
        }
        if self.form.wrong.with_untracked(|wrong| !wrong.is_empty()) {
            self.told.set(say(Workshop::Mend));
            return focus_on("[aria-invalid=true], .misfit");
        }
        if !untrack(|| self.form.is_changed()) {
            return self.told.set(say(Workshop::Unchanged));
        }
        let based_on = self.form.based_on.with_untracked(|objective| objective.revision);
        let wanted = SaveRevision { based_on, draft: self.form.draft.get_untracked() };
        self.asking.set(true);
        self.told.set(String::new());
        spawn_local(async move {
            let path = self.path.get_value();
            let reply = http::post::<Vec<Revision>>(&format!("{path}/revisions"), &wanted).await;
            match reply {
                Ok(revisions) => self.saved(&wanted.draft, revisions),
                Err(failure) if is_taken(&failure) => self.taken(&path).await,
                Err(failure) => self.told.set(of_failure(&failure)),
            }
            self.asking.set(false);
        });
    }

    fn saved(self, sent: &Draft, revisions: Vec<Revision>) {
        let Some(newest) = revisions.first() else { return };
        let objective = newest.objective.clone();
        self.told.set(say(Workshop::Saved { revision: objective.revision }));
        self.theirs.set(None);
        // What was typed while it was on its way stays.
        if self.form.draft.with_untracked(|draft| draft == sent) {
            self.form.fields.fill(&objective);
        }
        self.form.based_on.set(objective);
        self.revisions.set(revisions);
    }

    async fn taken(self, path: &str) {
        match http::get::<Vec<Revision>>(path).await {
            Ok(revisions) => {
                self.theirs.set(revisions.first().cloned());
                self.revisions.set(revisions);
                focus_on("#meanwhile");
            }
            Err(failure) => self.told.set(of_failure(&failure)),
        }
    }

    /// Goes on from what somebody else saved; what is typed stays, or gives way to it.
    fn go_on(self, theirs: &Revision, keep: Keep) {
        self.theirs.set(None);
        if keep == Keep::Theirs {
            self.form.fields.fill(&theirs.objective);
        }
        self.form.based_on.set(theirs.objective.clone());
        focus_on("h1");
        if keep == Keep::Mine {
            self.save();
        }
    }

    /// What somebody else saved meanwhile, and what can be done; nothing as long as nobody did.
    #[must_use]
    pub fn conflict(self) -> El {
        el("div", "")
            .live(move || self.theirs.with(|theirs| theirs.iter().map(|theirs| self.meanwhile(theirs)).collect()))
    }

    fn meanwhile(self, theirs: &Revision) -> El {
        let revision = theirs.objective.revision;
        let (author, at) =
            theirs.saved.as_ref().map(|saved| (saved.author.clone(), moment(saved.at))).unwrap_or_default();
        let differences = self.form.based_on.with_untracked(|mine| self.form.changes(mine, &theirs.objective));
        let (keep, take) = (theirs.clone(), theirs.clone());
        el("section", "card panel conflict")
            .child(el("h2", "").attr("id", "meanwhile").attr("tabindex", "-1").text(&say(Workshop::Meanwhile {
                author,
                at,
                revision,
            })))
            .child(p("", &say(Workshop::NothingOverwritten)))
            .child(el("ul", "").all(differences.iter().map(|change| el("li", "").text(change)).collect()))
            .child(
                el("div", "actions")
                    .child(
                        button("act", &say(Workshop::SaveMine { revision: revision + 1 }))
                            .press(move || self.go_on(&keep, Keep::Mine)),
                    )
                    .child(
                        button("", &say(Workshop::TakeTheirs { revision }))
                            .press(move || self.go_on(&take, Keep::Theirs)),
                    ),
            )
    }

    /// The line that stays in sight: what there is to say, and the button.
    #[must_use]
    pub fn bar(self) -> El {
        let save = el("button", "act")
            .live_flag("disabled", move || self.asking.get() || self.theirs.with(Option::is_some))
            .live_text(move || {
                let revision = self.form.based_on.with(|objective| objective.revision + 1);
                say(Workshop::SaveAs { revision })
            });
        el("div", "save-bar").child(notice(move || self.told.get())).child(save)
    }
}

/// Whose values go on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    Mine,
    Theirs,
}

fn is_taken(failure: &Failure) -> bool {
    matches!(failure, Failure::Problem(problem) if problem.kind == "/problems/revision-taken")
}
