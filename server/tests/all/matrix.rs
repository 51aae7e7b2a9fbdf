//! A class's matrix: right after every step of a demonstration, the same as the student's path, told as it changes.

use crate::school::{
    School, Stream, Tab,
    matrix::{address, cell_of, matrix, row_of},
};
use axum::{body::Body, http::Request};
use mastery::{
    catalogue,
    id::{DecisionId, StaffId, StudentId},
    matrix::{Cell, cell},
    standing::{Decided, Decision, MetBy, Score},
    time::Instant,
    wire::v1::{Changes, Matrix},
};
use serde_json::{Value, json};
use server::store::{NewDecision, Seen, Store, Written, sqlite::Sqlite};
use uuid::Uuid;

const OBJECTIVE: &str = "multiply-one-digit";
const AFTER: &str = "multiply-three-digit";

/// Every cell says what the student's own path says.
async fn agrees_with_path(matrix: &Matrix, student: &Tab<'_>, name: &str) {
    for column in &matrix.objectives {
        let step = student.step(&column.id.0).await;
        let own = cell(step.standing, &step.readiness, None, None);
        let shown = cell_of(matrix, name, &column.id.0);
        match shown {
            Cell::Showing { .. } => assert!(step.open.is_some(), "{}: in the middle of it", column.id),
            Cell::Practising { .. } => assert!(matches!(own, Cell::Ready | Cell::NotOpen), "{}: {own:?}", column.id),
            other => assert_eq!(other, own, "{}", column.id),
        }
    }
}

#[tokio::test]
async fn a_cell_is_right_after_every_step_of_a_demonstration() {
    let school = School::open().await;
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    let now = async |what: &str, expected: Cell| {
        let matrix = matrix(&teacher).await;
        assert_eq!(cell_of(&matrix, "Ana", OBJECTIVE), expected, "{what}");
        agrees_with_path(&matrix, &ana, "Ana").await;
        matrix
    };
    let showing = |answered| Cell::Showing { answered, of: 10, tries: 0 };
    let before = now("nothing was done", Cell::Ready).await;
    assert_eq!(before.students.iter().map(|row| &*row.name).collect::<Vec<_>>(), ["Ana", "Béla"], "by name");
    assert_eq!(before.objectives.len(), catalogue::beginning().len(), "in the order of the class");
    assert_eq!(cell_of(&before, "Ana", AFTER), Cell::NotOpen);
    assert_eq!(before.students[0].heard, None);

    let mut shown = ana.start(OBJECTIVE).await;
    let started = now("Start", showing(0)).await;
    assert_eq!(started.students[0].heard, Some(Instant(school.now())));
    assert!(started.students[0].is_working(started.server_now) && !started.students[1].is_working(started.server_now));
    for item in 0..10 {
        shown.answer(item, item < 8, (item + 1) as f64);
        school.pass(1.0);
        ana.post("/api/v1/events", shown.whole()).await;
        if item < 9 {
            now("an answer", showing(item as u16 + 1)).await;
        }
    }
    let not_yet = |last, best, tries| {
        let score = |right| Some(Score { right, of: 10 });
        Cell::NotYet { last: score(last), best: score(best), tries }
    };
    now("eight are right", not_yet(8, 8, 1)).await;
    for (right, tries) in [(5, 2), (7, 3)] {
        school.pass(11.0);
        let mut again = ana.start(OBJECTIVE).await;
        ana.post("/api/v1/events", again.all(right).whole()).await;
        let matrix = now("again", not_yet(right as u16, 8, tries)).await;
        assert_eq!(cell_of(&matrix, "Ana", OBJECTIVE).is_stuck(), tries == 3);
    }
    let mut met = ana.start(OBJECTIVE).await;
    let fourth = now("a fourth try runs", Cell::Showing { answered: 0, of: 10, tries: 3 }).await;
    assert!(cell_of(&fourth, "Ana", OBJECTIVE).is_stuck());
    school.pass(11.0);
    ana.post("/api/v1/events", met.all(9).whole()).await;
    let since = match cell_of(&matrix(&teacher).await, "Ana", OBJECTIVE) {
        Cell::Met { since, by: MetBy::Demonstration, showing: None } => since,
        other => panic!("{other:?}"),
    };
    assert!(since.0 <= school.now() && since.0 > school.now() - 11_000);
    let opened = now("what comes after is open", Cell::Met { since, by: MetBy::Demonstration, showing: None }).await;
    assert_eq!(cell_of(&opened, "Ana", AFTER), Cell::Ready);
    assert_eq!(cell_of(&opened, "Béla", AFTER), Cell::NotOpen, "each for herself");
    school.pass(5.0 * 60.0);
    let later = matrix(&teacher).await;
    assert!(!later.students[0].is_working(later.server_now), "nothing was heard for five minutes");

    let bela = school.signed_in("Béla").await;
    let student = opened.students.iter().find(|row| row.name == "Béla").expect("Béla").id;
    let decisions = address(&format!("students/{student}/objectives/{AFTER}/decisions"));
    let reopen = json!({"id": school.new_id(), "what": "reopen", "reason": "She knows it"});
    assert_eq!(teacher.post(&decisions, reopen).await.status, 200);
    let given = matrix(&teacher).await;
    assert_eq!(cell_of(&given, "Béla", AFTER), Cell::Ready, "a teacher opened it");
    agrees_with_path(&given, &bela, "Béla").await;
    bela.start(AFTER).await;
    school.pass(13.0 * 60.0 * 60.0);
    let teacher = school.staff("Teacher 1").await;
    let used = matrix(&teacher).await;
    agrees_with_path(&used, &school.signed_in("Béla").await, "Béla").await;
}

