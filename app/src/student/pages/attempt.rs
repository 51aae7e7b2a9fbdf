//! During a demonstration: one item, one answer box, one obvious next press. No verdicts until the end.

use super::sign_in;
use crate::{
    device::{clock, hold::Taking},
    student::{
        demonstration::{self, Demonstration, NotOpened, Opened, Waits, Where},
        session::{School, Who, school, waiting, who_is_unknown},
    },
    ui::{
        answer_box::{ANSWER, AnswerBox, go_on},
        dom::{El, button, distinct, el, follow, heading, link, p},
        frame::{Cell, FrameSize, frame},
        item::{ABOUT_ANSWER, Answering, Asked, item},
        keypad::{keypad, keys_anywhere},
        notice::notice,
        page::{arrive, focus_on, grow, top},
        route::{Step, go},
        time_left::time_left,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    attempt::Sitting,
    id::{AttemptId, StudentId},
    time::Millis,
};
use std::{cell::Cell as Flag, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use words::student::{Practice, Shell, Sitting as Said};

/// What came of opening it; none while it is looked for.
type Opening = RwSignal<Option<Result<Opened, NotOpened>>, LocalStorage>;

/// The page.
#[must_use]
pub fn attempt(attempt: AttemptId) -> El {
    let school = school();
    let opened = RwSignal::new_local(None::<Result<Opened, NotOpened>>);
    let asked = Flag::new(false);
    follow(move || match school.who.get() {
        Who::Student(session) if !asked.replace(true) => {
            spawn_local(open(attempt, session.student, opened, Taking::IfFree));
        }
        // Whoever signs in here next is asked for anew, and what is held is given up before it is put under seal.
        Who::Nobody | Who::SigningOut | Who::Unknown(_) => {
            asked.set(false);
            opened.set(None);
        }
        _ => {}
    });
    watch_other_tab(attempt, opened);
    let nobody = distinct(move || school.who.with(|who| *who == Who::Nobody));
    let unknown = distinct(move || school.who.with(|who| matches!(who, Who::Unknown(_))));
    el("div", "").live(move || {
        if nobody.get() {
            return vec![sign_in()];
        }
        if unknown.get()
            && let Who::Unknown(failure) = school.who.get_untracked()
        {
            return vec![who_is_unknown(&failure)];
        }
        opened.with(|found| {
            vec![match found {
                None => waiting(),
                Some(Ok(Opened::Running(demonstration))) => {
                    let (elsewhere, this) = (demonstration.seen().elsewhere, demonstration.clone());
                    follow(move || {
                        if elsewhere.get() {
                            let place = this.place();
                            spawn_local(async move { opened.set(Some(Err(NotOpened::Elsewhere(place)))) });
                        }
                    });
                    running(demonstration, attempt)
                }
                Some(Ok(Opened::Ended)) => {
                    to_result(attempt);
                    waiting()
                }
                Some(Err(NotOpened::Elsewhere(place))) => elsewhere(*place, attempt, opened),
                Some(Err(NotOpened::NotAtSchool)) => not_at_school(Said::NotAtSchoolHelp, attempt, opened),
                Some(Err(NotOpened::NotTaken)) => not_at_school(Said::NotTakenHelp, attempt, opened),
                Some(Err(why)) => not_here(*why),
            }]
        })
    })
}

fn to_result(attempt: AttemptId) {
    spawn_local(async move { go(&format!("/result/{attempt}"), Step::InPlace) });
}

async fn open(attempt: AttemptId, student: StudentId, opened: Opening, taking: Taking) {
    let found = demonstration::open(attempt, student, taking).await;
    // Where the page has gone meanwhile, what was found goes too, and with it the right to write.
    opened.try_set(Some(found));
}

/// Opens it once more.
fn open_again(school: School, attempt: AttemptId, opened: Opening, taking: Taking) {
    if let Some(session) = school.session() {
        opened.set(None);
        spawn_local(open(attempt, session.student, opened, taking));
    }
}

/// Goes on by itself when the other tab has gone.
fn watch_other_tab(attempt: AttemptId, opened: Opening) {
    let gone = Rc::new(Flag::new(false));
    let here = gone.clone();
    let stop = StoredValue::new_local(gone);
    on_cleanup(move || stop.with_value(|gone| gone.set(true)));
    let school = school();
    spawn_local(async move {
        while !here.get() {
            clock::wait(Millis::from_secs(1)).await;
            let waits = || {
                opened.try_with_untracked(|opened| matches!(opened, Some(Err(NotOpened::Elsewhere(Where::OtherTab)))))
            };
            if waits() != Some(true) {
                continue;
            }
            let Some(session) = school.session() else { continue };
            let found = demonstration::open(attempt, session.student, Taking::IfFree).await;
            if waits() == Some(true) && !matches!(found, Err(NotOpened::Elsewhere(_))) {
                opened.try_set(Some(found));
            }
        }
    });
}

/// It goes on in another tab or on another device, unless it is taken over.
fn elsewhere(place: Where, attempt: AttemptId, opened: Opening) -> El {
    let (title, help) = match place {
        Where::OtherTab => (Said::OpenInTab, Said::OpenInTabHelp),
        Where::OtherDevice => (Said::OpenOnDevice, Said::OpenOnDeviceHelp),
    };
    let title = say(title);
    arrive(&say(Shell::Title { page: title.clone() }));
    let school = school();
    let take = button("act", &say(Said::GoOnHere)).press(move || open_again(school, attempt, opened, Taking::Over));
    let actions = el("div", "actions").child(take).child(link("button", "/", &say(Shell::BackToPath)));
    el("div", "page").child(el("main", "center").child(heading(&title)).child(p("soft", &say(help))).child(actions))
}

/// The device keeps nothing, and what was done so far has to be at school before it goes on.
fn not_at_school(help: Said, attempt: AttemptId, opened: Opening) -> El {
    let title = say(Said::NotAtSchool);
    arrive(&say(Shell::Title { page: title.clone() }));
    let school = school();
    let again = button("act", &say(Shell::TryAgain)).press(move || open_again(school, attempt, opened, Taking::IfFree));
    let actions = el("div", "actions").child(again).child(link("button", "/", &say(Shell::BackToPath)));
    el("div", "page").child(el("main", "center").child(heading(&title)).child(p("soft", &say(help))).child(actions))
}

fn not_here(why: NotOpened) -> El {
    let (title, help) = match why {
        NotOpened::NotHere | NotOpened::Elsewhere(_) | NotOpened::NotAtSchool | NotOpened::NotTaken => {
            (say(Said::NotHere), Some(say(Said::NotHereHelp)))
        }
        NotOpened::NeedsSchool => (say(Said::OpenOnDevice), Some(say(Said::GoOnHereOnline))),
        NotOpened::NoItems => (say(Practice::NoItems), None),
    };
    arrive(&say(Shell::Title { page: title.clone() }));
    let main = el("main", "center").child(heading(&title)).maybe(help.map(|help| p("soft", &help))).child(link(
        "button act",
        "/",
        &say(Shell::BackToPath),
    ));
    el("div", "page").child(main)
}

fn running(demonstration: &Demonstration, attempt: AttemptId) -> El {
    let seen = demonstration.seen();
    let gone = Flag::new(false);
    follow(move || {
        if seen.sitting.with(|sitting| sitting.ended.is_some()) && !gone.replace(true) {
            to_result(attempt);
        }
    });
    demonstration.attend();
    focus_on(ANSWER);
    let of = seen.sitting.with_untracked(|sitting| sitting.items.len() as u32);
    let number = move || seen.sitting.with(|sitting| u32::from(sitting.answered) + 1).min(of);
    follow(move || document().set_title(&say(Shell::Title { page: say(Said::Problem { item: number(), of }) })));

    let typing = demonstration.clone();
    let writing = demonstration.clone();
    let answer =
        AnswerBox::new(seen.text, seen.notice, move || typing.typed()).closed_while(move || writing.is_writing());
    let entered = demonstration.clone();
    keys_anywhere(answer.clone(), move || entered.submit());
    let asked = item(Answering {
        asked: seen.asked,
        answer: answer.clone(),
        readonly: seen.busy,
        questioned: seen.questioned,
        label: say(Said::YourAnswer),
    });
    let told = move || seen.waits.get().map_or_else(|| seen.notice.get(), |waits| say(waits.said()));
    let submit = demonstration.clone();
    let form = el("form", "")
        .live_class("chosen", move || Asked::is_chosen(seen.asked))
        .submitted(move || go_on(&|| submit.submit()))
        .child(asked)
        .child(el("div", "").attr("id", ABOUT_ANSWER).child(notice(told)))
        .child(el("div", "").live(move || match seen.waits.get() {
            Some(Waits::NotTaken) => vec![link("button", "/", &say(Shell::BackToPath))],
            _ => Vec::new(),
        }))
        .child(keypad(&demonstration.signs(), &answer, || false, || say(Said::Next)));
    let other = |label: Said, what: fn(&Demonstration)| {
        let this = demonstration.clone();
        button("quiet", &say(label)).press(move || {
            what(&this);
            focus_on(ANSWER);
        })
    };
    let skip = other(Said::Skip, Demonstration::skip)
        .live_flag("disabled", move || seen.sitting.with(|sitting| sitting.open.len() <= 1));
    let others = el("div", "others")
        .child(skip)
        .child(other(Said::DontKnow, Demonstration::not_known))
        .child(other(Said::SomethingWrong, Demonstration::report));
    let main = el("main", "")
        .child(form)
        .child(p("keys-hint soft", &say(Said::TypeThenEnter)))
        .child(others)
        .child(el("p", "unseen").attr("role", "status").live_text(move || seen.told.get()));
    el("div", "page sitting").child(header(demonstration, number, of)).child(main)
}

fn header(demonstration: &Demonstration, number: impl Fn() -> u32 + Copy + 'static, of: u32) -> El {
    let sitting = demonstration.seen().sitting;
    let label = move || {
        let answered = sitting.with(|sitting| sitting.answered);
        say(Shell::FrameAnswered { answered, of: of as u16 })
    };
    let left = demonstration.seen().left;
    let hidden = RwSignal::new(demonstration.hides_clock());
    let (this, kept) = (demonstration.clone(), Flag::new(hidden.get_untracked()));
    follow(move || {
        let hidden = hidden.get();
        if kept.replace(hidden) != hidden {
            this.hide_clock(hidden);
        }
    });
    let clock = demonstration.limit().map(|limit| time_left(left, limit, hidden)).unwrap_or_default();
    let title = el("h1", "soft")
        .attr("tabindex", "-1")
        .child(el("span", "unseen").live_text(move || say(Said::Problem { item: number(), of })))
        .child(
            el("span", "").attr("aria-hidden", "true").live_text(move || say(Said::Progress { item: number(), of })),
        );
    top().child(frame(FrameSize::Small, label, move || sitting.with(cells))).child(title).child(grow()).all(clock)
}

/// Answered, now, open: never right or not.
fn cells(sitting: &Sitting) -> Vec<Cell> {
    let now = sitting.open.first().copied();
    let cell = |(item, record): (usize, &mastery::attempt::ItemRecord)| match record.is_answered() {
        true => Cell::Done,
        false if now == Some(item as u32) => Cell::Now,
        false => Cell::Open,
    };
    sitting.items.iter().enumerate().map(cell).collect()
}
