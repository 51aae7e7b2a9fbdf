//! The student's bundle.

/// The standard library's weighs four times as much, on the way to a child's first screen.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
fn main() {
    app::student::start();
}

/// Only a browser runs a bundle.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
