//! The teacher's bundle.

#[cfg(target_arch = "wasm32")]
fn main() {
    app::teacher::start();
}

/// Only a browser runs a bundle.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
