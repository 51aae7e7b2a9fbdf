//! What both bundles are built of.

pub mod answer_box;
pub mod answered;
mod controls;
pub mod dom;
pub mod figure;
mod focus;
pub mod frame;
pub mod item;
pub mod keypad;
pub mod language;
pub mod mathematics;
mod mount;
pub mod notice;
pub mod objective;
pub mod page;
pub mod prompt;
pub mod route;
pub mod sign_in;
pub mod time_left;
pub mod words;

pub use mount::mount;
