//! Has the server compiled anew when `cargo xtask` has made new bundles to embed.

use std::fs;
use std::path::Path;

fn main() {
    let bundles = Path::new("../target/bundle");
    // Cargo compiles anew every time while a folder it watches is missing. Without it the server still compiles.
    let _ = fs::create_dir_all(bundles);
    println!("cargo::rerun-if-changed={}", bundles.display());
}
