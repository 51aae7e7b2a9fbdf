//! `cargo xtask serve`: builds, then is the server with its demo school.

use crate::{build, program};
use anyhow::Result;
use std::process::Command;

/// Builds and becomes the server; further arguments are the server's.
///
/// # Errors
/// When it can't be built or started.
pub fn run(arguments: &[String]) -> Result<()> {
    let server = build::run()?;
    program::become_it(Command::new(server).args(["serve", "--demo"]).args(arguments))
}
