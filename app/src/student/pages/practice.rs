//! Practice: one item after the other, what is right said at once, as long as one likes.

use super::objective::back_to_path;
use crate::{
    device::chance,
    student::{
        objective::{Practised, find_practised, of_path},
        practising::{Feedback, Phase, Practising, Round},
        result,
        session::{school, waiting},
    },
    ui::{
        answer_box::{ANSWER, AnswerBox, go_on},
        dom::{El, button, distinct, el, heading, link, p},
        frame::{Cell, FrameSize, frame},
        item::{ABOUT_ANSWER, Answering, Asked, item},
        keypad::{keypad, keys_anywhere},
        notice::notice,
        page::{arrive, focus_on, grow, top},
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{id::AttemptId, path::Readiness};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use words::student::{Path as OnPath, Practice as Said, Shell, Sitting};

/// The page; `missed` names a demonstration whose missed items are practised first.
#[must_use]
pub fn practice(id: &str, missed: Option<AttemptId>) -> El {
    let id = id.to_owned();
    of_path(move |path| Some(rounds(find_practised(path, &id, chance::seed())?, missed)))
}

/// Begins another round.
type Begin = Rc<dyn Fn(Round)>;

/// Round after round.
fn rounds(practised: Practised, missed: Option<AttemptId>) -> El {
    let school = school();
    let running = RwSignal::new_local(None::<Option<Practising>>);
    let toward = practised.toward.objective.id.clone();
    let begin: Begin = Rc::new(move |round| {
        let toward = toward.clone();
        spawn_local(async move {
            let round = Practising::begin(school, toward, round).await.ok();
            // One that never came to be shown, or whose page has gone meanwhile, is given up by nobody else.
            let before = running.try_get_untracked().flatten().flatten();
            let not_shown = running.try_set(Some(round)).flatten().flatten();
            before.iter().chain(&not_shown).for_each(Practising::leave);
        });
    });
    let first = begin.clone();
    let set = practised.set.clone();
    spawn_local(async move {
        let round = match (missed, school.session()) {
            (Some(attempt), Some(session)) => result::missed(attempt, session.student).await,
            _ => None,
        };
        first(round.filter(|round| !round.indices.is_empty()).unwrap_or_else(|| Round::fresh(set)));
    });
    el("div", "").live(move || {
        running.with(|running| {
            vec![match running {
                None => waiting(),
                Some(None) => no_items(),
                Some(Some(round)) => in_round(&practised, round, &begin),
            }]
        })
    })
}

fn no_items() -> El {
    arrive(&say(Shell::Title { page: say(Said::Practising) }));
    el("div", "page").child(top().child(back_to_path())).child(el("main", "center").child(heading(&say(Said::NoItems))))
}

fn in_round(practised: &Practised, round: &Practising, begin: &Begin) -> El {
    document().set_title(&say(Shell::Title { page: say(Said::Practising) }));
    round.attend();
    focus_on(ANSWER);
    let seen = round.seen();
    let count = round.count();
    let done = distinct(move || seen.phase.with(|phase| *phase == Phase::Done));
    let number = move || (seen.results.with(Vec::len) as u32 + 1).min(count);
    let cells = move || seen.results.with(|results| (0..count as usize).map(|place| cell(results, place)).collect());
    let label = move || seen.results.with(|results| in_words(results));
    let lead = if round.is_again() { say(Said::SameAgain) } else { say(Said::NeverCounts) };
    let header = top()
        .child(back_to_path())
        .child(grow())
        .child(frame(FrameSize::Small, label, cells))
        .child(el("span", "soft").live_text(move || say(Said::Progress { item: number(), of: count })));
    let title = el("div", "practised").child(heading(&practised.statement)).child(p("soft small", &lead));
    let (practised, round, begin) = (practised.clone(), round.clone(), begin.clone());
    let inside = move || if done.get() { vec![summary(&practised, &round, &begin)] } else { asking(&round) };
    let main = el("main", "").child(title).child(el("div", "round").live(inside));
    el("div", "page sitting practice").child(header).child(main)
}

fn cell(results: &[bool], place: usize) -> Cell {
    match results.get(place) {
        Some(true) => Cell::Right,
        Some(false) => Cell::Other,
        None if place == results.len() => Cell::Now,
        None => Cell::Open,
    }
}

fn in_words(results: &[bool]) -> String {
    let right = results.iter().filter(|right| **right).count() as u16;
    say(Shell::FrameResult { right, other: results.len() as u16 - right, not_known: 0, not_reached: 0 })
}

fn asking(round: &Practising) -> Vec<El> {
    let seen = round.seen();
    let typing = round.clone();
    let writing = round.clone();
    let judged = distinct(move || seen.phase.with(|phase| matches!(phase, Phase::Judged(_))));
    let answer = AnswerBox::new(seen.text, seen.notice, move || typing.typed())
        .closed_while(move || writing.is_writing() || judged.get_untracked());
    let is_judged = move || judged.get();
    let entered = round.clone();
    keys_anywhere(answer.clone(), move || entered.enter());
    let asked = item(Answering {
        asked: seen.asked,
        answer: answer.clone(),
        readonly: judged,
        questioned: seen.questioned,
        label: say(Sitting::YourAnswer),
    });
    let feedback = move || {
        seen.phase.with(|phase| match phase {
            Phase::Judged(feedback) => vec![said(feedback)],
            Phase::Asking | Phase::Done => Vec::new(),
        })
    };
    let next = move || say(if judged.get() { Said::Next } else { Said::Check });
    let enter = round.clone();
    let form = el("form", "")
        .live_class("chosen", move || Asked::is_chosen(seen.asked))
        .submitted(move || go_on(&|| enter.enter()))
        .child(asked)
        .child(el("div", "").attr("id", ABOUT_ANSWER).child(notice(move || seen.notice.get())))
        .child(el("div", "feedback").attr("role", "status").live(feedback))
        .child(keypad(&round.signs(), &answer, is_judged, next));
    let show_me = round.clone();
    let show_me = button("quiet", &say(Said::ShowMe)).live_flag("disabled", is_judged).press(move || {
        show_me.show_me();
        focus_on(ANSWER);
    });
    vec![form, el("div", "others").child(show_me)]
}

fn said(feedback: &Feedback) -> El {
    let class = if feedback.right { "card said right" } else { "card said" };
    let mut parts = vec![p("line-of", &feedback.line)];
    parts.extend(feedback.why.iter().map(|why| p("", why)));
    if !feedback.steps.is_empty() {
        parts.push(el("h2", "").text(&say(Said::OneWay)));
        parts.push(el("ol", "").all(feedback.steps.iter().map(|step| el("li", "").text(step)).collect()));
    }
    el("div", class).all(parts)
}

fn summary(practised: &Practised, round: &Practising, begin: &Begin) -> El {
    focus_on("#round-done");
    let results = round.seen().results.get_untracked();
    let right = results.iter().filter(|right| **right).count() as u32;
    let of = results.len() as u32;
    let missed = round.missed();
    let count = missed.indices.len() as u32;
    let label = in_words(&results);
    let cells = move || (0..results.len()).map(|place| cell(&results, place)).collect();
    let (again, another) = (begin.clone(), begin.clone());
    let set = practised.set.clone();
    let objective = &practised.toward.objective.id;
    let practise_missed =
        (count > 0).then(|| button("act", &say(Said::Missed { count })).press(move || again(missed.clone())));
    let another = button(if count == 0 { "act" } else { "" }, &say(Said::Another))
        .press(move || another(Round::fresh(set.clone())));
    let show = (practised.toward.readiness == Readiness::Ready)
        .then(|| link("button", &format!("/ready/{objective}"), &say(OnPath::ShowThatICan)));
    el("div", "center")
        .child(frame(FrameSize::Large, move || label.clone(), cells))
        .child(el("h2", "").attr("id", "round-done").attr("tabindex", "-1").text(&say(Said::RoundDone)))
        .child(p("soft", &say(Said::RoundSummary { right, of })))
        .child(el("div", "actions").maybe(practise_missed).child(another).maybe(show))
}
