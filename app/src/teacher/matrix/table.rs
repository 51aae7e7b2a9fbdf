//! The table: students by objectives, a cell for each.

use super::{Board, home, moves, sign::sign};
use crate::{
    device::wordings::Phrase,
    ui::{
        dom::{El, el, follow, link, p},
        objective::called,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    id::{ObjectiveId, StudentId},
    matrix::Cell,
    wire::v1::{Column, Row},
};
use std::cell;
use words::staff::Matrix as Said;

/// The table with what it says where nobody is shown.
pub fn table(board: Board, objectives: &[Column], rows: &[RwSignal<Row>]) -> El {
    if objectives.is_empty() {
        return p("card empty-class", &say(Said::NoObjectives));
    }
    let address = board.class.with_value(home::address);
    let drawn: Vec<El> = rows.iter().map(|row| student(board, *row, objectives, &address)).collect();
    let body = el("tbody", "");
    let rows = body.clone();
    let order = Memo::new(move |_| board.shown());
    follow(move || {
        let order = order.get();
        let shown: Vec<El> = order.iter().filter_map(|place| drawn.get(*place)).cloned().collect();
        moves::keeping_focus(&rows, || rows.set_children(&shown));
    });
    let head = el("tr", "").child(corner(board, order)).all(objectives.iter().map(objective).collect());
    let columns = objectives.len().to_string();
    let table = el("table", "matrix")
        .live_style("--columns", move || columns.clone())
        .attr("role", "grid")
        .attr("aria-label", &say(Said::Caption))
        .attr("aria-describedby", "matrix-keys")
        .child(el("thead", "").child(head))
        .child(body);
    let nobody = el("div", "").attr("role", "status").live(move || match order.get().is_empty() {
        true => vec![p("nobody soft", &say(Said::NobodyShown))],
        false => Vec::new(),
    });
    let keys = p("unseen", &say(Said::Keys)).attr("id", "matrix-keys");
    el("div", "card matrix-card")
        .child(keys)
        .child(el("div", "matrix-scroll").child(moves::by_keys(table)))
        .child(nobody)
}

fn corner(board: Board, order: Memo<Vec<usize>>) -> El {
    let of = move || board.matrix.with(|matrix| matrix.as_ref().map_or(0, |matrix| matrix.students.len() as u64));
    let shown = move || order.with(Vec::len) as u64;
    el("th", "").attr("scope", "col").live_text(move || say(Said::StudentsShown { shown: shown(), of: of() }))
}

fn objective(objective: &Column) -> El {
    el("th", "").attr("scope", "col").child(el("span", "").text(&called(
        &objective.id,
        &objective.wording,
        Phrase::Statement,
    )))
}

/// A student's row. Its elements stay; what they say follows.
fn student(board: Board, row: RwSignal<Row>, objectives: &[Column], address: &str) -> El {
    let (id, name) = row.with_untracked(|row| (row.id, row.name.clone()));
    let works = Memo::new(move |_| row.with(|row| row.is_working(board.now.get())));
    let working = el("span", "working").live(move || match works.get() {
        true => vec![el("i", "").attr("aria-hidden", "true"), el("span", "unseen").text(&say(Said::IsWorking))],
        false => Vec::new(),
    });
    let header =
        el("th", "").attr("scope", "row").child(el("span", "name").attr("title", &name).text(&name)).child(working);
    let cells = objectives.iter().enumerate().map(|(place, objective)| cell(row, place, address, id, &objective.id));
    el("tr", "").child(header).all(cells.collect())
}

fn cell(row: RwSignal<Row>, place: usize, address: &str, student: StudentId, objective: &ObjectiveId) -> El {
    let (shape, words) = (el("i", "").attr("aria-hidden", "true"), el("span", "unseen"));
    let opens = link("", &format!("{address}/students/{student}/objectives/{objective}"), "").attr("tabindex", "-1");
    let drawn = el("td", "").child(opens.child(shape.clone()).child(words.clone()));
    let shown: cell::Cell<Option<Cell>> = cell::Cell::new(None);
    follow(move || {
        let Some(now) = row.with(|row| row.cells.get(place).copied()) else { return };
        if shown.replace(Some(now)) != Some(now) {
            let (class, text) = sign(now);
            shape.set_attr("class", &format!("sign {class}"));
            shape.set_text(&text);
            words.set_text(&say(now.said()));
        }
    });
    drawn
}
