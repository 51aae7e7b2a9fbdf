//! What is read of a class's record on the command line, beside a server that works in the folder.

use crate::school::{self, CLASS, School, event, response};
use generators::{item::Identity, registry};
use mastery::{
    attempt::Device,
    catalogue,
    evidence::Evidence,
    id::StudentId,
    standing::{Decision, Demonstrated, Standing, standing},
};
use serde_json::{Value, json};
use server::store::sqlite::{FILE, schema};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::process::{Command, Output};
use uuid::Uuid;

/// What a command prints of the first school's class.
fn run(school: &School, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenfold"));
    command.args(arguments).arg("--data").arg(school.folder.path()).env("LC_ALL", "C");
    command.output().expect("the program")
}

fn lines(output: &Output) -> Vec<Value> {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

async fn database(school: &School) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(school.folder.path().join(FILE));
    options.connect().await.expect("the database")
}

const ATTEMPTS: [&str; 5] = ["attempts", "--format", "jsonl", "--class", school::CODE];
const EXPORT: [&str; 3] = ["export", "--class", school::CODE];

#[tokio::test]
async fn a_batch_that_contradicts_what_is_held_is_exported_to_the_byte() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.all(8).whole()).await;
    let odd = r#"{ "event":"shown",  "at":7 ,"item":0, "later_version":"\u00e9é"}"#;
    let last = shown.events.len() - 1;
    let batch = shown.batch(last, last + 1).to_string().replace(&shown.events[last].to_string(), odd);
    school.pass(1.0);
    for _ in 0..2 {
        assert_eq!(ana.post_raw("/api/v1/events", "application/json", batch.clone()).await.problem(), "conflict");
    }
    let output = run(&school, &EXPORT);
    let exported = lines(&output);
    let conflicts: Vec<&Value> = exported.iter().filter(|line| line["line"] == "conflict").collect();
    let expected = json!({
        "line": "conflict", "attempt": shown.id(), "student": shown.ticket.student, "writer": shown.writer,
        "generation": 1, "first_index": last, "received_at": school.now(), "sent": shown.events[last]["at"],
        "events": [serde_json::from_str::<Value>(odd).expect("JSON")],
    });
    assert_eq!(conflicts, [&expected], "once");
    assert!(String::from_utf8_lossy(&output.stdout).contains(odd));
    assert_eq!(lines(&run(&school, &ATTEMPTS))[0]["facts"]["conflicts"], 1);
}

/// What a command prints for people, without the room between the columns.
fn table(school: &School, language: &str) -> Vec<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenfold"));
    command.args(["attempts", "--class", school::CODE, "--data"]).arg(school.folder.path()).env("LC_ALL", language);
    let output = command.output().expect("the program");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[tokio::test]
