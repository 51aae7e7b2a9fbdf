//! Before a demonstration: how many, how long, when it would end, what is enough. The ticket is asked for at Start.

use super::{objective::back_to_path, path::go_on};
use crate::{
    device::{chance, clock, keeping, log, store::Store},
    student::{
        demonstration::{self, NotStarted, StartWith, Wanted},
        device_attempts::Unfinished,
        objective::{example, longer, of_path, statement},
        session::{school, waiting},
    },
    ui::{
        dom::{El, button, el, heading, link, p},
        frame::{FrameSize, enough},
        notice::notice,
        page::{arrive, top},
        route::{self, go},
        time_left::minutes,
        words::{locale, say},
    },
};
use generators::item::SetIdentity;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use mastery::{
    evidence::ItemSet,
    id::ObjectiveId,
    path::Readiness,
    time::Millis,
    wire::v1::{Path, Step},
};
use wasm_bindgen_futures::spawn_local;
use words::student::{Path as OnPath, Ready as Said, Shell};

/// The page.
#[must_use]
pub fn ready(id: &str) -> El {
    let id = ObjectiveId::from(id);
    of_path(move |path| about_to_show(path, &id))
}

fn about_to_show(path: &Path, id: &ObjectiveId) -> Option<El> {
    let step = path.step(id)?.clone();
    let set = step.objective.items()?.clone();
    let watched = school().device;
    let inside = move || {
        watched.found.with(|found| {
            let Some(found) = found else { return vec![waiting()] };
            let called = statement(&step.objective);
            arrive(&say(Shell::Title { page: called.clone() }));
            let begun = found.middle_of(&step);
            let word = RwSignal::new(Told::default());
            let above = if begun.is_some() { say(OnPath::InTheMiddle) } else { say(Said::AboutToShow) };
            let main = el("main", "stack ready-page")
                .child(el("div", "").child(p("soft", &above)).child(heading(&called)))
                .maybe(begun.map(|begun| el("div", "actions").child(go_on(begun).class("start"))))
                .child(notice(move || word.get().say()).class("word"))
                .child(facts(&step, &set))
                .child(told(&step, &set, begun.is_some()));
            vec![main.all(match step.readiness {
                Readiness::Ready => start(&step, begun.cloned(), word),
                Readiness::Later { .. } => not_open(&step.objective.id),
            })]
        })
    };
    Some(el("div", "page").child(top().child(back_to_path())).child(el("div", "").live(inside)))
}

fn facts(step: &Step, set: &ItemSet) -> El {
    let (required, of) = (set.threshold.required(), set.threshold.set_size());
    let fact = |figure: &str, below: &str| {
        el("div", "card").child(el("b", "").text(figure)).child(el("span", "soft small").text(below))
    };
    let (figure, below) = limit(step, set);
    el("div", "facts")
        .child(fact(&of.to_string(), &say(Said::Problems { count: of })))
        .child(fact(&required.to_string(), &say(Said::RightToMeet)))
        .child(fact(&figure, &below))
}

fn told(step: &Step, set: &ItemSet, in_the_middle: bool) -> El {
    let lines = el("div", "stack")
        .child(like(set.identity(chance::example_seed())))
        .maybe(step.reopened.map(|_| p("", &say(Said::OneMoreTry))))
        .maybe(step.time_limit.filter(|_| !in_the_middle).map(ends_at))
        .child(p("", &format!("{} {}", say(Said::SkipAndDontKnow), say(Said::NoVerdicts))));
    el("div", "card told").child(enough(set.threshold, FrameSize::Middle)).child(lines)
}

fn limit(step: &Step, set: &ItemSet) -> (String, String) {
    match (step.time_limit, set.time_limit) {
        (Some(limit), _) => (minutes(limit), longer(step).unwrap_or_else(|| say(Said::Minutes))),
        (None, None) => (say(Said::NoClock), say(Said::TakeYourTime)),
        (None, Some(_)) => (say(Said::NoClock), say(Said::TakeYourTimeForYou)),
    }
}

/// An example with its answer, in a line.
fn like(set: SetIdentity) -> El {
    let example = example(set);
    el("p", "like").live_text(move || {
        example.with(|view| {
            let Some(view) = view else { return String::new() };
            if view.prompt.has_blank() {
                return say(Said::Like { example: view.prompt.filled(&view.answers) });
            }
            let asked = view.prompt.text().replace('\n', " ");
            let answer = view.answer.clone();
            say(Said::LikeInWords { asked, answer })
        })
    })
}

