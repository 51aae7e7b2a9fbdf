//! Putting a bundle's files where the server embeds them from, each with its `.br` and `.gz`.

use crate::assembly::Made;
use crate::{compress, manifest, workspace};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Puts the finished files in the place of the bundle's old ones, at once.
///
/// # Errors
/// When a file can't be written.
pub fn publish(name: &str, files: Vec<Made>) -> Result<Vec<manifest::File>> {
    let folder = workspace::bundles().join(name);
    let new = workspace::bundles().join(format!("{name}.new"));
    remove(&new)?;
    let mut listed = Vec::new();
    for Made { path, contents } in files {
        let (brotli, gzip) = (compress::brotli(&contents)?, compress::gzip(&contents)?);
        listed.push(manifest::File { path: path.clone(), raw: contents.len(), brotli: brotli.len(), gzip: gzip.len() });
        for (ending, bytes) in [("", &contents), (".br", &brotli), (".gz", &gzip)] {
            let file = new.join(format!("{path}{ending}"));
            let parent = file.parent().unwrap_or(&new);
            fs::create_dir_all(parent).with_context(|| format!("could not make {}", parent.display()))?;
            fs::write(&file, bytes).with_context(|| format!("could not write {}", file.display()))?;
        }
    }
    remove(&folder)?;
    fs::rename(&new, &folder).with_context(|| format!("could not put {} in place", folder.display()))?;
    Ok(listed)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("could not clear {}", folder.display()))?;
    }
    Ok(())
}
