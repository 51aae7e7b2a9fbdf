//! The demonstrations, each to open: its items as they were shown, the facts, and what can be decided of it.

use super::{
    View,
    act::{Acting, actions},
    items, moment, name_of,
};
use crate::ui::{
    dom::{El, button, el, follow, p},
    time_left::minutes,
    words::say,
};
use leptos::prelude::*;
use mastery::{
    attempt::Outcome,
    id::{AttemptId, StudentId},
    standing::Counts,
    wire::v1::{Attempted, StudentObjective},
};
use words::staff::{Act, Evidence, Went};

/// The list, the newest first. A row is made once, and what it says follows: it stays open, with what is written in it.
pub(super) fn attempts(view: View) -> El {
    let ids = view.quiet_part(|seen| seen.attempts.iter().map(|attempted| attempted.attempt).collect::<Vec<_>>());
    let none = el("div", "").live(move || match ids.with(Vec::is_empty) {
        true => vec![p("soft", &say(Evidence::NoAttempts))],
        false => Vec::new(),
    });
    let list = el("ul", "attempts");
    let (rows, shown) = (StoredValue::new_local(Vec::<(AttemptId, El)>::new()), list.clone());
    // Rows live as long as the page, whatever news draws this anew.
    let page = Owner::current();
    follow(move || {
        let now: Vec<El> = ids
            .get()
            .into_iter()
            .map(|id| {
                let made =
                    rows.with_value(|rows| rows.iter().find(|(made, _)| *made == id).map(|(_, row)| row.clone()));
                made.unwrap_or_else(|| {
                    let make = || untrack(|| one(view, id));
                    let row = page.as_ref().map_or_else(make, |page| page.with(make));
                    rows.update_value(|rows| rows.push((id, row.clone())));
                    row
                })
            })
            .collect();
        shown.set_children(&now);
    });
    el("section", "stack").child(el("h2", "").text(&say(Evidence::Attempts))).child(none).child(list)
}

fn one(view: View, id: AttemptId) -> El {
    let attempted = view.part(move |seen| seen.attempts.iter().find(|attempted| attempted.attempt == id).cloned());
    let is_open = move || view.opened.with(|opened| opened.contains(&id));
    let summary = button("quiet opens", "")
        .live_attr("aria-expanded", move || is_open().to_string())
        .press(move || {
            view.opened.update(|opened| match opened.iter().position(|open| *open == id) {
                Some(place) => {
                    opened.remove(place);
                }
                None => opened.push(id),
            });
        })
        .live(move || {
            view.seen
                .with(|seen| seen.as_ref().zip(attempted.get()).map(|(seen, attempted)| summary(seen, &attempted)))
                .unwrap_or_default()
        });
    let acts = view.quiet_part(move |seen| {
        seen.attempts.iter().find(|attempted| attempted.attempt == id).map(|attempted| Acts::of(seen, attempted))
    });
    let at_once = el("div", "at-once").live(move || match acts.get() {
        Some(Acts { runs: true, grant: true, .. }) => vec![actions(view, Acting::on_attempt(id), &[Act::Grant])],
        _ => Vec::new(),
    });
    let inside = el("div", "stack opened").live(move || {
        if !is_open() {
            return Vec::new();
        }
        let facts = el("div", "").live(move || attempted.get().iter().map(facts).collect());
        let decided = el("div", "")
            .live(move || vec![actions(view, Acting::on_attempt(id), acts.get().map_or(&[], Acts::inside))]);
        vec![items::items(attempted), facts, decided]
    });
    el("li", "card").child(summary).child(at_once).child(inside)
}

/// What can be decided of an attempt.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Acts {
    /// It runs: what is decided of its time is urgent.
    runs: bool,
    /// It has a clock of this student's.
    grant: bool,
    counts: bool,
}

impl Acts {
    fn of(seen: &StudentObjective, attempted: &Attempted) -> Self {
        let counts = attempted.counts == Counts::For(seen.student.id);
        let grant = counts && attempted.by == seen.student.id && attempted.time_limit.is_some();
        Self { runs: runs_for(attempted, seen.student.id).is_some(), grant, counts }
    }

