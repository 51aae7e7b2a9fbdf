//! `cargo xtask bench forms`: how far apart in difficulty the forms of a set are, drawn by chance and drawn by strata.
//!
//! Difficulty is the model's own measure, a form's the mean over its ten items. By chance: ten items of ten unrelated
//! forms. The spread is the standard deviation between forms against the mean, in percent.

use anyhow::Result;
use generators::item::SetIdentity;
use generators::model::Model;
use generators::registry;
use generators::seed::Seed;

const FORMS: u64 = 10_000;
const SET: u16 = 10;

fn main() -> Result<()> {
    println!("{:<34}{:>12}{:>12}{:>14}{:>14}", "model", "by chance", "by strata", "worst before", "worst now");
    for model in registry::models() {
        let forms: Vec<f64> = (0..FORMS).map(|seed| form(model, seed)).collect::<Result<_>>()?;
        let by_chance: Vec<f64> = (0..FORMS).map(|seed| chance(model, seed)).collect::<Result<_>>()?;
        let ((before, worst_before), (now, worst_now)) = (spread(&by_chance), spread(&forms));
        println!("{:<34}{before:>11.1}%{now:>11.1}%{worst_before:>13.1}%{worst_now:>13.1}%", model.id());
    }
    Ok(())
}

/// A set as it is drawn.
fn form(model: &dyn Model, seed: u64) -> Result<f64> {
    let mut set = registry::open(&identity(model, seed)?)?;
    Ok((0..SET.into()).map(|index| f64::from(set.item(index).difficulty())).sum::<f64>() / f64::from(SET))
}

/// As many items, each from a set of its own.
fn chance(model: &dyn Model, seed: u64) -> Result<f64> {
    let mut sum = 0.0;
    for place in 0..u64::from(SET) {
        sum +=
            f64::from(registry::open(&identity(model, FORMS + seed * u64::from(SET) + place)?)?.item(0).difficulty());
    }
    Ok(sum / f64::from(SET))
}

fn identity(model: &dyn Model, seed: u64) -> Result<SetIdentity> {
    Ok(SetIdentity { generator: model.default_generator(), set_size: SET, seed: Seed::try_from(seed)? })
}

/// The standard deviation and the largest deviation, in percent of the mean.
fn spread(forms: &[f64]) -> (f64, f64) {
    let count = forms.len() as f64;
    let mean = forms.iter().sum::<f64>() / count;
    let deviation = (forms.iter().map(|form| (form - mean).powi(2)).sum::<f64>() / count).sqrt();
    let worst = forms.iter().map(|form| (form - mean).abs()).fold(0.0, f64::max);
    (deviation / mean * 100.0, worst / mean * 100.0)
}
