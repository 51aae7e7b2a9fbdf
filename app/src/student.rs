//! The student's screens.

mod demonstration;
mod device_attempts;
mod display;
mod known;
mod objective;
mod pages;
mod practising;
mod result;
mod saving;
mod session;
mod signing_out;

use crate::{
    device::sending,
    ui::{
        self,
        dom::{El, el},
        route,
    },
};
use leptos::prelude::*;
use session::{School, for_student, of_student};

/// Shows the student's first screen.
pub fn start() {
    ui::words::begin();
    sending::begin();
    ui::mount(screens);
}

fn screens() -> El {
    let school = School::new();
    provide_context(school);
    display::follow(school);
    school.ask_who();
    school.ask_when_brought_back();
    let address = route::begin();
    let signed_out = window_event_listener_untyped("storage", move |_| {
        // A demonstration goes on to its end.
        if !address.with_untracked(|address| address.starts_with("/attempt/")) {
            school.hear_of_signing_out();
        }
    });
    // For as long as the tab lives.
    std::mem::forget(signed_out);
    el("div", "").live(move || vec![page(&address.get())])
}

/// The page of an address.
fn page(address: &str) -> El {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let mut parts = path.trim_matches('/').split('/');
    let (name, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default().to_owned());
    let missed = query.split('&').find_map(|pair| pair.strip_prefix("missed=")).and_then(|id| id.parse().ok());
    match name {
        "" => for_student(pages::path),
        "objective" => for_student(move || pages::objective(&id)),
        "practice" => for_student(move || pages::practice(&id, missed)),
        "ready" => for_student(move || pages::ready(&id)),
        "attempt" => id.parse().map_or_else(|_| pages::nothing(), pages::attempt),
        "result" => id
            .parse()
            .map_or_else(|_| pages::nothing(), |attempt| of_student(move |student| pages::result(attempt, student))),
        _ => pages::nothing(),
    }
}
