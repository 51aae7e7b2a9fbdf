//! From what cargo compiled to what a browser loads: the module and the glue around it.

use crate::{glue, panics, strip, workspace};
use anyhow::{Context, Result, bail};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::Bindgen;

/// A module with its glue.
pub struct Bound {
    /// The module, stripped.
    pub module: Vec<u8>,
    /// The JavaScript around it; its default export starts it.
    pub glue: String,
}

/// Runs wasm-bindgen over a compiled module, for `<script type="module">`.
///
/// # Errors
/// When bindgen refuses the module, or it asks for files beside its glue.
pub fn bind(name: &str, compiled: &[u8]) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_bytes(name, compiled.to_vec())
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .demangle(false)
        .remove_producers_section(true)
        .generate_output()
        .with_context(|| format!("wasm-bindgen could not read {name}.wasm"))?;
    if output.snippets().values().any(|scripts| !scripts.is_empty())
        || !output.local_modules().is_empty()
        || !output.npm_dependencies().is_empty()
    {
        bail!(
            "a crate in {name} brings JavaScript files of its own, which the bundles do not carry: take another crate, or teach xtask/src/bindgen.rs"
        );
    }
    let glue = output.js().to_owned();
    let module = output.wasm_mut();
    panics::silence(module);
    let glue = glue::trim(&glue, module);
    Ok(Bound { module: strip::strip(&module.emit_wasm())?, glue })
}

/// Sees to it that the glue is made by the very version that the bundles are compiled with.
///
/// # Errors
/// When Cargo.lock can't be read or holds two versions.
pub fn check_version() -> Result<()> {
    let path = workspace::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    same_version(&lock).with_context(|| format!("{} does not fit", workspace::short(Path::new(&path))))
}

fn same_version(lock: &str) -> Result<()> {
    let library = locked(lock, "wasm-bindgen");
    let tool = locked(lock, "wasm-bindgen-cli-support");
    if library.len() != 1 || library != tool {
        bail!(
            "wasm-bindgen ({}) and wasm-bindgen-cli-support ({}) must be one and the same version: pin both in the workspace's Cargo.toml",
            library.join(", "),
            tool.join(", ")
        );
    }
    Ok(())
}

/// The versions of a package in a Cargo.lock.
fn locked<'a>(lock: &'a str, package: &str) -> Vec<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    let mut versions = Vec::new();
    while lines.any(|line| line == name) {
        versions.extend(lines.next().and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"')));
    }
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(packages: &[(&str, &str)]) -> String {
        packages
            .iter()
            .map(|(name, version)| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n\n"))
            .collect()
    }

    #[test]
    fn both_must_be_one_version() {
        let cases = [
            (vec![("wasm-bindgen", "0.2.1"), ("wasm-bindgen-cli-support", "0.2.1")], true),
            (vec![("wasm-bindgen", "0.2.2"), ("wasm-bindgen-cli-support", "0.2.1")], false),
            (vec![("wasm-bindgen", "0.2.1"), ("wasm-bindgen", "0.2.2"), ("wasm-bindgen-cli-support", "0.2.2")], false),
            (vec![("wasm-bindgen-cli-support", "0.2.1")], false),
        ];
        for (packages, fits) in cases {
            assert_eq!(same_version(&lock(&packages)).is_ok(), fits, "{packages:?}");
        }
    }
}
