//! How long to wait before trying again: doubling, with jitter, so that a class does not come back as one.

use crate::time::Millis;

/// Waiting times between tries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
}

/// The first wait is up to this.
const FIRST: Millis = Millis(1_000);
/// No wait is longer: a network that returns is noticed within half a minute.
const LONGEST: Millis = Millis(30_000);

impl Backoff {
    /// The wait after one more failure; `chance` is any evenly random number. Between half and the whole of a length
    /// that doubles from one second to thirty.
    pub fn failed(&mut self, chance: u32) -> Millis {
        let whole = FIRST.0.saturating_mul(1 << self.failures.min(10)).min(LONGEST.0);
        self.failures = self.failures.saturating_add(1);
        Millis(whole / 2 + u64::from(chance) * (whole / 2) / u64::from(u32::MAX))
    }

    /// A try went well: the next wait is short again.
    pub const fn succeeded(&mut self) {
        self.failures = 0;
    }
}
