//! Making a module smaller that is on the way to a student's first screen, with Binaryen's `wasm-opt`.

use crate::{program, strip, system, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use walrus::{ExportItem, Module};

/// What the compiler's modules need, and every browser that the product works in has.
const FEATURES: [&str; 6] =
    ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];

/// The program that makes modules smaller.
pub struct Optimizer {
    program: PathBuf,
    /// What it says of its version.
    pub version: String,
}

impl Optimizer {
    /// The one of this machine, installed where that is possible.
    ///
    /// # Errors
    /// When there is none: a bundle works as well without, and weighs some 2 in 100 more.
    pub fn of_this_machine() -> Result<Self> {
        let program = system::ensure("wasm-opt", &["binaryen"], "to make what a browser loads smaller")?;
        let version = program::output(Command::new(&program).arg("--version"))?;
        Ok(Self { program, version })
    }

    /// A module that does the same in fewer bytes.
    ///
    /// # Errors
    /// When the program refuses the module, or a file can't be written.
    pub fn shrink(&self, name: &str, module: &[u8]) -> Result<Vec<u8>> {
        let folder = workspace::target().join("optimized");
        fs::create_dir_all(&folder).with_context(|| format!("could not make {}", folder.display()))?;
        let [before, after] = ["before", "after"].map(|which| folder.join(format!("{name}-{which}.wasm")));
        fs::write(&before, module).with_context(|| format!("could not write {}", before.display()))?;
        let mut shrink = Command::new(&self.program);
        shrink.arg("-Os").args(FEATURES.map(|feature| format!("--enable-{feature}")));
        program::run(shrink.arg(&before).arg("-o").arg(&after))?;
        let shrunk = fs::read(&after).with_context(|| format!("could not read {}", after.display()))?;
        strip::strip(&with_tables_of(module, &shrunk)?)
    }
}

/// Each table exported under the name that it had. Binaryen 108, which is Debian's, says of every table that is exported
/// that it is the first one.
fn with_tables_of(before: &[u8], after: &[u8]) -> Result<Vec<u8>> {
    let (before, mut after) = (Module::from_buffer(before)?, Module::from_buffer(after)?);
    let tables: Vec<_> = after.tables.iter().map(|table| table.id()).collect();
    for export in before.exports.iter() {
        let ExportItem::Table(exported) = export.item else { continue };
        let place = before.tables.iter().position(|table| table.id() == exported);
        let table = place.and_then(|place| tables.get(place)).context("a table was optimised away")?;
        for same in after.exports.iter_mut().filter(|same| same.name == export.name) {
            same.item = ExportItem::Table(*table);
        }
    }
    Ok(after.emit_wasm())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of this text, in bytes: `(module (table (export "f") 1 funcref) (table (export "x") 2 externref)
    /// (func (export "one") (result i32) i32.const 1 drop i32.const 1))`.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x01\x05\x01\x60\0\x01\x7f\x03\x02\x01\0\x04\x07\x02\x70\0\x01\x6f\0\x02\
        \x07\x0f\x03\x01f\x01\0\x01x\x01\x01\x03one\0\0\x0a\x09\x01\x07\0\x41\x01\x1a\x41\x01\x0b";

    #[test]
    fn a_smaller_module_has_the_same_exports() -> Result<()> {
        let shrunk = Optimizer::of_this_machine()?.shrink("test", MODULE)?;
        assert!(shrunk.len() < MODULE.len(), "{} of {}", shrunk.len(), MODULE.len());
        assert_eq!(exports(&shrunk)?, exports(MODULE)?);
        Ok(())
    }

    /// Each with what a table holds.
    fn exports(module: &[u8]) -> Result<Vec<(String, Option<String>)>> {
        let module = Module::from_buffer(module)?;
        let holds = |item: &ExportItem| match item {
            ExportItem::Table(id) => Some(format!("{:?}", module.tables.get(*id).element_ty)),
            _ => None,
        };
        let mut exports: Vec<_> =
            module.exports.iter().map(|export| (export.name.clone(), holds(&export.item))).collect();
        exports.sort();
        Ok(exports)
    }
}
