//! What a bundle weighs on the wire.

use crate::environment;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fmt::Write;
use std::fs;

/// 1024 bytes.
pub const KIB: u64 = 1024;

/// A bundle's files as the manifest lists them.
pub struct Weight {
    files: Vec<File>,
}

struct File {
    path: String,
    raw: u64,
    brotli: u64,
    gzip: u64,
}

impl Weight {
    /// Of the bundle of this name.
    ///
    /// # Errors
    /// When it was not built.
    pub fn of(bundle: &str) -> Result<Self> {
        let path = environment::bundles().join("manifest.json");
        let text = fs::read(&path).with_context(|| format!("no {}: run `cargo xtask test`", path.display()))?;
        let manifest: Value = serde_json::from_slice(&text)?;
        let listed = manifest["bundles"][bundle]["files"].as_array().with_context(|| format!("no bundle {bundle}"))?;
        let bytes = |file: &Value, name: &str| file[name].as_u64().with_context(|| format!("{bundle} without {name}"));
        let file = |file: &Value| {
            let path = file["path"].as_str().unwrap_or_default().to_owned();
            Ok(File { path, raw: bytes(file, "raw")?, brotli: bytes(file, "brotli")?, gzip: bytes(file, "gzip")? })
        };
        Ok(Self { files: listed.iter().map(file).collect::<Result<_>>()? })
    }

    /// Brotli, all files together.
    #[must_use]
    pub fn brotli(&self) -> u64 {
        self.files.iter().map(|file| file.brotli).sum()
    }

    /// Gzip, all files together.
    #[must_use]
    pub fn gzip(&self) -> u64 {
        self.files.iter().map(|file| file.gzip).sum()
    }

    /// The table by file, bytes.
    #[must_use]
    pub fn table(&self) -> String {
        let mut table = format!("{:>9} {:>9} {:>9}  file\n", "raw", "brotli", "gzip");
        let raw = self.files.iter().map(|file| file.raw).sum();
        let total = File { path: "all".to_owned(), raw, brotli: self.brotli(), gzip: self.gzip() };
        for File { path, raw, brotli, gzip } in self.files.iter().chain([&total]) {
            // Writing into a String does not fail.
            let _ = writeln!(table, "{raw:>9} {brotli:>9} {gzip:>9}  {path}");
        }
        table
    }
}
