//! Programs of the package `tests` that are no tests: benches, soaks, screenshots. Each file in `tests/src/bin` is one.

use crate::test_environment::TestEnvironment;
use crate::{build, program, workspace};
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;

/// Builds what ships, then becomes the program; further arguments are its own, and it is told where `beside` is.
///
/// # Errors
/// When there is no such program, or something can't be built.
pub fn run(name: &str, arguments: &[String], beside: &[(&str, PathBuf)]) -> Result<()> {
    let folder = workspace::root().join("tests/src/bin");
    if !folder.join(format!("{name}.rs")).is_file() && !folder.join(name).is_dir() {
        bail!("there is no program {name} in tests/src/bin (there: {})", names(&folder).join(", "));
    }
    let server = build::run()?;
    let environment = TestEnvironment::ensure(&server)?;
    let mut command = program::cargo();
    command.args(["run", "--release", "-p", "tests", "--features", "programs", "--bin", name, "--"]);
    command.args(arguments).envs(beside.iter().cloned());
    program::become_it(environment.tell(&mut command))
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.filter_map(|entry| Some(entry.path().file_stem()?.to_string_lossy().into_owned())).collect();
    names.sort();
    names
}
