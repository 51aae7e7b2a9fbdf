//! `cargo xtask coverage`: the page that says which objective covers each exercise of a public peer.

use crate::program;
use anyhow::Result;

/// Writes `docs/COVERAGE.md` anew. The test that compares the page writes it, so that there is one way to make it.
///
/// # Errors
/// When the data can't be read, or name what the catalogue does not have.
pub fn run() -> Result<()> {
    let mut test = program::cargo();
    test.args(["test", "--quiet", "-p", "mastery", "--test", "coverage"]).env("COVERAGE", "write");
    program::run(&mut test)
}
