//! Before a demonstration: how many, how long, when it would end, what is enough. The ticket is asked for at Start.

use super::objective::{back_to_path, enough};
use crate::{
    device::{chance, clock, store::Store},
    student::{
        demonstration, device_attempts,
        objective::{example, items, meaning, of_path, statement},
        session::school,
    },
    ui::{
        dom::{El, button, el, heading, link, p},
        notice::notice,
        page::{arrive, top},
        route::{self, go},
        time_left::minutes,
        words::{locale, reader, say},
    },
};
use generators::item::SetIdentity;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use mastery::{
    id::ObjectiveId,
    path::Readiness,
    time::Millis,
    wire::v1::{Path, Step},
};
use wasm_bindgen_futures::spawn_local;
use words::objectives::Objective as Words;
use words::student::{Ready as Said, Shell};

/// The page.
#[must_use]
pub fn ready(id: &str) -> El {
    let id = ObjectiveId::from(id);
    of_path(move |path| about_to_show(path, &id))
}

fn about_to_show(path: &Path, id: &ObjectiveId) -> Option<El> {
    let step = path.steps.iter().find(|step| step.objective.id == *id)?;
    let set = items(&step.objective)?;
    let called = statement(&step.objective);
    arrive(&say(Shell::Title { page: called.clone() }));
    let (required, of) = (set.threshold.required(), set.threshold.set_size());
    let fact = |figure: &str, below: &str| {
        el("div", "card").child(el("b", "").text(figure)).child(el("span", "soft small").text(below))
    };
    let facts = el("div", "facts")
        .child(fact(&of.to_string(), &say(Said::Problems { count: of })))
        .child(fact(&required.to_string(), &say(Said::RightToMeet)))
        .child({
            let (figure, below) = limit(step.time_limit, set.time_limit);
            fact(&figure, &below)
        });
    let told = el("div", "stack")
        .child(like(set.identity(chance::example_seed())))
        .maybe(step.time_limit.map(ends_at))
        .child(p("", &format!("{} {}", say(Said::SkipAndDontKnow), say(Said::NoVerdicts))));
    let title = el("div", "")
        .child(p("soft", &say(Said::AboutToShow)))
        .child(heading(&called))
        .maybe(meaning(id, Words::ICan).map(|can| p("soft", &can)));
    let main = el("main", "stack ready-page")
        .child(title)
        .child(facts)
        .child(el("div", "card told").child(enough(set.threshold)).child(told))
        .all(if step.readiness == Readiness::Ready { start(step) } else { not_open(id) });
    Some(el("div", "page").child(top().child(back_to_path())).child(main))
}

fn limit(limit: Option<Millis>, usual: Option<Millis>) -> (String, String) {
    match (limit, usual) {
        (Some(limit), Some(usual)) if limit > usual => {
            (minutes(limit), say(Said::LongerForYou { from: minutes(usual) }))
        }
        (Some(limit), _) => (minutes(limit), say(Said::Minutes)),
        (None, _) => (say(Said::NoClock), say(Said::TakeYourTime)),
    }
}

/// An example with its answer, in a line.
fn like(set: SetIdentity) -> El {
    let example = example(set);
    el("p", "like").live_text(move || {
        example.with(|view| {
            let Some(view) = view else { return String::new() };
            let answer = view.key.shown(reader());
            if view.prompt.has_blank() {
                return say(Said::Like { example: view.prompt.written(&answer) });
            }
            let asked = view.prompt.text().replace('\n', " ");
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

fn start(step: &Step) -> Vec<El> {
    let school = school();
    let id = step.objective.id.clone();
    let hide_clock = RwSignal::new(false);
    let told = RwSignal::new(String::new());
    let starting = RwSignal::new(false);
    // The same id however often Start is pressed, so that it is one attempt.
    let attempt = chance::attempt();
    let open = step.open;
    spawn_local(async move {
        if Store::open().await.is_err() {
            return told.set(say(Said::NoStorage));
        }
        let Some(session) = school.session() else { return };
        let here = device_attempts::unfinished(session.student).await.unwrap_or_default();
        if open.is_some_and(|open| !here.iter().any(|begun| begun.head.attempt == open)) {
            told.set(say(Said::OpenElsewhere));
        }
    });
    let practise = practise_first(&id, "button");
    let press = move || {
        if starting.get_untracked() {
            return;
        }
        starting.set(true);
        told.set(String::new());
        let objective = id.clone();
        spawn_local(async move {
            match demonstration::start(attempt, objective, hide_clock.get_untracked()).await {
                Ok(()) => {
                    go(&format!("/attempt/{attempt}"), route::Step::On);
                    // What is known of the path is from before.
                    school.path.set(None);
                }
                Err(why) => {
                    starting.set(false);
                    told.set(why);
                }
            }
        });
    };
    let start = button("act start", "")
        .live_text(move || say(if starting.get() { Said::Starting } else { Said::Start }))
        .live_flag("disabled", move || starting.get())
        .press(press);
    let check = || {
        let choice = el("input", "").attr("type", "checkbox").bound_check(hide_clock);
        el("label", "check soft").child(choice).text(&say(Said::HideClock))
    };
    let actions = el("div", "actions").child(start).child(practise);
    let mut parts = vec![el("div", "stack").child(notice(move || told.get())).child(actions)];
    parts.extend(step.time_limit.map(|_| check()));
    parts
}
