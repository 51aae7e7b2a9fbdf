//! The teacher's screens: signing in, so far.

mod home;
mod sign_in;

use crate::{
    device::http::{self, Failure},
    ui::{
        self,
        dom::{El, el, p},
        words::say,
    },
};
use home::home;
use leptos::prelude::*;
use mastery::wire::v1::StaffSession;
use sign_in::sign_in;
use wasm_bindgen_futures::spawn_local;
use words::staff::Staff;

/// Shows the teacher's first screen.
pub fn start() {
    ui::words::begin();
    ui::mount(screens);
}

/// Who is in front of the tab.
#[derive(Clone)]
enum Who {
    Asking,
    Nobody(Option<Failure>),
    Teacher(StaffSession),
}

/// What to say of a request that brought nothing.
fn of_failure(failure: &Failure) -> String {
    match failure {
        Failure::NotReached => say(Staff::NotReached),
        Failure::NotUnderstood => say(Staff::NotUnderstood),
        Failure::Problem(problem) => problem.detail.clone(),
    }
}

fn screens() -> El {
    let who = RwSignal::new(Who::Asking);
    spawn_local(async move {
        who.set(match http::get::<StaffSession>("/api/v1/staff/session").await {
            Ok(session) => Who::Teacher(session),
            Err(failure) if failure.is_not_signed_in() => Who::Nobody(None),
            Err(failure) => Who::Nobody(Some(failure)),
        });
    });
    let signed_in = move |session| who.set(Who::Teacher(session));
    let sign_out = move || {
        spawn_local(async move {
            let failure = http::delete("/api/v1/staff/session").await.err();
            if failure.as_ref().is_none_or(Failure::is_not_signed_in) {
                who.set(Who::Nobody(None));
            }
        });
    };
    el("div", "").live(move || {
        vec![who.with(|who| match who {
            Who::Asking => el("main", "page").child(p("center soft", &say(Staff::Loading))),
            Who::Nobody(failure) => sign_in(failure.as_ref(), signed_in),
            Who::Teacher(session) => home(session, sign_out),
        })]
    })
}
