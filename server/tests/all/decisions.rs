//! A teacher has the last word: every decision, its undoing, and what follows for the student.

mod granted;

use crate::school::{self, School, Tab};
use mastery::{
    id::{DecisionId, StaffId, StudentId},
    standing::{Decided, Decision, Score},
    time::{Instant, Millis},
    wire::v1::Path,
};
use serde_json::{Value, json};
use server::store::{NewDecision, Seen, StoreError};
use tokio::task::JoinSet;
use uuid::Uuid;

const ONE_DIGIT: &str = "multiply-one-digit";

/// A student of the first school.
const ANA: u128 = 1 << 64 | 10;
const BELA: u128 = 1 << 64 | 11;

fn page(student: u128, objective: &str) -> String {
    let student = uuid::Uuid::from_u128(student);
    format!("/api/v1/classes/{}/students/{student}/objectives/{objective}", school::CLASS)
}

/// A teacher in front of one student's objective.
struct Desk<'a> {
    school: &'a School,
    tab: Tab<'a>,
    page: String,
}

impl<'a> Desk<'a> {
    async fn of(school: &'a School, student: u128) -> Self {
        Self { school, tab: school.staff("Teacher 1").await, page: page(student, ONE_DIGIT) }
    }

    async fn send(&self, what: Value) -> school::Answer {
        self.school.pass(1.0);
        let body = json!({"id": self.school.new_id(), "what": what, "reason": "I saw it"});
        self.tab.post(&format!("{}/decisions", self.page), body).await
    }

    /// Decides; the decision's id.
    async fn decide(&self, what: Value) -> String {
        let answer = self.send(what).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.body["decisions"][0]["id"].as_str().expect("an id").to_owned()
    }

    async fn undo(&self, decision: &str) -> String {
        self.decide(json!({"undo": {"decision": decision}})).await
    }

    async fn see(&self) -> Value {
        self.tab.get(&self.page).await.body
    }
}

#[tokio::test]
async fn every_decision_is_seen_on_both_sides_and_can_be_undone() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let desk = Desk::of(&school, ANA).await;
    let mut shown = ana.start(ONE_DIGIT).await;
    ana.post("/api/v1/events", shown.all(8).whole()).await;
    let attempt = shown.id();
    for (what, before, after) in [
        (json!("met"), "not yet", "met"),
        (json!("excuse"), "not yet", "excused"),
        (json!("not_yet"), "not yet", "not yet"),
        (json!({"void": {"attempt": attempt}}), "not yet", "not tried"),
    ] {
        assert_eq!(ana.standing(ONE_DIGIT).await, before, "before {what}");
        let decision = desk.decide(what.clone()).await;
        assert_eq!(ana.standing(ONE_DIGIT).await, after, "{what}");
        let undone = desk.undo(&decision).await;
        assert_eq!(ana.standing(ONE_DIGIT).await, before, "{what} undone");
        let again = desk.undo(&undone).await;
        assert_eq!(ana.standing(ONE_DIGIT).await, after, "{what} again");
        desk.undo(&again).await;
        assert_eq!(ana.standing(ONE_DIGIT).await, before, "{what} undone again");
    }
    let seen = desk.see().await;
    assert_eq!(seen["decisions"].as_array().map(Vec::len), Some(16), "all is on the record");
    assert_eq!(seen["decisions"][0]["author"], "Teacher 1");
    assert_eq!(seen["decisions"][0]["reason"], "I saw it");
    assert_eq!((&seen["decisions"][0]["stands"], &seen["decisions"][1]["stands"]), (&json!(true), &json!(false)));
    assert_eq!(seen["attempts"][0]["sitting"]["right"], 8);
    assert_eq!(seen["attempts"][0]["set"]["seed"], json!(shown.ticket.seed));
}

