//! The browser side: two bundles, the student's and the teacher's, over shared components and device adapters.
//!
//! Only for `wasm32`; natively this crate is empty. `cargo xtask build` makes the bundles.
#![cfg(target_arch = "wasm32")]

pub mod device;
pub mod ui;

#[cfg(feature = "student")]
pub mod student;
#[cfg(feature = "teacher")]
pub mod teacher;
