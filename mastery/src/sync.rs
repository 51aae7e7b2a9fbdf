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

/// What the weakest network takes in a second that work is still sent on, in bytes.
const WEAKEST: u64 = 4 * 1024;

/// No message is waited for longer: a school has room for few large ones at once.
const LONGEST: Millis = Millis::from_secs(5 * 60);

/// For how long sealed work of so many bytes is waited for, from whose arrival nothing is concluded: [`PATIENCE`], and what
/// it takes on the weakest network; five minutes at most. A tab's own batches are small.
#[must_use]
pub fn patience_for(bytes: u64) -> Millis {
    PATIENCE.plus(Millis(bytes.saturating_mul(1000) / WEAKEST)).min(LONGEST)
}

/// No message of a tab's own comes later than this after it was sent: it gives up after [`PATIENCE`], and what it sends as
/// it closes is given up by the browser (Chromium ends a `keepalive` request 30 seconds after its page is gone).
pub const LATEST: Millis = Millis::from_secs(30);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_large_is_waited_for_as_long_as_a_weak_network_takes() {
        assert_eq!(patience_for(0), PATIENCE);
        assert_eq!(patience_for(1 << 20), Millis::from_secs(20 + 256));
        assert_eq!(patience_for(u64::MAX), LONGEST);
        let batch = Millis(MOST_BYTES as u64 * 1000 / WEAKEST);
        assert!(batch < PATIENCE, "a whole batch of events takes {batch:?}");
    }
}
