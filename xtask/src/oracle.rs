//! `cargo xtask oracle`: items answered by another language's library, SymPy, from their text alone.

use crate::{program, server, workspace};
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// One version, the same mathematics.
const SYMPY: &str = "sympy==1.14.0";
/// Sets of each objective, unless it is said otherwise.
const SEEDS: u32 = 200;

/// Draws and answers so many sets of every objective whose model the oracle knows.
///
/// # Errors
/// When there is no Python, SymPy can't be installed, or a key is not the answer.
pub fn run(seeds: Option<u32>) -> Result<()> {
    let python = python()?;
    let tenfold = server::debug()?;
    let answers = workspace::root().join("generators/tests/sympy/answers.py");
    program::run(Command::new(python).arg(answers).arg(tenfold).arg(seeds.unwrap_or(SEEDS).to_string()))
}

/// The Python of a virtual environment that has SymPy, made when it is not there yet.
fn python() -> Result<PathBuf> {
    let environment = workspace::target().join("sympy");
    let python = environment.join("bin/python");
    if program::succeeds(Command::new(&python).args(["-c", "import sympy"])) {
        return Ok(python);
    }
    let Some(system) = program::find(&["python3"]) else {
        bail!("the oracle needs Python: install python3 and python3-venv (Debian: apt-get install python3-venv)");
    };
    program::run(Command::new(system).args(["-m", "venv"]).arg(&environment))?;
    program::run(Command::new(&python).args(["-m", "pip", "install", "--quiet", SYMPY]))?;
    Ok(python)
}
