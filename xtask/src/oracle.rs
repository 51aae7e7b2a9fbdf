//! `cargo xtask oracle`: items answered by another language's library, SymPy, from their text alone.

use crate::{program, python, server, workspace};
use anyhow::Result;
use std::process::Command;

/// One version, the same mathematics.
const SYMPY: &str = "1.14.0";
/// Sets of each objective, unless it is said otherwise.
const SEEDS: u32 = 200;

/// Draws and answers so many sets of every objective whose model the oracle knows.
///
/// # Errors
/// When there is no Python, SymPy can't be installed, or a key is not the answer.
pub fn run(seeds: Option<u32>) -> Result<()> {
    let python = python::with("sympy", SYMPY)?;
    let tenfold = server::debug()?;
    let answers = workspace::root().join("generators/tests/sympy/answers.py");
    program::run(Command::new(python).arg(answers).arg(tenfold).arg(seeds.unwrap_or(SEEDS).to_string()))
}
