//! One objective of a class, to be set: its words, its problems, what is enough, what comes before, and its history.

mod curve;
mod examples;
mod field;
mod fields;
mod form;
mod history;
mod leaving;
mod prerequisites;
mod problems;
mod saving;
mod threshold;
mod wording;

use super::{objectives::list_address, of_failure};
use crate::{
    device::{
        http::{self, Failure},
        models,
    },
    ui::{
        dom::{El, el, heading, link, p},
        notice::notice,
        objective::statement,
        page::{arrive, grow, top},
        words::say,
    },
};
use form::Form;
use leptos::prelude::*;
use mastery::{
    id::ObjectiveId,
    objective::Objective,
    wire::v1::{Class, Revision},
};
use saving::Saving;
use wasm_bindgen_futures::spawn_local;
use words::staff::{Staff, Workshop};

/// What the page is made of: the class's objectives, and this one's revisions, the newest first.
#[derive(Clone)]
struct Loaded {
    class: Vec<Objective>,
    revisions: Vec<Revision>,
}

async fn load(path: &str, id: &ObjectiveId) -> Result<Loaded, Failure> {
    let class: Vec<Revision> = http::get(path).await?;
    let revisions = http::get(&format!("{path}/{id}")).await?;
    // Its form, its examples and what is wrong with a value come from there.
    models::fetch().await.map_err(|_| Failure::NotReached)?;
    Ok(Loaded { class: class.into_iter().map(|revision| revision.objective).collect(), revisions })
}

/// The page.
#[must_use]
pub fn workshop(class: &Class, id: ObjectiveId) -> El {
    arrive(&say(Staff::Title { page: say(Workshop::Objectives) }));
    let (loaded, told) = (RwSignal::new(None::<Loaded>), RwSignal::new(String::new()));
    let path = format!("/api/v1/classes/{}/objectives", class.id);
    let of_this = format!("{path}/{id}");
    spawn_local(async move {
        match load(&path, &id).await {
            Ok(found) => loaded.set(Some(found)),
            Err(failure) => told.set(of_failure(&failure)),
        }
    });
    let form = RwSignal::new(None::<Form>);
    leaving::ask_before(move || form.get_untracked().is_some_and(|form| untrack(|| form.is_changed())));
    let back = link("button quiet back", &list_address(class), &format!("← {}", say(Workshop::Objectives)));
    let main = el("main", "workshop").live(move || {
        let loaded = loaded.get();
        let newest = loaded.as_ref().and_then(|loaded| Some((loaded, loaded.revisions.first()?)));
        match newest {
            None if told.with(String::is_empty) => vec![p("soft", &say(Staff::Loading))],
            None => vec![notice(move || told.get())],
            Some((loaded, newest)) => {
                let new = Form::new(loaded.class.clone(), &newest.objective);
                form.set(Some(new));
                bench(new, loaded, &of_this)
            }
        }
    });
    el("div", "page wide").child(top().child(back).child(grow())).child(main)
}

/// The page once its objective is there.
fn bench(form: Form, loaded: &Loaded, path: &str) -> Vec<El> {
    let saving = Saving::new(form, loaded.revisions.clone(), path.to_owned());
    let title = form.based_on.with_untracked(statement);
    arrive(&say(Staff::Title { page: title.clone() }));
    let state = el("p", "soft small").live_text(move || saving.state());
    let head = el("div", "").child(state).child(heading(&title).live_text(move || form.based_on.with(statement)));
    let left = el("div", "stack").child(wording::wording(form)).child(problems::problems(form));
    let right = el("div", "stack").child(threshold::threshold(form)).child(prerequisites::prerequisites(form));
    let fields = el("form", "stack")
        .attr("novalidate", "")
        .submitted(move || saving.save())
        .child(el("div", "cols").child(left).child(right))
        .child(saving.conflict())
        .child(saving.bar());
    vec![head, fields, history::history(form, saving.revisions)]
}
