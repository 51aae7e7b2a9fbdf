//! `cargo xtask …`: the one build tool. One file a command; the steps they share are files named for what they do.

mod assembly;
mod axe;
mod bench;
mod bindgen;
mod browser;
mod build;
mod bundle;
mod check;
mod compress;
mod dependencies;
mod fingerprint;
mod glue;
mod lint;
mod manifest;
mod optimize;
mod oracle;
mod order;
mod pages;
mod panics;
mod parts;
mod phase;
mod program;
mod publish;
mod python;
#[cfg(test)]
mod reliability;
mod script;
mod serve;
mod server;
mod size;
mod soak;
mod source_paths;
mod strip;
mod stylesheet;
mod system;
mod template;
mod test;
mod test_environment;
mod tests_program;
mod wasm_target;
mod workspace;

use bundle::Profile;
use clap::Parser;
use std::process::ExitCode;

/// Builds, runs and tests Tenfold. No tool to install by hand.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Build the bundles and, with them inside, target/release/tenfold
    Build,
    /// Build, then run the server with its demo school
    Serve {
        /// Further arguments for `tenfold serve`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// The fast loop: formatting and lints, for the machine and for the browser
    Check,
    /// Lint, build and run every test
    Test {
        /// Quick bundles instead of those that ship; leaves the weight test out
        #[arg(long)]
        fast: bool,
        /// Further arguments for the test runner
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Measure: size, or a program bench-WHAT of the package tests
    Bench {
        /// What is measured
        what: String,
        /// Further arguments for the bench
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Try for long: every key against its oracle, and the product under load and faults
    Soak {
        /// How many seeds, how many crashes, and the first seed of the faults [default: 10000 1000 200]
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Answer items with SymPy, from their text alone
    Oracle {
        /// Sets of each objective [default: 200]
        seeds: Option<u32>,
    },
    /// Write docs/COVERAGE.md: which objective covers each exercise of a public peer
    Coverage,
    /// Write docs/MODELS.md: every item model, and what can be set of it
    Models,
    /// Take the pictures of the documentation
    Screenshots {
        /// Further arguments
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Build => build::run().map(drop),
        Command::Serve { arguments } => serve::run(&arguments),
        Command::Check => check::run(),
        Command::Test { fast, arguments } => {
            test::run(if fast { Profile::Fast } else { Profile::Shipping }, &arguments)
        }
        Command::Bench { what, arguments } => bench::run(&what, &arguments),
        Command::Soak { arguments } => soak::run(&arguments),
        Command::Oracle { seeds } => oracle::run(seeds),
        Command::Coverage => pages::coverage(),
        Command::Models => pages::models(),
        Command::Screenshots { arguments } => tests_program::run("screenshots", &arguments, &[]),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