#[tokio::test]
async fn a_student_is_told_what_was_decided_whatever_is_asked_for_by_now() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let mut shown = ana.start(ONE_DIGIT).await;
    ana.post("/api/v1/events", shown.all(9).whole()).await;
    school.pass(11.0);
    let (attempt, none) = (shown.id(), Vec::new());

    let objective = format!("/api/v1/classes/{}/objectives/{ONE_DIGIT}", school::CLASS);
    let mut draft = desk.tab.get(&objective).await.body[0]["objective"].clone();
    draft["evidence"]["items"]["threshold"]["correct"]["required"] = json!(10);
    let part = |name: &str| draft[name].clone();
    let set = json!({"wording": part("wording"), "evidence": part("evidence"), "prerequisites": part("prerequisites")});
    let raised = json!({"based_on": part("revision"), "draft": set});
    assert_eq!(desk.tab.post(&format!("{objective}/revisions"), raised).await.status, 200);

    // Where nothing was decided it is as in what a tab of before has on its disk.
    let path = ana.get("/api/v1/path").await.body.to_string();
    assert!(!path.contains("overruled") && !path.contains("set_aside"), "{path}");
    let kept: Path = generators::json::read(&path).expect("a path");
    let step = kept.step(&ONE_DIGIT.into()).expect("the objective");
    assert_eq!((step.overruled, step.last_overruled, &step.set_aside), (false, false, &none));

    let not_yet = desk.decide(json!("not_yet")).await;
    let step = ana.step(ONE_DIGIT).await;
    assert_eq!((step.overruled, step.last_overruled, &step.set_aside), (true, true, &none), "it counts");
    assert_eq!(desk.see().await["judged"], "not_yet");
    desk.undo(&not_yet).await;
    desk.decide(json!({"void": {"attempt": attempt}})).await;
    let step = ana.step(ONE_DIGIT).await;
    assert_eq!((step.overruled, step.last_overruled, &step.set_aside), (false, false, &vec![attempt]));
    assert_eq!(desk.see().await["judged"], Value::Null);
}

