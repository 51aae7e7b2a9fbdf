//! `cargo xtask soak [SEEDS [CRASHES [FIRST]]]`: for long, every key against its oracle, then the product under load and
//! faults.

use crate::{program, tests_program};
use anyhow::{Context, Result};

/// So many sets of each model, with its default parameters and with each of the catalogue's, unless it is said otherwise.
const SEEDS: u64 = 10_000;

/// Tries the keys, then becomes the program that makes the troubles.
///
/// # Errors
/// When a key is not what its oracle answers, or something can't be built.
pub fn run(arguments: &[String]) -> Result<()> {
    let seeds =
        arguments.first().map_or(Ok(SEEDS), |seeds| seeds.parse()).context("how many seeds, as a whole number")?;
    eprintln!("== the keys of every model and every objective, {seeds} sets each");
    let mut oracles = program::cargo();
    oracles.args(["test", "--release", "-p", "generators", "--test", "oracles", "every_key_is_right"]);
    program::run(oracles.env("TENFOLD_SEEDS", seeds.to_string()))?;
    tests_program::run("soak", arguments, &[])
}
