//! The attempt's clock: no gap adds or takes time, as far as a device can tell.

use mastery::{
    attempt::{AttemptClock, Stamp, server_view},
    time::{Instant, Millis},
};
use proptest::prelude::*;

#[test]
fn time_goes_on_by_the_monotonic_clock() {
    let clock = AttemptClock::begin(Millis(5_000));
    assert_eq!(clock.elapsed(Millis(5_000)), Millis(0));
    assert_eq!(clock.elapsed(Millis(6_500)), Millis(1_500));
    assert_eq!(clock.left(Millis(120_000), Millis(6_500)), Millis(118_500));
    assert_eq!(clock.left(Millis(120_000), Millis(999_000)), Millis(0));
    assert_eq!(clock.elapsed(Millis(1_000)), Millis(0), "a monotonic clock that goes back adds nothing");
}

#[test]
fn a_gap_is_bridged_by_the_wall_clock() {
    let last = Stamp { elapsed: Millis(30_000), wall: Instant(1_000_000) };
    for (what, wall, server, expected) in [
        ("ten seconds away", 1_010_000, None, 40_000),
        ("no gap", 1_000_000, None, 30_000),
        ("the wall clock was set back", 400_000, None, 30_000),
        ("the server knows of more", 400_000, Some(Millis(55_000)), 55_000),
        ("the server knows of less", 1_010_000, Some(Millis(35_000)), 40_000),
    ] {
        let clock = AttemptClock::resume(last, Instant(wall), Millis(77), server);
        assert_eq!(clock.elapsed(Millis(77)), Millis(expected), "{what}");
        assert_eq!(clock.elapsed(Millis(1_077)), Millis(expected + 1_000), "{what}, a second later");
    }
}

#[test]
fn the_server_sees_a_clock_that_runs_slow() {
    let at = |tab: u64, server: i64| (Millis(tab), Instant(server));
    assert_eq!(server_view(at(0, 500), at(60_000, 60_700)), 200);
    assert_eq!(server_view(at(0, 0), at(30_000, 120_000)), 90_000);
    assert_eq!(server_view(at(0, 0), at(120_000, 30_000)), -90_000);
}

proptest! {
    #[test]
    fn reloads_neither_add_nor_take_time(gaps in prop::collection::vec((0..20_000_u64, 0..20_000_u64), 1..20)) {
        // Each pair is time worked in a tab and time away; the wall clock is honest.
        let mut wall = 0_u64;
        let mut clock = AttemptClock::begin(Millis(0));
        let mut monotonic = 0;
        for (worked, away) in gaps {
            wall += worked;
            monotonic += worked;
            let stamp = Stamp { elapsed: clock.elapsed(Millis(monotonic)), wall: Instant(wall as i64) };
            prop_assert_eq!(stamp.elapsed, Millis(wall));
            wall += away;
            monotonic = 42;
            clock = AttemptClock::resume(stamp, Instant(wall as i64), Millis(monotonic), None);
            prop_assert_eq!(clock.elapsed(Millis(monotonic)), Millis(wall));
        }
    }
}
