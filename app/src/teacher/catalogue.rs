//! The catalogue: what a class can be asked, looked through by words and by grade, and taken into the class.

use super::{
    home,
    listing::Listing,
    objectives::{list_address, takes},
    of_failure,
};
use crate::{
    device::{http, models, wordings::Phrase},
    ui::{
        dom::{El, button, el, heading, link, p},
        notice::notice,
        objective::{named, statement},
        page::{arrive, grow, top},
        sign_in::{field, labelled},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    id::ObjectiveId,
    wire::v1::{Class, Offered, StaffSession},
};
use wasm_bindgen_futures::spawn_local;
use words::{
    curriculum::{Grade, Grades, Strand},
    staff::{Choosing, Staff, Workshop},
};

/// The page of the catalogue for a class.
#[must_use]
pub fn address(class: &Class) -> String {
    format!("{}/catalogue", home::address(class))
}

/// The class of an address of this page, among those that the teacher teaches.
#[must_use]
pub fn of_address(session: &StaffSession, address: &str) -> Option<Class> {
    session.classes.iter().find(|class| self::address(class) == address).cloned()
}

/// What is looked for.
#[derive(Clone, Copy)]
struct Sought {
    words: RwSignal<String>,
    /// A grade's code; empty for every grade.
    grade: RwSignal<String>,
}

impl Sought {
    fn finds(self, offered: &Offered) -> bool {
        let is_of_grade =
            self.grade.with(|code| code.is_empty() || offered.grades.iter().any(|grade| grade.code() == code));
        is_of_grade
            && self.words.with(|words| {
                let text = format!("{} {}", statement(&offered.objective), meaning(offered)).to_lowercase();
                words.to_lowercase().split_whitespace().all(|word| text.contains(word))
            })
    }
}

/// The page.
#[must_use]
pub fn catalogue(class: &Class) -> El {
    arrive(&say(Staff::Title { page: format!("{} · {}", say(Choosing::Catalogue), class.name) }));
    let listing = Listing::load(class);
    let (offered, told) = (RwSignal::new(None::<Vec<Offered>>), RwSignal::new(String::new()));
    spawn_local(async move {
        let found = http::get("/api/v1/catalogue").await;
        let _ = models::fetch().await;
        match found {
            Ok(found) => offered.set(Some(found)),
            Err(failure) => told.set(of_failure(&failure)),
        }
    });
    let sought = Sought { words: RwSignal::new(String::new()), grade: RwSignal::new(String::new()) };
    let shelves = el("div", "stack shelves").live(move || {
        let waiting = listing.waiting();
        if waiting.is_some() || listing.revisions.with(Option::is_none) {
            return waiting.into_iter().collect();
        }
        offered.with(|offered| offered.iter().flat_map(|offered| shelves(offered, sought, listing)).collect())
    });
    let back = link("button quiet back", &list_address(class), &format!("← {}", say(Workshop::Objectives)));
    let main = el("main", "stack staff-home")
        .child(heading(&say(Choosing::Catalogue)))
        .child(p("soft", &say(Choosing::CatalogueHint)))
        .child(seeking(sought))
        .child(notice(move || told.get()))
        .child(shelves)
        .child(listing.told());
    el("div", "page").child(top().child(back).child(grow())).child(main)
}

fn seeking(sought: Sought) -> El {
    let words = field("find", sought.words).attr("type", "search").attr("autocomplete", "off");
    let option = |code: &str, text: String| el("option", "").attr("value", code).text(&text);
    let grades = Grade::ALL.map(|grade| option(grade.code(), say(grade)));
    let grade = el("select", "")
        .attr("name", "grade")
        .child(option("", say(Choosing::EveryGrade)))
        .all(grades.into())
        .bound(sought.grade);
    el("div", "filters").child(labelled(&say(Choosing::Find), words)).child(labelled(&say(Choosing::Grade), grade))
}

/// What is found, a strand below the other.
fn shelves(offered: &[Offered], sought: Sought, listing: Listing) -> Vec<El> {
    let found: Vec<&Offered> = offered.iter().filter(|offered| sought.finds(offered)).collect();
    let count = p("soft", &say(Choosing::Shown { count: found.len() as u64 })).attr("role", "status");
    if found.is_empty() {
        return vec![count, p("", &say(Choosing::NoneShown))];
    }
    let mut strands: Vec<Strand> = found.iter().map(|offered| offered.strand).collect();
    strands.sort_unstable();
    strands.dedup();
    let of_class = listing.ids();
    let shelf = |strand: Strand| {
        let of_strand = found.iter().filter(|offered| offered.strand == strand);
        let rows = of_strand.map(|offered| row(offered, &of_class, listing)).collect();
        el("section", "").child(el("h2", "").text(&say(strand))).child(el("ul", "offered").all(rows))
    };
    std::iter::once(count).chain(strands.into_iter().map(shelf)).collect()
}

fn row(offered: &Offered, of_class: &[ObjectiveId], listing: Listing) -> El {
    let objective = &offered.objective;
    let grades = Grades::of(&offered.grades).map(|grades| p("soft small", &say(grades)));
    let what = el("div", "")
        .child(el("h3", "").text(&statement(objective)))
        .child(p("", &takes(objective)))
        .child(p("soft small", &meaning(offered)))
        .maybe(grades);
    el("li", "").child(what).child(taking(&objective.id, statement(objective), of_class, listing))
}

fn meaning(offered: &Offered) -> String {
    named(&offered.objective.id, Phrase::Meaning)
}

/// The button that takes it in; where the class has it, that it does, and the way out.
fn taking(id: &ObjectiveId, what: String, of_class: &[ObjectiveId], listing: Listing) -> El {
    let is_in = of_class.contains(id);
    let (label, this) = match is_in {
        true => (Choosing::TakeOut, Choosing::TakeOutThis { what: what.clone() }),
        false => (Choosing::TakeIn, Choosing::TakeInThis { what: what.clone() }),
    };
    let class = if is_in { "quiet" } else { "" };
    let pressed = id.clone();
    let change = button(class, &say(label)).attr("name", &id.0).attr("aria-label", &say(this)).press(move || {
        if is_in { listing.take_out(&pressed, what.clone()) } else { listing.take_in(&pressed, what.clone()) }
    });
    let state = is_in.then(|| p("in-class small", &say(Choosing::InClass)));
    el("div", "actions").maybe(state).child(change)
}
