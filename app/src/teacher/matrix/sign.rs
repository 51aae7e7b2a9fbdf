//! A cell's sign: a shape of its own for each state, and a number where it helps to decide.

use mastery::{matrix::Cell, standing::MetBy};

/// The class of its style, and what stands in it.
#[must_use]
pub fn sign(cell: Cell) -> (&'static str, String) {
    match cell {
        Cell::Met { showing: Some(_), by: MetBy::Demonstration, .. } => ("met again", "✓".to_owned()),
        Cell::Met { showing: Some(_), by: MetBy::Teacher, .. } => ("met judged again", "✓".to_owned()),
        Cell::Met { by: MetBy::Demonstration, .. } => ("met", "✓".to_owned()),
        Cell::Met { by: MetBy::Teacher, .. } => ("met judged", "✓".to_owned()),
        Cell::Showing { answered, of, .. } => ("showing", format!("{answered}/{of}")),
        Cell::Excused => ("excused", "–".to_owned()),
        Cell::NotYet { best, .. } => {
            let class = if cell.is_stuck() { "not-yet stuck" } else { "not-yet" };
            (class, best.map_or_else(|| "…".to_owned(), |best| best.right.to_string()))
        }
        Cell::Practising { .. } => ("practising", "•••".to_owned()),
        Cell::Ready => ("ready", String::new()),
        Cell::NotOpen => ("not-open", String::new()),
    }
}