/// When it would end, if Start were pressed now.
fn ends_at(limit: Millis) -> El {
    let ends_at = move || clock::time_of_day(clock::wall().after(limit), locale());
    let time = RwSignal::new(ends_at());
    let tick = StoredValue::new_local(Some(Interval::new(1000, move || {
        let now = ends_at();
        if time.with_untracked(|before| *before != now) {
            time.set(now);
        }
    })));
    on_cleanup(move || tick.set_value(None));
    el("p", "").live_text(move || say(Said::ClockEndsAt { time: time.get() }))
}

fn practise_first(id: &ObjectiveId, class: &str) -> El {
    link(class, &format!("/practice/{id}"), &say(Said::PractiseFirst))
}

fn not_open(id: &ObjectiveId) -> Vec<El> {
    vec![p("", &say(Said::NotOpen)), el("div", "actions").child(practise_first(id, "button act"))]
}

/// What is to be known before a start, or why there was none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Told {
    /// Nothing.
    #[default]
    Nothing,
    /// Nothing can be kept on this device.
    OnlyOnline,
    /// Another device is in the middle of one.
    OpenElsewhere,
    /// Why a start did not work.
    NotStarted(String),
}

impl Told {
    fn say(self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::OnlyOnline => say(Said::OnlyOnline),
            Self::OpenElsewhere => say(Said::OpenElsewhere),
            Self::NotStarted(why) => why,
        }
    }
}

/// The start of a new one, and what it would end.
fn start(step: &Step, begun: Option<Unfinished>, told: RwSignal<Told>) -> Vec<El> {
    let school = school();
    let id = step.objective.id.clone();
    let hide_clock = RwSignal::new(false);
    let starting = RwSignal::new(false);
    let student = school.session().map(|session| session.student);
    let (objective, open, new) = (id.clone(), step.open, chance::attempt());
    let wanted = student.map(|student| Wanted { objective, open, student, new });
    let may_offline = RwSignal::new(false);
    let other = step.open.filter(|open| begun.as_ref().is_none_or(|begun| begun.attempt != *open));
    let objective = id.clone();
    spawn_local(async move {
        let store = Store::open().await.with_room().await;
        if !store.keeps() {
            told.set(Told::OnlyOnline);
        } else if other.is_some() && log::noted_start(store, &objective).await != other {
            told.set(Told::OpenElsewhere);
        }
    });
    let press = move |with: StartWith| {
        let Some(wanted) = wanted.clone().filter(|_| !starting.get_untracked()) else { return };
        starting.set(true);
        told.set(Told::Nothing);
        may_offline.set(false);
        keeping::ask();
        let (hide_clock, is_here) = (hide_clock.get_untracked(), move || starting.try_get_untracked().is_some());
        spawn_local(async move {
            let started = demonstration::start(wanted, hide_clock, with, is_here).await;
            if !is_here() {
                // Whoever has left this page is not called back to it.
                return;
            }
            match started {
                Ok(attempt) => {
                    // Back from there leads to before this page: its Start would be one too many.
                    go(&format!("/attempt/{attempt}"), route::Step::InPlace);
                    // What is known of the path is from before.
                    school.path.set(None);
                }
                Err(NotStarted { why, may_offline: may }) => {
                    starting.set(false);
                    told.set(Told::NotStarted(why));
                    may_offline.set(may);
                }
            }
        });
    };
    let on_device = other.filter(|_| begun.is_none());
    let (class, label) = match begun {
        Some(_) => ("", Said::StartAfresh),
        None => ("act start", Said::Start),
    };
    let label = say(label);
    let start = button(class, "")
        .live_text(move || if starting.get() { say(Said::Starting) } else { label.clone() })
        .live_flag("disabled", move || starting.get())
        .press({
            let press = press.clone();
            move || press(StartWith::School)
        });
    let offline = move || match may_offline.get() {
        true => {
            let press = press.clone();
            let start = button("", &say(Said::StartOffline)).press(move || press(StartWith::Advance));
            vec![p("", &say(Said::StartOfflineHelp)), el("div", "actions").child(start)]
        }
        false => Vec::new(),
    };
    let check = || {
        let choice = el("input", "").attr("type", "checkbox").bound_check(hide_clock);
        el("label", "check soft").child(choice).text(&say(Said::HideClock))
    };
    let mut parts: Vec<El> = begun.iter().map(|_| p("", &say(Said::EndsTheOther))).collect();
    let way_there = move || match told.with(|told| *told == Told::OpenElsewhere).then_some(on_device).flatten() {
        Some(open) => vec![link("button", &format!("/attempt/{open}"), &say(OnPath::GoOn))],
        None => Vec::new(),
    };
    parts.push(el("div", "actions").live(way_there));
    parts.push(el("div", "stack").live(offline));
    parts.extend(keeping::is_to_be_asked().then(|| p("soft small", &say(Said::MayKeep))));
    parts.push(el("div", "actions starts").child(start).child(practise_first(&id, "button")));
    parts.extend(step.time_limit.map(|_| check()));
    parts
}
