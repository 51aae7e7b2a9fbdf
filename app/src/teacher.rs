//! The teacher's screens, and which of them an address leads to.

mod again;
mod begin;
mod catalogue;
mod class;
mod class_student;
mod hand_in;
mod home;
mod listing;
mod matrix;
mod objective;
mod objectives;
mod sheet;
mod sign_in;
mod student;
mod waiting;
mod workshop;

use crate::{
    device::{
        clock,
        http::{self, Failure},
        models,
    },
    ui::{
        self,
        dom::{El, el, heading, link, p},
        notice::notice,
        page::arrive,
        route::{self, Step},
        words::{locale, say},
    },
};
use begin::begin;
use home::home;
use leptos::prelude::*;
use mastery::{
    time::Instant,
    wire::v1::{Beginning, StaffSession},
};
use sign_in::sign_in;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::PageTransitionEvent;
use words::staff::{Evidence, Matrix, Staff};

/// The address of the first page.
const HOME: &str = "/teacher";

/// Shows the teacher's first screen.
pub fn start() {
    ui::words::begin();
    ui::mount(screens);
}

/// Who is in front of the tab.
#[derive(Clone)]
enum Who {
    Asking,
    Beginning(String),
    Nobody(Option<Failure>),
    Teacher(RwSignal<StaffSession>),
}

impl Who {
    /// Who has signed in. What objectives are called is fetched while the first page is read.
    fn teacher(session: StaffSession) -> Self {
        models::begin();
        Self::Teacher(RwSignal::new(session))
    }
}

/// What to say of a request that brought nothing.
fn of_failure(failure: &Failure) -> String {
    match failure {
        Failure::NotReached => say(Staff::NotReached),
        Failure::NotUnderstood => say(Staff::NotUnderstood),
        Failure::Problem(problem) => problem.detail.clone(),
    }
}

/// The same, of a page that tries again by itself: where something is shown, what fails to come is the news of it.
fn of_reading(failure: &Failure, is_shown: bool) -> String {
    match failure {
        Failure::NotReached if is_shown => say(Matrix::NotLive),
        failure => of_failure(failure),
    }
}

/// A day and a time of it, where the device is.
fn moment(at: Instant) -> String {
    say(Evidence::When { day: clock::day(at, locale()), time: clock::time_of_day(at, locale()) })
}

/// Finds out who is here. A key begins a school where there is none, and is nothing where there is one.
async fn arrival(who: RwSignal<Who>) {
    if let Some(key) = begin::key() {
        let has_school = http::get::<Beginning>("/api/v1/school").await.is_ok_and(|found| found.begun);
        if !has_school {
            return who.set(Who::Beginning(key));
        }
        route::go(HOME, Step::InPlace);
    }
    who.set(match http::get::<StaffSession>("/api/v1/staff/session").await {
        Ok(session) => Who::teacher(session),
        Err(failure) if failure.is_not_signed_in() => Who::Nobody(None),
        Err(failure) => Who::Nobody(Some(failure)),
    });
}

/// Whose session it is: a name is one account's in its school.
fn named(session: &StaffSession) -> (String, String) {
    (session.school.clone(), session.name.clone())
}

/// Asks anew whenever the browser shows a page as it once was: its teacher may have left since, and nobody's names are to be
/// seen until the school has said that it is the same one.
fn ask_when_brought_back(who: RwSignal<Who>) {
    let listener = window_event_listener_untyped("pageshow", move |event| {
        let event: PageTransitionEvent = event.unchecked_into();
        let Some(body) = document().body().filter(|_| event.persisted()) else { return };
        body.set_hidden(true);
        let before = who.with_untracked(|who| match who {
            Who::Teacher(session) => Some(session.with_untracked(named)),
            Who::Asking | Who::Beginning(_) | Who::Nobody(_) => None,
        });
        spawn_local(async move {
            let now = http::get::<StaffSession>("/api/v1/staff/session").await.ok().as_ref().map(named);
            if now == before {
                body.set_hidden(false);
            } else {
                let _ = window().location().reload();
            }
        });
    });
    // For as long as the tab lives.
    std::mem::forget(listener);
}

