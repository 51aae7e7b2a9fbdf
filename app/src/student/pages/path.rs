//! The path: what is ready now, and the whole way.

use crate::{
    device::{clock, http::Failure, sending},
    student::{
        device_attempts::{OnDevice, Unfinished},
        objective::{opens_after, statement, takes, takes_short},
        session::{no_reply, school, waiting},
    },
    ui::{
        dom::{El, button, el, follow, heading, link, p},
        notice::{notice, of_failure},
        page::{arrive, grow, mark, top},
        time_left::minutes,
        words::{locale, say},
    },
};
use leptos::prelude::*;
use mastery::{
    matrix::{Cell as State, cell},
    path::Readiness,
    standing::MetBy,
    time::Millis,
    wire::v1::{self, Session, Step},
};
use std::cell::Cell;
use words::student::{Path as Said, Shell};

/// The page.
#[must_use]
pub fn path() -> El {
    let school = school();
    // A result that arrives at school may open what comes next.
    let known = Cell::new(None);
    follow(move || {
        let verified = sending::progress().with(|all| all.iter().filter(|(_, now)| now.verified.is_some()).count());
        if known.replace(Some(verified)) != Some(verified) {
            school.ask_path();
        }
    });
    let watched = school.device;
    let arrived = Cell::new(false);
    let inside = move || {
        school.path.with(|path| {
            let Some(path) = path else { return none(school.path_failure.get()) };
            watched.found.with(|found| {
                let Some(found) = found else { return vec![waiting()] };
                // Only once: news from school must not take the focus from where it is.
                if !arrived.replace(true) {
                    arrive(&say(Shell::Title { page: say(Said::MyPath) }));
                }
                vec![next(path, found), el("h2", "").text(&say(Said::MyPath)), list(path, found)]
            })
        })
    };
    let failed = move || {
        if let Some(failure) = school.still_signed_in.get() {
            return format!("{} {}", of_failure(&failure), say(Shell::StillSignedIn));
        }
        let shown = school.path.with(Option::is_some);
        match school.path_failure.get().filter(|_| shown) {
            Some(Failure::NotReached) if window().is_secure_context() => say(Said::AsLastKnown),
            Some(Failure::NotReached) => format!("{} {}", say(Said::AsLastKnown), say(Said::KeepThisPage)),
            failure => failure.map(|failure| of_failure(&failure)).unwrap_or_default(),
        }
    };
    el("div", "page").maybe(school.session().map(|session| header(&session))).child(
        el("main", "")
            .child(notice(failed))
            .child(school.saving.below())
            .child(el("div", "stack path-page").live(inside)),
    )
}

fn none(failure: Option<Failure>) -> Vec<El> {
    let school = school();
    vec![match failure {
        Some(failure) => no_reply(&failure, move || school.ask_path()),
        None => p("center soft", &say(Shell::Loading)),
    }]
}

fn header(session: &Session) -> El {
    let school = school();
    top()
        .child(mark())
        .child(el("b", "who").text(&session.name))
        .child(el("span", "soft small wide").text(&session.class))
        .child(grow())
        .child(school.saving.sign())
        .child(button("quiet", &say(Shell::SignOut)).press(move || school.saving.sign_out(school)))
}

fn next(path: &v1::Path, found: &OnDevice) -> El {
    let begun =
        found.unfinished.iter().find_map(|begun| Some((begun, path.steps.iter().find(|step| begun.is_of(step))?)));
    if let Some((begun, step)) = begun {
        return card(Said::InTheMiddle, step, None).child(el("div", "actions").child(go_on(begun)));
    }
    let is_next = |step: &&Step| step.readiness == Readiness::Ready && !step.standing.opens_next();
    if let Some(step) = path.steps.iter().find(is_next) {
        return ready(step);
    }
    let (title, help) = if path.steps.is_empty() {
        (Said::Empty, None)
    } else if path.steps.iter().all(|step| step.standing.opens_next()) {
        (Said::AllMet, Some(Said::AllMetHelp))
    } else {
        (Said::NothingReady, None)
    };
    el("section", "card next").child(heading(&say(title))).maybe(help.map(|help| p("soft", &say(help))))
}

