//! The demonstrations, each to open: its items as they were shown, the facts, and what can be decided of it.

use super::{
    View,
    act::{Acting, actions},
    items, name_of, when,
};
use crate::ui::{
    dom::{El, button, el, p},
    time_left::minutes,
    words::say,
};
use leptos::prelude::*;
use mastery::{
    attempt::Outcome,
    standing::Counts,
    wire::v1::{Attempted, StudentObjective},
};
use words::staff::{Act, Evidence, Went};

/// The list, the newest first.
pub(super) fn attempts(view: View, seen: &StudentObjective) -> El {
    let none = seen.attempts.is_empty().then(|| p("soft", &say(Evidence::NoAttempts)));
    let list = el("ul", "attempts").all(seen.attempts.iter().map(|attempted| one(view, seen, attempted)).collect());
    el("section", "stack")
        .child(el("h2", "").text(&say(Evidence::Attempts)))
        .maybe(none)
        .maybe((!seen.attempts.is_empty()).then_some(list))
}

fn one(view: View, seen: &StudentObjective, attempted: &Attempted) -> El {
    let (id, student) = (attempted.attempt, seen.student.id);
    let is_open = move || view.opened.with(|opened| opened.contains(&id));
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
    let tags = counts.into_iter().chain(begun_as).map(|tag| el("span", "tag").text(&say(tag))).collect();
    let summary = button("quiet opens", "")
        .child(el("b", "").text(&when(attempted.started.unwrap_or(attempted.issued))))
        .child(el("span", class).text(&say(Evidence::Went(went))))
        .maybe(used(attempted).map(|used| el("span", "soft small").text(&used)))
        .all(tags)
        .live_attr("aria-expanded", move || is_open().to_string())
        .press(move || {
            view.opened.update(|opened| match opened.iter().position(|open| *open == id) {
                Some(place) => {
                    opened.remove(place);
                }
                None => opened.push(id),
            });
        });
    let (attempted, counts_here) = (attempted.clone(), attempted.counts == Counts::For(student));
    let can_grant = counts_here && attempted.by == student && attempted.time_limit.is_some();
    let inside = el("div", "stack opened").live(move || {
        if !is_open() {
            return Vec::new();
        }
        let acts: &'static [Act] = match (counts_here, can_grant) {
            (true, true) => &[Act::Grant, Act::Void, Act::Move],
            (true, false) => &[Act::Void, Act::Move],
            (false, _) => &[],
        };
        vec![items::items(&attempted), facts(&attempted), actions(view, Acting::on_attempt(id), acts)]
    });
    el("li", "card").child(summary).child(inside)
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

fn used(attempted: &Attempted) -> Option<String> {
    let sitting = attempted.sitting.as_ref()?;
    attempted.started?;
    let used = minutes(sitting.ended.map_or(sitting.elapsed, |ended| ended.at));
    let said = say(match sitting.deadline {
        Some(of) => Evidence::Used { used, of: minutes(of) },
        None => Evidence::UsedPlain { used },
    });
    let granted = sitting.deadline.zip(attempted.time_limit).filter(|(deadline, limit)| deadline > limit);
    Some(match granted {
        Some((deadline, limit)) => {
            format!("{said}, {}", say(Evidence::Granted { more: minutes(deadline.minus(limit)) }))
        }
        None => said,
    })
}

fn facts(attempted: &Attempted) -> El {
    let sitting = attempted.sitting.as_ref().map(|sitting| sitting.facts).unwrap_or_default();
    let known = attempted.facts.known(&sitting).into_iter();
    let facts: Vec<El> = known.map(|fact| el("li", "").text(&say(fact))).collect();
    let list = if facts.is_empty() { p("soft", &say(Evidence::NoFacts)) } else { el("ul", "known").all(facts) };
    el("div", "").child(el("h3", "").text(&say(Evidence::Facts))).child(list)
}
