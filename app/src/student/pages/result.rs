//! After a demonstration: met or not yet, each item with what was written and what is right, and what to practise.

mod teacher_says;

use super::objective::back_to_path;
use crate::{
    device::{
        sending::{self, Looked},
        store::Store,
    },
    student::{
        result::{self, Told, Untold},
        saving::kept_here,
        session::{school, waiting},
    },
    ui::{
        answered::{misconception, written},
        dom::{El, el, heading, link, p},
        frame::{Cell, FrameSize, frame},
        item,
        page::{arrive, grow, top},
        route::{Step, go},
        time_left::minutes,
        words::say,
    },
};
use generators::{
    answers::{Response, Verdict},
    module::View,
    prompt::Part,
};
use leptos::prelude::*;
use mastery::{
    attempt::{Draft, How, ItemRecord, Outcome},
    id::{AttemptId, StudentId},
    time::Millis,
};
use teacher_says::teacher_says;
use wasm_bindgen_futures::spawn_local;
use words::{
    Say,
    student::{Practice, Result as Said, Shell, Sitting},
};

/// The page.
#[must_use]
pub fn result(attempt: AttemptId, student: StudentId) -> El {
    let told = RwSignal::new_local(None::<Result<Told, Untold>>);
    spawn_local(async move {
        match result::read(attempt, student).await {
            Err(Untold::StillRunning) => go(&format!("/attempt/{attempt}"), Step::InPlace),
            read => drop(told.try_set(Some(read))),
        }
    });
    el("div", "").live(move || {
        told.with(|told| {
            vec![match told {
                None => waiting(),
                Some(Ok(told)) => page(told, attempt),
                Some(Err(Untold::NoItems)) => nothing_to_tell(Practice::NoItems, None),
                Some(Err(_)) => nothing_to_tell(Sitting::NotHere, Some(Sitting::NotHereHelp)),
            }]
        })
    })
}

fn nothing_to_tell(why: impl Say, help: Option<Sitting>) -> El {
    arrive(&say(Shell::Title { page: say(Said::YourResult) }));
    let main = el("main", "center")
        .child(heading(&say(why)))
        .maybe(help.map(|help| p("soft", &say(help))))
        .child(link("button act", "/", &say(Shell::BackToPath)));
    el("div", "page").child(main)
}

/// How an item went.
#[derive(Clone, Copy, PartialEq)]
enum Went {
    Right,
    Other,
    NotKnown,
    NotReached,
}

impl Went {
    fn of(record: &ItemRecord) -> Self {
        match record {
            _ if record.is_right() => Self::Right,
            _ if record.not_known => Self::NotKnown,
            _ if record.is_answered() => Self::Other,
            _ => Self::NotReached,
        }
    }

    const fn cell(self) -> Cell {
        match self {
            Self::Right => Cell::Right,
            Self::Other => Cell::Other,
            Self::NotKnown => Cell::NotKnown,
            Self::NotReached => Cell::Open,
        }
    }

    /// Its sign in the list, that sign's name, and how it is drawn.
    const fn mark(self) -> (&'static str, Said, &'static str) {
        match self {
            Self::Right => ("✓", Said::RightMark, "good"),
            Self::Other => ("✕", Said::OtherMark, "other"),
            Self::NotKnown => ("?", Said::NotKnownMark, "not-known"),
            Self::NotReached => ("–", Said::NotReachedMark, "not-known"),
        }
    }
}

fn page(told: &Told, attempt: AttemptId) -> El {
    let header = top()
        .child(back_to_path())
        .child(grow())
        .child(el("span", "soft small").attr("role", "status").live_text(move || saved(attempt)));
    let draft = |item: usize| told.draft.as_ref().filter(|draft| draft.item as usize == item);
    // Skipped, or in front of the student at the end.
    let seen = |item: usize, record: &ItemRecord| {
        record.skips > 0 || told.sitting.open.first().is_some_and(|open| *open as usize == item)
    };
    let items = told.views.iter().zip(&told.sitting.items).enumerate();
    let items = items.map(|(item, (view, record))| one(view, record, seen(item, record), draft(item))).collect();
    let main = el("main", "stack result-page")
        .child(outcome(told, attempt))
        .child(el("h2", "").text(&say(Said::EachProblem)))
        .child(el("ol", "card results").all(items));
    el("div", "page").child(header).child(main)
}