/// A step as the first thing on the page.
fn card(above: Said, step: &Step, after: Option<String>) -> El {
    let takes = takes(step).map(|takes| p("soft", &format!("{takes} {}", after.unwrap_or_default())));
    el("section", "card next")
        .child(p("soft small", &say(above)))
        .child(heading(&statement(&step.objective)))
        .maybe(takes)
}

/// The way on in a demonstration, with the time that is left as it passes, and then the way to its result.
#[must_use]
pub fn go_on(begun: &Unfinished) -> El {
    let tick = school().device.tick;
    let attempt = begun.attempt;
    let begun = begun.clone();
    let left = move || {
        tick.track();
        begun.left()
    };
    let over = left.clone();
    el("a", "button act")
        .live_attr("href", move || {
            format!("/{}/{attempt}", if over() == Some(Millis(0)) { "result" } else { "attempt" })
        })
        .live_text(move || match left() {
            Some(Millis(0)) => say(Said::SeeHowItWent),
            Some(left) => say(Said::GoOnWithTime { left: minutes(left) }),
            None => say(Said::GoOn),
        })
}

fn ready(step: &Step) -> El {
    let id = &step.objective.id;
    let last = step.last.map(|score| say(Said::LastTime { right: score.right }));
    let actions = el("div", "actions")
        .child(link("button act", &format!("/ready/{id}"), &say(Said::ShowThatICan)))
        .child(link("button", &format!("/practice/{id}"), &say(Said::Practise)));
    let above = if step.reopened.is_some() { Said::OneMoreTry } else { Said::ReadyForYou };
    card(above, step, last).child(actions)
}

/// A step's state, one shape and one word each.
fn state(step: &Step) -> (&'static str, String) {
    // What is in the middle, or was practised, has its place elsewhere on the page.
    match cell(step.standing, &step.readiness, None, None) {
        State::Met { by: MetBy::Teacher, .. } => ("met", say(Said::MetByTeacher)),
        State::Met { since, .. } => ("met", say(Said::MetOn { day: clock::day(since, locale()) })),
        State::Excused => ("excused", say(Said::Excused)),
        State::NotOpen => ("later", say(Said::Later)),
        _ if step.reopened.is_some() => ("ready", say(Said::OneMoreTry)),
        // A score that was enough is no reason for "not yet": a teacher's word is.
        State::NotYet { last: Some(score), .. } if !step.last_overruled => {
            ("try", say(Said::NotYet { right: score.right, of: score.of }))
        }
        State::NotYet { .. } => ("try", say(Said::NotYetPlain)),
        State::Ready | State::Showing { .. } | State::Practising { .. } => ("ready", say(Said::Ready)),
    }
}

fn list(path: &v1::Path, found: &OnDevice) -> El {
    let row = |(place, step): (usize, &Step)| {
        let (shape, word) = state(step);
        // A line leads on only to what opens after this.
        let next = path.steps.get(place + 1);
        let leads = next.is_some_and(|next| next.objective.prerequisites.contains(&step.objective.id));
        let after = opens_after(step, path).map(|what| say(Said::OpensAfter { what })).unwrap_or_default();
        let takes = takes_short(step).map(|takes| p("soft small", &format!("{takes} {after}")));
        let called = link("", &format!("/objective/{}", step.objective.id), &statement(&step.objective));
        let result = step.last.filter(|_| shape == "try").and_then(|score| found.result_of(step, score));
        let tag = match result {
            Some(attempt) => link("tag", &format!("/result/{attempt}"), &word),
            None => el("span", "tag").text(&word),
        };
        el("li", &if leads { format!("{shape} leads") } else { shape.to_owned() })
            .child(el("span", "dot").attr("aria-hidden", "true"))
            .child(el("div", "").child(called).maybe(takes))
            .child(tag)
    };
    el("ol", "path").all(path.steps.iter().enumerate().map(row).collect())
}