#[tokio::test]
async fn practice_is_seen_for_a_week_and_a_demonstration_until_its_time_is_over() {
    let school = School::open().await;
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    // Toward the three-digit products, which are not open yet; by the objective's own problems.
    assert_eq!(ana.post("/api/v1/events", school.practice(&ana, AFTER).await).await.status, 200);
    let practised = Instant(school.now());
    ana.start("round-to-nearest-ten").await;

    let seen = matrix(&teacher).await;
    assert_eq!(cell_of(&seen, "Ana", AFTER), Cell::Practising { last: practised });
    assert!(matches!(cell_of(&seen, "Ana", "round-to-nearest-ten"), Cell::Showing { .. }));
    let page = address(&format!("students/{}/objectives/{AFTER}", row_of(&seen, "Ana").id));
    assert_eq!(teacher.get(&page).await.body["practice"].as_array().map(Vec::len), Some(1));
    agrees_with_path(&seen, &ana, "Ana").await;

    // Other problems from now on, for the objective and the ways to it.
    let revisions = address(&format!("objectives/{AFTER}"));
    let mut draft = teacher.get(&revisions).await.body[0]["objective"].clone();
    draft["evidence"]["items"]["generator"]["params"]["digits"] = json!(2);
    let saved = teacher.post(&format!("{revisions}/revisions"), json!({"based_on": 1, "draft": draft})).await;
    assert_eq!((saved.status.as_u16(), &saved.body[0]["objective"]["revision"]), (200, &json!(2)), "{saved:?}");
    let changed = matrix(&teacher).await;
    assert_eq!(cell_of(&changed, "Ana", AFTER), Cell::Practising { last: practised }, "it was practised all the same");
    assert_eq!(teacher.get(&page).await.body["practice"].as_array().map(Vec::len), Some(1));
    school.pass(7.0 * 24.0 * 3600.0);
    // A teacher's session lasts a day at school.
    let teacher = school.staff("Teacher 1").await;
    let later = matrix(&teacher).await;
    assert_eq!(cell_of(&later, "Ana", AFTER), Cell::NotOpen);
    assert_eq!(cell_of(&later, "Ana", "round-to-nearest-ten"), Cell::Ready, "its time is over, whoever has closed it");
}

/// Reads on until a matrix that takes every change says so of a cell; the id of the last event.
async fn until(stream: &mut Stream, known: &mut Matrix, name: &str, expected: impl Fn(Cell) -> bool) -> String {
    loop {
        let event = stream.next().await.expect("the stream goes on");
        assert_ne!(event.kind, "reload", "a gap");
        if event.kind == "changes" {
            known.take(&serde_json::from_value::<Changes>(event.data).expect("changes"));
            if expected(cell_of(known, name, OBJECTIVE)) {
                return event.id;
            }
        }
    }
}

