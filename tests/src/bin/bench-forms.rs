//! `cargo xtask bench forms [write]`: how far apart in difficulty the forms of a set are, drawn by chance and drawn by
//! strata, for every generator of the catalogue; with `write`, as the page `docs/FORMS.md`.
//!
//! Difficulty is the model's own measure, a form's the mean over its ten items. By chance: ten items of ten unrelated
//! forms. The spread is the standard deviation between forms against the mean, in percent.

use anyhow::{Context, Result};
use generators::item::{Generator, SetIdentity};
use generators::registry;
use generators::seed::Seed;
use mastery::catalogue;
use mastery::evidence::Evidence;
use mastery::objective::Objective;
use std::fmt::Write;
use std::{env, fs};
use tests::environment;

const FORMS: u64 = 10_000;
const SET: u16 = 10;

const HEAD: &str = "# How alike in difficulty the forms of a set are

Two students who demonstrate the same objective get different items, and their sets have to be as hard as each other. A set
is drawn by strata of the model's own difficulty, not by chance alone. For every generator of the catalogue: the standard
deviation between 10,000 forms of ten items each, in percent of the mean difficulty, drawn by chance and drawn by strata;
and the form that is farthest from the mean, in both. By chance: ten items out of ten unrelated forms. Where it says 0.0 by
chance too, the model's items are all as hard as each other.

This page is written by `cargo xtask bench forms write`, which takes minutes; a test fails where a model is missing.
";

/// How far forms are from their mean, in percent of it.
struct Spread {
    deviation: f64,
    worst: f64,
}

fn main() -> Result<()> {
    let mut page = format!(
        "{HEAD}\n| objective | model | by chance | by strata | farthest, by chance | farthest, by strata |\n\
         | --- | --- | ---: | ---: | ---: | ---: |\n"
    );
    let mut seen: Vec<&Generator> = Vec::new();
    for objective in catalogue::objectives() {
        let Some(generator) = generator(objective).filter(|generator| !seen.contains(generator)) else { continue };
        seen.push(generator);
        let by_chance = spread(&(0..FORMS).map(|seed| chance(generator, seed)).collect::<Result<Vec<_>>>()?);
        let by_strata = spread(&(0..FORMS).map(|seed| form(generator, seed)).collect::<Result<Vec<_>>>()?);
        let mut row = format!("| `{}` | `{}` ", objective.id.0, generator.model);
        for figure in [by_chance.deviation, by_strata.deviation, by_chance.worst, by_strata.worst] {
            write!(row, "| {figure:.1} ")?;
        }
        println!("{row}|");
        writeln!(page, "{row}|")?;
    }
    if env::args().nth(1).as_deref() == Some("write") {
        let file = environment::workspace().join("docs/FORMS.md");
        fs::write(&file, page).with_context(|| format!("could not write {}", file.display()))?;
    }
    Ok(())
}

fn generator(objective: &Objective) -> Option<&Generator> {
    match &objective.evidence {
        Evidence::Items(set) => Some(&set.generator),
        _ => None,
    }
}

/// A set as it is drawn.
fn form(generator: &Generator, seed: u64) -> Result<f64> {
    let mut set = registry::open(&identity(generator, seed)?)?;
    Ok((0..SET.into()).map(|index| f64::from(set.item(index).difficulty())).sum::<f64>() / f64::from(SET))
}

/// As many items, each from a set of its own.
fn chance(generator: &Generator, seed: u64) -> Result<f64> {
    let difficulty = |place| -> Result<f64> {
        let mut set = registry::open(&identity(generator, FORMS + seed * u64::from(SET) + place)?)?;
        Ok(set.item(0).difficulty().into())
    };
    Ok((0..u64::from(SET)).map(difficulty).sum::<Result<f64>>()? / f64::from(SET))
}

fn identity(generator: &Generator, seed: u64) -> Result<SetIdentity> {
    Ok(SetIdentity { generator: generator.clone(), set_size: SET, seed: Seed::try_from(seed)? })
}

fn spread(forms: &[f64]) -> Spread {
    let count = forms.len() as f64;
    let mean = forms.iter().sum::<f64>() / count;
    let deviation = (forms.iter().map(|form| (form - mean).powi(2)).sum::<f64>() / count).sqrt();
    let worst = forms.iter().map(|form| (form - mean).abs()).fold(0.0, f64::max);
    let percent = |part: f64| if mean == 0.0 { 0.0 } else { part / mean * 100.0 };
    Spread { deviation: percent(deviation), worst: percent(worst) }
}
