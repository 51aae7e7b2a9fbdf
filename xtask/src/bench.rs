//! `cargo xtask bench WHAT`: `size` here, everything else a program `bench-WHAT` of the package `tests`.

use crate::bundle::{self, Profile};
use crate::{parts, python, size, tests_program, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// One version, the same figures.
const MATHGENERATOR: &str = "1.5.0";

/// Measures.
///
/// # Errors
/// When there is no such bench, or something can't be built.
pub fn run(what: &str, arguments: &[String]) -> Result<()> {
    match what {
        "size" => {
            let manifest = bundle::build(Profile::Shipping)?;
            print!("{}", size::tables(&manifest));
            print!("{}", parts::table(&bundle::named_items()?)?);
            Ok(())
        }
        "items" => tests_program::run("bench-items", arguments, &beside_items()?),
        other => tests_program::run(&format!("bench-{other}"), arguments, &[]),
    }
}

/// What the bench of items uses that nothing else does: the module that draws keys alone, and the peer beside it.
fn beside_items() -> Result<[(&'static str, PathBuf); 2]> {
    let folder = workspace::target().join("items-measured");
    bundle::measured_items(&folder)?;
    Ok([("TENFOLD_ITEMS_MEASURED", folder), ("TENFOLD_MATHGENERATOR", python::with("mathgenerator", MATHGENERATOR)?)])
}
