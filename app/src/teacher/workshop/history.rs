//! Every revision with who saved it, when, and what it changed.

use super::form::Form;
use crate::{
    teacher::objectives::by,
    ui::{
        dom::{El, el, p},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::wire::v1::Revision;
use words::staff::Workshop;

/// The section.
#[must_use]
pub fn history(form: Form, revisions: RwSignal<Vec<Revision>>) -> El {
    let list = el("ol", "revisions").live(move || {
        revisions.with(|revisions| {
            let before = revisions.iter().skip(1).map(Some).chain([None]);
            revisions.iter().zip(before).map(|(revision, before)| entry(form, revision, before)).collect()
        })
    });
    el("section", "stack").child(el("h2", "").text(&say(Workshop::History))).child(list)
}

fn entry(form: Form, revision: &Revision, before: Option<&Revision>) -> El {
    let number = say(Workshop::Revision { number: revision.objective.revision });
    let differences = before.map(|before| {
        let found = form.changes(&before.objective, &revision.objective);
        let said: Vec<El> = found.iter().map(|change| el("li", "").text(change)).collect();
        if said.is_empty() { p("", &say(Workshop::NoChange)) } else { el("ul", "").all(said) }
    });
    let title = el("p", "")
        .child(el("b", "").text(&number))
        .child(el("span", "soft small").text(&format!(" {}", by(revision.saved.as_ref()))));
    el("li", "").child(title).maybe(differences)
}
