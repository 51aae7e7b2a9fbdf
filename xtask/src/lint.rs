//! Formatting and lints, as errors: for who changes the code, not for who only builds it.

use crate::{program, wasm_target, workspace};
use anyhow::Result;

/// The fuzz targets, a workspace of their own: `cargo fuzz` builds them with another compiler and its own flags.
const FUZZ: &str = "fuzz/Cargo.toml";

/// Whether everything is formatted.
///
/// # Errors
/// When something is not.
pub fn formatting() -> Result<()> {
    program::run(program::cargo().args(["fmt", "--all", "--check"]))?;
    program::run(program::cargo().args(["fmt", "--manifest-path", FUZZ, "--check"]))
}

/// Clippy over the workspace as it is natively.
///
/// # Errors
/// When there is anything to say.
pub fn native() -> Result<()> {
    let mut clippy = program::cargo();
    clippy.args(["clippy", "--quiet", "--workspace", "--all-targets", "--features", "tests/programs"]);
    program::run(clippy.args(["--", "-D", "warnings"]))
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

/// Clippy over the fuzz targets, which nothing else compiles; they are not linked, which would take a C++ compiler.
///
/// # Errors
/// When there is anything to say.
pub fn fuzz_targets() -> Result<()> {
    let mut clippy = program::cargo();
    clippy.args(["clippy", "--quiet", "--manifest-path", FUZZ, "--no-default-features", "--target-dir"]);
    program::run(clippy.arg(workspace::target()).args(["--", "-D", "warnings"]))
}
