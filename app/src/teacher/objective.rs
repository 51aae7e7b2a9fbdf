//! One student's objective: where the student stands and why, and the teacher's last word.

mod act;
mod attempt;
mod decisions;
mod items;
mod standing;

use super::{home, of_failure};
use crate::{
    device::{clock, http, models},
    ui::{
        dom::{El, el, heading, link, p},
        notice::notice,
        objective::statement,
        page::{arrive, focus_on, grow, top},
        words::{locale, say, write_numbers},
    },
};
use act::{Acting, actions};
use leptos::prelude::*;
use mastery::{
    id::{AttemptId, StudentId},
    time::Instant,
    wire::v1::{Class, Decide, StaffSession, StudentObjective},
};
use wasm_bindgen_futures::spawn_local;
use words::staff::{Act, Deciding, Evidence, Staff};

/// What an address of this page names.
pub struct Place {
    class: Class,
    /// Where it is asked for.
    path: String,
}

/// What the page shows. Copies are the same.
#[derive(Clone, Copy)]
pub(super) struct View {
    path: StoredValue<String>,
    seen: RwSignal<Option<StudentObjective>>,
    told: RwSignal<String>,
    /// What is being decided, with its form open.
    acting: RwSignal<Option<Acting>>,
    /// Attempts whose items are shown.
    opened: RwSignal<Vec<AttemptId>>,
    asking: RwSignal<bool>,
}

/// The place of an address: `/teacher/classes/{class}/students/{student}/objectives/{objective}`.
#[must_use]
pub fn of_address(session: &StaffSession, address: &str) -> Option<Place> {
    let class = session.classes.iter().find(|class| address.starts_with(&format!("{}/", home::address(class))))?;
    let mut parts = address.strip_prefix(&home::address(class))?.trim_matches('/').split('/');
    let (Some("students"), Some(student), Some("objectives"), Some(objective), None) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let path = format!("/api/v1/classes/{}/students/{student}/objectives/{objective}", class.id);
    Some(Place { class: class.clone(), path })
}

/// The page.
#[must_use]
pub fn objective(place: &Place) -> El {
    let view = View {
        path: StoredValue::new(place.path.clone()),
        seen: RwSignal::new(None),
        told: RwSignal::new(String::new()),
        acting: RwSignal::new(None),
        opened: RwSignal::new(Vec::new()),
        asking: RwSignal::new(false),
    };
    view.load();
    let back = link("button quiet back", &home::address(&place.class), &format!("← {}", place.class.name));
    let inside = el("div", "stack evidence").live(move || {
        view.seen.with(|seen| match seen {
            None => vec![p("soft", &say(Staff::Loading))],
            Some(seen) => page(view, seen),
        })
    });
    // While something is decided, what there is to say stands in its form.
    let told = move || if view.acting.with(Option::is_none) { view.told.get() } else { String::new() };
    let main = el("main", "stack").child(notice(told)).child(inside);
    el("div", "page").child(top().child(back).child(grow())).child(main)
}

impl View {
    fn load(self) {
        spawn_local(async move {
            let found = http::get::<StudentObjective>(&self.path.get_value()).await;
            // Where they do not come, ids stand in the place of the catalogue's words.
            let _ = models::fetch().await;
            match found {
                Ok(seen) => {
                    write_numbers(seen.number_style);
                    let (student, objective) = (seen.student.name.clone(), statement(&seen.objective));
                    self.seen.set(Some(seen));
                    arrive(&say(Staff::Title { page: say(Evidence::Page { student, objective }) }));
                }
                Err(failure) => self.told.set(of_failure(&failure)),
            }
        });
    }

    /// Sends a decision and shows what there is then. It has its id from before, so that a second press is the same one.
    fn decide(self, decide: Decide) {
        if self.asking.get_untracked() {
            return;
        }
        if decide.reason.trim().is_empty() {
            return self.told.set(say(Deciding::SayWhy));
        }
        self.asking.set(true);
        self.told.set(String::new());
        spawn_local(async move {
            let decided = http::post(&format!("{}/decisions", self.path.get_value()), &decide).await;
            self.asking.set(false);
            match decided {
                Ok(seen) => {
                    self.acting.set(None);
                    self.seen.set(Some(seen));
                    self.told.set(say(Deciding::OnRecord));
                    focus_on("h1");
                }
                Err(failure) => self.told.set(of_failure(&failure)),
            }
        });
    }
}

fn page(view: View, seen: &StudentObjective) -> Vec<El> {
    let heading = el("div", "")
        .child(heading(&seen.student.name))
        .child(p("lead", &statement(&seen.objective)))
        .child(standing::standing(seen));
    let word = el("section", "card last-word").child(el("h2", "").text(&say(Deciding::Heading))).child(actions(
        view,
        Acting::on_objective,
        &[Act::Met, Act::NotYet, Act::Excuse, Act::Reopen],
    ));
    vec![heading, word, decisions::decisions(view, seen), attempt::attempts(view, seen), items::practice(seen)]
}

/// What a student is called here.
fn name_of(seen: &StudentObjective, student: StudentId) -> String {
    let found = std::iter::once(&seen.student).chain(&seen.others).find(|pupil| pupil.id == student);
    found.map_or_else(|| say(Evidence::SomebodyElse), |pupil| pupil.name.clone())
}

fn day(at: Instant) -> String {
    clock::day(at, locale())
}

fn when(at: Instant) -> String {
    say(Evidence::When { day: day(at), time: clock::time_of_day(at, locale()) })
}
