//! Standing and readiness: the one rule that says "met", and what it opens.

use mastery::{
    accommodations::{Time, TimeFactor},
    attempt::Outcome,
    catalogue,
    id::{AttemptId, DecisionId, ObjectiveId, StudentId},
    objective::Objective,
    path::{Readiness, Step, Way},
    standing::{Decided, Decision, Demonstrated, LastWord, MetBy, Score, Standing, last_word, standing},
    time::{Instant, Millis},
};
use uuid::Uuid;
use words::{
    Locale, Say,
    cli::{Cli, Stands},
    staff::{Deciding, Evidence, Made, MatrixCell},
};

const fn attempt(n: u128) -> AttemptId {
    AttemptId(Uuid::from_u128(n))
}

const ANA: StudentId = StudentId(Uuid::from_u128(1));
const BELA: StudentId = StudentId(Uuid::from_u128(2));

const fn shown(n: u128, day: i64, outcome: Outcome, right: u16) -> Demonstrated {
    Demonstrated { attempt: attempt(n), student: ANA, ended: Instant(day), outcome, right, of: 10 }
}

const fn decided(n: u128, day: i64, what: Decided) -> Decision {
    Decision { id: DecisionId(Uuid::from_u128(n)), at: Instant(day), what }
}

#[test]
fn standing_follows_from_demonstrations_and_decisions() {
    use Outcome::{Abandoned, Met, NotMet, TimedOut};
    let met = |day| Standing::Met { since: Instant(day), by: MetBy::Demonstration };
    let said = |day| Standing::Met { since: Instant(day), by: MetBy::Teacher };
    let score = |right| Some(Score { right, of: 10 });
    let best = |right, best, tries| Standing::NotYet { last: score(right), best: score(best), tries };
    let not_yet = |right, tries| best(right, right, tries);
    let undo = |n| Decided::Undo { decision: DecisionId(Uuid::from_u128(n)) };
    let to = |to| Decided::Move { attempt: attempt(2), to };
    let eight = shown(1, 10, NotMet, 8);
    let nine = shown(2, 20, Met, 9);
    let five = shown(3, 30, TimedOut, 5);
    for (what, demonstrated, decisions, expected) in [
        ("nothing", vec![], vec![], Standing::NotTried),
        ("not yet", vec![eight], vec![], not_yet(8, 1)),
        ("met", vec![eight, nine], vec![], met(20)),
        ("met stays met", vec![nine, five], vec![], met(20)),
        ("left", vec![shown(4, 5, Abandoned, 2), five], vec![], not_yet(5, 2)),
        ("better before", vec![eight, five], vec![], best(5, 8, 2)),
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
        ("moved away", vec![nine], vec![decided(1, 25, to(BELA))], Standing::NotTried),
        ("moved away and back", vec![nine], vec![decided(1, 25, to(BELA)), decided(2, 26, to(ANA))], met(20)),
        ("a move undone", vec![nine], vec![decided(1, 25, to(BELA)), decided(2, 26, undo(1))], met(20)),
        ("moved here", vec![Demonstrated { student: BELA, ..nine }], vec![decided(1, 25, to(ANA))], met(20)),
        ("never moved here", vec![Demonstrated { student: BELA, ..nine }], vec![], Standing::NotTried),
        (
            "an undoing before what it undoes",
            vec![],
            vec![decided(1, 1, undo(2)), decided(2, 2, Decided::Met)],
            said(2),
        ),
        (
            "met, then not yet, then excused",
            vec![],
            vec![decided(1, 1, Decided::Met), decided(2, 2, Decided::NotYet), decided(3, 3, Decided::Excuse)],
            Standing::Excused,
        ),
    ] {
        assert_eq!(standing(ANA, &demonstrated, &decisions), expected, "{what}");
    }
}

