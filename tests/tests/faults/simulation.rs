//! Two hundred afternoons of a school, each with other troubles. `cargo xtask soak` lets ten thousand more pass.
//!
//! A seed that fails is in the message, with the command that runs it alone. When it passes again it is written into
//! `kept_seeds.txt`, with what was wrong, and is among the first to be run from then on.

use anyhow::{Context, Result};
use tests::simulation::{self, Tally};

/// A line for each seed that failed once: the number, then what was wrong.
const KEPT: &str = include_str!("kept_seeds.txt");

fn pass(seeds: impl IntoIterator<Item = u64>) -> Result<Tally> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut tally = Tally::default();
    for seed in seeds {
        tally += runtime.block_on(simulation::run(seed))?;
    }
    println!("{tally}");
    Ok(tally)
}

#[test]
fn each_seed_that_failed_once_passes() -> Result<()> {
    let lines = KEPT.lines().filter(|line| !line.starts_with('#'));
    let seed = |line: &str| line.split_whitespace().next().and_then(|seed| seed.parse().ok());
    let seeds: Vec<u64> = lines.map(|line| seed(line).with_context(|| line.to_owned())).collect::<Result<_>>()?;
    pass(seeds).map(drop)
}

#[test]
fn the_same_seed_is_the_same_afternoon() -> Result<()> {
    assert_eq!(pass(0..5)?, pass(0..5)?);
    Ok(())
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_0_to_49() -> Result<()> {
    pass(0..50).map(drop)
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_50_to_99() -> Result<()> {
    pass(50..100).map(drop)
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_100_to_149() -> Result<()> {
    pass(100..150).map(drop)
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_150_to_199() -> Result<()> {
    pass(150..200).map(drop)
}
