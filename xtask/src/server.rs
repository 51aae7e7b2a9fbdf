//! Compiling the server's program.

use crate::{program, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// The program that ships, the bundles inside.
///
/// # Errors
/// When it does not compile.
pub fn release() -> Result<PathBuf> {
    program::run(program::cargo().args(["build", "--release", "-p", "server"]))?;
    Ok(workspace::server_binary("release"))
}

/// The same, quick to compile.
///
/// # Errors
/// When it does not compile.
pub fn debug() -> Result<PathBuf> {
    program::run(program::cargo().args(["build", "-p", "server"]))?;
    Ok(workspace::server_binary("debug"))
}
