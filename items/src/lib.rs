//! Every item model and every kind of answer as a module of its own: bytes in, bytes out.
//!
//! A tab carries the core strands, and fetches this when it first meets a model beyond them. Natively it is empty.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;

/// Answers one request, as `generators::module::answer` does natively.
#[wasm_bindgen]
pub fn ask(request: &[u8]) -> Vec<u8> {
    generators::module::answer(request)
}
