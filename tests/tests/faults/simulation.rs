//! Two hundred afternoons of a school, each with other troubles. `cargo xtask soak` lets ten thousand more pass.

use anyhow::Result;
use std::ops::Range;
use tests::simulation::{self, Tally};

fn pass(seeds: Range<u64>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut tally = Tally::default();
    for seed in seeds {
        tally += runtime.block_on(simulation::run(seed))?;
    }
    println!("{tally}");
    Ok(())
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_0_to_49() -> Result<()> {
    pass(0..50)
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_50_to_99() -> Result<()> {
    pass(50..100)
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_100_to_149() -> Result<()> {
    pass(100..150)
}

#[test]
fn nothing_is_lost_or_doubled_in_seeds_150_to_199() -> Result<()> {
    pass(150..200)
}
