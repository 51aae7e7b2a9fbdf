//! Time and tries that a teacher gives.

use mastery::{
    attempt::Outcome,
    id::{AttemptId, DecisionId},
    standing::{Begun, Decided, Decision, granted, reopened},
    time::{Instant, Millis},
};
use uuid::Uuid;

const FIRST: AttemptId = AttemptId(Uuid::from_u128(1));
const SECOND: AttemptId = AttemptId(Uuid::from_u128(2));

/// Begun so many seconds after the lesson began, with two minutes; whether the clock ended it shows in how long it took.
fn begun(attempt: AttemptId, from: i64, to: Option<i64>) -> Begun {
    let outcome = |to: i64| if to - from < 119 { Outcome::NotMet } else { Outcome::TimedOut };
    let ended = to.map(|to| (Instant(to * 1000), outcome(to)));
    let started = Some(Instant(from * 1000));
    Begun { attempt, issued: Instant(from * 1000), started, ended, limit: Some(Millis::from_secs(120)) }
}

const fn decided(n: u128, at: i64, what: Decided) -> Decision {
    Decision { id: DecisionId(Uuid::from_u128(n)), at: Instant(at * 1000), what }
}

const fn grant(n: u128, at: i64, seconds: u64) -> Decision {
    decided(n, at, Decided::Grant { attempt: FIRST, more: Millis::from_secs(seconds) })
}

#[test]
fn time_reaches_a_running_attempt_or_the_next() {
    let undo = |n, at, of| decided(n, at, Decided::Undo { decision: DecisionId(Uuid::from_u128(of)) });
    let reopen = |n, at| decided(n, at, Decided::Reopen);
    let running = begun(FIRST, 0, None);
    let waiting = Begun { started: None, ..running };
    let second = begun(SECOND, 300, None);
    let unused = Begun { started: None, ended: Some((Instant(310_000), Outcome::Abandoned)), ..second };
    // The attempts, the decisions, seconds more for the first attempt, seconds more for a try that waits.
    for (what, attempts, decisions, more, waits) in [
        ("nothing", vec![running], vec![], 0, None),
        ("while it runs", vec![running], vec![grant(1, 60, 90)], 90, None),
        ("at the last moment", vec![running], vec![grant(1, 120, 60)], 60, None),
        ("a moment after", vec![running], vec![grant(1, 121, 60)], 0, Some(60)),
        ("twice", vec![running], vec![grant(1, 100, 60), grant(2, 170, 30)], 90, None),
        ("the second too late", vec![running], vec![grant(1, 100, 60), grant(2, 181, 30)], 60, Some(30)),
        ("undone", vec![running], vec![grant(1, 60, 60), undo(2, 70, 1)], 0, None),
        ("before the first paint", vec![waiting], vec![grant(1, 60, 60)], 60, None),
        ("all answered before", vec![begun(FIRST, 0, Some(50))], vec![grant(1, 60, 60)], 60, Some(60)),
        ("all answered, and then the time", vec![begun(FIRST, 0, Some(118))], vec![grant(1, 60, 60)], 60, None),
        ("used", vec![begun(FIRST, 0, Some(180))], vec![grant(1, 60, 60)], 60, None),
        ("it did not come in time", vec![begun(FIRST, 0, Some(120))], vec![grant(1, 119, 60)], 60, Some(60)),
        (
            "by a clock that the server reads as quicker",
            vec![begun(FIRST, 0, Some(119))],
            vec![grant(1, 118, 60)],
            60,
            Some(60),
        ),
        ("after the end, and used", vec![begun(FIRST, 0, Some(120)), second], vec![grant(1, 200, 60)], 0, None),
        (
            "after the end, and begun in vain",
            vec![begun(FIRST, 0, Some(120)), unused],
            vec![grant(1, 200, 60)],
            0,
            Some(60),
        ),
        ("re-opened", vec![begun(FIRST, 0, Some(120))], vec![reopen(1, 200)], 0, Some(0)),
        ("re-opened without any try", vec![], vec![reopen(1, 200)], 0, Some(0)),
        ("re-opened and begun", vec![begun(FIRST, 0, Some(120)), second], vec![reopen(1, 200)], 0, None),
        ("re-opened and closed again", vec![], vec![reopen(1, 200), undo(2, 210, 1)], 0, None),
        ("re-opened with time", vec![begun(FIRST, 0, Some(120))], vec![reopen(1, 200), grant(2, 210, 60)], 0, Some(60)),
    ] {
        let first = attempts.iter().find(|begun| begun.attempt == FIRST);
        let found = first.map_or(Millis(0), |first| granted(first, &decisions));
        assert_eq!(found, Millis::from_secs(more), "{what}");
        assert_eq!(reopened(&attempts, &decisions), waits.map(Millis::from_secs), "{what}");
    }
    let no_clock = Begun { limit: None, ..running };
    assert_eq!(reopened(&[no_clock], &[grant(1, 600, 60)]), None, "nothing is due without a clock");
}
