//! Every item model and every kind of answer as a module of its own: bytes in, bytes out.
//!
//! A tab has none of them and fetches this when it first needs one; the teacher's is built with what can be set of them
//! (the feature `workshop`). Natively it is empty.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;

/// Answers one request, as `generators::module::answer` does natively.
#[wasm_bindgen]
pub fn ask(request: &[u8]) -> Vec<u8> {
    generators::module::answer(request)
}

/// Answers what a teacher's workshop asks, as `mastery::workshop::answer` does natively.
#[cfg(feature = "workshop")]
#[wasm_bindgen]
pub fn workshop(request: &[u8]) -> Vec<u8> {
    mastery::workshop::answer(request)
}
