//! Signing in: class code, name, PIN. A demo school offers its students ready to press.

use crate::{
    device::{
        clock,
        http::{self, Failure},
        remembered::Remembered,
    },
    student::session::{School, school},
    ui::{
        dom::{El, button, el, heading, p},
        language::languages,
        notice::{notice, of_failure},
        page::{arrive, grow, mark, top},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    time::Millis,
    wire::v1::{self, DemoStudent, Session},
};
use wasm_bindgen_futures::spawn_local;
use words::student::{Shell, SignIn as Said};

/// What is typed, and how far the asking is; stays when the language changes.
#[derive(Clone, Copy)]
struct Form {
    school: School,
    class_code: RwSignal<String>,
    name: RwSignal<String>,
    pin: RwSignal<String>,
    notice: RwSignal<String>,
    asking: RwSignal<bool>,
    wait: RwSignal<u64>,
}

impl Form {
    fn submit(self) {
        let sign_in = v1::SignIn {
            class_code: self.class_code.get_untracked(),
            name: self.name.get_untracked(),
            pin: self.pin.get_untracked(),
        };
        if self.asking.get_untracked() || self.wait.get_untracked() > 0 {
            return;
        }
        if [&sign_in.class_code, &sign_in.name, &sign_in.pin].iter().any(|field| field.trim().is_empty()) {
            return self.notice.set(say(Said::FillAll));
        }
        self.asking.set(true);
        self.notice.set(String::new());
        spawn_local(async move {
            match http::post::<Session>("/api/v1/session", &sign_in).await {
                Ok(session) => {
                    Remembered::ClassCode.set(sign_in.class_code.trim());
                    self.school.signed_in(session);
                }
                Err(failure) => self.refused(&failure).await,
            }
        });
    }

    async fn refused(self, failure: &Failure) {
        self.asking.set(false);
        self.notice.set(of_failure(failure));
        self.pin.set(String::new());
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
pub fn sign_in() -> El {
    let form = Form {
        school: school(),
        class_code: RwSignal::new(Remembered::ClassCode.get().unwrap_or_default()),
        name: RwSignal::new(String::new()),
        pin: RwSignal::new(String::new()),
        notice: RwSignal::new(String::new()),
        asking: RwSignal::new(false),
        wait: RwSignal::new(0),
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
    let top = top()
        .child(mark())
        .child(el("b", "").text(&say(Shell::Product)))
        .child(grow())
        .child(languages(&say(Said::Language), move || language.update(|chosen| *chosen += 1)));
    let main = el("main", "sign-in")
        .child(heading(&say(Said::WhoAreYou)))
        .child(fields(form))
        .child(el("div", "demo").live(move || demo.with(|students| offered(form, students))));
    vec![top, main]
}

fn fields(form: Form) -> El {
    let class_code = field(Said::ClassCode, "class-code", form.class_code)
        .attr("autocapitalize", "characters")
        .attr("aria-describedby", "class-code-hint");
    let name = field(Said::Name, "name", form.name).attr("autocapitalize", "words");
    let pin = field(Said::Pin, "pin", form.pin).attr("type", "password").attr("inputmode", "numeric");
    let label = move || match form.wait.get() {
        0 => say(Said::SignIn),
        seconds => say(Said::WaitSeconds { seconds }),
    };
    el("form", "card")
        .submitted(move || form.submit())
        .child(
            labelled(Said::ClassCode, class_code)
                .child(el("span", "soft small").attr("id", "class-code-hint").text(&say(Said::ClassCodeHint))),
        )
        .child(labelled(Said::Name, name))
        .child(labelled(Said::Pin, pin))
        .child(notice(move || form.notice.get()))
        .child(
            el("button", "act")
                .live_flag("disabled", move || form.asking.get() || form.wait.get() > 0)
                .live_text(label),
        )
}

fn field(label: Said, name: &str, text: RwSignal<String>) -> El {
    el("input", "")
        .attr("name", name)
        .attr("aria-label", &say(label))
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .bound(text)
}

fn labelled(label: Said, field: El) -> El {
    el("label", "").child(el("span", "").text(&say(label))).child(field)
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