fn screens() -> El {
    let who = RwSignal::new(Who::Asking);
    let address = route::begin();
    spawn_local(arrival(who));
    // The address that the server printed may be put into a tab that is here already.
    let pasted = window_event_listener_untyped("hashchange", move |_| {
        if begin::key().is_some() {
            spawn_local(arrival(who));
        }
    });
    on_cleanup(move || pasted.remove());
    ask_when_brought_back(who);
    let signed_in = move |session| who.set(Who::teacher(session));
    let begun = move |session| {
        // The key is spent: it has no place in the history.
        route::go(HOME, Step::InPlace);
        signed_in(session);
    };
    let still_here = RwSignal::new(None::<Failure>);
    let sign_out = move || {
        still_here.set(None);
        spawn_local(async move {
            let failure = http::delete("/api/v1/staff/session").await.err();
            if failure.as_ref().is_none_or(Failure::is_not_signed_in) {
                who.set(Who::Nobody(None));
            } else {
                still_here.set(failure);
            }
        });
    };
    let told = move || {
        let said = |failure: &Failure| format!("{} {}", of_failure(failure), say(Staff::StillSignedIn));
        still_here.with(|failure| failure.as_ref().map(said).unwrap_or_default())
    };
    el("div", "").child(notice(told)).child(el("div", "").live(move || {
        vec![who.with(|who| match who {
            Who::Asking => el("main", "page").child(p("center soft", &say(Staff::Loading))),
            Who::Beginning(key) => begin(key.clone(), begun),
            Who::Nobody(failure) => sign_in(failure.as_ref(), signed_in),
            Who::Teacher(session) => teacher(*session, address, sign_out),
        })]
    }))
}

/// The page of an address for a teacher who is signed in.
fn teacher(session: RwSignal<StaffSession>, address: RwSignal<String>, sign_out: impl Fn() + Clone + 'static) -> El {
    el("div", "").live(move || {
        let address = address.get();
        let page = session.with_untracked(|session| {
            let address = &address;
            let student = || student::of_address(session, address).map(|(class, id)| student::student(&class, id));
            let objective = || objective::of_address(session, address).map(|place| objective::objective(&place));
            let students = || class::of_address(session, address).map(|found| class::class(session, &found));
            let matrix = || matrix::of_address(session, address).map(|found| matrix::matrix(&found));
            let objectives = || {
                let (class, place) = objectives::of_address(session, address)?;
                Some(match place {
                    objectives::Place::List => objectives::objectives(&class),
                    objectives::Place::One(objective) => workshop::workshop(&class, objective),
                })
            };
            let catalogue = || catalogue::of_address(session, address).map(|found| catalogue::catalogue(&found));
            let work = || (address.as_str() == hand_in::ADDRESS).then(|| hand_in::hand_in(session));
            let waiting = || (address.as_str() == waiting::ADDRESS).then(|| waiting::waiting(session));
            let of_class = || students().or_else(catalogue).or_else(objectives).or_else(matrix);
            work().or_else(waiting).or_else(student).or_else(objective).or_else(of_class)
        });
        vec![match page {
            Some(page) => page,
            None if address.trim_end_matches('/') == HOME => home(session, sign_out.clone()),
            None => nothing(),
        }]
    })
}

/// The page of an address that leads nowhere.
fn nothing() -> El {
    arrive(&say(Staff::Title { page: say(Staff::NothingHere) }));
    let main = el("main", "center")
        .child(heading(&say(Staff::NothingHere)))
        .child(p("soft", &say(Staff::NothingHereHelp)))
        .child(link("button", HOME, &say(Staff::ToClasses)));
    el("div", "page").child(main)
}
