//! A class's page: who has mastered what, as it happens.

mod choices;
mod legend;
mod moves;
mod sign;
mod strip;
mod table;

use super::{home, moment, of_failure};
use crate::{
    device::{
        clock, http,
        live::{self, News},
        models,
    },
    ui::{
        dom::{El, button, el, follow, heading, link, p},
        notice::notice,
        page::{arrive, grow, top},
        words::{locale, say},
    },
};
use generators::json;
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use mastery::{
    id::ClassId,
    matrix::View,
    time::Instant,
    wire::v1::{Changes, Class, Matrix, Row, StaffSession},
};
use std::cell::RefCell;
use wasm_bindgen_futures::spawn_local;
use words::staff::{Matrix as Said, Roster, Staff};

/// Time passes on the page so often, in milliseconds: who works now is a matter of minutes.
const TICK: u32 = 10_000;

thread_local! {
    /// How this tab looked at a class: who comes back to the page finds it as it was left.
    static VIEW: RefCell<Option<(ClassId, View)>> = const { RefCell::new(None) };
}

/// What the page shows.
#[derive(Clone, Copy)]
struct Board {
    class: StoredValue<Class>,
    /// As it is known; none while it is asked.
    matrix: RwSignal<Option<Matrix>>,
    /// Each student's row, in the order of the matrix; other ones where the students or the objectives are others.
    rows: RwSignal<Vec<RwSignal<Row>>>,
    view: RwSignal<View>,
    /// The server's clock.
    now: RwSignal<Instant>,
    told: RwSignal<String>,
    connected: RwSignal<bool>,
    /// The server's clock less this device's.
    ahead: StoredValue<i64>,
}

impl Board {
    /// Reads the matrix whole.
    fn load(self) {
        spawn_local(async move {
            let path = format!("/api/v1/classes/{}/matrix", self.class.with_value(|class| class.id));
            let loaded = http::get::<Matrix>(&path).await;
            // Where they do not come, ids stand in the place of the catalogue's words.
            let _ = models::fetch().await;
            // The page may be another by now.
            if self.matrix.is_disposed() {
                return;
            }
            match loaded {
                Ok(matrix) => self.show(matrix),
                Err(failure) => {
                    if failure.is_not_signed_in() {
                        // Nobody's names stay on a screen that somebody has left.
                        self.matrix.set(None);
                        self.rows.set(Vec::new());
                    }
                    self.told.set(of_failure(&failure));
                }
            }
        });
    }

    fn show(self, now: Matrix) {
        self.told.set(String::new());
        let changes = self.matrix.with_untracked(|before| before.as_ref().and_then(|before| before.changes_to(&now)));
        if let Some(rows) = changes {
            return self.take(&Changes { rows, server_now: now.server_now });
        }
        self.set_clock(now.server_now);
        self.rows.set(now.students.iter().cloned().map(RwSignal::new).collect());
        self.matrix.set(Some(now));
    }

    fn take(self, changes: &Changes) {
        self.set_clock(changes.server_now);
        let is_known = self.matrix.with_untracked(Option::is_some);
        if !is_known {
            return;
        }
        self.matrix.update(|matrix| matrix.iter_mut().for_each(|matrix| matrix.take(changes)));
        let changed = self.matrix.with_untracked(|matrix| {
            let students = matrix.iter().flat_map(|matrix| &matrix.students).zip(self.rows.get_untracked());
            let is_changed = |row: &Row| changes.rows.iter().any(|change| change.id == row.id);
            students.filter(|(row, _)| is_changed(row)).map(|(row, shown)| (row.clone(), shown)).collect::<Vec<_>>()
        });
        changed.into_iter().for_each(|(row, shown)| shown.set(row));
    }

    fn set_clock(self, server_now: Instant) {
        self.ahead.set_value(server_now.0.saturating_sub(clock::wall().0));
        self.tick();
    }

    fn tick(self) {
        self.now.set(Instant(clock::wall().0.saturating_add(self.ahead.get_value())));
    }

    fn hear(self, news: News) {
        match news {
            // What the session's end is called, the server says best.
            News::Reload | News::End => self.load(),
            News::Connected(connected) => self.connected.set(connected),
            News::Changes(changes) => match json::read::<Changes>(&changes) {
                Ok(changes) => self.take(&changes),
                Err(_) => self.load(),
            },
        }
    }

    /// The places of the rows that are shown, in their order.
    fn shown(self) -> Vec<usize> {
        let now = self.now.get();
        self.matrix
            .with(|matrix| matrix.as_ref().map(|matrix| self.view.with(|view| view.of(matrix, now))))
            .unwrap_or_default()
    }
}

/// The page.
#[must_use]
pub fn matrix(class: &Class) -> El {
    let board = Board {
        class: StoredValue::new(class.clone()),
        matrix: RwSignal::new(None),
        rows: RwSignal::new(Vec::new()),
        view: RwSignal::new(left_view(class.id)),
        now: RwSignal::new(clock::wall()),
        told: RwSignal::new(String::new()),
        connected: RwSignal::new(true),
        ahead: StoredValue::new(0),
    };
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
