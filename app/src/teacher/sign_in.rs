//! A teacher signs in: name and password.

use super::of_failure;
use crate::{
    device::{
        clock,
        http::{self, Failure},
    },
    ui::{
        dom::{El, el, heading},
        language::languages,
        notice::notice,
        page::{arrive, grow, mark, top},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    time::Millis,
    wire::v1::{StaffSession, StaffSignIn},
};
use wasm_bindgen_futures::spawn_local;
use words::staff::Staff;

/// What is typed, and how far the asking is; stays when the language changes.
#[derive(Clone, Copy)]
struct Form {
    name: RwSignal<String>,
    password: RwSignal<String>,
    told: RwSignal<String>,
    asking: RwSignal<bool>,
    wait: RwSignal<u64>,
    signed_in: Callback<StaffSession>,
}

impl Form {
    fn submit(self) {
        if self.asking.get_untracked() || self.wait.get_untracked() > 0 {
            return;
        }
        let sign_in = StaffSignIn { name: self.name.get_untracked(), password: self.password.get_untracked() };
        if sign_in.name.trim().is_empty() || sign_in.password.is_empty() {
            return self.told.set(say(Staff::FillBoth));
        }
        self.asking.set(true);
        self.told.set(String::new());
        spawn_local(async move {
            match http::post::<StaffSession>("/api/v1/staff/session", &sign_in).await {
                Ok(session) => self.signed_in.run(session),
                Err(failure) => self.refused(&failure).await,
            }
        });
    }

    async fn refused(self, failure: &Failure) {
        self.asking.set(false);
        self.told.set(of_failure(failure));
        self.password.set(String::new());
        if let Failure::Problem(problem) = failure {
            for left in (0..problem.retry_after.unwrap_or_default()).rev() {
                self.wait.set(left + 1);
                clock::wait(Millis::from_secs(1)).await;
            }
            self.wait.set(0);
        }
    }
}

/// The page.
#[must_use]
pub fn sign_in(failure: Option<&Failure>, signed_in: impl Fn(StaffSession) + Send + Sync + 'static) -> El {
    let form = Form {
        name: RwSignal::new(String::new()),
        password: RwSignal::new(String::new()),
        told: RwSignal::new(failure.map(of_failure).unwrap_or_default()),
        asking: RwSignal::new(false),
        wait: RwSignal::new(0),
        signed_in: Callback::new(signed_in),
    };
    let language = RwSignal::new(0_u64);
    el("div", "page").live(move || {
        language.track();
        page(form, language)
    })
}

fn page(form: Form, language: RwSignal<u64>) -> Vec<El> {
    arrive(&say(Staff::Title { page: say(Staff::SignIn) }));
    let top = top()
        .child(mark())
        .child(el("b", "").text(&say(Staff::Product)))
        .child(grow())
        .child(languages(&say(Staff::Language), move || language.update(|chosen| *chosen += 1)));
    let main = el("main", "staff-sign-in").child(heading(&say(Staff::SignInHeading))).child(fields(form));
    vec![top, main]
}

fn fields(form: Form) -> El {
    let label = move || match form.wait.get() {
        0 => say(Staff::SignIn),
        seconds => say(Staff::WaitSeconds { seconds }),
    };
    let name = field(form.name).attr("name", "name").attr("autocomplete", "username").attr("autocapitalize", "off");
    let password =
        field(form.password).attr("name", "password").attr("type", "password").attr("autocomplete", "current-password");
    el("form", "card")
        .submitted(move || form.submit())
        .child(labelled(Staff::Name, name))
        .child(labelled(Staff::Password, password))
        .child(notice(move || form.told.get()))
        .child(
            el("button", "act")
                .live_flag("disabled", move || form.asking.get() || form.wait.get() > 0)
                .live_text(label),
        )
}

fn field(text: RwSignal<String>) -> El {
    el("input", "").attr("spellcheck", "false").bound(text)
}

fn labelled(label: Staff, field: El) -> El {
    el("label", "").child(el("span", "").text(&say(label))).child(field)
}
