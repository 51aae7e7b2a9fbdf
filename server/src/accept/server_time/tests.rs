//! A wrong clock gains next to nothing online, and a right one loses nothing on any network.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn seen(sent: u64, received: i64) -> Seen {
    let writer = WriterId(Uuid::from_u128(1));
    Seen {
        writer,
        works: true,
        first: None,
        full: false,
        sent: Millis(sent),
        received: Instant(received),
        came: Came::Sent,
    }
}

/// Batches as (sent, received) in seconds.
fn batches(rows: &[(u64, i64)]) -> Vec<Seen> {
    rows.iter().map(|&(sent, received)| seen(sent * 1000, received * 1000)).collect()
}

#[test]
fn what_has_just_happened_is_dated_by_the_server_where_no_slow_message_explains_the_lag() {
    // Of each batch: when it was sent and came; then the last batch's event, as dated and as it stands, and the fact.
    #[expect(clippy::type_complexity, reason = "a table")]
    let cases: &[(&str, &[(u64, i64)], u64, u64, Option<i64>)] = &[
        ("both clocks agree", &[(0, 100), (50, 150), (111, 211)], 110, 110, None),
        ("a message took as long as one can", &[(0, 100), (50, 180)], 50, 50, None),
        ("half speed", &[(0, 0), (50, 100), (100, 200)], 100, 200, Some(100_000)),
        ("stopped, then on", &[(0, 0), (5, 100), (9, 110)], 9, 110, Some(101_000)),
        ("stopped, then on, sent later", &[(0, 0), (5, 100), (9, 110), (70, 171)], 30, 80, Some(101_000)),
        ("the clock jumps ahead at the end", &[(0, 0), (5, 50), (9, 100), (120, 120)], 10, 70, Some(91_000)),
        ("offline for a while", &[(0, 0), (10, 10), (101, 101)], 20, 20, None),
        ("asleep while offline", &[(0, 0), (10, 10), (101, 201)], 20, 20, Some(100_000)),
        ("the tab's clock ran ahead", &[(0, 0), (100, 20)], 90, 90, Some(-80_000)),
    ];
    for (what, rows, dated, stands, fact) in cases {
        let batches = batches(rows);
        let correction = *corrections(&batches).last().expect("a batch");
        assert_eq!(correction.of(Millis::from_secs(*dated)), Millis::from_secs(*stands), "{what}");
        assert_eq!(disagreement(&batches), *fact, "{what}");
    }
}

#[test]
fn both_clocks_run_from_the_first_that_is_seen_of_the_work() {
    let mut begun = batches(&[(0, 0), (2, 100), (50, 150)]);
    begun[0].works = false;
    assert_eq!(started(&begun), Some(Instant(98_000)));
    assert_eq!(elapsed_at_least(&begun, Instant(130_000)), Millis::from_secs(30));
    assert_eq!(disagreement(&begun), None);

    begun.iter_mut().for_each(|seen| seen.works = false);
    assert_eq!(started(&begun), None);
    assert_eq!(elapsed_at_least(&begun, Instant(130_000)), Millis(0));
    assert_eq!(disagreement(&begun), None);
    assert_eq!(corrections(&begun)[2].of(Millis(7)), Millis(7));
    assert_eq!(elapsed_at_least(&[], Instant(5)), Millis(0));
}

#[test]
fn each_tab_is_known_by_its_own_batches() {
    let mut other = batches(&[(0, 0), (100, 100), (101, 101)]);
    other[2].writer = WriterId(Uuid::from_u128(2));
    assert_eq!(corrections(&other)[2].of(Millis::from_secs(30)), Millis::from_secs(30));
    other[2].writer = other[1].writer;
    assert_eq!(corrections(&other)[2].of(Millis::from_secs(30)), Millis::from_secs(70));
    other[1].full = true;
    assert_eq!(corrections(&other)[2].of(Millis::from_secs(30)), Millis::from_secs(30), "it may have been left over");
}

/// Half of it online, the rest saved as a file and carried here two hours after; and the tab has gone on meanwhile.
#[test]
fn what_was_carried_keeps_its_times_and_so_does_what_the_tab_sends_after_it() {
    let mut log = batches(&[(0, 0), (30, 30), (7200, 7200), (7300, 7300)]);
    log[2].came = Came::Carried;
    for (place, dated) in [(2, 35), (2, 7200), (3, 36)] {
        let correction = corrections(&log)[place];
        assert_eq!(correction.of(Millis::from_secs(dated)), Millis::from_secs(dated), "{place}");
    }
    // By a wall clock that was set back meanwhile.
    log[2].sent = Millis::from_secs(40);
    assert_eq!(corrections(&log)[2].of(Millis::from_secs(35)), Millis::from_secs(35));
    log[2].sent = Millis::from_secs(7200);
    assert_eq!(started(&log[2..3]), Some(Instant(0)));
}

/// Done in 100 seconds without a network, then asleep for 47 by a clock that stands still meanwhile.
#[test]
fn what_happened_before_a_clock_was_taken_up_again_keeps_its_time() {
    let mut log = batches(&[(0, 0), (10, 10), (103, 150), (110, 157)]);
    assert_eq!(corrections(&log)[2].of(Millis::from_secs(100)), Millis::from_secs(147), "a slow clock");
    log[2].came = Came::Resumed;
    let corrections = corrections(&log);
    assert_eq!(corrections[2].of(Millis::from_secs(100)), Millis::from_secs(100));
    assert_eq!(disagreement(&log), Some(47_000), "a fact all the same");
    assert_eq!(
        corrections[3].of(Millis::from_secs(108)),
        Millis::from_secs(155),
        "what it tells next has just happened"
    );
    assert_eq!(corrections[3].of(Millis::from_secs(90)), Millis::from_secs(120), "and not before it told of the rest");
}

proptest! {
    /// Batches of a tab whose clock is right: each is sent so long after the last, and takes up to 30 seconds.
    #[test]
    fn a_right_clock_is_never_corrected(
        steps in prop::collection::vec((0..90_000_u64, 0..=30_000_i64, 0.0..=1.0_f64), 1..20),
    ) {
        let (mut at, mut log, mut dated) = (0, Vec::new(), Vec::new());
        for (step, took, when) in steps {
            dated.push(at + (step as f64 * when) as u64);
            at += step;
            log.push(seen(at, at as i64 + took));
        }
        for (correction, at) in corrections(&log).into_iter().zip(dated) {
            prop_assert_eq!(correction.of(Millis(at)), Millis(at));
        }
    }

    /// A tab online with a slow clock that sends each event as it happens never has one dated much too early.
    #[test]
    fn a_slow_clock_gains_no_more_than_a_message_may_take(
        steps in prop::collection::vec(0..15_000_u64, 1..20), percent in 0..100_u64,
    ) {
        let mut true_time = 0;
        let mut log = vec![seen(0, 0)];
        for step in steps {
            true_time += step;
            log.push(seen(true_time * percent / 100, true_time as i64));
        }
        for (correction, seen) in corrections(&log).into_iter().zip(&log) {
            prop_assert!(correction.of(seen.sent).plus(LATEST) >= Millis(seen.received.0 as u64));
        }
    }
}
