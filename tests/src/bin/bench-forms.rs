//! `cargo xtask bench forms [write]`: how far apart in difficulty the forms of a set are, drawn by chance and drawn by
//! strata, for every generator of the catalogue; with `write`, as the page `docs/FORMS.md`.
//!
//! Difficulty is the model's own measure, a form's the mean over its items. By chance: each item out of another form. The
//! spread is the standard deviation between forms against the mean, in percent.

use anyhow::{Context, Result};
use generators::item::SetIdentity;
use generators::registry;
use generators::seed::Seed;
use mastery::catalogue;
use mastery::evidence::{Evidence, ItemSet};
use std::fmt::Write;
use std::{env, fs};
use tests::environment;

const FORMS: usize = 10_000;
/// So many are summed up for the last column; the page's test draws them anew.
const SUMMED: usize = 100;
/// So many forms lie between those that two neighbouring items by chance come from.
const APART: usize = 7;

const HEAD: &str = "# How alike in difficulty the forms of a set are

Two students who demonstrate the same objective get different items, and their sets have to be as hard as each other. A set
is drawn by strata of the model's own difficulty, not by chance alone. For every generator of an objective: the standard
deviation between 10,000 forms, in percent of the mean difficulty, drawn by chance and drawn by strata; and the form that is
farthest from the mean, in both. By chance: each item out of another form. Where it says 0.0 by chance too, the model's items
are all as hard as each other. Where hardly an item of a set is harder than the easiest, as in counting on, the mean is
small, and a single item that is harder is much of it.

This page is written by `cargo xtask bench forms write`, which takes minutes. The last column is the difficulty of all items
of the first 100 forms: a test draws those anew, and fails where a row is of other items than today's, or a model is missing.
";

/// How far forms are from their mean, in percent of it.
struct Spread {
    deviation: f64,
    worst: f64,
}

fn main() -> Result<()> {
    let mut page = format!(
        "{HEAD}\n| objective | model | items | by chance | by strata | farthest, by chance | farthest, by strata | first 100 |\n\
         | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n"
    );
    let mut seen: Vec<SetIdentity> = Vec::new();
    for objective in catalogue::objectives() {
        let Evidence::Items(set) = &objective.evidence else { continue };
        let first = set.identity(Seed::default());
        if seen.contains(&first) {
            continue;
        }
        let forms = (0..FORMS as u64).map(|seed| form(set, seed)).collect::<Result<Vec<_>>>()?;
        let (by_chance, by_strata) = (spread(by_chance(&forms)), spread(forms.iter().map(|form| mean(form.iter()))));
        let mut row = format!("| `{}` | `{}` | {} ", objective.id.0, set.generator.model, first.set_size);
        for figure in [by_chance.deviation, by_strata.deviation, by_chance.worst, by_strata.worst] {
            write!(row, "| {figure:.1} ")?;
        }
        let summed: u64 = forms.iter().take(SUMMED).flatten().map(|difficulty| u64::from(*difficulty)).sum();
        write!(row, "| {summed} ")?;
        println!("{row}|");
        writeln!(page, "{row}|")?;
        seen.push(first);
    }
    if env::args().nth(1).as_deref() == Some("write") {
        let file = environment::workspace().join("docs/FORMS.md");
        fs::write(&file, page).with_context(|| format!("could not write {}", file.display()))?;
    }
    Ok(())
}

/// How hard the items of a set are, as it is drawn.
fn form(set: &ItemSet, seed: u64) -> Result<Vec<u32>> {
    let identity = set.identity(Seed::try_from(seed)?);
    let mut items = registry::open(&identity)?;
    Ok((0..identity.set_size.into()).map(|index| items.item(index).difficulty()).collect())
}

/// As many forms, each item out of another one, so that no blueprint shared them out.
fn by_chance(forms: &[Vec<u32>]) -> impl Iterator<Item = f64> {
    let item = |first: usize, place: usize| &forms[(first + place * APART) % FORMS][place];
    let places = 0..forms.first().map_or(0, Vec::len);
    (0..FORMS).map(move |first| mean(places.clone().map(|place| item(first, place))))
}

fn mean<'a>(difficulties: impl ExactSizeIterator<Item = &'a u32>) -> f64 {
    let count = difficulties.len() as f64;
    f64::from(difficulties.sum::<u32>()) / count
}

fn spread(forms: impl Iterator<Item = f64>) -> Spread {
    let forms: Vec<f64> = forms.collect();
    let count = forms.len() as f64;
    let mean = forms.iter().sum::<f64>() / count;
    let deviation = (forms.iter().map(|form| (form - mean).powi(2)).sum::<f64>() / count).sqrt();
    let worst = forms.iter().map(|form| (form - mean).abs()).fold(0.0, f64::max);
    let percent = |part: f64| if mean == 0.0 { 0.0 } else { part / mean * 100.0 };
    Spread { deviation: percent(deviation), worst: percent(worst) }
}
