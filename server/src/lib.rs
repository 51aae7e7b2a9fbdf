//! The server, and the command line.

pub mod accept;
mod app;
pub mod assets;
pub mod backup;
pub mod beginning;
pub mod clock;
pub mod commands;
pub mod decide;
pub mod demo;
pub mod doctor;
pub mod evidence;
pub mod folder;
pub mod history;
pub mod keys;
mod layers;
pub mod live;
pub mod names;
pub mod policy;
pub mod problem;
pub mod reports;
mod retry;
mod routes;
pub mod session;
pub mod state;
pub mod store;

pub use app::{app, document};
pub use state::{Options, State};
