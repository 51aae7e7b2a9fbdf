//! Every model with its default parameters: keys along one row.

use anyhow::Result;
use generators::{item::SetIdentity, registry, seed::Seed};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// Each model is drawn for so long at least.
const AT_LEAST: Duration = Duration::from_millis(20);
/// So many keys of each model in a browser, whose clock is coarse.
const IN_A_BROWSER: u32 = 5_000;
const SET: u16 = 10;

/// How many keys a second, model by model, and what lies in their middle.
pub fn native() -> Result<()> {
    let rates = sets().map(|set| rate(&set)).collect::<Result<Vec<f64>>>()?;
    tell("native", rates.into_iter());
    Ok(())
}

/// A row of each model as JSON, with how many of its keys to draw.
pub fn rows() -> Result<Vec<(String, u32)>> {
    sets().map(|set| Ok((serde_json::to_string(&set)?, IN_A_BROWSER))).collect()
}

/// Prints the median, and who is slowest.
pub fn tell(place: &str, rates: impl Iterator<Item = f64>) {
    let mut rates: Vec<(f64, &str)> = rates.zip(registry::models().map(|model| model.id())).collect();
    rates.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (slowest, model) = rates[0];
    println!("{:>12.0} items/s  {place}, keys, median of {} models", rates[rates.len() / 2].0, rates.len());
    println!("{slowest:>12.0} items/s  {place}, keys of {model}, the slowest");
}

fn sets() -> impl Iterator<Item = SetIdentity> {
    registry::models().map(|model| SetIdentity {
        generator: model.default_generator(),
        set_size: SET,
        seed: Seed::default(),
    })
}

fn rate(set: &SetIdentity) -> Result<f64> {
    let mut row = registry::open(set)?;
    let (mut drawn, begun) = (0_u32, Instant::now());
    while begun.elapsed() < AT_LEAST {
        for index in drawn..drawn + 100 {
            black_box(row.item(index).key());
        }
        drawn += 100;
    }
    Ok(f64::from(drawn) / begun.elapsed().as_secs_f64())
}