fn outcome(told: &Told, attempt: AttemptId) -> El {
    let sitting = &told.sitting;
    let objective = &told.ticket.objective.id;
    let title = headline(told);
    arrive(&say(Shell::Title { page: title.clone() }));
    let went: Vec<Went> = sitting.items.iter().map(Went::of).collect();
    let count = |way: Went| went.iter().filter(|went| **went == way).count() as u16;
    let (right, of) = (sitting.right, sitting.items.len() as u16);
    let (other, not_known, not_reached) = (count(Went::Other), count(Went::NotKnown), count(Went::NotReached));
    let label = move || say(Shell::FrameResult { right, other, not_known, not_reached });
    let cells: Vec<Cell> = went.iter().map(|went| went.cell()).collect();
    let missed: Vec<&View> =
        told.views.iter().zip(&sitting.items).filter(|(_, record)| !record.is_right()).map(|(view, _)| view).collect();
    let is_met = sitting.outcome == Some(Outcome::Met);
    let over = is_met && sitting.ended.is_some_and(|ended| ended.how == How::Clock);
    let practise = (!missed.is_empty()).then(|| {
        let href = format!("/practice/{objective}?missed={attempt}");
        link("button act practise-missed", &href, &practise_label(&missed, not_reached > 0))
    });
    let after = match (is_met, missed.is_empty()) {
        (false, _) => link("button", &format!("/ready/{objective}"), &say(Said::TryAgain)),
        (true, false) => link("button", "/", &say(Shell::BackToPath)),
        (true, true) => link("button act", "/", &say(Shell::BackToPath)),
    };
    el("div", if is_met { "center headline is-met" } else { "center headline" })
        .child(frame(FrameSize::Large, label, move || cells.clone()))
        .child(heading(&title))
        .maybe(over.then(|| p("", &say(Said::AndTimeOver))))
        .child(p("soft", &used(told)))
        .child(el("p", "if-any").live_text(move || school_says(attempt, right, of).unwrap_or_default()))
        .child(el("p", "if-any").live_text(teacher_says(attempt, objective.clone(), is_met)))
        .child(el("div", "actions").maybe(practise).child(after))
}

fn headline(told: &Told) -> String {
    let sitting = &told.sitting;
    let (right, of) = (sitting.right, sitting.items.len() as u16);
    let mastery::evidence::Evidence::Items(set) = &told.ticket.objective.evidence else {
        return say(Said::YourResult);
    };
    let required = set.threshold.required();
    say(match sitting.outcome {
        Some(Outcome::Met) => Said::Met { right, of },
        Some(Outcome::TimedOut) => Said::TimedOut { right, of, required },
        Some(Outcome::Abandoned) => Said::Left { right, of, required },
        Some(Outcome::NotMet) | None => Said::NotYet { right, of, required },
    })
}

fn used(told: &Told) -> String {
    let used = minutes(told.sitting.ended.map_or(told.sitting.elapsed, |ended| ended.at));
    let used = say(match told.sitting.deadline {
        Some(limit) => Said::Used { used, of: minutes(limit) },
        None => Said::UsedPlain { used },
    });
    match last_time(told) {
        Some(right) => format!("{used} {}", say(Said::LastTime { right })),
        None => used,
    }
}

/// How many were right the last time before: what the school said of it before this one began, wherever that was; else
/// what this device has.
fn last_time(told: &Told) -> Option<u16> {
    let by_school = school().heard.with_untracked(|path| {
        let path = path.as_ref().filter(|path| path.server_now <= told.ticket.issued)?;
        path.step(&told.ticket.objective.id).map(|step| step.last)
    });
    by_school.map_or(told.before, |last| last.map(|score| score.right))
}

