//! The decisions on the record, each with its undoing.

use super::{
    View,
    act::{Acting, actions},
    day, moment, name_of,
};
use crate::{
    device::clock,
    ui::{
        dom::{El, el, p},
        time_left::minutes,
        words::{locale, say},
    },
};
use leptos::prelude::*;
use mastery::{
    id::{AttemptId, DecisionId},
    standing::Decided,
    wire::v1::{DecisionMade, StudentObjective},
};
use words::staff::{Act, Deciding, Evidence, Made};

/// The list, the newest first.
pub(super) fn decisions(view: View) -> El {
    let made = view.quiet_part(|seen| seen.decisions.clone());
    let list = el("div", "").live(move || {
        made.with(|made| match made.is_empty() {
            true => vec![p("soft", &say(Evidence::NoDecisions))],
            false => {
                view.seen.with_untracked(|seen| seen.as_ref().map(|seen| list(view, seen, made))).into_iter().collect()
            }
        })
    });
    el("section", "stack").child(el("h2", "").text(&say(Evidence::Decisions))).child(list)
}

fn list(view: View, seen: &StudentObjective, made: &[DecisionMade]) -> El {
    el("ul", "decisions").all(made.iter().map(|made| one(view, seen, made)).collect())
}

fn one(view: View, seen: &StudentObjective, made: &DecisionMade) -> El {
    let by = Evidence::DecidedBy {
        author: made.author.clone(),
        day: day(made.at),
        time: clock::time_of_day(made.at, locale()),
    };
    let undo = made.stands.then(|| actions(view, Acting::on_decision(made.id), &[Act::Undo]));
    let undone = (!made.stands).then(|| p("undone", &say(Evidence::Undone)));
    el("li", if made.stands { "" } else { "no-more" })
        .child(p("what", &said(seen, made.what)))
        .child(p("", &made.reason))
        .child(p("soft small", &say(by)))
        .maybe(undone)
        .maybe(undo)
}

fn said(seen: &StudentObjective, what: Decided) -> String {
    say(Deciding::Made(match what {
        Decided::Met => Made::Met,
        Decided::NotYet => Made::NotYet,
        Decided::Excuse => Made::Excused,
        Decided::Reopen => Made::Reopened,
        Decided::Void { attempt } => Made::Voided { attempt: of_attempt(seen, attempt) },
        Decided::Grant { more, .. } => Made::Granted { more: minutes(more) },
        Decided::Move { attempt, to } => Made::Moved { attempt: of_attempt(seen, attempt), to: name_of(seen, to) },
        Decided::Undo { decision } => Made::Undone { what: of_decision(seen, decision) },
    }))
}

fn of_attempt(seen: &StudentObjective, attempt: AttemptId) -> String {
    let found = seen.attempts.iter().find(|attempted| attempted.attempt == attempt);
    found.map(|attempted| moment(attempted.issued)).unwrap_or_default()
}

fn of_decision(seen: &StudentObjective, decision: DecisionId) -> String {
    let found = seen.decisions.iter().find(|made| made.id == decision);
    found.map(|made| said(seen, made.what)).unwrap_or_default()
}
