//! The bundles that a browser loads, from cargo to the files that the server embeds.
//!
//! One cargo invocation a bundle, so that the features of one do not leak into another. Bindgen and compression are
//! left out when nothing they depend on has changed.

use crate::assembly::Fetched;
use crate::manifest::{self, Manifest};
use crate::{assembly, bindgen, fingerprint, program, publish, source_paths, wasm_target, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::time::UNIX_EPOCH;

/// How a bundle is compiled: a profile of the workspace's Cargo.toml.
#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    /// What ships.
    Shipping,
    /// Quick to build, larger and slower.
    Fast,
}

impl Profile {
    /// Its name, which is also the folder that cargo builds it in.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shipping => "wasm",
            Self::Fast => "wasm-test",
        }
    }
}

enum Kind {
    /// A program with a page of its own: binary and feature of the package `app`.
    App,
    /// A module that a program fetches when it needs it: a package of its own.
    Module,
}

/// In their order: the pages name the module's files.
const BUNDLES: [(&str, Kind); 3] = [(ITEMS, Kind::Module), ("student", Kind::App), ("teacher", Kind::App)];

/// The item models beyond the core.
const ITEMS: &str = "items";

/// Builds all bundles into `target/bundle`.
///
/// # Errors
/// When a tool is missing, something does not compile, or a file can't be written.
pub fn build(profile: Profile) -> Result<Manifest> {
    wasm_target::ensure()?;
    bindgen::check_version()?;
    let before = Manifest::read();
    let mut now = Manifest::default();
    for (name, kind) in &BUNDLES {
        let compiled = compile(name, kind, profile)?;
        let fetched = now.bundles.get(ITEMS).map(Fetched::of).unwrap_or_default();
        let inputs = inputs(name, kind, profile, &compiled, &fetched)?;
        let bundle = match before.bundles.get(*name) {
            Some(bundle) if bundle.inputs == inputs && is_complete(name, bundle) => bundle.clone(),
            _ => {
                let files = match kind {
                    Kind::App => assembly::app(name, &compiled, &fetched)?,
                    Kind::Module => assembly::module(name, &compiled)?,
                };
                let files = publish::publish(name, files)?;
                manifest::Bundle { profile: profile.name().to_owned(), inputs, files }
            }
        };
        now.bundles.insert((*name).to_owned(), bundle);
    }
    if now != before {
        now.write()?;
    }
    Ok(now)
}

fn compile(name: &str, kind: &Kind, profile: Profile) -> Result<Vec<u8>> {
    let mut cargo = program::cargo();
    cargo.args(["build", "--target", wasm_target::TRIPLE, "--profile", profile.name()]);
    cargo.args(["--config", &source_paths::without_folders()]);
    match kind {
        Kind::App => cargo.args(["-p", "app", "--bin", name, "--features", name]),
        Kind::Module => cargo.args(["-p", name]),
    };
    program::run(&mut cargo)?;
    let file = format!("{}.wasm", if matches!(kind, Kind::App) { name.to_owned() } else { name.replace('-', "_") });
    let path = workspace::target().join(wasm_target::TRIPLE).join(profile.name()).join(file);
    fs::read(&path).with_context(|| format!("could not read {}", path.display()))
}

/// A hash of all that a bundle is made from, this program included.
fn inputs(name: &str, kind: &Kind, profile: Profile, compiled: &[u8], fetched: &Fetched) -> Result<String> {
    let program = fs::metadata(std::env::current_exe()?)?;
    let changed = program.modified()?.duration_since(UNIX_EPOCH)?.as_nanos().to_le_bytes();
    let mut parts = vec![changed.to_vec(), profile.name().into(), compiled.to_vec()];
    if matches!(kind, Kind::App) {
        parts.extend([fetched.glue.clone().into_bytes(), fetched.module.clone().into_bytes()]);
        for (path, contents) in assembly::sources(name)? {
            parts.push(path.to_string_lossy().into_owned().into_bytes());
            parts.push(contents);
        }
    }
    Ok(fingerprint::sha256(parts.iter().map(Vec::as_slice)))
}

fn is_complete(name: &str, bundle: &manifest::Bundle) -> bool {
    let folder = workspace::bundles().join(name);
    bundle
        .files
        .iter()
        .all(|file| ["", ".br", ".gz"].iter().all(|ending| folder.join(format!("{}{ending}", file.path)).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a bundle is made from, a crate a line.
    fn crates(bundle: &str) -> Result<String> {
        let mut cargo = program::cargo();
        cargo.args(["tree", "--package", "app", "--features", bundle, "--target", wasm_target::TRIPLE]);
        program::output(cargo.args(["--edges", "normal", "--prefix", "none", "--format", "{lib}"]))
    }

    #[test]
    fn what_the_teachers_forms_need_is_not_in_the_students_bundle() -> Result<()> {
        for (bundle, has_schemas) in [("student", false), ("teacher", true)] {
            let crates = crates(bundle)?;
            assert!(crates.lines().any(|name| name == "generators"), "{bundle}: {crates}");
            assert_eq!(crates.lines().any(|name| name == "schemars"), has_schemas, "{bundle}: {crates}");
        }
        Ok(())
    }
}