async fn everybody_stands_where_the_screens_say_with_an_attempt_or_without() {
    const TABLES: &str = "multiply-one-digit";
    const AFTER: &str = "multiply-three-digit";
    const ROUNDING: &str = "round-to-nearest-ten";
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let teacher = school.staff("Teacher 1").await;
    let (of_ana, of_bela) = (Uuid::from_u128(1 << 64 | 10), Uuid::from_u128(1 << 64 | 11));
    let decide = async |student: Uuid, objective: &str, what: Value| {
        school.pass(1.0);
        let path = format!("/api/v1/classes/{CLASS}/students/{student}/objectives/{objective}/decisions");
        let answer = teacher.post(&path, json!({"id": school.new_id(), "what": what, "reason": "I saw it"})).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.body["decisions"][0]["id"].clone()
    };
    assert_eq!(table(&school, "C"), ["No attempts yet."]);
    decide(of_ana, ROUNDING, json!("met")).await;
    let said = table(&school, "C");
    assert_eq!(said[..3], ["No attempts yet.", "", "Student Objective Standing Since"]);
    assert!(said[3].starts_with("Ana round-to-nearest-ten met by the teacher 2026-11-2"), "{said:?}");
    assert_eq!(said.len(), 4, "{said:?}");

    // Béla sat there.
    let mut shown = ana.start(TABLES).await;
    ana.post("/api/v1/events", shown.all(9).whole()).await;
    school.pass(11.0);
    decide(of_ana, TABLES, json!({"move": {"attempt": shown.id(), "to": of_bela}})).await;
    decide(of_bela, AFTER, json!("excuse")).await;
    let taken_back = decide(of_bela, ROUNDING, json!("met")).await;
    decide(of_bela, ROUNDING, json!({"undo": {"decision": taken_back}})).await;

    let told = lines(&run(&school, &ATTEMPTS));
    let (standings, attempts): (Vec<Value>, Vec<Value>) = told.into_iter().partition(|line| line["kind"] == "standing");
    let mut on_the_screens = Vec::new();
    for (id, name, tab, objective) in
        [(of_ana, "Ana", &ana, ROUNDING), (of_bela, "Béla", &bela, TABLES), (of_bela, "Béla", &bela, AFTER)]
    {
        let standing = tab.step(objective).await.standing;
        on_the_screens.push(json!({
            "kind": "standing", "student": name, "student_id": id, "objective": objective, "standing": standing,
        }));
    }
    assert_eq!(standings, on_the_screens);
    assert_eq!(attempts.len(), 1);
    let moved = &attempts[0];
    assert_eq!((&moved["student"], &moved["moved_to"]), (&json!("Ana"), &json!("Béla")));
    assert_eq!((&moved["counts"], &moved["standing"]), (&json!(false), &standings[1]["standing"]), "{moved}");

    let (english, spanish) = (table(&school, "C"), table(&school, "es_ES.UTF-8"));
    for (said, heading, words) in [
        (&english, "Student Objective Standing Since", ["counts for Béla", "met by the teacher", "met", "excused"]),
        (
            &spanish,
            "Estudiante Objetivo Situación Desde",
            ["cuenta para Béla", "logrado según el docente", "logrado", "dispensado"],
        ),
    ] {
        let [counts, by_teacher, met, excused] = words;
        assert!(said[1].starts_with("Ana multiply-one-digit 2026-11-2") && said[1].contains(counts), "{said:?}");
        assert_eq!(said[2..4], ["", heading]);
        let begins = [format!("Ana {ROUNDING} {by_teacher} 2026"), format!("Béla {TABLES} {met} 2026")];
        assert!(said[4..6].iter().zip(&begins).all(|(line, begins)| line.starts_with(begins)), "{said:?}");
        assert_eq!(said[6..], [format!("Béla {AFTER} {excused}")]);
    }
}

/// Where a student stands by what is exported of a class, with the results that are printed beside it.
fn derived(exported: &[Value], printed: &[Value], student: StudentId, objective: &str) -> Standing {
    let of_it = |line: &&Value| line["objective"] == objective;
    let read = |value: Value| serde_json::from_value(value).expect("as it was written");
    let attempts = exported.iter().filter(|line| line["line"] == "attempt").filter(of_it);
    let shown = attempts.map(|attempt| {
        let found = printed.iter().find(|printed| printed["attempt"] == attempt["attempt"]).expect("its result");
        let mut shown = found.clone();
        shown["student"] = attempt["student"].clone();
        read(shown)
    });
    let shown: Vec<Demonstrated> = shown.collect();
    let decisions = exported.iter().filter(|line| line["line"] == "decision").filter(of_it);
    let decision = |line: &Value| Decision {
        id: serde_json::from_value(line["decision"].clone()).expect("an id"),
        at: serde_json::from_value(line["at"].clone()).expect("a time"),
        what: serde_json::from_value(line["decided"].clone()).expect("a decision"),
    };
    standing(student, &shown, &decisions.map(decision).collect::<Vec<_>>())
}

