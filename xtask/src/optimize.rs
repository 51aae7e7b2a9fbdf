//! Making a module smaller that is on the way to a student's first screen, with Binaryen's `wasm-opt`.

use crate::{program, strip, system, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// What the compiler's modules need, and every browser that the product works in has.
const FEATURES: [&str; 6] =
    ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];

/// For speed and then for size, until nothing changes. Rust puts its stack below everything else, so nothing is ever read
/// from the first KiB.
const PASSES: [&str; 4] = ["-O3", "-Os", "--converge", "--low-memory-unused"];

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
        shrink.args(PASSES).args(FEATURES.map(|feature| format!("--enable-{feature}")));
        program::run(shrink.arg(&before).arg("-o").arg(&after))?;
        let shrunk = fs::read(&after).with_context(|| format!("could not read {}", after.display()))?;
        strip::strip(&with_tables_of(module, &shrunk)?)
    }
}

/// Each table exported under the name that it had. Binaryen 108, which is Debian's, says of every table that is exported
/// that it is the first one.
fn with_tables_of(before: &[u8], after: &[u8]) -> Result<Vec<u8>> {
    let exported = tables(before)?;
    let mut fixed = after.to_vec();
    for table in tables(after)? {
        let before = exported.iter().find(|before| before.name == table.name).context("an export was made up")?;
        let index = u8::try_from(before.index).ok().filter(|index| *index < 0x80);
        fixed[table.at] = index.context("more tables than are counted here")?;
    }
    Ok(fixed)
}

/// A table that a module exports.
struct Exported {
    name: Vec<u8>,
    index: usize,
    /// Where its index stands in the module: a single byte, as long as there are few.
    at: usize,
}

/// The tables that a module exports.
fn tables(module: &[u8]) -> Result<Vec<Exported>> {
    const EXPORTS: u8 = 7;
    const TABLE: u8 = 1;
    let cut = "the exports of the WebAssembly module are cut short";
    let mut tables = Vec::new();
    let Some((start, contents)) = strip::section(module, EXPORTS)? else { return Ok(tables) };
    let (count, mut rest) = strip::leb128(contents).context(cut)?;
    for _ in 0..count {
        let (name, after_name) = strip::sized(rest)?;
        let (&kind, after_kind) = after_name.split_first().context(cut)?;
        let (index, after) = strip::leb128(after_kind).context(cut)?;
        if kind == TABLE {
            let at = start + contents.len() - after_kind.len();
            tables.push(Exported { name: name.to_vec(), index, at });
        }
        rest = after;
    }
    Ok(tables)
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{ExportItem, Module};

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