#[tokio::test]
async fn what_a_student_had_is_drawn_again_in_its_own_language() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    for locale in ["es", "en"] {
        school.pass(1.0);
        let start = json!({"attempt": school.new_id(), "objective": ONE_DIGIT, "locale": locale});
        assert_eq!(ana.post("/api/v1/tickets", start).await.status, 200);
        assert_eq!(desk.see().await["attempts"][0]["locale"], locale);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_undo_a_decision_at_once_one_does_and_what_differs_all_stands() {
    const AT_ONCE: usize = 8;
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let page = format!("{}/decisions", desk.page);
    let at_once = async |whats: Vec<Value>| {
        school.pass(1.0);
        let app = server::app(school.state.clone());
        let mut answers = JoinSet::new();
        for what in whats {
            let body = json!({"id": school.new_id(), "what": what, "reason": "I saw it"});
            let (app, request) = (app.clone(), desk.tab.request(&page, body));
            answers.spawn(async move { school::answer(app, request).await });
        }
        let answers = answers.join_all().await.into_iter();
        let mut said: Vec<_> = answers.map(|answer| format!("{} {}", answer.status, answer.problem())).collect();
        said.sort();
        said
    };
    let met = desk.decide(json!("met")).await;
    let said = at_once(vec![json!({"undo": {"decision": met}}); AT_ONCE]).await;
    assert_eq!(said[0], "200 OK ", "{said:?}");
    assert!(said[1..].iter().all(|said| said == "409 Conflict undone-before"), "{said:?}");
    assert_eq!(desk.see().await["decisions"].as_array().map(Vec::len), Some(2), "one undoing is on the record");
    assert_eq!(ana.standing(ONE_DIGIT).await, "not tried");

    let said = at_once(vec![json!("excuse"), json!("reopen"), json!("met"), json!("reopen")]).await;
    assert_eq!(said, ["200 OK "; 4]);
    let seen = desk.see().await;
    let times: Vec<i64> =
        seen["decisions"].as_array().expect("decisions").iter().filter_map(|made| made["at"].as_i64()).collect();
    assert_eq!(times.len(), 6);
    assert!(times.is_sorted_by(|later, earlier| later > earlier), "one after another: {times:?}");
}

#[tokio::test]
async fn a_decision_on_what_was_read_before_another_is_not_written() {
    let school = School::open().await;
    let desk = Desk::of(&school, ANA).await;
    desk.decide(json!("met")).await;
    let of = StudentId(Uuid::from_u128(ANA));
    let decision = |decisions| NewDecision {
        school: school.school(),
        student: of,
        objective: ONE_DIGIT.into(),
        attempt: None,
        moved_to: None,
        decision: Decision { id: DecisionId(school.new_id().0), at: Instant(school.now() + 1), what: Decided::NotYet },
        author: StaffId(Uuid::from_u128(1 << 64 | 3)),
        reason: "I saw it".to_owned(),
        seen: Seen { of, decisions },
    };
    let stale = school.store().decide(decision(0), None).await;
    assert!(matches!(stale, Err(StoreError::Stale)), "{stale:?}");
    assert_eq!(desk.see().await["decisions"].as_array().map(Vec::len), Some(1));
    school.store().decide(decision(1), None).await.expect("written");
    assert_eq!(desk.see().await["decisions"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn what_was_met_by_judgement_opens_what_follows() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let start = json!({"attempt": school.new_id(), "objective": "multiply-three-digit", "locale": "en"});
    assert_eq!(ana.post("/api/v1/tickets", start.clone()).await.problem(), "not-ready");
    let met = desk.decide(json!("met")).await;
    assert_eq!(ana.post("/api/v1/tickets", start).await.status, 200);
    desk.undo(&met).await;
    assert_eq!(ana.standing(ONE_DIGIT).await, "not tried");
}

#[tokio::test]
async fn an_attempt_counts_for_the_student_who_sat_there() {
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let (desk, other) = (Desk::of(&school, ANA).await, Desk::of(&school, BELA).await);
    let mut shown = ana.start(ONE_DIGIT).await;
    ana.post("/api/v1/events", shown.all(9).whole()).await;
    let attempt = shown.id();
    let both = async || (ana.standing(ONE_DIGIT).await, bela.standing(ONE_DIGIT).await);
    assert_eq!(both().await, ("met", "not tried"));

    let to = |student| json!({"move": {"attempt": attempt, "to": uuid::Uuid::from_u128(student)}});
    let moved = desk.decide(to(BELA)).await;
    assert_eq!(both().await, ("not tried", "met"));
    assert_eq!(bela.step(ONE_DIGIT).await.last, Some(Score { right: 9, of: 10 }));
    assert_eq!(ana.step(ONE_DIGIT).await.last, None);
    let seen = other.see().await;
    assert_eq!(seen["attempts"][0]["counts"]["for"], json!(uuid::Uuid::from_u128(BELA)));
    assert_eq!(seen["attempts"][0]["by"], json!(uuid::Uuid::from_u128(ANA)));

    // It is Béla's now: Ana's page can't void it, Béla's can, and either page undoes what was done.
    let void = json!({"void": {"attempt": attempt}});
    assert_eq!(desk.send(void.clone()).await.problem(), "counts-not-here");
    let voided = other.decide(void).await;
    assert_eq!(both().await, ("not tried", "not tried"));
    desk.undo(&voided).await;
    assert_eq!(both().await, ("not tried", "met"));
    let undone = other.undo(&moved).await;
    assert_eq!(both().await, ("met", "not tried"));
    desk.undo(&undone).await;
    assert_eq!(both().await, ("not tried", "met"));
    other.decide(to(ANA)).await;
    assert_eq!(both().await, ("met", "not tried"), "moved back");
}

#[tokio::test]
async fn a_try_is_re_opened_once() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let mut first = ana.start(ONE_DIGIT).await;
    ana.post("/api/v1/events", first.all(8).whole()).await;
    let decision = desk.decide(json!("reopen")).await;
    assert_eq!(ana.step(ONE_DIGIT).await.reopened, Some(Millis(0)));
    let undone = desk.undo(&decision).await;
    assert_eq!(ana.step(ONE_DIGIT).await.reopened, None);
    desk.undo(&undone).await;
    school.pass(1.0);
    let again = ana.start(ONE_DIGIT).await;
    assert_ne!(again.ticket.seed, first.ticket.seed);
    assert_eq!(ana.step(ONE_DIGIT).await.reopened, None, "it has begun");

    // What is not open yet opens too.
    let desk = Desk { page: page(ANA, "multiply-three-digit"), ..desk };
    desk.decide(json!("reopen")).await;
    school.pass(1.0);
    assert_eq!(ana.start("multiply-three-digit").await.ticket.objective.id.0, "multiply-three-digit");
}

#[tokio::test]
async fn a_decision_sent_twice_is_one() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let send = async |body: &Value| desk.tab.post(&format!("{}/decisions", desk.page), body.clone()).await;
    let body = json!({"id": school.new_id(), "what": "met", "reason": " by hand\n twice "});
    for _ in 0..3 {
        let answer = send(&body).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.body["decisions"].as_array().map(Vec::len), Some(1));
        assert_eq!(answer.body["decisions"][0]["reason"], "by hand twice");
    }
    let mut other = body.clone();
    other["what"] = json!("not_yet");
    assert_eq!(send(&other).await.problem(), "decision-taken");
    assert_eq!(ana.standing(ONE_DIGIT).await, "met");
}

