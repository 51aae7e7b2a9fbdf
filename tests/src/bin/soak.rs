//! `cargo xtask soak [SEEDS [CRASHES [FIRST]]]`: the faults of the tests, for long: so many seeds from the first on, and so
//! many crashes of the real server; a tenth as many of a browser, with the school in reach and without. `cargo xtask soak 1
//! 0 SEED` is one seed alone.

use anyhow::{Context, Result};
use std::time::Instant;
use tests::{
    browser_kills::{School, kill_browsers},
    crashes::{Crash, crash},
    disk::Disk,
    simulation::{self, Tally},
};

const SEEDS: u64 = 10_000;
const CRASHES: u64 = 1_000;
/// The tests have tried those before.
const FIRST: u64 = 200;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>().context("a whole number"));
    let mut next = |otherwise| arguments.next().unwrap_or(Ok(otherwise));
    let (seeds, crashes, first) = (next(SEEDS)?, next(CRASHES)?, next(FIRST)?);
    simulate(first..first + seeds)?;
    if crashes == 0 {
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let crashes = u32::try_from(crashes)?;
    println!("killed: {}", runtime.block_on(crash(Crash::Kill, crashes, first))?);
    let disk = Disk::new()?;
    println!("power lost: {}", runtime.block_on(crash(Crash::Power(&disk), crashes.div_ceil(4), first))?);
    for school in [School::InReach, School::OutOfReach] {
        println!("browsers, {school:?}: {}", runtime.block_on(kill_browsers(school, crashes.div_ceil(20), first))?);
    }
    Ok(())
}

fn simulate(seeds: std::ops::Range<u64>) -> Result<()> {
    let begun = Instant::now();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut tally = Tally::default();
    for (done, seed) in (1..).zip(seeds.clone()) {
        tally += runtime.block_on(simulation::run(seed))?;
        if done % 1_000 == 0 {
            println!("{done} of {} seeds, {} s", seeds.end - seeds.start, begun.elapsed().as_secs());
        }
    }
    println!("simulated, seeds {seeds:?}: {tally}");
    Ok(())
}
