//! What a cell shows, what a change of a matrix is, and how one is looked at.

use mastery::{
    id::{ObjectiveId, StudentId},
    matrix::{Cell, Order, Progress, Show, View, WORKING, cell},
    objective::Wording,
    path::Readiness,
    standing::{MetBy, Score, Standing},
    time::Instant,
    wire::v1::{Changes, Column, Matrix, Row, RowChange},
};
use proptest::prelude::*;
use uuid::Uuid;
use words::{Locale, Say};

const NOW: Instant = Instant(1_795_500_000_000);
const MET: Cell = Cell::Met { since: Instant(7), by: MetBy::Demonstration, showing: None };
const AGAIN: Cell =
    Cell::Met { since: Instant(7), by: MetBy::Demonstration, showing: Some(Progress { answered: 3, of: 10 }) };

const fn score(right: u16) -> Option<Score> {
    Some(Score { right, of: 10 })
}

const fn tried(tries: u32) -> Cell {
    Cell::NotYet { last: score(6), best: score(8), tries }
}

#[test]
fn a_cell_shows_what_matters_most_now() {
    let met = Standing::Met { since: Instant(7), by: MetBy::Demonstration };
    let not_yet = Standing::NotYet { last: score(6), best: score(8), tries: 2 };
    let (ready, later) = (Readiness::Ready, Readiness::Later { after: vec!["before".into()] });
    let runs = Some(Progress { answered: 3, of: 10 });
    let showing = Cell::Showing { answered: 3, of: 10, tries: 0 };
    let once_more = Cell::Showing { answered: 3, of: 10, tries: 2 };
    let practised = Some(Instant(5));
    let practising = Cell::Practising { last: Instant(5) };
    for (what, standing, readiness, running, practised, expected) in [
        ("nothing", Standing::NotTried, &ready, None, None, Cell::Ready),
        ("nothing, and it waits", Standing::NotTried, &later, None, None, Cell::NotOpen),
        ("practice", Standing::NotTried, &ready, None, practised, practising),
        ("practice ahead", Standing::NotTried, &later, None, practised, practising),
        ("a demonstration runs", Standing::NotTried, &ready, runs, practised, showing),
        ("another one runs", not_yet, &ready, runs, None, once_more),
        ("one runs that has closed since", not_yet, &later, runs, None, once_more),
        ("tried", not_yet, &ready, None, None, tried(2)),
        ("tried, then practised", not_yet, &ready, None, practised, tried(2)),
        ("tried, and it has closed since", not_yet, &later, None, None, Cell::NotOpen),
        ("met", met, &ready, None, None, MET),
        ("met, and shown once more", met, &ready, runs, practised, AGAIN),
        ("met, and it has closed since", met, &later, None, None, MET),
        ("excused", Standing::Excused, &ready, None, practised, Cell::Excused),
        ("excused before it is open", Standing::Excused, &later, None, None, Cell::Excused),
        ("excused, and shown all the same", Standing::Excused, &ready, runs, None, showing),
    ] {
        assert_eq!(cell(standing, readiness, running, practised), expected, "{what}");
    }
}

#[test]
fn a_teacher_is_needed_after_three_tries_that_count() {
    for (cell, is_stuck) in [
        (tried(2), false),
        (tried(3), true),
        (tried(9), true),
        (MET, false),
        (Cell::Showing { answered: 0, of: 10, tries: 2 }, false),
        (Cell::Showing { answered: 0, of: 10, tries: 3 }, true),
        (Cell::NotYet { last: None, best: None, tries: 0 }, false),
    ] {
        assert_eq!(cell.is_stuck(), is_stuck, "{cell:?}");
    }
}

