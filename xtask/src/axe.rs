//! axe-core, which judges the accessibility of every screen. It comes from npm, for tests only.

use crate::{program, system, workspace};
use anyhow::Result;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Other versions know other rules: one version, the same findings.
const VERSION: &str = "4.14.1";

/// Where `axe.min.js` is, fetched when it is not there yet.
///
/// # Errors
/// When there is no npm and it can't be installed, or it fails.
pub fn ensure() -> Result<PathBuf> {
    let folder = workspace::target().join("axe");
    let package = folder.join("node_modules/axe-core");
    let installed = fs::read(package.join("package.json"))
        .ok()
        .and_then(|text| serde_json::from_slice::<serde_json::Value>(&text).ok());
    if installed.is_none_or(|package| package["version"] != VERSION) {
        let npm = system::ensure("npm", &["npm"], &format!("to fetch axe-core {VERSION}"))?;
        let mut install = Command::new(npm);
        install.args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&folder);
        program::run(install.arg(format!("axe-core@{VERSION}")))?;
    }
    Ok(package.join("axe.min.js"))
}
