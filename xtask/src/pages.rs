//! Pages of `docs/` that are written from data: `cargo xtask coverage` and `cargo xtask models`.
//!
//! The test that compares a page writes it, so that there is one way to make it.

use crate::program;
use anyhow::Result;

/// Writes `docs/COVERAGE.md` anew: which objective covers each exercise of a public peer.
///
/// # Errors
/// When the data can't be read, or name what the catalogue does not have.
pub fn coverage() -> Result<()> {
    write("coverage", "COVERAGE")
}

/// Writes `docs/MODELS.md` anew: every item model and its parameters.
///
/// # Errors
/// When the models don't compile.
pub fn models() -> Result<()> {
    write("models", "MODELS")
}

fn write(test: &str, mode: &str) -> Result<()> {
    let mut writing = program::cargo();
    writing.args(["test", "--quiet", "-p", "mastery", "--test", test]).env(mode, "write");
    program::run(&mut writing)
}
