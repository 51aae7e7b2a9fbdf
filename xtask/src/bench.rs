//! `cargo xtask bench WHAT`: `size` here, everything else a program `bench-WHAT` of the package `tests`.

use crate::bundle::{self, Profile};
use crate::{size, tests_program};
use anyhow::Result;

/// Measures.
///
/// # Errors
/// When there is no such bench, or something can't be built.
pub fn run(what: &str, arguments: &[String]) -> Result<()> {
    match what {
        "size" => {
            print!("{}", size::tables(&bundle::build(Profile::Shipping)?));
            Ok(())
        }
        other => tests_program::run(&format!("bench-{other}"), arguments),
    }
}
