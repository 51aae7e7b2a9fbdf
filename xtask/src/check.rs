//! `cargo xtask check`: the fast loop.

use crate::dependencies;
use crate::lint;
use crate::phase::Phases;
use anyhow::Result;

/// Formatting, then lints for the machine and for the browser.
///
/// # Errors
/// When there is anything to mend.
pub fn run() -> Result<()> {
    let mut phases = Phases::default();
    phases.run("formatting", lint::formatting)?;
    phases.run("dependencies", dependencies::have_their_reasons)?;
    phases.run("clippy", lint::native)?;
    phases.run("clippy for the fuzz targets", lint::fuzz_targets)?;
    phases.run("clippy for the browser", lint::browser)?;
    phases.tell();
    Ok(())
}
