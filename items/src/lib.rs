//! Every item model and every kind of answer as a module of its own: bytes in, bytes out.
//!
//! A tab has none of them and fetches this when it first needs one. The teacher's is built with what can be set of them
//! (the feature `workshop`), the student's with what seals work that is carried (`sealing`). Natively it is empty.
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

/// Seals work to a key as `mastery::sealed::seal` does natively; nothing where the key or the chance has another length.
#[cfg(feature = "sealing")]
#[wasm_bindgen]
pub fn seal(public: &[u8], chance: &[u8], work: &[u8]) -> Option<Vec<u8>> {
    mastery::sealed::seal(public.try_into().ok()?, chance.try_into().ok()?, work).ok()
}

/// Draws so many keys of a row, whose identity is JSON, for a bench; none for what is no row.
#[cfg(feature = "measured")]
#[wasm_bindgen]
pub fn keys(set: &[u8], count: u32) -> u32 {
    let identity = generators::json::read_bytes(set).ok();
    let Some(mut set) = identity.and_then(|identity| generators::registry::open(&identity).ok()) else { return 0 };
    for index in 0..count {
        std::hint::black_box(set.item(index).key());
    }
    count
}
