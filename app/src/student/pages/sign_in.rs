//! Signing in: class code, name, PIN. A demo school offers its students ready to press.

use crate::{
    device::{http, remembered::Remembered},
    student::{
        saving,
        session::{School, school},
    },
    ui::{
        dom::{El, button, el, heading, p},
        notice::of_failure,
        page::{arrive, entrance},
        sign_in::{Door, field, labelled},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::wire::v1::{self, DemoStudent, Session};
use wasm_bindgen_futures::spawn_local;
use words::student::{Shell, SignIn as Said};

/// What is typed, and how far the asking is; stays when the language changes.
#[derive(Clone, Copy)]
struct Form {
    school: School,
    class_code: RwSignal<String>,
    name: RwSignal<String>,
    pin: RwSignal<String>,
    door: Door,
}

impl Form {
    fn submit(self) {
        let sign_in = v1::SignIn {
            class_code: self.class_code.get_untracked(),
            name: self.name.get_untracked(),
            pin: self.pin.get_untracked(),
        };
        if [&sign_in.class_code, &sign_in.name, &sign_in.pin].iter().any(|field| field.trim().is_empty()) {
            return self.door.tell(say(Said::FillAll));
        }
        if !self.door.begin() {
            return;
        }
        spawn_local(async move {
            let asked = self.door.ask::<Session>("/api/v1/session", &sign_in, self.pin, of_failure);
            if let Some(session) = asked.await {
                Remembered::ClassCode.set(sign_in.class_code.trim());
                self.school.signed_in(session);
            }
        });
    }
}

/// The page.
#[must_use]
pub fn sign_in() -> El {
    let form = Form {
        school: school(),
        class_code: RwSignal::new(Remembered::ClassCode.get().unwrap_or_default()),
        name: RwSignal::new(String::new()),
        pin: RwSignal::new(String::new()),
        door: Door::new(String::new()),
    };
    let demo = RwSignal::new(Vec::new());
    spawn_local(async move {
        if let Ok(students) = http::get::<Vec<DemoStudent>>("/api/v1/demo").await {
            demo.set(students);
        }
    });
    let language = RwSignal::new(0_u64);
    el("div", "page").live(move || {
        language.track();
        page(form, demo, language)
    })
}

fn page(form: Form, demo: RwSignal<Vec<DemoStudent>>, language: RwSignal<u64>) -> Vec<El> {
    arrive(&say(Shell::Title { page: say(Said::SignIn) }));
    let top = entrance(&say(Shell::Product), &say(Said::Language), language);
    let main = el("main", "sign-in")
        .child(heading(&say(Said::WhoAreYou)))
        .child(saving::locked())
        .child(fields(form))
        .child(el("div", "demo").live(move || demo.with(|students| offered(form, students))));
    vec![top, main]
}

fn fields(form: Form) -> El {
    let named = |label: Said, name: &str, text: RwSignal<String>| {
        let label = say(label);
        let field = field(name, text).attr("aria-label", &label).attr("autocomplete", "off");
        (label, field)
    };
    let (code_label, class_code) = named(Said::ClassCode, "class-code", form.class_code);
    let class_code = class_code.attr("autocapitalize", "characters").attr("aria-describedby", "class-code-hint");
    let (name_label, name) = named(Said::Name, "name", form.name);
    let (pin_label, pin) = named(Said::Pin, "pin", form.pin);
    let pin = pin.attr("type", "password").attr("inputmode", "numeric");
    let hint = el("span", "soft small").attr("id", "class-code-hint").text(&say(Said::ClassCodeHint));
    let fields = vec![
        labelled(&code_label, class_code).child(hint),
        labelled(&name_label, name.attr("autocapitalize", "words")),
        labelled(&pin_label, pin),
    ];
    let label = |wait| match wait {
        0 => say(Said::SignIn),
        seconds => say(Said::WaitSeconds { seconds }),
    };
    form.door.form(fields, label, move || form.submit())
}

fn offered(form: Form, students: &[DemoStudent]) -> Vec<El> {
    if students.is_empty() {
        return Vec::new();
    }
    let offer = |student: &DemoStudent| {
        let DemoStudent { class_code, name, pin } = student.clone();
        let detail = say(Said::DemoStudent { code: class_code.clone(), pin: pin.clone() });
        let press = button("", "")
            .child(el("span", "").text(&name))
            .child(el("span", "soft small").text(&detail))
            .press(move || {
                form.class_code.set(class_code.clone());
                form.name.set(name.clone());
                form.pin.set(pin.clone());
                form.submit();
            });
        el("li", "").child(press)
    };
    vec![
        el("h2", "").text(&say(Said::DemoTitle)),
        p("soft", &say(Said::DemoHint)),
        el("ul", "").all(students.iter().map(offer).collect()),
    ]
}