#[tokio::test]
async fn what_can_not_be_decided_is_said() {
    let school = School::open().await;
    let (ana, desk) = (school.signed_in("Ana").await, Desk::of(&school, ANA).await);
    let bela = school.signed_in("Béla").await;
    let (mine, other) = (ana.start(ONE_DIGIT).await, bela.start(ONE_DIGIT).await);
    let elsewhere = ana.start("round-to-nearest-ten").await;
    let met = desk.decide(json!("met")).await;
    desk.undo(&met).await;
    let decisions = format!("{}/decisions", desk.page);
    let long = "a".repeat(501);
    let nobody = school.new_id();
    let decide = |what: Value, reason: &str| json!({"id": school.new_id(), "what": what, "reason": reason});
    let void = |attempt| json!({"void": {"attempt": attempt}});
    let grant = |more: u64| json!({"grant": {"attempt": mine.id(), "more": more}});
    for (what, body, status, problem) in [
        ("no reason", decide(json!("met"), ""), 422, "text"),
        ("a reason of spaces", decide(json!("met"), " \n "), 422, "text"),
        ("a long reason", decide(json!("met"), &long), 422, "text"),
        ("nothing that is known", decide(json!("praise"), "x"), 400, "malformed"),
        ("no such attempt", decide(void(nobody), "x"), 404, "no-such-attempt"),
        ("another student's attempt", decide(void(other.id()), "x"), 404, "no-such-attempt"),
        ("another objective's attempt", decide(void(elsewhere.id()), "x"), 404, "no-such-attempt"),
        ("no time", decide(grant(0), "x"), 422, "more-time"),
        ("too much time", decide(grant(7_200_001), "x"), 422, "more-time"),
        ("no such decision", decide(json!({"undo": {"decision": nobody}}), "x"), 404, "no-such-decision"),
        ("undone before", decide(json!({"undo": {"decision": met}}), "x"), 409, "undone-before"),
        (
            "to herself",
            decide(json!({"move": {"attempt": mine.id(), "to": uuid::Uuid::from_u128(ANA)}}), "x"),
            404,
            "no-such-student",
        ),
        (
            "to a student of another school",
            decide(json!({"move": {"attempt": mine.id(), "to": uuid::Uuid::from_u128(2 << 64 | 10)}}), "x"),
            404,
            "no-such-student",
        ),
        (
            "an id that is no UUIDv7",
            json!({"id": "3f0c3f0c-3f0c-4f0c-8f0c-3f0c3f0c3f0c", "what": "met", "reason": "x"}),
            422,
            "decision-id",
        ),
    ] {
        let answer = desk.tab.post(&decisions, body).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "{what}: {answer:?}");
    }
    assert_eq!(ana.standing(ONE_DIGIT).await, "not tried", "nothing was decided");
}

#[tokio::test]
async fn only_the_classs_teacher_sees_and_decides() {
    let school = School::open().await;
    let (teacher, stranger) = (school.staff("Teacher 1").await, school.staff("Teacher 2").await);
    let (ana, nobody) = (school.signed_in("Ana").await, school.tab("10.0.0.9"));
    let body = || json!({"id": school.new_id(), "what": "met", "reason": "x"});
    for (who, tab, status) in [("nobody", &nobody, 401), ("a student", &ana, 401), ("another teacher", &stranger, 403)]
    {
        assert_eq!(tab.get(&page(ANA, ONE_DIGIT)).await.status.as_u16(), status, "{who}");
        let answer = tab.post(&format!("{}/decisions", page(ANA, ONE_DIGIT)), body()).await;
        assert_eq!(answer.status.as_u16(), status, "{who}");
    }
    for (what, address, problem) in [
        ("a student of another school", page(2 << 64 | 10, ONE_DIGIT), "no-such-student"),
        ("no such objective", page(ANA, "no-such"), "no-such-objective"),
    ] {
        assert_eq!(teacher.get(&address).await.problem(), problem, "{what}");
        assert_eq!(teacher.post(&format!("{address}/decisions"), body()).await.problem(), problem, "{what}");
    }
    assert_eq!(ana.standing(ONE_DIGIT).await, "not tried");
}
