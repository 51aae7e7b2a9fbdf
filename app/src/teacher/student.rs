//! A student's page: what this student needs.

mod accommodations;

use super::{home, of_failure};
use crate::{
    device::http,
    ui::{
        dom::{El, el, heading, link, p},
        page::{arrive, grow, top},
        words::say,
    },
};
use accommodations::Form;
use leptos::prelude::*;
use mastery::{
    accommodations::Accommodations,
    id::StudentId,
    wire::v1::{Class, StaffSession, Student},
};
use wasm_bindgen_futures::spawn_local;
use words::staff::{Accommodations as Said, Staff};

/// A student's page.
#[must_use]
pub fn address(class: &Class, student: StudentId) -> String {
    format!("{}/students/{student}", home::address(class))
}

/// Whose page an address is, in a class that the teacher teaches.
#[must_use]
pub fn of_address(session: &StaffSession, address: &str) -> Option<(Class, StudentId)> {
    session.classes.iter().find_map(|class| {
        let student = address.strip_prefix(&home::address(class))?.strip_prefix("/students/")?;
        Some((class.clone(), student.parse().ok()?))
    })
}

/// What the school says of the student.
type Asked = Result<(String, Accommodations), String>;

/// The page.
#[must_use]
pub fn student(class: &Class, student: StudentId) -> El {
    let of_class = format!("/api/v1/classes/{}/students", class.id);
    let asked = RwSignal::new(None::<Asked>);
    let path = format!("{of_class}/{student}/accommodations");
    let ask = {
        let path = path.clone();
        async move {
            // Who is not of the class is told by the first of the two.
            let needed = http::get(&path).await?;
            let students: Vec<Student> = http::get(&of_class).await?;
            let name = students.into_iter().find(|one| one.id == student).map(|one| one.name);
            Ok((name.unwrap_or_default(), needed))
        }
    };
    spawn_local(async move {
        let said = ask.await.map_err(|failure: http::Failure| of_failure(&failure));
        asked.set(Some(said));
    });
    let back = link("button quiet back", &home::students(class), &format!("← {}", class.name));
    let main = el("main", "stack staff-home").live(move || {
        asked.with(|asked| match asked {
            None => vec![p("soft", &say(Staff::Loading))],
            Some(Err(why)) => vec![p("", why)],
            Some(Ok((name, needed))) => page(name, needed, &path),
        })
    });
    el("div", "page").child(top().child(back).child(grow())).child(main)
}

fn page(name: &str, needed: &Accommodations, path: &str) -> Vec<El> {
    let title = say(Said::Of { name: name.to_owned() });
    arrive(&say(Staff::Title { page: title.clone() }));
    let about = el("div", "").child(p("soft", &say(Said::Private))).child(p("soft", &say(Said::FromNextStart)));
    vec![heading(&title), about, Form::new(needed, path.to_owned()).shown()]
}
