//! The student's bundle.

#[cfg(target_arch = "wasm32")]
fn main() {
    app::student::start();
}

/// Only a browser runs a bundle.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
