//! Deciding: what can be decided as buttons, and the form with the reason for the one that was pressed.

use super::View;
use crate::{
    device::chance,
    ui::{
        dom::{El, button, el, p},
        notice::notice,
        page::focus_on,
        sign_in::labelled,
        time_left::minutes,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    id::{AttemptId, DecisionId},
    standing::Decided,
    time::Millis,
    wire::v1::{Decide, Student},
};
use words::staff::{Act, Deciding};

/// What is offered as more time, in seconds.
const MORE: [u64; 5] = [30, 60, 120, 300, 600];
/// What is offered first.
const USUAL: u64 = 60;

/// A decision that is being made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Acting {
    act: Act,
    on: On,
}

/// What it is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum On {
    Objective,
    Attempt(AttemptId),
    Decision(DecisionId),
}

impl Acting {
    /// About the student's objective.
    pub const fn on_objective(act: Act) -> Self {
        Self { act, on: On::Objective }
    }

    /// About an attempt.
    pub const fn on_attempt(attempt: AttemptId) -> impl Fn(Act) -> Self + Copy {
        move |act| Self { act, on: On::Attempt(attempt) }
    }

    /// About an earlier decision.
    pub const fn on_decision(decision: DecisionId) -> impl Fn(Act) -> Self + Copy {
        move |act| Self { act, on: On::Decision(decision) }
    }

    /// What is decided, with so much more time, or for that student.
    fn decided(self, more: Millis, to: Option<&Student>) -> Option<Decided> {
        Some(match (self.act, self.on) {
            (Act::Met, _) => Decided::Met,
            (Act::NotYet, _) => Decided::NotYet,
            (Act::Excuse, _) => Decided::Excuse,
            (Act::Reopen, _) => Decided::Reopen,
            (Act::Void, On::Attempt(attempt)) => Decided::Void { attempt },
            (Act::Grant, On::Attempt(attempt)) => Decided::Grant { attempt, more },
            (Act::Move, On::Attempt(attempt)) => Decided::Move { attempt, to: to?.id },
            (Act::Undo, On::Decision(decision)) => Decided::Undo { decision },
            _ => return None,
        })
    }
}

/// The buttons, or the form of the one that was pressed.
pub(super) fn actions(view: View, on: impl Fn(Act) -> Acting + Copy + 'static, acts: &'static [Act]) -> El {
    el("div", "acts").live(move || {
        let acting = view.acting.get().filter(|acting| acts.iter().any(|act| on(*act) == *acting));
        match acting {
            Some(acting) => vec![form(view, acting)],
            None => vec![el("div", "actions").all(acts.iter().map(|act| offer(view, on(*act))).collect())],
        }
    })
}

fn offer(view: View, acting: Acting) -> El {
    button("", &say(Deciding::Act(acting.act))).press(move || {
        view.told.set(String::new());
        view.acting.set(Some(acting));
        focus_on("#why");
    })
}

fn form(view: View, acting: Acting) -> El {
    let id = chance::decision();
    let others = view.seen.with_untracked(|seen| seen.as_ref().map(|seen| seen.others.clone()).unwrap_or_default());
    let (reason, more) = (RwSignal::new(String::new()), RwSignal::new(minutes(Millis::from_secs(USUAL))));
    // Nobody stands there from the start: an attempt must not reach another child by one press too early.
    let to = RwSignal::new(String::new());
    let why = el("textarea", "")
        .attr("id", "why")
        .attr("rows", "2")
        .attr("maxlength", &Decide::LONGEST_REASON.to_string())
        .bound(reason);
    let choice = match acting.act {
        Act::Grant => {
            let offered = MORE.map(|seconds| minutes(Millis::from_secs(seconds))).to_vec();
            Some(labelled(&say(Deciding::HowMuch), select(offered, more)))
        }
        Act::Move => {
            let nobody = el("option", "").attr("value", "").text(&say(Deciding::ChooseStudent));
            let students = others.iter().map(|student| el("option", "").text(&student.name)).collect();
            let choice = el("select", "").child(nobody).all(students).bound(to);
            Some(labelled(&say(Deciding::WhoSatThere), choice))
        }
        _ => None,
    };
    let submit = move || {
        let chosen = MORE.map(Millis::from_secs).into_iter().find(|length| minutes(*length) == more.get_untracked());
        let to = others.iter().find(|student| student.name == to.get_untracked());
        let what = acting.decided(chosen.unwrap_or(Millis::from_secs(USUAL)), to);
        match what {
            Some(what) => view.decide(Decide { id, what, reason: reason.get_untracked() }),
            None => view.told.set(say(Deciding::SayWho)),
        }
    };
    let decide = el("button", "act").live_flag("disabled", move || view.asking.get()).text(&say(Deciding::Decide));
    let leave = button("quiet", &say(Deciding::LeaveIt)).press(move || {
        view.acting.set(None);
        focus_on("h1");
    });
    el("form", "card deciding")
        .submitted(submit)
        .child(el("h3", "").text(&say(Deciding::Act(acting.act))))
        .child(p("", &say(Deciding::Means(acting.act))))
        .maybe(choice)
        .child(labelled(&say(Deciding::Why), why).child(p("soft small", &say(Deciding::WhyHint))))
        .child(notice(move || view.told.get()))
        .child(el("div", "actions").child(decide).child(leave))
}

fn select(offered: Vec<String>, chosen: RwSignal<String>) -> El {
    el("select", "").all(offered.iter().map(|text| el("option", "").text(text)).collect()).bound(chosen)
}
