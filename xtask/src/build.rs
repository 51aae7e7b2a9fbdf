//! `cargo xtask build`: the bundles, and one self-contained program with them inside.

use crate::bundle::{self, Profile};
use crate::phase::Phases;
use crate::{server, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// Builds everything that ships.
///
/// # Errors
/// When something is missing or does not compile.
pub fn run() -> Result<PathBuf> {
    let mut phases = Phases::default();
    phases.run("bundles", || bundle::build(Profile::Shipping))?;
    let program = phases.run("server", server::release)?;
    phases.tell();
    eprintln!("== {}", workspace::short(&program));
    Ok(program)
}