#[test]
fn a_cell_is_read_from_a_server_that_tells_no_tries() {
    let cell: Cell = serde_json::from_str(r#"{"showing":{"answered":3,"of":10}}"#).expect("a cell");
    assert_eq!(cell, Cell::Showing { answered: 3, of: 10, tries: 0 });
}

#[test]
fn a_cell_is_said_in_words() {
    let same = Cell::NotYet { last: score(8), best: score(8), tries: 1 };
    let by_teacher = Cell::Met { since: Instant(7), by: MetBy::Teacher, showing: None };
    for (cell, english, spanish) in [
        (MET, "met", "logrado"),
        (by_teacher, "met, by a teacher’s judgement", "logrado, a juicio de un docente"),
        (AGAIN, "met; showing it again now: 3 of 10 answered", "logrado; demostrándolo otra vez: 3 de 10 respondidos"),
        (same, "not yet: best 8 of 10, 1 try", "todavía no: lo mejor, 8 de 10, 1 intento"),
        (
            tried(2),
            "not yet: best 8 of 10, last 6 of 10, 2 tries",
            "todavía no: lo mejor, 8 de 10, la última vez 6 de 10, 2 intentos",
        ),
        (Cell::NotYet { last: None, best: None, tries: 0 }, "not yet", "todavía no"),
        (
            Cell::Showing { answered: 3, of: 10, tries: 0 },
            "showing it now: 3 of 10 answered",
            "demostrándolo ahora: 3 de 10 respondidos",
        ),
        (Cell::Practising { last: NOW }, "practising", "practicando"),
        (Cell::Ready, "ready", "listo"),
        (Cell::NotOpen, "not open yet", "más adelante"),
        (Cell::Excused, "excused", "dispensado"),
    ] {
        assert_eq!(cell.said().say(Locale::En.into()), english);
        assert_eq!(cell.said().say(Locale::Es.into()), spanish);
    }
}

fn row(number: u128, name: &str, heard: Option<Instant>, cells: &[Cell]) -> Row {
    Row { id: StudentId(Uuid::from_u128(number)), name: name.to_owned(), heard, record: 0, cells: cells.to_vec() }
}

fn column(id: &str) -> Column {
    Column { id: id.into(), wording: Wording::Catalogue }
}

fn matrix(students: Vec<Row>) -> Matrix {
    Matrix { objectives: vec![column("one"), column("two")], students, server_now: NOW }
}

#[test]
fn a_matrix_is_looked_at_in_an_order_and_in_part() {
    let lately = Some(Instant(NOW.0 - WORKING.0 as i64 + 1));
    let before = Some(Instant(NOW.0 - WORKING.0 as i64));
    let showing = Cell::Showing { answered: 1, of: 10, tries: 0 };
    let class = matrix(vec![
        row(1, "Ana", None, &[Cell::Ready, Cell::NotOpen]),
        row(2, "Béla", lately, &[MET, tried(3)]),
        row(3, "José Luis", before, &[MET, MET]),
        row(4, "Zoë", lately, &[MET, showing]),
        row(5, "Noor", None, &[AGAIN, Cell::Ready]),
        row(6, "Yan", None, &[Cell::Showing { answered: 1, of: 10, tries: 1 }, Cell::NotOpen]),
    ]);
    let view = |order, show, name: &str| View { order, show, name: name.to_owned() };
    for (view, shown) in [
        (View::default(), vec![0, 1, 2, 3, 4, 5]),
        (view(Order::LeastMet, Show::Everybody, ""), vec![0, 5, 1, 3, 4, 2]),
        (view(Order::MostMet, Show::Everybody, ""), vec![2, 1, 3, 4, 0, 5]),
        (view(Order::Name, Show::NeedsMe, ""), vec![1]),
        (view(Order::Name, Show::Working, ""), vec![1, 3]),
        (view(Order::Name, Show::Showing, ""), vec![3, 4, 5]),
        (view(Order::Name, Show::NotYet, ""), vec![1, 5]),
        (view(Order::Name, Show::Practising, ""), vec![]),
        (view(Order::Name, Show::Everybody, " luis "), vec![2]),
        (view(Order::MostMet, Show::Working, "BÉ"), vec![1]),
        (view(Order::Name, Show::Everybody, "be"), vec![1]),
        (view(Order::Name, Show::Everybody, "nö"), vec![4]),
    ] {
        assert_eq!(view.of(&class, NOW), shown, "{view:?}");
    }
    for (order, word) in Order::ALL.map(|order| (order, order.word())) {
        assert_eq!(serde_json::to_value(order).expect("JSON"), word, "as it travels");
    }
    for (show, word) in Show::ALL.map(|show| (show, show.word())) {
        assert_eq!(serde_json::to_value(show).expect("JSON"), word, "as it travels");
    }
}

#[test]
fn another_roster_or_other_objectives_are_read_whole() {
    let before = matrix(vec![row(1, "Ana", None, &[MET, MET]), row(2, "Béla", None, &[MET, MET])]);
    let mut renamed = before.clone();
    renamed.students[0].name = "Anna".into();
    let mut reordered = before.clone();
    reordered.students.reverse();
    let mut fewer = before.clone();
    fewer.students.pop();
    let mut other = before.clone();
    other.objectives[1] = Column { id: ObjectiveId("two".into()), wording: Wording::Written("Juggle".into()) };
    for (what, now) in [("a name", renamed), ("the order", reordered), ("fewer", fewer), ("an objective", other)] {
        assert_eq!(before.changes_to(&now), None, "{what}");
    }
    assert_eq!(before.changes_to(&before), Some(Vec::new()));
}

#[test]
fn what_is_new_on_the_record_is_told_where_every_cell_is_as_it_was() {
    let before = matrix(vec![row(1, "Ana", None, &[MET, MET]), row(2, "Béla", None, &[MET, MET])]);
    let mut now = before.clone();
    now.students[1].record = 7;
    let bela = RowChange { id: now.students[1].id, heard: None, record: 7, cells: Vec::new() };
    assert_eq!(before.changes_to(&now), Some(vec![bela]));
}

proptest! {
    /// Whoever takes every change has what the server has; taken twice, or with older ones before, it is the same.
    #[test]
    fn changes_lead_from_one_matrix_to_the_next(states in prop::collection::vec(prop::collection::vec((0..5_u8, 0..5_u8, 0..3_i64, 0..3_i64), 3), 2..6)) {
        let of = |number: u8| match number {
            0 => Cell::Ready,
            1 => tried(1),
            2 => Cell::Practising { last: NOW },
            3 => AGAIN,
            _ => MET,
        };
        let matrices: Vec<Matrix> = states.iter().map(|students| {
            let students = students.iter().zip(1..).map(|((one, two, heard, record), number)| {
                Row { record: *record, ..row(number, "A", Some(Instant(*heard)), &[of(*one), of(*two)]) }
            });
            matrix(students.collect())
        }).collect();
        let mut known = matrices[0].clone();
        for pair in matrices.windows(2) {
            let changes = Changes { rows: pair[0].changes_to(&pair[1]).expect("the same class"), server_now: NOW };
            known.take(&changes);
            known.take(&changes);
            prop_assert_eq!(&known, &pair[1]);
        }
    }
}
