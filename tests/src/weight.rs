//! What a bundle weighs on the wire.

use crate::environment;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::fs;

/// 1024 bytes.
pub const KIB: u64 = 1024;

/// All files of a bundle together, as the manifest lists them, in bytes; the page once, though the service worker keeps it under
/// another name too.
pub struct Weight {
    /// As brotli.
    pub brotli: u64,
    /// As gzip.
    pub gzip: u64,
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
        let files = manifest["bundles"][bundle]["files"].as_array().with_context(|| format!("no bundle {bundle}"))?;
        let is_other_name = |file: &Value| file["path"].as_str().is_some_and(|path| path.starts_with("assets/page-"));
        let files: Vec<&Value> = files.iter().filter(|file| !is_other_name(file)).collect();
        ensure!(!files.is_empty(), "{bundle} has no files");
        let bytes = |file: &Value, sent: &str| file[sent].as_u64().with_context(|| format!("{bundle} without {sent}"));
        let all = |sent: &str| files.iter().map(|&file| bytes(file, sent)).sum::<Result<u64>>();
        Ok(Self { brotli: all("brotli")?, gzip: all("gzip")? })
    }
}
