//! Standing and readiness: the one rule that says "met", and what it opens.

use mastery::{
    attempt::Outcome,
    catalogue,
    id::{AttemptId, DecisionId},
    path::{Readiness, readiness},
    standing::{Decided, Decision, Demonstrated, MetBy, Score, Standing, standing},
    time::Instant,
};
use proptest::prelude::*;
use uuid::Uuid;

const fn attempt(n: u128) -> AttemptId {
    AttemptId(Uuid::from_u128(n))
}

const fn shown(n: u128, day: i64, outcome: Outcome, right: u16) -> Demonstrated {
    Demonstrated { attempt: attempt(n), ended: Instant(day), outcome, right, of: 10 }
}

const fn decided(n: u128, day: i64, what: Decided) -> Decision {
    Decision { id: DecisionId(Uuid::from_u128(n)), at: Instant(day), what }
}

#[test]
fn standing_follows_from_demonstrations_and_decisions() {
    use Outcome::{Abandoned, Met, NotMet, TimedOut};
    let met = |day| Standing::Met { since: Instant(day), by: MetBy::Demonstration };
    let said = |day| Standing::Met { since: Instant(day), by: MetBy::Teacher };
    let not_yet = |right, tries| Standing::NotYet { last: Some(Score { right, of: 10 }), tries };
    let undo = |n| Decided::Undo { decision: DecisionId(Uuid::from_u128(n)) };
    let eight = shown(1, 10, NotMet, 8);
    let nine = shown(2, 20, Met, 9);
    let five = shown(3, 30, TimedOut, 5);
    for (what, demonstrated, decisions, expected) in [
        ("nothing", vec![], vec![], Standing::NotTried),
        ("not yet", vec![eight], vec![], not_yet(8, 1)),
        ("met", vec![eight, nine], vec![], met(20)),
        ("met stays met", vec![nine, five], vec![], met(20)),
        ("left", vec![shown(4, 5, Abandoned, 2), five], vec![], not_yet(5, 2)),
        ("met by judgement", vec![eight], vec![decided(1, 15, Decided::Met)], said(15)),
        ("the first date stands", vec![nine], vec![decided(1, 15, Decided::Met)], said(15)),
        ("not yet stands over an earlier met", vec![nine], vec![decided(1, 25, Decided::NotYet)], not_yet(9, 1)),
        ("until a later met", vec![nine, shown(5, 40, Met, 10)], vec![decided(1, 25, Decided::NotYet)], met(40)),
        ("not yet undone", vec![nine], vec![decided(1, 25, Decided::NotYet), decided(2, 26, undo(1))], met(20)),
        (
            "an undoing undone",
            vec![nine],
            vec![decided(1, 25, Decided::NotYet), decided(2, 26, undo(1)), decided(3, 27, undo(2))],
            not_yet(9, 1),
        ),
        ("excused", vec![], vec![decided(1, 5, Decided::Excuse)], Standing::Excused),
        ("excused and shown all the same", vec![nine], vec![decided(1, 5, Decided::Excuse)], met(20)),
        ("voided", vec![eight, nine], vec![decided(1, 25, Decided::Void { attempt: attempt(2) })], not_yet(8, 1)),
        ("moved away", vec![nine], vec![decided(1, 25, Decided::MoveAway { attempt: attempt(2) })], Standing::NotTried),
        (
            "met, then not yet, then excused",
            vec![],
            vec![decided(1, 1, Decided::Met), decided(2, 2, Decided::NotYet), decided(3, 3, Decided::Excuse)],
            Standing::Excused,
        ),
    ] {
        assert_eq!(standing(&demonstrated, &decisions), expected, "{what}");
    }
}

#[test]
fn an_objective_opens_when_what_comes_before_is_met_or_excused() {
    let three_digit = catalogue::find("multiply-three-digit").expect("in the catalogue");
    let later = Readiness::Later { after: vec!["multiply-one-digit".into()] };
    let met = Standing::Met { since: Instant(1), by: MetBy::Teacher };
    for (before, expected) in [
        (Some(Standing::NotTried), later.clone()),
        (Some(Standing::NotYet { last: None, tries: 3 }), later),
        (Some(met), Readiness::Ready),
        (Some(Standing::Excused), Readiness::Ready),
        (None, Readiness::Ready),
    ] {
        assert_eq!(readiness(three_digit, |_| before), expected, "{before:?}");
    }
    let one_digit = catalogue::find("multiply-one-digit").expect("in the catalogue");
    assert_eq!(readiness(one_digit, |_| None), Readiness::Ready);
}

proptest! {
    #[test]
    fn order_of_arrival_does_not_matter(
        demonstrated in prop::collection::vec((0..50_i64, prop::sample::select(vec![Outcome::Met, Outcome::NotMet, Outcome::TimedOut]), 0..11_u16), 0..8),
        decisions in prop::collection::vec((0..50_i64, 0..6_u8, 0..8_u128), 0..8),
    ) {
        let mut outcomes: Vec<_> = demonstrated.iter().enumerate().map(|(n, &(day, outcome, right))| shown(n as u128, day, outcome, right)).collect();
        let mut decided: Vec<_> = decisions.iter().enumerate().map(|(n, &(day, kind, target))| decided(n as u128, day, match kind {
            0 => Decided::Met,
            1 => Decided::NotYet,
            2 => Decided::Excuse,
            3 => Decided::Void { attempt: attempt(target) },
            4 => Decided::Reopen,
            _ => Decided::Undo { decision: DecisionId(Uuid::from_u128(target)) },
        })).collect();
        let expected = standing(&outcomes, &decided);
        outcomes.reverse();
        decided.reverse();
        prop_assert_eq!(standing(&outcomes, &decided), expected);
    }
}
