//! A student in the list of a class: the name, and what can be changed.

use super::{class::View, student};
use crate::{
    device::http,
    ui::{
        dom::{El, button, el, link, p},
        notice::notice,
        sign_in::field,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::wire::v1::{ChangeStudent, Student};
use words::staff::{Accommodations, Roster};

/// The row of a student.
pub fn row(view: View, student: &Student) -> El {
    let (id, name) = (student.id, student.name.clone());
    let path = view.path(&format!("students/{id}"));
    let inside = el("div", "stack");
    let opened = RwSignal::new(false);
    let summary = el("summary", "").attr("aria-label", &say(Roster::ChangesOf { name: name.clone() })).text(&name);
    let inside = inside.live(move || if opened.get() { changes(view, id, &name, &path) } else { Vec::new() });
    let details = el("details", "").child(summary).child(inside).on("toggle", move |_| opened.set(true));
    el("li", "").child(details)
}

fn changes(view: View, id: mastery::id::StudentId, name: &str, path: &str) -> Vec<El> {
    let (typed, told) = (RwSignal::new(name.to_owned()), RwSignal::new(String::new()));
    let change = move |path: String, wanted: ChangeStudent| {
        view.change(told, async move { http::patch(&path, &wanted).await.map(|()| None) });
    };
    let rename = {
        let path = path.to_owned();
        el("form", "actions")
            .child(field("name", typed).attr("aria-label", &say(Roster::NameOf { name: name.to_owned() })))
            .child(el("button", "").text(&say(Roster::Rename)))
            .submitted(move || change(path.clone(), ChangeStudent { name: Some(typed.get_untracked()), class: None }))
    };
    let moves = view.others.with_value(|others| {
        let to = |class: &mastery::wire::v1::Class| {
            let (path, class_id) = (path.to_owned(), class.id);
            button("", &say(Roster::MoveTo { class: class.name.clone() }))
                .press(move || change(path.clone(), ChangeStudent { name: None, class: Some(class_id) }))
        };
        others.iter().map(to).collect::<Vec<_>>()
    });
    let needs = say(Accommodations::Of { name: name.to_owned() });
    let needs = link("button", &view.class.with_value(|class| student::address(class, id)), &needs);
    let (asked, path, name) = (RwSignal::new(false), path.to_owned(), name.to_owned());
    let remove = el("div", "actions").live(move || {
        let path = path.clone();
        let gone = move || {
            let path = path.clone();
            view.change(told, async move { http::delete(&path).await.map(|()| None) });
        };
        match asked.get() {
            false => vec![button("", &say(Roster::Remove)).press(move || asked.set(true))],
            true => ask(&say(Roster::RemoveAsk { name: name.clone() }), gone, move || asked.set(false)),
        }
    });
    let pin = button("", &say(Roster::NewPin)).press(move || view.new_pins(told, vec![id]));
    vec![rename, notice(move || told.get()), el("div", "actions").child(needs).child(pin).all(moves), remove]
}

/// Those who were taken out of the class, and the way back.
pub fn former(view: View, former: &[Student]) -> Vec<El> {
    if former.is_empty() {
        return Vec::new();
    }
    let told = RwSignal::new(String::new());
    let one = |student: &Student| {
        let path = view.path(&format!("students/{}", student.id));
        let back = move || {
            let path = path.clone();
            view.change(told, async move { http::put(&path, &()).await.map(|()| None) });
        };
        let act = say(Roster::Readmit { name: student.name.clone() });
        el("li", "actions").child(el("span", "").text(&student.name)).child(button("", &act).press(back))
    };
    let list = el("ul", "former").all(former.iter().map(one).collect());
    vec![el("h2", "").text(&say(Roster::Former)), notice(move || told.get()), list]
}

/// A question before something that can't simply be taken back.
pub fn ask(question: &str, yes: impl FnMut() + 'static, no: impl FnMut() + 'static) -> Vec<El> {
    vec![p("", question), button("act", &say(Roster::Yes)).press(yes), button("", &say(Roster::No)).press(no)]
}
