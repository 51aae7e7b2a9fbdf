//! A Python with one library, in a virtual environment of its own.

use crate::{program, workspace};
use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// The Python that has `library` in exactly `version`, made when it is not there yet.
///
/// # Errors
/// When there is no Python, or the library can't be installed.
pub fn with(library: &str, version: &str) -> Result<PathBuf> {
    let environment = workspace::target().join(library);
    let python = environment.join("bin/python");
    if program::succeeds(Command::new(&python).args(["-c", &format!("import {library}")])) {
        return Ok(python);
    }
    let Some(system) = program::find(&["python3"]) else {
        bail!("{library} needs Python: install python3 and python3-venv (Debian: apt-get install python3-venv)");
    };
    program::run(Command::new(system).args(["-m", "venv"]).arg(&environment))?;
    program::run(Command::new(&python).args(["-m", "pip", "install", "--quiet", &format!("{library}=={version}")]))?;
    Ok(python)
}
