//! Where things are in the workspace.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The workspace's folder: where cargo says it runs us from, since a target folder may be shared between checkouts.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        Path::new(&package).parent().unwrap_or(Path::new(".")).to_owned()
    })
}

/// Where cargo leaves what it builds.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// Where finished bundles are, always in the workspace: the server embeds them from there.
pub fn bundles() -> PathBuf {
    root().join("target/bundle")
}

/// The server's program, as cargo leaves it for a profile's folder (`debug` or `release`).
pub fn server_binary(profile_folder: &str) -> PathBuf {
    target().join(profile_folder).join(format!("tenfold{}", std::env::consts::EXE_SUFFIX))
}

/// A path as a person would say it from the workspace's folder.
pub fn short(path: &Path) -> std::path::Display<'_> {
    path.strip_prefix(root()).unwrap_or(path).display()
}
