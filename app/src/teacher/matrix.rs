//! A class's page: who has mastered what, as it happens.

mod board;
mod choices;
mod legend;
mod moves;
mod sign;
mod strip;
mod table;

use super::{home, moment};
use crate::{
    device::live,
    ui::{
        dom::{El, button, el, follow, heading, link, p},
        notice::notice,
        page::{arrive, grow, top},
        words::{locale, say},
    },
};
use board::Board;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use mastery::{
    id::ClassId,
    matrix::View,
    wire::v1::{Class, StaffSession},
};
use std::cell::RefCell;
use words::staff::{Matrix as Said, Roster, Staff};

/// Time passes on the page so often, in milliseconds: who works now is a matter of minutes.
const TICK: u32 = 10_000;

thread_local! {
    /// How this tab looked at a class: who comes back to the page finds it as it was left.
    static VIEW: RefCell<Option<(ClassId, View)>> = const { RefCell::new(None) };
}

/// The page.
#[must_use]
pub fn matrix(class: &Class) -> El {
    let board = Board::new(class, left_view(class.id));
    let id = class.id;
    follow(move || VIEW.set(Some((id, board.view.get()))));
    StoredValue::new_local(live::listen(&format!("/api/v1/classes/{}/live", class.id), move |news| board.hear(news)));
    StoredValue::new_local(Interval::new(TICK, move || board.tick()));

    arrive(&say(Staff::Title { page: class.name.clone() }));
    let inside = el("div", "board").live(move || {
        let rows = board.rows.get();
        board.matrix.with_untracked(|matrix| match matrix {
            None => vec![p("center soft", &say(Staff::Loading))],
            Some(matrix) if matrix.students.is_empty() => vec![empty(&board.class.get_value())],
            Some(matrix) => vec![
                strip::strip(board),
                choices::choices(board),
                table::table(board, &matrix.objectives, &rows),
                legend::legend(),
            ],
        })
    });
    let told = move || match (board.told.get(), board.connected.get()) {
        (told, true) => told,
        (told, false) if told.is_empty() => say(Said::NotLive),
        (told, false) => told,
    };
    let main = el("main", "board-page").child(notice(told)).child(inside);
    el("div", "page wide-page matrix-page").child(header(board)).child(main)
}

fn left_view(class: ClassId) -> View {
    VIEW.with_borrow(|left| left.as_ref().filter(|(of, _)| *of == class).map(|(_, view)| view.clone()))
        .unwrap_or_default()
}

fn header(board: Board) -> El {
    let (name, address, id) = board.class.with_value(|class| (class.name.clone(), home::address(class), class.id));
    let back = link("button quiet back", "/teacher", &format!("← {}", say(Roster::Back)));
    let to = |below: &str, said: Said| link("button", &format!("{address}/{below}"), &say(said));
    let export = el("a", "button").attr("download", "").text(&say(Said::Export)).live_attr("href", move || {
        let View { order, show, name } = board.view.get();
        let name = String::from(js_sys::encode_uri_component(&name));
        let (order, show, locale) = (order.word(), show.word(), locale().tag());
        format!("/api/v1/classes/{id}/matrix.csv?order={order}&show={show}&name={name}&locale={locale}")
    });
    let print = button("", &say(Said::Print)).press(|| {
        let _ = window().print();
    });
    let ways = el("nav", "actions").attr("aria-label", &name);
    let ways = ways.child(to("objectives", Said::Objectives)).child(to("students", Said::Students));
    top().child(back).child(heading(&name)).child(grow()).child(as_of(board)).child(ways.child(print).child(export))
}

/// When that was so, on paper.
fn as_of(board: Board) -> El {
    el("p", "printed small").live_text(move || {
        let now = board.now.get();
        say(Said::AsOf { when: moment(now) })
    })
}

/// A class without students.
fn empty(class: &Class) -> El {
    let frame = el("div", "empty-frame").attr("aria-hidden", "true").all((0..10).map(|_| el("i", "")).collect());
    el("section", "card empty-class")
        .child(frame)
        .child(el("h2", "").text(&say(Said::EmptyHeading)))
        .child(p("soft", &say(Said::EmptyHelp)))
        .child(link("button act", &format!("{}/students", home::address(class)), &say(Said::EmptyAct)))
}

/// The class of an address of this page, among those that the teacher teaches.
#[must_use]
pub fn of_address(session: &StaffSession, address: &str) -> Option<Class> {
    session.classes.iter().find(|class| home::address(class) == address).cloned()
}
