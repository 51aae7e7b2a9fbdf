//! Where the time comes from: the machine's clock, or a test's.

use mastery::time::Instant;
use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Says what time it is.
pub trait Clock: Send + Sync + 'static {
    /// Now. Between two calls of [`Clock::follow`] it only runs forward, as fast as time does.
    fn now(&self) -> Instant;

    /// Takes over what the machine's clock shows, however far away that is; so far, in milliseconds.
    fn follow(&self) -> i64 {
        0
    }
}

/// The machine's. A machine that starts without the time is set right by its network, perhaps in the middle of a lesson, and
/// attempts measured across that would lose or gain what it was set by. So the time is taken once, counted on by a clock
/// that nobody sets, and taken anew only by [`Clock::follow`], when nobody's time is running.
#[derive(Debug)]
pub struct SystemClock {
    origin: Duration,
    at_origin: AtomicI64,
}

impl SystemClock {
    /// The machine's clock as it is now.
    #[must_use]
    pub fn start() -> Self {
        Self { origin: passed(), at_origin: AtomicI64::new(machine()) }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        let passed = i64::try_from(passed().saturating_sub(self.origin).as_millis()).unwrap_or(i64::MAX);
        Instant(self.at_origin.load(Ordering::SeqCst).saturating_add(passed))
    }

    fn follow(&self) -> i64 {
        let ahead = machine().saturating_sub(self.now().0);
        self.at_origin.fetch_add(ahead, Ordering::SeqCst);
        ahead
    }
}

/// The time since some moment, by a clock that nobody sets. A laptop that serves its class may sleep in the middle of a
/// demonstration, and that is time too: Linux counts it by this clock alone, the Apple systems by the usual one.
#[cfg(unix)]
fn passed() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let clock = ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let clock = ClockId::Monotonic;
    Duration::try_from(clock_gettime(clock)).unwrap_or_default()
}

/// The same elsewhere, where the standard library's clock counts sleep.
#[cfg(not(unix))]
fn passed() -> Duration {
    static FIRST: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    FIRST.elapsed()
}

/// What the machine's clock shows, in milliseconds UTC.
fn machine() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// One that stands still until it is moved.
#[derive(Debug)]
pub struct SetClock(AtomicI64);

impl SetClock {
    /// A clock that shows this.
    #[must_use]
    pub const fn new(now: Instant) -> Self {
        Self(AtomicI64::new(now.0))
    }

    /// Moves it by so many milliseconds.
    pub fn advance(&self, millis: i64) {
        self.0.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machines_clock_is_followed_only_when_asked() {
        let clock = SystemClock::start();
        // As if the machine had been an hour slow when the server started, and was set right since.
        clock.at_origin.fetch_sub(3_600_000, Ordering::SeqCst);
        let before = clock.now();
        assert!(before.0 <= machine() - 3_590_000, "nobody asked");
        let ahead = clock.follow();
        assert!((3_590_000..3_610_000).contains(&ahead), "{ahead}");
        assert!(clock.now().0 >= before.0 + 3_590_000);
    }
}
