//! The standing against a plain recomputation: a diary kept day by day, for random histories that arrive in any order.

use mastery::{
    attempt::Outcome,
    id::{AttemptId, DecisionId, StudentId},
    standing::{Decided, Decision, Demonstrated, MetBy, Score, Standing, standing},
    time::{Instant, Millis},
};
use proptest::prelude::*;
use uuid::Uuid;

const STUDENTS: u128 = 3;

const fn attempt(n: u128) -> AttemptId {
    AttemptId(Uuid::from_u128(n))
}

const fn student(n: u128) -> StudentId {
    StudentId(Uuid::from_u128(1000 + n))
}

const fn decision(n: u128) -> DecisionId {
    DecisionId(Uuid::from_u128(2000 + n))
}

/// A class's history: what was shown, and what was decided on which student.
#[derive(Clone, Debug)]
struct History {
    shown: Vec<Demonstrated>,
    decided: Vec<(StudentId, Decision)>,
}

fn any_history() -> impl Strategy<Value = History> {
    let outcome = prop::sample::select(vec![Outcome::Met, Outcome::NotMet, Outcome::TimedOut, Outcome::Abandoned]);
    let shown = prop::collection::vec((0..STUDENTS, 0..30_i64, outcome, 0..11_u16), 0..8);
    let decided = prop::collection::vec((0..STUDENTS, 0..30_i64, 0..9_u8, 0..14_u128, 0..STUDENTS), 0..14);
    (shown, decided).prop_map(|(shown, decided)| History {
        shown: (0..)
            .zip(shown)
            .map(|(n, (of, day, outcome, right))| Demonstrated {
                attempt: attempt(n),
                student: student(of),
                ended: Instant(day),
                outcome,
                right,
                of: 10,
            })
            .collect(),
        decided: (0..)
            .zip(decided)
            .map(|(n, (of, day, kind, target, to))| {
                let what = match kind {
                    0 => Decided::Met,
                    1 => Decided::NotYet,
                    2 => Decided::Excuse,
                    3 => Decided::Void { attempt: attempt(target) },
                    4 => Decided::Reopen,
                    5 => Decided::Grant { attempt: attempt(target), more: Millis(60_000) },
                    6 => Decided::Move { attempt: attempt(target), to: student(to) },
                    _ => Decided::Undo { decision: decision(target) },
                };
                (student(of), Decision { id: decision(n), at: Instant(day), what })
            })
            .collect(),
    })
}

/// What is known of one student: their own attempts and any that was ever moved here, decisions on them or on these.
fn known_of(of: StudentId, history: &History) -> (Vec<Demonstrated>, Vec<Decision>) {
    let moved_here = |id: AttemptId| {
        history
            .decided
            .iter()
            .any(|(_, d)| matches!(d.what, Decided::Move { attempt, to } if attempt == id && to == of))
    };
    let shown: Vec<_> =
        history.shown.iter().filter(|shown| shown.student == of || moved_here(shown.attempt)).copied().collect();
    let is_of = |about: StudentId, what: Decided| match what.attempt() {
        Some(attempt) => shown.iter().any(|shown| shown.attempt == attempt),
        None => about == of,
    };
    let target = |mut what: Decided| {
        // An undoing belongs where that belongs which it undoes, through however many undoings.
        for _ in 0..history.decided.len() {
            let Decided::Undo { decision } = what else { break };
            let Some((_, found)) = history.decided.iter().find(|(_, d)| d.id == decision) else { break };
            what = found.what;
        }
        what
    };
    let decided = history
        .decided
        .iter()
        .filter(|(about, d)| is_of(*about, target(d.what)) || matches!(d.what, Decided::Undo { .. }));
    (shown.clone(), decided.map(|(_, decision)| *decision).collect())
}

fn stands(of: &Decision, all: &[Decision]) -> bool {
    let undoes =
        |later: &&Decision| later.what == Decided::Undo { decision: of.id } && (later.at, later.id) > (of.at, of.id);
    !all.iter().filter(undoes).any(|undoing| stands(undoing, all))
}

/// The diary: what is written on each day changes the state that the day before left.
fn by_diary(of: StudentId, shown: &[Demonstrated], decided: &[Decision]) -> Standing {
    let mut standing: Vec<Decision> = decided.iter().filter(|decision| stands(decision, decided)).copied().collect();
    standing.sort_by_key(|decision| (decision.at, decision.id));
    let owner = |shown: &Demonstrated| {
        let mut owner = Some(shown.student);
        for decision in &standing {
            if let Decided::Move { attempt, to } = decision.what
                && attempt == shown.attempt
            {
                owner = Some(to);
            }
        }
        let void = standing.iter().any(|decision| decision.what == Decided::Void { attempt: shown.attempt });
        owner.filter(|_| !void)
    };
    let mut mine: Vec<&Demonstrated> = shown.iter().filter(|shown| owner(shown) == Some(of)).collect();
    mine.sort_by_key(|shown| (shown.ended, shown.attempt));

    let (mut met, mut said_anything, mut excused, mut tries) = (None, false, false, 0);
    let (mut last, mut best): (Option<Score>, Option<Score>) = (None, None);
    for day in 0..30 {
        for shown in mine.iter().filter(|shown| shown.ended == Instant(day)) {
            tries += 1;
            last = Some(Score { right: shown.right, of: shown.of });
            let in_a_million = |score: Score| u64::from(score.right) * 1_000_000 / u64::from(score.of.max(1));
            if best.is_none_or(|best| last.is_some_and(|last| in_a_million(last) > in_a_million(best))) {
                best = last;
            }
            if shown.outcome == Outcome::Met {
                met = met.or(Some((shown.ended, MetBy::Demonstration)));
            }
        }
        for decision in standing.iter().filter(|decision| decision.at == Instant(day)) {
            match decision.what {
                Decided::Met => met = met.or(Some((decision.at, MetBy::Teacher))),
                Decided::NotYet => met = None,
                Decided::Excuse => {}
                _ => continue,
            }
            said_anything = true;
            excused = decision.what == Decided::Excuse;
        }
    }
    match met {
        Some((since, by)) => Standing::Met { since, by },
        None if excused => Standing::Excused,
        None if tries > 0 || said_anything => Standing::NotYet { last, best, tries },
        None => Standing::NotTried,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_standing_is_what_a_diary_comes_to(history in any_history(), shuffle in any::<u64>()) {
        for of in (0..STUDENTS).map(student) {
            let (mut shown, mut decided) = known_of(of, &history);
            let expected = by_diary(of, &shown, &decided);
            prop_assert_eq!(standing(of, &shown, &decided), expected);
            arrive(&mut shown, shuffle);
            arrive(&mut decided, shuffle.rotate_left(7));
            prop_assert_eq!(standing(of, &shown, &decided), expected, "in another order");
        }
    }
}

/// In another order.
fn arrive<T>(all: &mut [T], shuffle: u64) {
    let mut state = shuffle | 1;
    for place in (1..all.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        all.swap(place, (state >> 33) as usize % (place + 1));
    }
}
