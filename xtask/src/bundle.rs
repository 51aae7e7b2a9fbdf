//! The bundles that a browser loads, from cargo to the files that the server embeds.
//!
//! One cargo invocation a bundle, so that the features of one do not leak into another. Bindgen and compression are
//! left out when nothing they depend on has changed.

use crate::assembly::{Fetched, Made};
use crate::manifest::{self, Manifest};
use crate::optimize::Optimizer;
use crate::{assembly, bindgen, fingerprint, program, publish, source_paths, wasm_target, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;
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
    App {
        /// The module that it fetches when it needs it.
        fetches: &'static str,
    },
    /// A module that a program fetches: a build of the package `items`.
    Module {
        /// What it is built with beside the models.
        feature: &'static str,
    },
}

/// In their order: the pages name the modules' files.
const BUNDLES: [(&str, Kind); 4] = [
    ("items", Kind::Module { feature: "sealing" }),
    ("items-workshop", Kind::Module { feature: "workshop" }),
    ("student", Kind::App { fetches: "items" }),
    ("teacher", Kind::App { fetches: "items-workshop" }),
];

/// Builds all bundles into `target/bundle`.
///
/// # Errors
/// When a tool is missing, something does not compile, or a file can't be written.
pub fn build(profile: Profile) -> Result<Manifest> {
    wasm_target::ensure()?;
    bindgen::check_version()?;
    let optimizer = match profile {
        Profile::Shipping => Optimizer::of_this_machine()
            .inspect_err(|error| eprintln!("what a browser loads will weigh some 2 in 100 more: {error:#}"))
            .ok(),
        Profile::Fast => None,
    };
    let before = Manifest::read();
    let mut now = Manifest::default();
    for (name, kind) in &BUNDLES {
        let compiled = compile(name, kind, profile)?;
        let fetched = match kind {
            Kind::App { fetches } => Some(now.bundles.get(*fetches).map(Fetched::of).unwrap_or_default()),
            Kind::Module { .. } => None,
        };
        let how = [profile.name(), optimizer.as_ref().map(|optimizer| &*optimizer.version).unwrap_or_default()];
        let inputs = inputs(name, fetched.as_ref(), how, &compiled)?;
        let bundle = match before.bundles.get(*name) {
            Some(bundle) if bundle.inputs == inputs && is_complete(name, bundle) => bundle.clone(),
            _ => {
                let files = match &fetched {
                    Some(fetched) => assembly::app(name, &compiled, fetched, optimizer.as_ref())?,
                    None => assembly::module(name, &compiled)?,
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

/// The module of the items as the student's tab fetches it, with the names of its functions.
///
/// # Errors
/// When it does not compile.
pub fn named_items() -> Result<Vec<u8>> {
    wasm_target::ensure()?;
    let mut cargo = program::cargo();
    // Names that say which types a generic function was compiled for; a folder of its own, so that nothing is built anew.
    cargo.env("RUSTFLAGS", "-Csymbol-mangling-version=v0").env("CARGO_TARGET_DIR", workspace::target().join("named"));
    let kind = Kind::Module { feature: "sealing" };
    compile_with(cargo, &workspace::target().join("named"), "items", &kind, Profile::Shipping)
}

/// Puts the module of the items, with what draws keys alone, into a folder as a browser loads it.
///
/// # Errors
/// When it does not compile, or a file can't be written.
pub fn measured_items(folder: &Path) -> Result<()> {
    wasm_target::ensure()?;
    bindgen::check_version()?;
    let compiled = compile("items", &Kind::Module { feature: "measured" }, Profile::Shipping)?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    for Made { path, contents } in assembly::module("items", &compiled)? {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, contents)?;
    }
    Ok(())
}

fn compile(name: &str, kind: &Kind, profile: Profile) -> Result<Vec<u8>> {
    compile_with(program::cargo(), &workspace::target(), name, kind, profile)
}

fn compile_with(mut cargo: Command, target: &Path, name: &str, kind: &Kind, profile: Profile) -> Result<Vec<u8>> {
    cargo.args(["build", "--target", wasm_target::TRIPLE, "--profile", profile.name()]);
    cargo.args(["--config", &source_paths::without_folders()]);
    let file = match kind {
        Kind::App { .. } => {
            cargo.args(["-p", "app", "--bin", name, "--features", name]);
            name
        }
        Kind::Module { feature } => {
            cargo.args(["-p", "items", "--features", feature]);
            "items"
        }
    };
    program::run(&mut cargo)?;
    let folder = target.join(wasm_target::TRIPLE).join(profile.name());
    let path = folder.join(file).with_extension("wasm");
    fs::read(&path).with_context(|| format!("could not read {}", path.display()))
}

/// A hash of all that a bundle is made from, this program included.
fn inputs(name: &str, fetched: Option<&Fetched>, how: [&str; 2], compiled: &[u8]) -> Result<String> {
    let program = fs::metadata(std::env::current_exe()?)?;
    let changed = program.modified()?.duration_since(UNIX_EPOCH)?.as_nanos().to_le_bytes();
    let mut parts = vec![changed.to_vec(), compiled.to_vec()];
    parts.extend(how.map(|how| how.as_bytes().to_vec()));
    if let Some(fetched) = fetched {
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

    /// What a build is made from, a crate with its features a line.
    fn crates(package: &str, features: &str) -> Result<String> {
        let mut cargo = program::cargo();
        cargo.args(["tree", "--package", package, "--features", features, "--target", wasm_target::TRIPLE]);
        program::output(cargo.args(["--edges", "normal", "--prefix", "none", "--format", "{lib} {f}"]))
    }

    /// A crate's features, where it is among these.
    fn features<'a>(crates: &'a str, name: &str) -> Option<Vec<&'a str>> {
        let found = crates.lines().find(|line| line.split(' ').next() == Some(name))?;
        Some(found.split(' ').nth(1).unwrap_or_default().split(',').collect())
    }

    #[test]
    fn no_item_model_no_judge_and_no_schema_is_in_a_first_load() -> Result<()> {
        let fetched = ["num_bigint", "num_rational", "num_integer", "rand_chacha", "schemars", "crypto_box"];
        for (bundle, kind) in &BUNDLES {
            let Kind::App { .. } = kind else { continue };
            let crates = crates("app", bundle)?;
            for (name, has_it) in [("generators", true), ("mastery", true), ("words", true)]
                .into_iter()
                .chain(fetched.map(|name| (name, false)))
            {
                let found = features(&crates, name);
                assert_eq!(found.is_some(), has_it, "{name} in {bundle}: {crates}");
                let found = found.unwrap_or_default();
                let is_whole = found.iter().any(|feature| ["items", "schema", "workshop"].contains(feature));
                assert!(!is_whole, "{name} with {found:?} in {bundle}");
            }
        }
        Ok(())
    }

    #[test]
    fn a_student_fetches_the_models_without_the_workshop() -> Result<()> {
        for (bundle, kind) in &BUNDLES {
            let Kind::Module { feature } = kind else { continue };
            let crates = crates("items", feature)?;
            let is_workshop = *feature == "workshop";
            for (name, has_it) in
                [("num_bigint", true), ("rand_chacha", true), ("schemars", is_workshop), ("crypto_box", !is_workshop)]
            {
                assert_eq!(features(&crates, name).is_some(), has_it, "{name} in {bundle}: {crates}");
            }
            for (name, of_the_workshop) in [("generators", "schema"), ("mastery", "workshop"), ("items", "workshop")] {
                let found = features(&crates, name).unwrap_or_default();
                assert_eq!(found.contains(&of_the_workshop), is_workshop, "{name} with {found:?} in {bundle}");
            }
        }
        let of_the_student = BUNDLES.iter().find_map(|(name, kind)| match kind {
            Kind::App { fetches } if *name == "student" => Some(*fetches),
            _ => None,
        });
        let fetched = BUNDLES.iter().find(|(name, _)| Some(*name) == of_the_student).map(|(_, kind)| kind);
        assert!(matches!(fetched, Some(Kind::Module { feature: "sealing" })), "{of_the_student:?}");
        Ok(())
    }
}
