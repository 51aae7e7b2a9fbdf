//! `target/bundle/manifest.json`: which files each bundle has, and what they weigh.

use crate::workspace;
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// All bundles.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// By name.
    pub bundles: BTreeMap<String, Bundle>,
}

/// One bundle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// The cargo profile it was compiled with: `wasm` ships, `wasm-test` is quick to build.
    pub profile: String,
    /// A hash of all it was made from; while it is the same nothing is made anew.
    pub inputs: String,
    /// Its files; who loads it takes each of them once.
    pub files: Vec<File>,
}

/// One file, with its `.br` and `.gz` beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct File {
    /// In the bundle's folder.
    pub path: String,
    /// Bytes as they are.
    pub raw: usize,
    /// Bytes as brotli.
    pub brotli: usize,
    /// Bytes as gzip.
    pub gzip: usize,
}

impl Bundle {
    /// Whether a browser opens it, rather than one of its pages fetching it later.
    pub fn has_a_page(&self) -> bool {
        self.files.iter().any(|file| file.path == "index.html")
    }
}

impl Manifest {
    /// The one on disk; an empty one when there is none, or when an older xtask wrote it.
    pub fn read() -> Self {
        let text = fs::read(path()).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Leaves it on disk.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn write(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(self)?;
        fs::write(path(), text + "\n").with_context(|| format!("could not write {}", path().display()))
    }
}

fn path() -> PathBuf {
    workspace::bundles().join("manifest.json")
}