#[test]
fn a_demonstration_is_overruled_or_set_aside_by_decisions_alone() {
    use Outcome::{Met, NotMet};
    let (nine, six) = (shown(2, 20, Met, 9), shown(3, 30, NotMet, 6));
    let of_bela = Demonstrated { student: BELA, ..nine };
    let not_yet = decided(1, 35, Decided::NotYet);
    let void = decided(2, 36, Decided::Void { attempt: attempt(2) });
    let undone = |n| decided(9, 50, Decided::Undo { decision: DecisionId(Uuid::from_u128(n)) });
    let to = |to| decided(3, 37, Decided::Move { attempt: attempt(2), to });
    let (no, last, before) = ((false, false), (true, true), (true, false));
    for (what, demonstrated, decisions, (overruled, last_overruled), set_aside) in [
        ("met", vec![nine, six], vec![], no, None),
        ("not yet", vec![nine], vec![not_yet], last, None),
        ("not yet, and worse since", vec![nine, six], vec![not_yet], before, None),
        ("not yet undone", vec![nine], vec![not_yet, undone(1)], no, None),
        ("what was not enough anyway", vec![six], vec![not_yet], no, None),
        ("met anew", vec![nine, shown(5, 40, Met, 10)], vec![not_yet], no, None),
        ("met by judgement since", vec![nine], vec![not_yet, decided(4, 40, Decided::Met)], no, None),
        ("excused since", vec![nine], vec![not_yet, decided(4, 40, Decided::Excuse)], no, None),
        ("void", vec![nine, six], vec![void], no, Some(2)),
        ("void, and not yet", vec![nine], vec![not_yet, void], no, Some(2)),
        ("void undone", vec![nine], vec![void, undone(2)], no, None),
        ("moved away", vec![nine], vec![to(BELA)], no, Some(2)),
        ("moved here, and not yet", vec![of_bela], vec![to(ANA), not_yet], last, None),
        ("moved here, and void", vec![of_bela], vec![to(ANA), void], no, None),
    ] {
        let set_aside = set_aside.map(attempt).into_iter().collect();
        let expected = LastWord { overruled, last_overruled, set_aside };
        assert_eq!(last_word(ANA, &demonstrated, &decisions), expected, "{what}");
    }
}

#[test]
fn who_is_excused_is_called_the_same_wherever_a_teacher_looks() {
    for (locale, word) in [(Locale::En, "excused"), (Locale::Es, "dispensado")] {
        let said = [
            MatrixCell::Excused.say(locale.into()),
            Evidence::Excused.say(locale.into()),
            Deciding::Made(Made::Excused).say(locale.into()),
            Cli::Stands(Stands::Excused).say(locale.into()),
        ];
        assert_eq!(said.map(|said| said.to_lowercase()), [word; 4]);
    }
}

#[test]
fn an_objective_opens_when_what_comes_before_is_met_or_excused_or_a_teacher_opens_it() {
    let find = |id| catalogue::find(id).expect("in the catalogue");
    let (one_digit, three_digit) = (find("multiply-one-digit"), find("multiply-three-digit"));
    let later = Readiness::Later { after: vec!["multiply-one-digit".into()] };
    let met = Standing::Met { since: Instant(1), by: MetBy::Teacher };
    let more = Some(Millis(60_000));
    for (has_first, first, reopened, expected) in [
        (true, None, None, later.clone()),
        (true, Some(Standing::NotTried), None, later.clone()),
        (true, Some(Standing::NotYet { last: None, best: None, tries: 3 }), None, later),
        (true, Some(met), None, Readiness::Ready),
        (true, Some(Standing::Excused), None, Readiness::Ready),
        (false, None, None, Readiness::Ready),
        (true, None, more, Readiness::Ready),
    ] {
        let objectives: Vec<Objective> =
            [one_digit, three_digit].into_iter().skip(usize::from(!has_first)).cloned().collect();
        let standings = first.map(|first| (one_digit.id.clone(), first)).into_iter().collect();
        let of_three = |id: &ObjectiveId| reopened.filter(|_| *id == three_digit.id);
        let way = Way::along(&objectives);
        let mut steps: Vec<Step> = way.walk(&standings, &of_three).steps().map(|(_, step)| step).collect();
        let step = Step { standing: Standing::NotTried, readiness: expected, reopened };
        assert_eq!(steps.pop(), Some(step), "{first:?}");
        let Some(of_one) = steps.pop() else { continue };
        let expected = (first.unwrap_or(Standing::NotTried), Readiness::Ready);
        assert_eq!((of_one.standing, of_one.readiness), expected, "nothing comes before it");
    }
    let reopened = Step { standing: Standing::NotTried, readiness: Readiness::Ready, reopened: more };
    let step = Step { reopened: None, ..reopened.clone() };
    for (step, time, limit) in [
        (&step, Time::default(), Some(Millis(120_000))),
        (&reopened, Time::default(), Some(Millis(180_000))),
        (&reopened, Time::Percent(TimeFactor::new(150).expect("a factor")), Some(Millis(240_000))),
        (&reopened, Time::NoClock, None),
    ] {
        assert_eq!(step.time_limit(one_digit, time), limit, "{step:?} {time:?}");
    }
}
