//! The server from outside, through its routes, its command line and its files: each module is about one promise.
//!
//! One program of all of them: thirty would each hold the whole server again, and be built as often.

mod accommodations;
mod api;
mod backup;
mod batches;
mod class_objectives;
mod command_line;
mod crowd;
mod decisions;
mod demonstration;
mod device_work;
mod dishonest;
mod doctor;
mod facts;
mod group_commit;
mod https;
mod kept_databases;
mod matrix;
mod matrix_decided;
mod objectives;
mod offline;
mod parameters;
mod presence;
mod rebuild;
mod rebuild_decided;
mod record;
mod roster;
mod school;
mod sign_in;
mod startup;
mod time;
mod tls;
mod who_may;
mod wire;
mod work;