    /// What stands in the row only once it is opened.
    fn inside(self) -> &'static [Act] {
        match (self.counts, self.grant && !self.runs) {
            (true, true) => &[Act::Grant, Act::Void, Act::Move],
            (true, false) => &[Act::Void, Act::Move],
            (false, _) => &[],
        }
    }
}

/// How much is answered of how many, where it runs and counts for the student.
pub(super) fn runs_for(attempted: &Attempted, student: StudentId) -> Option<(u16, u16)> {
    match went(attempted) {
        Went::Running(answered, of) if attempted.counts == Counts::For(student) => Some((answered, of)),
        _ => None,
    }
}

fn summary(seen: &StudentObjective, attempted: &Attempted) -> Vec<El> {
    let student = seen.student.id;
    let went = went(attempted);
    let class = match went {
        Went::Met(..) => "met",
        Went::NotYet(..) | Went::TimedOut(..) | Went::Left(..) => "not-yet",
        Went::Running(..) | Went::NotBegun => "soft",
    };
    let counts = match attempted.counts {
        Counts::Nobody => Some(Evidence::Void),
        Counts::For(other) if other != student => Some(Evidence::CountsFor { name: name_of(seen, other) }),
        Counts::For(_) => None,
    };
    let begun_as = (attempted.by != student).then(|| Evidence::BegunAs { name: name_of(seen, attempted.by) });
    let tags = counts.into_iter().chain(begun_as).map(|tag| el("span", "tag").text(&say(tag)));
    let when = el("b", "").text(&moment(attempted.started.unwrap_or(attempted.issued)));
    let used = used(attempted).map(|used| el("span", "soft small").text(&used));
    [when, el("span", class).text(&say(Evidence::Went(went)))].into_iter().chain(used).chain(tags).collect()
}

fn went(attempted: &Attempted) -> Went {
    let Some(sitting) = &attempted.sitting else { return Went::NotBegun };
    let (right, of) = (sitting.right, sitting.items.len() as u16);
    match sitting.outcome {
        _ if attempted.started.is_none() => Went::NotBegun,
        Some(Outcome::Met) => Went::Met(right, of),
        Some(Outcome::NotMet) => Went::NotYet(right, of),
        Some(Outcome::TimedOut) => Went::TimedOut(right, of),
        Some(Outcome::Abandoned) => Went::Left(right, of),
        None => Went::Running(sitting.answered, of),
    }
}

/// The time it took, once it has ended: while it runs, the last that was heard of it says nothing of the time.
fn used(attempted: &Attempted) -> Option<String> {
    let sitting = attempted.sitting.as_ref()?;
    attempted.started?;
    let used = sitting.ended.map(|ended| minutes(ended.at)).map(|used| match sitting.deadline {
        Some(of) => Evidence::Used { used, of: minutes(of) },
        None => Evidence::UsedPlain { used },
    });
    let granted = sitting.deadline.zip(attempted.time_limit).filter(|(deadline, limit)| deadline > limit);
    let granted = granted.map(|(deadline, limit)| Evidence::Granted { more: minutes(deadline.minus(limit)) });
    let said = used.into_iter().chain(granted).map(say).collect::<Vec<_>>().join(", ");
    (!said.is_empty()).then_some(said)
}

fn facts(attempted: &Attempted) -> El {
    let sitting = attempted.sitting.as_ref().map(|sitting| sitting.facts).unwrap_or_default();
    let known = attempted.facts.known(&sitting).into_iter();
    let facts: Vec<El> = known.map(|fact| el("li", "").text(&say(fact))).collect();
    let list = if facts.is_empty() { p("soft", &say(Evidence::NoFacts)) } else { el("ul", "known").all(facts) };
    el("div", "").child(el("h3", "").text(&say(Evidence::Facts))).child(list)
}