/// One or two short items are named, more are counted.
fn practise_label(missed: &[&View], some_not_reached: bool) -> String {
    let is_short = |view: &&View| matches!(view.prompt.0.as_slice(), [Part::Math(_)]);
    if missed.len() <= 2 && missed.iter().all(is_short) {
        let name = |view: &&View| view.prompt.filled(&[String::new()]).trim().trim_end_matches('=').trim().to_owned();
        return say(Said::PractiseThese { items: missed.iter().map(name).collect() });
    }
    let count = missed.len();
    // Nobody missed what they did not come to.
    say(if some_not_reached { Said::PractiseOthers { count } } else { Said::PractiseMissed { count } })
}

fn saved(attempt: AttemptId) -> String {
    let progress = sending::progress().with(|all| sending::of(all, attempt).cloned());
    say(match progress {
        Some(progress) if progress.is_kept_here() || (progress.waiting() > 0 && Store::is_in_tab()) => {
            return say(kept_here());
        }
        Some(progress) if progress.waiting() > 0 => Said::SavedHere,
        Some(_) => Said::SavedAtSchool,
        None => match sending::looked().get() {
            Looked::NotYet => return String::new(),
            Looked::Failed => return say(Shell::NotSeen),
            Looked::Through => Said::SavedAtSchool,
        },
    })
}

/// Where the school reads it otherwise, its word stands.
fn school_says(attempt: AttemptId, right: u16, of: u16) -> Option<String> {
    let verified = sending::progress().with(|all| sending::of(all, attempt).and_then(|progress| progress.verified))?;
    (verified.right != right).then(|| say(Said::SchoolSays { right: verified.right, of }))
}

/// An item: what was asked, what was written, what is right, how long it took.
fn one(view: &View, record: &ItemRecord, seen: bool, draft: Option<&Draft>) -> El {
    let answer = view.answer.clone();
    let (mark, name, class) = Went::of(record).mark();
    let mark = el("span", class)
        .child(el("span", "").attr("aria-hidden", "true").text(mark))
        .child(el("span", "unseen").text(&say(name)));
    let about = el("div", "")
        .child(item::shown(view))
        .maybe(told(record, seen, draft, &answer, view).map(|told| p("", &told)))
        .maybe(misconception(view, record).map(|why| p("soft", &why)))
        .maybe(record.reported.then(|| p("soft", &say(Said::Reported))));
    let took = record.is_answered().then(|| {
        let first_key = record.first_key.map(|Millis(after)| el("span", "").text(&say(Said::FirstKey { after })));
        el("span", "took soft small")
            .child(el("b", "").text(&say(Said::Seconds { spent: record.spent.0 })))
            .maybe(first_key)
    });
    el("li", "").child(mark).child(about).maybe(took)
}

fn told(record: &ItemRecord, seen: bool, draft: Option<&Draft>, answer: &str, view: &View) -> Option<String> {
    let answer = answer.to_owned();
    let Some(response) = record.response.as_ref().map(written) else {
        return Some(say(match draft {
            _ if record.not_known => Said::DidNotKnow { answer },
            Some(draft) => Said::Draft { response: written(&Response::from_lines(&draft.text)), answer },
            None if seen => Said::NotAnswered { answer },
            None => Said::NotReached { answer },
        }));
    };
    Some(say(match record.verdict {
        _ if record.late => Said::TooLate { response, answer },
        // Where the answer stands in the item as it was written, there is nothing to add.
        Some(Verdict::Correct) if view.prompt.has_blank() && response == answer => return None,
        Some(Verdict::Correct) => Said::Wrote { response },
        Some(Verdict::WrongForm) => Said::OtherForm { response, answer },
        _ => Said::WroteAndIs { response, answer },
    }))
}
