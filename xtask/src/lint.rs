//! Formatting and lints, as errors: for who changes the code, not for who only builds it.

use crate::{program, wasm_target};
use anyhow::Result;

/// Whether everything is formatted.
///
/// # Errors
/// When something is not.
pub fn formatting() -> Result<()> {
    program::run(program::cargo().args(["fmt", "--all", "--check"]))
}

/// Clippy over the workspace as it is natively.
///
/// # Errors
/// When there is anything to say.
pub fn native() -> Result<()> {
    program::run(program::cargo().args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"]))
}

/// Clippy over what runs in a browser, each bundle with its own features.
///
/// # Errors
/// When there is anything to say.
pub fn browser() -> Result<()> {
    wasm_target::ensure()?;
    for package in [
        &["-p", "app", "--features", "student"][..],
        &["-p", "app", "--features", "teacher"],
        &["-p", "items", "--features", "sealing"],
        &["-p", "items", "--features", "workshop"],
    ] {
        let mut clippy = program::cargo();
        clippy
            .args(["clippy", "--quiet", "--target", wasm_target::TRIPLE])
            .args(package)
            .args(["--", "-D", "warnings"]);
        program::run(&mut clippy)?;
    }
    Ok(())
}
