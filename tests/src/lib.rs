//! The product from outside: a real Chromium, the real server, real databases, and none of our own parts replaced.
//!
//! `cargo xtask test` builds what these tests run and tells them where it is ([`environment`]).

pub mod axe;
pub mod browser_kills;
pub mod build_before;
pub mod chance;
pub mod chromium;
pub mod classroom;
pub mod crashes;
pub mod disk;
pub mod environment;
pub mod folder;
pub mod keys;
pub mod load;
pub mod netlog;
pub mod page;
pub mod page_files;
pub mod pdf;
pub mod problem;
pub mod process;
pub mod record;
pub mod server;
pub mod simulation;
pub mod stopwatch;
pub mod student;
pub mod teacher;
pub mod tour;
pub mod wait;
pub mod weight;
