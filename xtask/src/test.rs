//! `cargo xtask test`: everything, from nothing. `.ci/run` runs exactly this.

use crate::bundle::{self, Profile};
use crate::phase::Phases;
use crate::test_environment::TestEnvironment;
use crate::{axe, browser, dependencies, lint, program, system, workspace};
use anyhow::Result;
use std::process::Command;

/// Lints, builds, and runs every test; the runner's closing lines are the last thing printed.
///
/// # Errors
/// When something is missing, or anything fails.
pub fn run(profile: Profile, arguments: &[String]) -> Result<()> {
    let mut phases = Phases::default();
    phases.run("tools", || {
        browser::ensure()?;
        axe::ensure()?;
        system::ensure("kill", &["procps"], "to stop servers as a system does")?;
        system::ensure("cc", &["gcc", "libc6-dev"], "to lay a failing disk under a server")
    })?;
    phases.run("formatting", lint::formatting)?;
    phases.run("dependencies", dependencies::have_their_reasons)?;
    phases.run_beside(
        "bundles",
        || bundle::build(profile),
        |phases| {
            phases.run("clippy", lint::native)?;
            phases.run("clippy for the browser", lint::browser)
        },
    )?;

    let runner = Runner::on_this_machine();
    // The server's program as well: its own tests of the command line need it, so cargo builds it with them.
    phases.run("compiling the tests", || program::run(runner.command().arg("--no-run")))?;
    if runner == Runner::Nextest && arguments.is_empty() {
        phases.run("examples in the documentation", || {
            let documented = WITH_EXAMPLES.iter().flat_map(|name| ["-p", name]);
            program::output(program::cargo().args(["test", "--quiet", "--doc"]).args(documented))
        })?;
    }
    let environment = TestEnvironment::ensure(&workspace::server_binary("debug"))?;
    phases.tell();

    let mut tests = runner.command();
    environment.tell(&mut tests);
    if profile == Profile::Fast {
        tests.env("TENFOLD_SKIP_WEIGHT", "1");
    }
    program::become_it(tests.args(arguments))
}

/// The crates whose documentation has examples. For the whole workspace, cargo would compile the others with features of
/// their own, only to find that there are none.
const WITH_EXAMPLES: [&str; 1] = ["words"];

#[derive(Clone, Copy, PartialEq)]
enum Runner {
    Nextest,
    Cargo,
}

impl Runner {
    fn on_this_machine() -> Self {
        if program::succeeds(program::cargo().args(["nextest", "--version"])) { Self::Nextest } else { Self::Cargo }
    }

    fn command(self) -> Command {
        let mut cargo = program::cargo();
        match self {
            Self::Nextest => cargo.args(["nextest", "run", "--workspace"]),
            Self::Cargo => cargo.args(["test", "--workspace"]),
        };
        cargo
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{collections::BTreeSet, fs, path::Path};

    /// Whether a file below a folder has an example.
    fn has_example(folder: &Path) -> Result<bool> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let found = if path.is_dir() {
                has_example(&path)?
            } else {
                path.extension().is_some_and(|end| end == "rs")
                    && fs::read_to_string(&path)?
                        .lines()
                        .any(|line| ["/// ```", "//! ```"].iter().any(|example| line.trim_start().starts_with(example)))
            };
            if found {
                return Ok(true);
            }
        }
        Ok(false)
    }

    #[test]
    fn every_crate_with_examples_is_known() -> Result<()> {
        let mut with = BTreeSet::new();
        for entry in fs::read_dir(workspace::root())? {
            let entry = entry?;
            let sources = entry.path().join("src");
            if sources.is_dir() && has_example(&sources)? {
                with.insert(entry.file_name().to_string_lossy().into_owned());
            }
        }
        assert_eq!(with, WITH_EXAMPLES.map(str::to_owned).into());
        Ok(())
    }
}