/// The two ways to go on from a position: a browser says it by itself, and a page that begins anew in the address.
fn going_on_from(position: &str) -> [(&'static str, String, Option<&str>); 2] {
    let live = address("live");
    [("in the header", live.clone(), Some(position)), ("in the address", format!("{live}?after={position}"), None)]
}

#[tokio::test]
async fn a_stream_that_was_cut_goes_on_without_a_gap() {
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let teacher = school.staff("Teacher 1").await;
    let mut stream = teacher.listen(&address("live"), None).await;
    let begun = stream.next().await.expect("an event");
    assert_eq!(begun.kind, "reload", "from here on nothing is missed");
    let mut known = matrix(&teacher).await;

    let mut shown = ana.start(OBJECTIVE).await;
    until(&mut stream, &mut known, "Ana", |cell| matches!(cell, Cell::Showing { .. })).await;
    ana.post("/api/v1/events", shown.answer(0, true, 1.0).whole()).await;
    let answered = |wanted| move |cell| matches!(cell, Cell::Showing { answered, .. } if answered == wanted);
    let last = until(&mut stream, &mut known, "Ana", answered(1)).await;
    drop(stream);

    // Meanwhile nobody listens.
    let mut other = bela.start(OBJECTIVE).await;
    school.pass(11.0);
    bela.post("/api/v1/events", other.all(9).whole()).await;
    for (what, path, header) in going_on_from(&last) {
        let (mut again, mut seen) = (teacher.listen(&path, header).await, known.clone());
        until(&mut again, &mut seen, "Béla", Cell::is_met).await;
        assert_eq!(seen.students, matrix(&teacher).await.students, "{what}: as if it had never been cut");
    }

    for (nonsense, after) in [
        ("no position at all", "x"),
        ("another server's", "0199c82cc0007010800000000000beef-7"),
        ("a number that was never given out", &*format!("{}-999999", last.split_once('-').expect("a position").0)),
    ] {
        for (what, path, header) in going_on_from(after) {
            let mut stream = teacher.listen(&path, header).await;
            assert_eq!(stream.next().await.expect("an event").kind, "reload", "{what}: {nonsense}");
        }
    }
    // What a browser says by itself is newer than the address that it was given.
    let mut stream = teacher.listen(&going_on_from("x")[1].1, Some(&last)).await;
    until(&mut stream, &mut known, "Béla", Cell::is_met).await;
}

#[tokio::test]
async fn another_roster_is_read_whole_and_a_session_that_ends_hears_no_more() {
    let school = School::open().await;
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    let mut stream = teacher.listen(&address("live"), None).await;
    assert_eq!(stream.next().await.expect("an event").kind, "reload");
    teacher.post(&address("students"), json!({"names": ["Zoë"]})).await;
    assert_eq!(stream.next().await.expect("an event").kind, "reload", "somebody has joined");
    assert_eq!(matrix(&teacher).await.students.len(), 3);

    teacher.delete("/api/v1/staff/session").await;
    ana.start(OBJECTIVE).await;
    assert_eq!(stream.next().await.expect("an event").kind, "end");
    assert_eq!(stream.next().await, None);
}

#[tokio::test]
async fn an_export_says_what_the_screen_says_and_is_no_formula() {
    let school = School::open().await;
    let (ana, teacher) = (school.signed_in("Ana").await, school.staff("Teacher 1").await);
    teacher.post(&address("students"), json!({"names": ["=1+1", "Luis, \"Pepe\""]})).await;
    let mut shown = ana.start(OBJECTIVE).await;
    school.pass(11.0);
    ana.post("/api/v1/events", shown.all(9).whole()).await;

    let file = async |query: &str| {
        let request = Request::get(address(&format!("matrix.csv{query}"))).body(Body::empty()).expect("a request");
        let answer = teacher.send(request).await;
        assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8; header=present");
        assert!(answer.header("content-disposition").starts_with("attachment; filename=\"4B.csv\""));
        let Value::String(text) = answer.body else { panic!("no text: {:?}", answer.body) };
        text
    };
    let whole = file("").await;
    let mut lines = whole.trim_start_matches('\u{feff}').split("\r\n");
    assert!(lines.next().expect("a line").starts_with("4 students,Multiply two one-digit numbers,"), "{whole}");
    let begins: Vec<String> = lines.map(|line| line.chars().take(14).collect()).collect();
    assert_eq!(begins, ["'=1+1,ready,no", "Ana,met,ready,", "Béla,ready,not", "\"Luis, \"\"Pepe\"", ""], "{whole}");
    let part = file("?locale=es&show=working&order=most_met").await;
    assert!(part.contains("\r\nAna,logrado,listo,") && !part.contains("Béla"), "{part}");
    let named = file("?name=b%C3%A9").await;
    assert!(named.starts_with("\u{feff}1 of 4 students,") && named.contains("Béla"), "{named}");
}

/// Standings are kept in memory between two readings, and never longer than they hold: here another program (a rebuild
/// beside the running server) writes one.
#[tokio::test]
async fn what_another_program_writes_is_seen_at_once() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    for _ in 0..2 {
        assert_eq!(cell_of(&matrix(&teacher).await, "Ana", OBJECTIVE), Cell::Ready);
    }
    let other = Sqlite::open(school.folder.path()).await.expect("the same database");
    let ana = StudentId(Uuid::from_u128(1 << 64 | 10));
    let decide = async |made: usize, what| {
        let at = Instant(school.now());
        let decision = NewDecision {
            school: school.school(),
            student: ana,
            objective: OBJECTIVE.into(),
            attempt: None,
            moved_to: None,
            decision: Decision { id: DecisionId(Uuid::from_u128(1 + made as u128)), at, what },
            author: StaffId(Uuid::from_u128(1 << 64 | 3)),
            reason: "I saw it".to_owned(),
            seen: Seen { of: ana, decisions: made },
        };
        assert_eq!(other.decide(decision, None).await.expect("decided"), Written::Now);
        matrix(&teacher).await
    };
    let met = Cell::Met { since: Instant(school.now()), by: MetBy::Teacher, showing: None };
    assert_eq!(cell_of(&decide(0, Decided::Met).await, "Ana", OBJECTIVE), met);
    let not_yet = Cell::NotYet { last: None, best: None, tries: 0 };
    assert_eq!(cell_of(&decide(1, Decided::NotYet).await, "Ana", OBJECTIVE), not_yet);
    other.close().await;
}
