//! Taking what a tab did: the ticket it may begin with, and the events that come back.
//!
//! Nothing of a result is taken from a tab. Its events are replayed over items derived anew, judged by the server's own run
//! of the same rules, and stored together with what follows from them in one transaction.

pub mod advance;
pub mod arrival;
pub mod authority;
pub mod batch;
pub mod crowd;
pub mod device_work;
pub mod judge;
pub mod lapse;
pub mod offline;
mod presence;
pub mod reading;
pub mod rebuild;
pub mod replay;
pub mod server_time;
pub mod start;
