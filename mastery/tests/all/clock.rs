//! The attempt's clock: no gap adds or takes time, as far as a device can tell.

use mastery::{
    attempt::{AttemptClock, ServerWord, Stamp, server_view},
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
fn a_gap_is_bridged_by_the_wall_clock_and_the_servers_word() {
    let last = Stamp { elapsed: Millis(30_000), wall: Instant(1_000_000) };
    let bound = |at_least| Some(ServerWord { at_least: Millis(at_least), behind: None });
    let word = |at_least, behind| Some(ServerWord { at_least: Millis(at_least), behind: Some(Millis(behind)) });
    for (what, wall, server, expected, set) in [
        ("ten seconds away", 1_010_000, None, 40_000, None),
        ("no gap", 1_000_000, None, 30_000, None),
        ("set back by a little", 996_000, None, 30_000, None),
        ("set back", 400_000, None, 30_000, Some(-600_000)),
        ("set back, and the server knows of more", 400_000, bound(55_000), 55_000, Some(-600_000)),
        ("the server knows of less", 1_010_000, bound(35_000), 40_000, None),
        ("set forward, and the server knows of less", 4_600_000, bound(35_000), 3_630_000, None),
        ("the server was late by a minute, and says the same", 1_010_000, word(0, 38_500), 40_000, None),
        ("its word is behind by more than the network takes", 1_010_000, word(30_000, 6_000), 40_000, None),
        ("set forward by an hour", 4_610_000, word(20_000, 20_000), 40_000, Some(3_600_000)),
        ("set back by an hour", -2_590_000, word(20_000, 20_000), 40_000, Some(-3_600_000)),
        ("a word that is behind the last event", 1_000_000, word(1_000, 2_000), 30_000, None),
    ] {
        let (clock, noticed) = AttemptClock::resume_noticing(last, Instant(wall), Millis(77), server);
        assert_eq!((clock.elapsed(Millis(77)), noticed), (Millis(expected), set), "{what}");
        assert_eq!(clock.elapsed(Millis(1_077)), Millis(expected + 1_000), "{what}, a second later");
    }
}

#[test]
fn a_clock_goes_on_from_what_the_server_knows() {
    let clock = AttemptClock::begin(Millis(0));
    assert_eq!(clock.at_least(Millis(9_000), Millis(5_000)).elapsed(Millis(6_000)), Millis(10_000));
    assert_eq!(clock.at_least(Millis(4_000), Millis(5_000)), clock, "which is less: nothing is given back");
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