#[tokio::test]
async fn a_class_is_exported_with_whoever_was_moved_and_whatever_was_moved_to_them() {
    const TABLES: &str = "multiply-one-digit";
    let school = School::open().await;
    let (ana, bela) = (school.signed_in("Ana").await, school.signed_in("Béla").await);
    let teacher = school.staff("Teacher 1").await;
    let (of_ana, of_bela) = (Uuid::from_u128(1 << 64 | 10), Uuid::from_u128(1 << 64 | 11));
    let (first, second) = (CLASS.to_string(), teacher.post("/api/v1/classes", json!({"name": "4C"})).await.body);
    let (second, second_code) = (second["id"].as_str().expect("an id"), second["code"].as_str().expect("a code"));
    let decide = async |class: &str, student: Uuid, what: Value| {
        school.pass(11.0);
        let path = format!("/api/v1/classes/{class}/students/{student}/objectives/{TABLES}/decisions");
        let answer = teacher.post(&path, json!({"id": school.new_id(), "what": what, "reason": "I saw it"})).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.body["decisions"][0]["id"].as_str().expect("an id").to_owned()
    };
    let move_to = async |from: &str, to: &str| {
        let path = format!("/api/v1/classes/{from}/students/{of_ana}");
        assert_eq!(teacher.send_json("PATCH", &path, json!({"class": to})).await.status, 204);
    };
    let show = async |tab: &school::Tab<'_>, right: usize| {
        let mut shown = tab.start(TABLES).await;
        tab.post("/api/v1/events", shown.all(right).whole()).await;
        school.pass(11.0);
        shown.id()
    };

    // In 4B: Ana's own, one of Béla's that was Ana's too, and one that is Béla's alone.
    let (own, lent, belas) = (show(&ana, 8).await, show(&bela, 9).await, show(&bela, 7).await);
    let lending = decide(&first, of_bela, json!({"move": {"attempt": lent, "to": of_ana}})).await;
    move_to(&first, second).await;
    // In 4C: another of hers, a word on her, and one on what Béla began.
    let ana = school.tab("10.0.0.7");
    assert_eq!(ana.sign_in(second_code, "Ana", school::PIN).await.status, 200);
    let later = show(&ana, 10).await;
    let word = decide(second, of_ana, json!("not_yet")).await;
    let voiding = decide(second, of_ana, json!({"void": {"attempt": lent}})).await;

    let exported = |code: &str| {
        (
            lines(&run(&school, &["export", "--class", code])),
            lines(&run(&school, &["attempts", "--format", "jsonl", "--class", code])),
        )
    };
    let ids = |exported: &[Value], line: &str| {
        let of_kind = exported.iter().filter(|found| found["line"] == line);
        let mut ids: Vec<String> = of_kind.filter_map(|found| Some(found[line].as_str()?.to_owned())).collect();
        ids.sort();
        ids
    };
    let sorted = |mut ids: Vec<String>| {
        ids.sort();
        ids
    };
    for there in ["of 4C", "of 4B again"] {
        let ((of_first, printed), (of_second, printed_second)) = (exported(school::CODE), exported(second_code));
        let hers = [own, lent, later].map(|id| id.to_string());
        let decided = sorted(vec![lending.clone(), word.clone(), voiding.clone()]);
        assert_eq!(ids(&of_second, "attempt"), sorted(hers.to_vec()), "{there}: not what is Béla's alone");
        assert_eq!(ids(&of_first, "attempt"), sorted([hers.to_vec(), vec![belas.to_string()]].concat()), "{there}");
        assert_eq!((ids(&of_first, "decision"), ids(&of_second, "decision")), (decided.clone(), decided), "{there}");
        let events = |exported: &[Value]| exported.iter().filter(|line| line["line"] == "event").count();
        assert!(events(&of_second) >= 3 * 21 && events(&of_first) >= 4 * 21, "{there}: with all that happened in them");

        let stands = ana.step(TABLES).await.standing;
        for (exported, printed) in [(&of_first, &printed), (&of_second, &printed_second)] {
            assert_eq!(derived(exported, printed, StudentId(of_ana), TABLES), stands, "{there}");
        }
        let stands = bela.step(TABLES).await.standing;
        assert_eq!(derived(&of_first, &printed, StudentId(of_bela), TABLES), stands, "{there}");
        if there == "of 4C" {
            move_to(second, &first).await;
            assert_eq!(ana.sign_in(school::CODE, "Ana", school::PIN).await.status, 200);
        }
    }
}

