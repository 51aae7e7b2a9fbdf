//! The item models as a module of their own: bytes in, bytes out. Never embedded in the server.
//!
//! `cargo xtask build` leaves it in `target/bundle/items-module/`. Natively it is empty.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;

/// Answers one request, as `generators::module::answer` does natively.
#[wasm_bindgen]
pub fn ask(request: &[u8]) -> Vec<u8> {
    generators::module::answer(request)
}
