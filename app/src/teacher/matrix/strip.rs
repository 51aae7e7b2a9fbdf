//! The strip above the table: who works, who shows something, who is stuck, by name.

use super::{Board, home};
use crate::ui::{
    dom::{El, el, link, p},
    words::{reader, say},
};
use leptos::prelude::*;
use mastery::{
    matrix::Cell,
    time::{Instant, Millis},
    wire::v1::{Matrix, Row},
};
use words::staff::Matrix as Said;

/// So many names stand in the strip; how many more there are is said.
const NAMED: usize = 4;
/// So many who are stuck are named with what they are stuck at: they are who the teacher goes to.
const STUCK_NAMED: usize = 6;
const WEEK: Millis = Millis::from_secs(7 * 24 * 60 * 60);

/// The strip.
pub fn strip(board: Board) -> El {
    el("section", "card strip not-printed").attr("aria-label", &say(Said::Now)).live(move || {
        let now = board.now.get();
        let address = board.class.with_value(home::address);
        board.matrix.with(|matrix| matrix.as_ref().map(|matrix| groups(matrix, now, &address)).unwrap_or_default())
    })
}

fn groups(matrix: &Matrix, now: Instant, address: &str) -> Vec<El> {
    let who = |is: &dyn Fn(&Row) -> bool| -> Vec<&Row> { matrix.students.iter().filter(|row| is(row)).collect() };
    let working = who(&|row| row.is_working(now));
    let showing = who(&|row| row.cells.iter().any(|cell| matches!(cell, Cell::Showing(_))));
    let met =
        who(&|row| row.cells.iter().any(|cell| matches!(cell, Cell::Met { since, .. } if since.after(WEEK) > now)));
    let this_week = Said::MetThisWeek { count: met.len() as u64, of: matrix.students.len() as u64 };
    vec![
        group("", Said::WorkingNow, &working),
        group("", Said::ShowingNow, &showing),
        stuck(matrix, address),
        p("soft", &say(this_week)),
    ]
}

fn group(class: &str, said: Said, who: &[&Row]) -> El {
    let names = who.iter().take(NAMED).map(|row| row.name.clone()).collect();
    let more = who.len().saturating_sub(NAMED) as u64;
    let named = (!who.is_empty()).then(|| el("span", "soft").text(&say(Said::AndMore { names, more })));
    let line = el("p", class).child(el("b", "").text(&who.len().to_string())).text(&format!(" {}", say(said)));
    match named {
        Some(named) => line.text(": ").child(named),
        None => line,
    }
}

/// Who is stuck, each the way to what was tried there.
fn stuck(matrix: &Matrix, address: &str) -> El {
    let students = matrix.students.iter();
    let at = students
        .flat_map(|row| row.cells.iter().zip(&matrix.objectives).map(move |(cell, column)| (row, cell, column)));
    let stuck: Vec<_> = at.filter(|(_, cell, _)| cell.is_stuck()).collect();
    let count = {
        let mut who: Vec<_> = stuck.iter().map(|(row, ..)| row.id).collect();
        who.dedup();
        who.len()
    };
    let line = el("p", if stuck.is_empty() { "" } else { "needs-me" });
    let line = line.child(el("b", "").text(&count.to_string())).text(&format!(" {}", say(Said::Stuck)));
    let named = stuck.iter().take(STUCK_NAMED).map(|(row, cell, column)| {
        let tries = match cell {
            Cell::NotYet { tries, .. } => *tries,
            _ => 0,
        };
        let said = Said::StuckAt { name: row.name.clone(), objective: column.short(reader()), tries };
        link("stuck-at", &format!("{address}/students/{}/objectives/{}", row.id, column.id), &say(said))
    });
    let named: Vec<El> = named.collect();
    if named.is_empty() { line } else { line.text(": ").child(el("span", "").all(named)) }
}
