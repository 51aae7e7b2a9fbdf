//! The strip above the table: who works, who shows something, who is stuck, by name.

use super::{Board, home};
use crate::{
    device::wordings::Phrase,
    ui::{
        dom::{El, el, link, p},
        objective::called,
        words::say,
    },
};
use leptos::prelude::*;
use mastery::{
    matrix::{Cell, STUCK},
    time::{Instant, Millis},
    wire::v1::{Matrix, Row},
};
use words::staff::Matrix as Said;

/// So many names stand in the strip; how many more there are is said.
const NAMED: usize = 4;
/// So many who are stuck are named with what they are stuck at: they are who the teacher goes to.
const STUCK_NAMED: usize = 6;
const WEEK: Millis = Millis::from_secs(7 * 24 * 60 * 60);

/// What the strip says.
#[derive(Clone, Default, PartialEq, Eq)]
struct Summary {
    working: Vec<String>,
    showing: Vec<String>,
    /// How many students are stuck.
    stuck: usize,
    /// Where, with the address of the cell.
    stuck_at: Vec<(String, String)>,
    /// In how many places more.
    more: usize,
    met_this_week: usize,
    students: usize,
}

/// The strip. It is drawn anew only where it says something else, so that whoever is in it stays there.
pub fn strip(board: Board) -> El {
    let summary = Memo::new(move |_| {
        let now = board.now.get();
        let address = board.class.with_value(home::address);
        board.matrix.with(|matrix| matrix.as_ref().map(|matrix| Summary::of(matrix, now, &address)).unwrap_or_default())
    });
    el("section", "card strip not-printed").attr("aria-label", &say(Said::Now)).live(move || {
        summary.with(|summary| {
            let (count, of) = (summary.met_this_week as u64, summary.students as u64);
            vec![
                group(Said::WorkingNow, &summary.working),
                group(Said::ShowingNow, &summary.showing),
                stuck(summary),
                p(if count == 0 { "soft zero" } else { "soft" }, &say(Said::MetThisWeek { count, of })),
            ]
        })
    })
}

impl Summary {
    fn of(matrix: &Matrix, now: Instant, address: &str) -> Self {
        let names = |is: &dyn Fn(&Row) -> bool| -> Vec<String> {
            matrix.students.iter().filter(|row| is(row)).map(|row| row.name.clone()).collect()
        };
        let has = |row: &Row, is: &dyn Fn(&Cell) -> bool| row.cells.iter().any(is);
        let is_of_this_week = |cell: &Cell| matches!(cell, Cell::Met { since, .. } if since.after(WEEK) > now);
        let mut stuck_at = stuck_at(matrix, address);
        let more = stuck_at.len().saturating_sub(STUCK_NAMED);
        stuck_at.truncate(STUCK_NAMED);
        Self {
            working: names(&|row| row.is_working(now)),
            showing: names(&|row| has(row, &|cell| cell.showing().is_some())),
            stuck: names(&|row| has(row, &|cell| cell.is_stuck())).len(),
            stuck_at,
            more,
            met_this_week: names(&|row| has(row, &is_of_this_week)).len(),
            students: matrix.students.len(),
        }
    }
}

fn stuck_at(matrix: &Matrix, address: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for row in &matrix.students {
        for (column, cell) in matrix.objectives.iter().zip(&row.cells) {
            if let Cell::NotYet { tries, .. } | Cell::Showing { tries, .. } = *cell
                && cell.is_stuck()
            {
                let objective = called(&column.id, &column.wording, Phrase::Short);
                let said = Said::StuckAt { name: row.name.clone(), objective, tries };
                found.push((say(said), format!("{address}/students/{}/objectives/{}", row.id, column.id)));
            }
        }
    }
    found
}

fn group(said: Said, names: &[String]) -> El {
    let more = names.len().saturating_sub(NAMED) as u64;
    let line = counted(if names.is_empty() { "zero" } else { "" }, names.len(), said);
    if names.is_empty() {
        return line;
    }
    let named = Said::AndMore { names: names.iter().take(NAMED).cloned().collect(), more };
    line.child(el("span", "soft").text(&format!(": {}", say(named))))
}

/// Who is stuck, each the way to what was tried there.
fn stuck(summary: &Summary) -> El {
    if summary.stuck == 0 {
        return counted("zero", 0, Said::Stuck { tries: STUCK });
    }
    let links = summary.stuck_at.iter().map(|(said, address)| link("stuck-at", address, said)).collect();
    let more = (summary.more > 0).then(|| el("span", "soft").text(&say(Said::More { more: summary.more as u64 })));
    let at = el("span", "").text(": ").all(links).maybe(more);
    counted("needs-me", summary.stuck, Said::Stuck { tries: STUCK }).child(at)
}

fn counted(class: &str, count: usize, said: Said) -> El {
    el("p", class).child(el("b", "").text(&count.to_string())).text(&format!(" {}", say(said)))
}
