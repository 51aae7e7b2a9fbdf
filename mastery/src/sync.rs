//! Both sides of synchronising, without I/O: what a tab still has to send, and what a server takes of what it gets.
//!
//! Known by (attempt, writer, index); anything can be sent twice, late or out of order. After each exchange both sides
//! compare the highest contiguous index and a SHA-256 chain over the very bytes that the tab stored.

use crate::time::Millis;

mod backoff;
mod chain;
mod check;
mod epoch;
mod intake;
mod outbox;

pub use backoff::Backoff;
pub use chain::Chain;
pub use check::{Agreement, check};
pub use epoch::Epoch;
pub use intake::{Held, Intake, take};
pub use outbox::{MOST_BYTES, MOST_EVENTS, Outbox, Received};

/// A tab gives a message up after so long without a reply, and sends it again: longer than any reply takes on a bad
/// network.
pub const PATIENCE: Millis = Millis::from_secs(20);

/// No message comes later than this after it was sent: a tab gives up after [`PATIENCE`], and what it sends as it closes
/// is given up by the browser (Chromium ends a `keepalive` request 30 seconds after its page is gone).
pub const LATEST: Millis = Millis::from_secs(30);
