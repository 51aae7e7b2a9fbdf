//! A class's students: joining, and what changes later.

use super::{class_student, home, objectives, of_failure, sheet::sheet};
use crate::{
    device::http::{self, Failure},
    ui::{
        dom::{El, button, el, heading, link, p},
        notice::notice,
        page::{arrive, grow, top},
        sign_in::labelled,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::wire::v1::{Class, Join, NewPins, Sheet, StaffSession, Student};
use wasm_bindgen_futures::spawn_local;
use words::staff::{Roster, Staff};

/// What the page shows.
#[derive(Clone, Copy)]
pub struct View {
    /// The class.
    pub class: StoredValue<Class>,
    /// The teacher's other classes.
    pub others: StoredValue<Vec<Class>>,
    /// Who is in it; none while it is asked.
    pub students: RwSignal<Option<Vec<Student>>>,
    /// Who was taken out of it.
    former: RwSignal<Vec<Student>>,
    /// PINs that were just made.
    pub sheet: RwSignal<Option<Sheet>>,
    /// Why it could not be asked.
    told: RwSignal<String>,
    names: RwSignal<String>,
    asking: RwSignal<bool>,
}

impl View {
    /// Where the class's things are.
    #[must_use]
    pub fn path(self, below: &str) -> String {
        format!("/api/v1/classes/{}/{below}", self.class.with_value(|class| class.id))
    }

    /// Asks who is in the class.
    pub fn load(self) {
        let ask = async move {
            let students = http::get(&self.path("students")).await?;
            Ok((students, http::get(&self.path("former_students")).await?))
        };
        spawn_local(async move {
            match ask.await {
                Ok((students, former)) => {
                    self.told.set(String::new());
                    self.students.set(Some(students));
                    self.former.set(former);
                }
                Err(failure) => self.told.set(of_failure(&failure)),
            }
        });
    }

    /// Does something, says where it was asked for why it could not be done, and shows what it is like then.
    pub fn change<F>(self, told: RwSignal<String>, change: F)
    where
        F: Future<Output = Result<Option<Sheet>, Failure>> + 'static,
    {
        if self.asking.get_untracked() {
            return;
        }
        self.asking.set(true);
        told.set(String::new());
        spawn_local(async move {
            let done = change.await;
            self.asking.set(false);
            match done {
                Ok(sheet) => {
                    self.load();
                    self.sheet.set(sheet);
                }
                Err(failure) => told.set(of_failure(&failure)),
            }
        });
    }

    fn entered(self) -> Vec<String> {
        self.names
            .with(|names| names.lines().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect())
    }

    fn add(self, told: RwSignal<String>) {
        let names = self.entered();
        if names.is_empty() {
            return;
        }
        self.change(told, async move {
            let sheet = http::post(&self.path("students"), &Join { names }).await?;
            self.names.set(String::new());
            Ok(Some(sheet))
        });
    }

    /// New PINs for students.
    pub fn new_pins(self, told: RwSignal<String>, students: Vec<mastery::id::StudentId>) {
        self.change(told, async move { http::post(&self.path("pins"), &NewPins { students }).await.map(Some) });
    }
}

/// The page of a class.
#[must_use]
pub fn class(session: &StaffSession, class: &Class) -> El {
    let others = session.classes.iter().filter(|other| other.id != class.id).cloned().collect();
    let view = View {
        class: StoredValue::new(class.clone()),
        others: StoredValue::new(others),
        students: RwSignal::new(None),
        former: RwSignal::new(Vec::new()),
        sheet: RwSignal::new(None),
        told: RwSignal::new(String::new()),
        names: RwSignal::new(String::new()),
        asking: RwSignal::new(false),
    };
    view.load();
    el("div", "").live(move || {
        vec![view.sheet.with(|made| match made {
            Some(made) => sheet(made, move || view.sheet.set(None)),
            None => roster(view),
        })]
    })
}

fn roster(view: View) -> El {
    let (name, code) = view.class.with_value(|class| (class.name.clone(), class.code.clone()));
    let to_class = view.class.with_value(home::address);
    arrive(&say(Staff::Title { page: name.clone() }));
    let top = top().child(link("button quiet back", &to_class, &format!("← {name}"))).child(grow());
    let head =
        el("div", "class-head").child(heading(&name)).child(p("soft", &say(Staff::ClassCode))).child(p("code", &code));
    let objectives = view.class.with_value(objectives::entrance);
    let students = el("div", "stack").live(move || match view.students.get() {
        None => vec![p("soft", &say(Staff::Loading))],
        Some(students) => list(view, &students),
    });
    let main = el("main", "stack staff-home")
        .child(head)
        .child(objectives)
        .child(notice(move || view.told.get()))
        .child(students)
        .child(joining(view))
        .child(el("section", "stack").live(move || view.former.with(|former| class_student::former(view, former))));
    el("div", "page").child(top).child(main)
}

fn list(view: View, students: &[Student]) -> Vec<El> {
    let count = el("h2", "").text(&say(Roster::Students { count: students.len() as u64 }));
    if students.is_empty() {
        return vec![count, p("", &say(Roster::NoStudents))];
    }
    let all = students.iter().map(|student| student.id).collect::<Vec<_>>();
    let (asked, told) = (RwSignal::new(false), RwSignal::new(String::new()));
    let pins = el("div", "actions").live(move || {
        let all = all.clone();
        match asked.get() {
            false => vec![button("", &say(Roster::NewPins)).press(move || asked.set(true))],
            true => class_student::ask(
                &say(Roster::NewPinsAsk),
                move || view.new_pins(told, all.clone()),
                move || asked.set(false),
            ),
        }
    });
    let list = el("ul", "students").all(students.iter().map(|one| class_student::row(view, one)).collect());
    vec![count, list, notice(move || told.get()), pins]
}

fn joining(view: View) -> El {
    let told = RwSignal::new(String::new());
    let names =
        el("textarea", "").attr("name", "names").attr("rows", "6").attr("spellcheck", "false").bound(view.names);
    let add = el("button", "act")
        .live_flag("disabled", move || view.asking.get() || view.entered().is_empty())
        .live_text(move || say(Roster::Add { count: view.entered().len() as u64 }));
    el("form", "card")
        .submitted(move || view.add(told))
        .child(labelled(&say(Roster::Names), names).child(p("soft small", &say(Roster::NamesHint))))
        .child(notice(move || told.get()))
        .child(add)
}

/// The class of an address of this page, among those that the teacher teaches.
#[must_use]
pub fn of_address(session: &StaffSession, address: &str) -> Option<Class> {
    session.classes.iter().find(|class| home::students(class) == address).cloned()
}
