//! A teacher signs in: name and password.

use super::of_failure;
use crate::{
    device::http::{self, Failure},
    ui::{
        dom::{El, el, heading},
        page::{arrive, entrance},
        sign_in::{Door, field, labelled},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::wire::v1::{Beginning, StaffSession, StaffSignIn};
use wasm_bindgen_futures::spawn_local;
use words::staff::{Begin, Staff};

/// What is typed, and how far the asking is; stays when the language changes.
#[derive(Clone, Copy)]
struct Form {
    name: RwSignal<String>,
    password: RwSignal<String>,
    door: Door,
    signed_in: Callback<StaffSession>,
}

impl Form {
    fn submit(self) {
        let sign_in = StaffSignIn { name: self.name.get_untracked(), password: self.password.get_untracked() };
        if sign_in.name.trim().is_empty() || sign_in.password.is_empty() {
            return self.door.tell(say(Staff::FillBoth));
        }
        if !self.door.begin() {
            return;
        }
        spawn_local(async move {
            let asked = self.door.ask::<StaffSession>("/api/v1/staff/session", &sign_in, self.password, of_failure);
            if let Some(session) = asked.await {
                self.signed_in.run(session);
            }
        });
    }
}

/// The page.
#[must_use]
pub fn sign_in(failure: Option<&Failure>, signed_in: impl Fn(StaffSession) + Send + Sync + 'static) -> El {
    let form = Form {
        name: RwSignal::new(String::new()),
        password: RwSignal::new(String::new()),
        door: Door::new(failure.map(of_failure).unwrap_or_default()),
        signed_in: Callback::new(signed_in),
    };
    spawn_local(async move {
        if http::get::<Beginning>("/api/v1/school").await.is_ok_and(|found| !found.begun) {
            form.door.tell(say(Begin::NoSchool));
        }
    });
    let language = RwSignal::new(0_u64);
    el("div", "page").live(move || {
        language.track();
        page(form, language)
    })
}

fn page(form: Form, language: RwSignal<u64>) -> Vec<El> {
    arrive(&say(Staff::Title { page: say(Staff::SignIn) }));
    let top = entrance(&say(Staff::Product), &say(Staff::Language), language);
    let main = el("main", "sign-in").child(heading(&say(Staff::SignInHeading))).child(fields(form));
    vec![top, main]
}

fn fields(form: Form) -> El {
    let name = field("name", form.name).attr("autocomplete", "username").attr("autocapitalize", "off");
    let password = field("password", form.password).attr("type", "password").attr("autocomplete", "current-password");
    let fields = vec![labelled(&say(Staff::Name), name), labelled(&say(Staff::Password), password)];
    let label = |wait| match wait {
        0 => say(Staff::SignIn),
        seconds => say(Staff::WaitSeconds { seconds }),
    };
    form.door.form(fields, label, move || form.submit())
}
