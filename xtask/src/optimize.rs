//! Making a module smaller that is on the way to a student's first screen, with Binaryen's `wasm-opt`.

use crate::{program, system, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

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
    /// The one of this machine, installed where that is possible. Without it a bundle works as well and weighs some 2 in 100
    /// more, so there is a line that says so, and no error.
    pub fn of_this_machine() -> Option<Self> {
        let found = system::ensure("wasm-opt", &["binaryen"], "to make what a browser loads smaller");
        let found = found.and_then(|program| {
            let version = program::output(Command::new(&program).arg("--version"))?;
            Ok(Self { program, version })
        });
        found.inspect_err(|error| eprintln!("bundles will weigh a little more: {error:#}")).ok()
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
        fs::read(&after).with_context(|| format!("could not read {}", after.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_stays_a_module_with_its_exports() -> Result<()> {
        // (module (func (export "one") (result i32) i32.const 1 drop i32.const 1))
        let module = b"\0asm\x01\0\0\0\x01\x05\x01\x60\0\x01\x7f\x03\x02\x01\0\x07\x07\x01\x03one\0\0\x0a\x09\x01\x07\0\x41\x01\x1a\x41\x01\x0b";
        let Some(optimizer) = Optimizer::of_this_machine() else { return Ok(()) };
        let shrunk = optimizer.shrink("test", module)?;
        assert!(shrunk.starts_with(b"\0asm") && shrunk.windows(3).any(|bytes| bytes == b"one"), "{shrunk:?}");
        assert!(shrunk.len() < module.len(), "{} of {}", shrunk.len(), module.len());
        Ok(())
    }
}
