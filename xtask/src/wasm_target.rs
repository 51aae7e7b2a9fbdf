//! The compiler's library for browsers, added where it is missing.

use crate::program;
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// The target's name.
pub const TRIPLE: &str = "wasm32-unknown-unknown";

/// Sees to it that cargo can compile for browsers.
///
/// # Errors
/// When the target is missing and there is no rustup, or rustup fails.
pub fn ensure() -> Result<()> {
    if is_there() {
        return Ok(());
    }
    if program::find(&["rustup"]).is_none() {
        bail!(
            "the Rust target {TRIPLE} is missing and there is no rustup to add it: install the compiler's package for it (Debian: libstd-rust-dev-wasm32), or Rust from https://rustup.rs"
        );
    }
    program::run(Command::new("rustup").args(["target", "add", TRIPLE]))
}

fn is_there() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let libraries = program::output(Command::new(rustc).args(["--print", "target-libdir", "--target", TRIPLE]));
    libraries.is_ok_and(|folder| Path::new(&folder).is_dir())
}
