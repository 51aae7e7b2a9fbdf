//! The page: totals, then a row for each exercise.

use super::judged::{Judged, Reason};
use std::collections::BTreeSet;
use words::{Locale, catalogue::statement};

const HEAD: &str = "# What the catalogue covers of a public peer

Khan/khan-exercises is the widest public set of generated exercises. For each of them this page says which objectives of
the catalogue cover it, or why none does. An exercise counts as covered when a student who has met those objectives has
shown what it asks for.

This page is written by `cargo xtask coverage` from `mastery/tests/data/coverage.json`; a test fails where the two differ.
";

/// The page.
pub fn of(judged: &[Judged]) -> String {
    let covered: Vec<&Judged> = judged.iter().filter(|judged| judged.is_covered()).collect();
    let by: BTreeSet<&String> = covered.iter().flat_map(|judged| &judged.by).collect();
    let mut page = format!("{HEAD}\n| exercises | how many |\n| --- | ---: |\n");
    page.push_str(&format!("| covered, by {} objectives | {} |\n", by.len(), covered.len()));
    for reason in Reason::ALL {
        let of_it = judged.iter().filter(|judged| judged.why_not == Some(reason)).count();
        page.push_str(&format!("| {} | {of_it} |\n", reason.said()));
    }
    page.push_str(&format!("| all | {} |\n", judged.len()));
    page.push_str("\n| exercise | objectives that cover it, or why none does |\n| --- | --- |\n");
    for judged in judged {
        page.push_str(&format!("| `{}` | {} |\n", judged.exercise, answer(judged)));
    }
    page
}

fn answer(judged: &Judged) -> String {
    let objectives: Vec<String> = judged.by.iter().map(|id| objective(id)).collect();
    let objectives = objectives.join("<br>");
    let Some(reason) = judged.why_not else { return objectives };
    let mut answer = format!("*{}*", reason.said());
    if let Some(note) = &judged.note {
        answer.push_str(&format!(": {note}"));
    }
    if !objectives.is_empty() {
        answer.push_str(&format!("<br>{objectives}"));
    }
    answer
}

fn objective(id: &str) -> String {
    // A bar would end the cell.
    let statement = statement(id, Locale::En.into()).replace('|', "\\|");
    format!("`{id}`: {statement}")
}
