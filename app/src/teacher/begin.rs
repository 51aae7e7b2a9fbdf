//! Somebody begins a school on a server that has none: the address that the server printed carries the key.

use super::of_failure;
use crate::ui::{
    dom::{El, el, heading, p},
    page::{arrive, entrance},
    sign_in::{Door, field, labelled},
    words::say,
};
use leptos::prelude::*;
use mastery::wire::v1::{BeginSchool, StaffSession};
use wasm_bindgen_futures::spawn_local;
use words::{
    NumberStyle,
    staff::{Begin, Staff},
};

/// The key in the address, if there is one: `/teacher#begin=KEY`.
#[must_use]
pub fn key() -> Option<String> {
    window().location().hash().ok()?.strip_prefix("#begin=").map(str::to_owned)
}

/// What is typed; stays when the language changes.
#[derive(Clone, Copy)]
struct Form {
    school: RwSignal<String>,
    numbers: RwSignal<String>,
    name: RwSignal<String>,
    password: RwSignal<String>,
    key: StoredValue<String>,
    door: Door,
    begun: Callback<StaffSession>,
}

impl Form {
    fn submit(self) {
        let fields = [self.school, self.name, self.password];
        if fields.iter().any(|field| field.with_untracked(|text| text.trim().is_empty())) {
            return self.door.tell(say(Begin::FillAll));
        }
        if !self.door.begin() {
            return;
        }
        let wanted = BeginSchool {
            key: self.key.get_value(),
            school: self.school.get_untracked(),
            number_style: self.numbers.with_untracked(|example| example.parse()).unwrap_or_default(),
            name: self.name.get_untracked(),
            password: self.password.get_untracked(),
        };
        spawn_local(async move {
            let asked = self.door.ask::<StaffSession>("/api/v1/school", &wanted, self.password, of_failure);
            if let Some(session) = asked.await {
                self.begun.run(session);
            }
        });
    }
}

/// The page.
#[must_use]
pub fn begin(key: String, begun: impl Fn(StaffSession) + Send + Sync + 'static) -> El {
    let text = || RwSignal::new(String::new());
    let form = Form {
        school: text(),
        numbers: RwSignal::new(NumberStyle::default().example().to_owned()),
        name: text(),
        password: text(),
        key: StoredValue::new(key),
        door: Door::new(String::new()),
        begun: Callback::new(begun),
    };
    let language = RwSignal::new(0_u64);
    el("div", "page").live(move || {
        language.track();
        page(form, language)
    })
}

fn page(form: Form, language: RwSignal<u64>) -> Vec<El> {
    arrive(&say(Staff::Title { page: say(Begin::Heading) }));
    let top = entrance(&say(Staff::Product), &say(Staff::Language), language);
    let main = el("main", "sign-in")
        .child(heading(&say(Begin::Heading)))
        .child(p("soft", &say(Begin::Intro)))
        .child(fields(form));
    vec![top, main]
}

fn fields(form: Form) -> El {
    let styles = NumberStyle::ALL.map(|style| el("option", "").text(style.example()));
    let numbers = el("select", "").attr("name", "numbers").all(styles.into()).bound(form.numbers);
    let name = field("name", form.name).attr("autocomplete", "username");
    let password = field("password", form.password).attr("type", "password").attr("autocomplete", "new-password");
    let hint = |key| p("soft small", &say(key));
    let fields = vec![
        labelled(&say(Begin::School), field("school", form.school)),
        labelled(&say(Begin::Numbers), numbers),
        labelled(&say(Begin::Name), name).child(hint(Begin::NameHint)),
        labelled(&say(Begin::Password), password)
            .child(hint(Begin::PasswordHint { least: BeginSchool::SHORTEST_PASSWORD })),
    ];
    let label = |wait| match wait {
        0 => say(Begin::Act),
        seconds => say(Staff::WaitSeconds { seconds }),
    };
    form.door.form(fields, label, move || form.submit())
}
