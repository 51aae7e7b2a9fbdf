//! One student's objective: where the student stands and why, and the teacher's last word.

mod act;
mod attempt;
mod decisions;
mod items;
mod standing;

use super::{Failure, again::read_again, home, moment, of_failure, of_reading};
use crate::{
    device::{
        clock, http,
        live::{self, News},
        models,
    },
    ui::{
        dom::{El, distinct, el, heading, link, p},
        notice::notice,
        objective::statement,
        page::{arrive, focus_on, grow, top},
        words::{locale, say, write_numbers},
    },
};
use act::{Acting, actions};
use generators::json;
use leptos::prelude::*;
use mastery::{
    id::{AttemptId, StudentId},
    time::Instant,
    wire::v1::{Changes, Class, Decide, StaffSession, StudentObjective},
};
use wasm_bindgen_futures::spawn_local;
use words::staff::{Act, Deciding, Evidence, Matrix, Staff};

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
    /// Why what is shown could not be read anew.
    unread: RwSignal<Option<Failure>>,
    /// What is being decided, with its form open.
    acting: RwSignal<Option<Acting>>,
    /// Attempts whose items are shown.
    opened: RwSignal<Vec<AttemptId>>,
    asking: RwSignal<bool>,
    connected: RwSignal<bool>,
    reading: StoredValue<Reading>,
}

/// Whether it is being read, so that much news at once is read once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    No,
    Asked,
    /// What is on its way is of before the last news, or before the last decision.
    Outdated,
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
        unread: RwSignal::new(None),
        acting: RwSignal::new(None),
        opened: RwSignal::new(Vec::new()),
        asking: RwSignal::new(false),
        connected: RwSignal::new(true),
        reading: StoredValue::new(Reading::No),
    };
    // The first that is told is to read it whole.
    let stream = format!("/api/v1/classes/{}/live", place.class.id);
    StoredValue::new_local(live::listen(&stream, move |news| view.hear(news)));
    let back = link("button quiet back", &home::address(&place.class), &format!("← {}", place.class.name));
    let is_known = distinct(move || view.seen.with(Option::is_some));
    // Drawn once: news changes what stands in it, so that a form and the focus stay where they are.
    let inside = el("div", "stack evidence").live(move || match is_known.get() {
        false => vec![p("soft", &say(Staff::Loading))],
        true => view.seen.with_untracked(|seen| seen.as_ref().map(|seen| page(view, seen)).unwrap_or_default()),
    });
    // While something is decided, what there is to say stands in its form.
    let unread = move |failure: Failure| of_reading(&failure, is_known.get());
    let told = move || match view.unread.get().map_or_else(|| view.told.get(), unread) {
        _ if view.acting.with(Option::is_some) => String::new(),
        told if told.is_empty() && !view.connected.get() => say(Matrix::NotLive),
        told => told,
    };
    let main = el("main", "stack").child(notice(told)).child(inside);
    el("div", "page").child(top().child(back).child(grow())).child(main)
}

impl View {
    fn load(self) {
        if self.reading.get_value() != Reading::No {
            return self.reading.set_value(Reading::Outdated);
        }
        self.reading.set_value(Reading::Asked);
        spawn_local(async move {
            let found = http::get::<StudentObjective>(&self.path.get_value()).await;
            // Where they do not come, ids stand in the place of the catalogue's words.
            let _ = models::fetch().await;
            // The page may be another by now.
            if self.seen.is_disposed() {
                return;
            }
            let is_outdated = self.reading.get_value() == Reading::Outdated;
            self.reading.set_value(Reading::No);
            match found {
                Ok(_) if is_outdated => self.load(),
                Ok(seen) => self.show(seen),
                Err(failure) => {
                    if failure.is_not_signed_in() {
                        // Nobody's work stays on a screen that somebody has left.
                        self.seen.set(None);
                    } else if is_outdated {
                        self.load();
                    } else if failure.is_passing() {
                        read_again(self.seen, move || self.load());
                    }
                    self.unread.set(Some(failure));
                }
            }
        });
    }

    fn show(self, seen: StudentObjective) {
        let is_first = self.seen.with_untracked(Option::is_none);
        write_numbers(seen.number_style);
        let (student, objective) = (seen.student.name.clone(), statement(&seen.objective));
        self.seen.set(Some(seen));
        self.unread.set(None);
        if is_first {
            arrive(&say(Staff::Title { page: say(Evidence::Page { student, objective }) }));
        }
    }

    /// Reads anew where something of this student is different.
    fn hear(self, news: News) {
        match news {
            // What the session's end is called, the server says best.
            News::Reload | News::End => self.load(),
            News::Connected(connected) => self.connected.set(connected),
            News::Changes(changes) => {
                let student = self.seen.with_untracked(|seen| seen.as_ref().map(|seen| seen.student.id));
                let is_of_it = json::read::<Changes>(&changes)
                    .map_or(true, |changes| changes.rows.iter().any(|row| Some(row.id) == student));
                if is_of_it {
                    self.load();
                }
            }
        }
    }

    /// A part of what is seen, told only when it is another.
    fn part<T: Clone + PartialEq + Default + Send + Sync + 'static>(
        self,
        part: impl Fn(&StudentObjective) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.seen.with(|seen| seen.as_ref().map(&part).unwrap_or_default()))
    }

    /// The same, which waits while something is decided: no form goes while somebody writes in it.
    fn quiet_part<T: Clone + PartialEq + Default + Send + Sync + 'static>(
        self,
        part: impl Fn(&StudentObjective) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let now = self.part(part);
        Memo::new(move |before: Option<&T>| {
            let is_deciding = self.acting.with(Option::is_some);
            before.filter(|_| is_deciding).cloned().unwrap_or_else(|| now.get())
        })
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
                    if self.reading.get_value() == Reading::Asked {
                        self.reading.set_value(Reading::Outdated);
                    }
                    self.seen.set(Some(seen));
                    self.acting.set(None);
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
        .child(standing::standing(view));
    let word = el("section", "card last-word").child(el("h2", "").text(&say(Deciding::Heading))).child(actions(
        view,
        Acting::on_objective,
        &[Act::Met, Act::NotYet, Act::Excuse, Act::Reopen],
    ));
    vec![heading, word, decisions::decisions(view), attempt::attempts(view), items::practice(view)]
}

/// What a student is called here.
fn name_of(seen: &StudentObjective, student: StudentId) -> String {
    let found = std::iter::once(&seen.student).chain(&seen.others).find(|one| one.id == student);
    found.map_or_else(|| say(Evidence::SomebodyElse), |student| student.name.clone())
}

fn day(at: Instant) -> String {
    clock::day(at, locale())
}