#[tokio::test]
async fn practice_is_judged_as_the_school_writes_numbers() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let set = catalogue::items("multiply-three-digit", 7.try_into().expect("a seed")).expect("its items");
    let mut drawn = registry::open(&set).expect("drawn");
    let (index, product) = (0..10)
        .map(|index| (index, drawn.item(index).key().canonical()))
        .find(|(_, product)| product.len() > 3)
        .expect("a number of four digits");
    let (thousands, rest) = product.split_at(product.len() - 3);
    let shown = event(0, Device::Shown { item: 0, identity: Some(Identity { set, index }), first_key: None });
    let batch = json!({
        "attempt": school.new_id(), "authority": {"permit": ana.get("/api/v1/session").await.body["permit"]},
        "writer": Uuid::from_u128(7), "generation": 1, "first_index": 0, "sent": 900,
        "events": [shown, response(900, 0, &format!("{thousands}.{rest}"))],
    });
    assert_eq!(ana.post("/api/v1/events", batch).await.status, 200);
    let mut database = database(&school).await;
    for (style, verdict) in [("1,234.5", "incorrect"), ("1.234,5", "correct")] {
        let query = sqlx::query("UPDATE school SET number_style = $1").bind(style);
        query.execute(&mut database).await.expect("written");
        assert_eq!(lines(&run(&school, &ATTEMPTS))[0]["items"][0]["verdict"], verdict, "{style}");
    }
    database.close().await.expect("closed");
}

#[tokio::test]
async fn a_database_of_another_version_is_only_looked_at_and_left_as_it_is() {
    let school = School::open().await;
    let mut database = database(&school).await;
    for (found, advice) in [(schema::KNOWN - 1, "tenfold serve"), (schema::KNOWN + 1, "later version")] {
        let query = sqlx::query("UPDATE meta SET value = $1 WHERE key = 'schema'").bind(found.to_string());
        query.execute(&mut database).await.expect("written");
        for arguments in [&ATTEMPTS[..], &EXPORT, &["rebuild", "--check"]] {
            let output = run(&school, arguments);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!((output.status.code(), said.trim().lines().count()), (Some(2), 1), "{arguments:?}: {said}");
            assert!(said.contains(advice) && said.contains(&found.to_string()), "{arguments:?}: {said}");
            assert!(output.stdout.is_empty(), "{arguments:?}");
        }
        let query = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'schema'");
        let now: String = query.fetch_one(&mut database).await.expect("a schema");
        assert_eq!(now, found.to_string());
    }
    let beside = std::fs::read_dir(school.folder.path()).expect("the folder");
    let names = beside.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    assert!(!names.into_iter().any(|name| name.starts_with("before-schema")), "no step was taken");
    database.close().await.expect("closed");
}

#[tokio::test]
async fn what_this_program_does_not_draw_is_told_as_it_was_judged() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut shown = ana.start("multiply-one-digit").await;
    ana.post("/api/v1/events", shown.all(8).whole()).await;
    let mut ticket = shown.ticket.clone();
    let Evidence::Items(set) = &mut ticket.objective.evidence else { panic!("an objective with items") };
    set.generator.version += 1;
    ticket.objective_hash = ticket.objective.hash();
    let signed = school.state.keys.tickets.sign(&ticket);
    let query =
        sqlx::query("UPDATE attempt SET ticket_payload = $1, ticket_mac = $2").bind(signed.payload).bind(signed.mac);
    query.execute(&mut database(&school).await).await.expect("written");
    let printed = lines(&run(&school, &ATTEMPTS));
    let items = printed[0]["items"].as_array().expect("items");
    let verdicts: Vec<_> = items.iter().filter_map(|item| item["verdict"].as_str()).collect();
    assert_eq!(verdicts, [vec!["correct"; 8], vec!["incorrect"; 2]].concat());
    assert!(
        items.iter().all(|item| item["response"].is_string() && item["prompt"] == "" && item["key"].is_null()),
        "{items:#?}"
    );
}
