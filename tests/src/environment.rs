//! Where the things are that `cargo xtask test` built or found for the tests.

use std::env;
use std::path::{Path, PathBuf};

/// The server's program, `tenfold`.
#[must_use]
pub fn program() -> PathBuf {
    named("TENFOLD_BINARY", &[])
}

/// The folder of the bundles that browsers load, with their `manifest.json`.
#[must_use]
pub fn bundles() -> PathBuf {
    named("TENFOLD_BUNDLE", &["target/bundle"])
}

/// axe-core as one script.
#[must_use]
pub fn axe() -> PathBuf {
    named("TENFOLD_AXE", &["target/axe/node_modules/axe-core/axe.min.js"])
}

/// Chromium.
#[must_use]
pub fn chromium() -> PathBuf {
    named("TENFOLD_CHROMIUM", &["/usr/bin/chromium"])
}

/// The program that drives Chromium.
#[must_use]
pub fn chromedriver() -> PathBuf {
    named("TENFOLD_CHROMEDRIVER", &["/usr/bin/chromedriver"])
}

/// Whether the bundles are quick builds, whose weight says nothing.
#[must_use]
pub fn weighs_nothing() -> bool {
    env::var_os("TENFOLD_SKIP_WEIGHT").is_some()
}

/// The workspace's folder.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

fn named(variable: &str, otherwise: &[&str]) -> PathBuf {
    if let Some(path) = env::var_os(variable) {
        return path.into();
    }
    let usual = otherwise.iter().map(|path| workspace().join(path)).find(|path| path.exists());
    usual.unwrap_or_else(|| panic!("{variable} is not set: run this with `cargo xtask test`"))
}
