//! `cargo xtask test`: everything, from nothing. `.ci/run` runs exactly this.

use crate::bundle::{self, Profile};
use crate::optimize::Optimizer;
use crate::phase::Phases;
use crate::test_environment::TestEnvironment;
use crate::{axe, browser, dependencies, lint, program, size, system, workspace};
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
        Optimizer::of_this_machine()?;
        system::ensure("kill", &["procps"], "to stop servers as a system does")?;
        system::ensure("cc", &["gcc", "libc6-dev"], "to lay a failing disk under a server")
    })?;
    phases.run("formatting", lint::formatting)?;
    phases.run("dependencies", dependencies::have_their_reasons)?;
    let bundles = phases.run_beside(
        "bundles",
        || bundle::build(profile),
        |phases| {
            phases.run("clippy", lint::native)?;
            phases.run("clippy for the fuzz targets", lint::fuzz_targets)?;
            phases.run("clippy for the browser", lint::browser)
        },
    )?;

    let runner = Runner::on_this_machine();
    // The server's program as well: its own tests of the command line need it, so cargo builds it with them.
    phases.run("compiling the tests", || program::run(runner.command().arg("--no-run")))?;
    if runner == Runner::Nextest && arguments.is_empty() {
        // The workspace whole, as its tests are compiled: a crate alone would be compiled with features of its own.
        phases.run("examples in the documentation", || {
            program::output(program::cargo().args(["test", "--quiet", "--workspace", "--doc"]))
        })?;
    }
    let environment = TestEnvironment::ensure(&workspace::server_binary("debug"))?;
    phases.tell();
    // What quick bundles weigh says nothing.
    if profile == Profile::Shipping {
        eprint!("{}", size::tables(&bundles));
    }

    let mut tests = runner.tests();
    environment.tell(&mut tests);
    if profile == Profile::Fast {
        tests.env("TENFOLD_SKIP_WEIGHT", "1");
    }
    program::become_it(tests.args(arguments))
}

/// Without nextest nothing knows which tests drive a browser: of all of them as many go at once as of those with it.
const AT_ONCE: u32 = 2;

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

    fn tests(self) -> Command {
        let mut tests = self.command();
        if self == Self::Cargo {
            tests.env("RUST_TEST_THREADS", AT_ONCE.to_string());
        }
        tests
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn without_nextest_as_many_go_at_once_as_browsers_do_with_it() -> Result<()> {
        let groups = fs::read_to_string(workspace::root().join(".config/nextest.toml"))?;
        let browsers = groups.lines().find_map(|line| line.strip_prefix("browser = ")).unwrap_or_default();
        assert_eq!(browsers, format!("{{ max-threads = {AT_ONCE} }}"));
        Ok(())
    }
}
