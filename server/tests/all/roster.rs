//! From an empty folder to a class that signs in, and what a teacher changes later.

use crate::school::{self, PASSWORD, School, Tab};
use serde_json::{Value, json};

/// The names and PINs of a sheet.
fn slips(sheet: &Value) -> Vec<(String, String)> {
    let slip = |slip: &Value| {
        (slip["name"].as_str().expect("a name").to_owned(), slip["pin"].as_str().expect("a PIN").to_owned())
    };
    sheet["slips"].as_array().expect("slips").iter().map(slip).collect()
}

fn begin(key: &str) -> Value {
    json!({"key": key, "school": " North  School ", "number_style": "1,234.5", "name": "Ms Rivera", "password": PASSWORD})
}

async fn class(teacher: &Tab<'_>, name: &str) -> (String, String) {
    let class = teacher.post("/api/v1/classes", json!({"name": name})).await;
    assert_eq!(class.status, 200, "{class:?}");
    let text = |field: &str| class.body[field].as_str().expect(field).to_owned();
    (text("id"), text("code"))
}

#[tokio::test]
async fn a_school_is_begun_from_an_empty_folder() {
    let school = School::empty().await;
    let teacher = school.tab("10.0.0.2");
    let key = school.state.beginning.key().expect("a key");
    for (what, body, status, problem) in [
        ("another key", begin("00"), 403, "begin-refused"),
        ("no school's name", json!({"school": " ", "key": key}), 422, "text"),
        ("a short password", json!({"password": "short", "key": key}), 422, "text"),
        ("no name", json!({"name": "\u{301}", "key": key}), 422, "text"),
    ] {
        let mut wanted = begin(&key);
        wanted.as_object_mut().expect("an object").extend(body.as_object().expect("an object").clone());
        let answer = teacher.post("/api/v1/school", wanted).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "{what}: {answer:?}");
    }
    let begun = teacher.post("/api/v1/school", begin(&key)).await;
    assert_eq!((&begun.body["school"], &begun.body["classes"]), (&json!("North School"), &json!([])), "{begun:?}");
    assert_eq!(school.tab("10.0.0.3").post("/api/v1/school", begin(&key)).await.problem(), "begin-refused", "twice");

    let (id, code) = class(&teacher, "4B").await;
    let students = format!("/api/v1/classes/{id}/students");
    let sheet = teacher.post(&students, json!({"names": ["Zoë", " amara  K. ", "Béla"]})).await;
    assert_eq!(sheet.body["class"]["code"], json!(code));
    let slips = slips(&sheet.body);
    assert_eq!(slips.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["amara K.", "Béla", "Zoë"]);
    for (name, pin) in &slips {
        let tab = school.tab("10.0.0.4");
        assert_eq!(tab.sign_in(&code.to_lowercase(), name, pin).await.status, 200, "{name}");
        assert_eq!(tab.step("multiply-one-digit").await.objective.id.0, "multiply-one-digit");
    }

    let again = School::reopen(school.folder, school.clock).await;
    assert_eq!(again.state.beginning.key(), None, "there is a school");
    assert_eq!(again.staff("ms rivera").await.get(&students).await.body.as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn names_are_unique_in_a_class_and_lists_are_taken_whole_or_not_at_all() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let students = format!("/api/v1/classes/{}/students", school::CLASS);
    let many: Vec<String> = (0..101).map(|number| format!("Student {number}")).collect();
    for (what, names, status, problem, said) in [
        ("one that is there", json!(["Noor", "ANA"]), 409, "names-taken", "ANA"),
        (
            "one twice",
            json!(["Noor A.", "Zoë", "noor a.", "NOOR A."]),
            422,
            "names-twice",
            "has “Noor A.” more than once",
        ),
        (
            "a long one",
            json!(["Noor", format!("Wolfeschlegel{}", "x".repeat(68))]),
            422,
            "names-too-long",
            "“Wolfeschlegelxxxxxxxxxxx”",
        ),
        ("an empty one", json!(["Noor", " "]), 422, "text", "1 to 80"),
        ("too many", json!(many), 422, "too-many-students", "100"),
    ] {
        let answer = teacher.post(&students, json!({"names": names})).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "{what}");
        assert!(answer.body["detail"].as_str().expect("words").contains(said), "{what}: {answer:?}");
    }
    assert_eq!(teacher.get(&students).await.body.as_array().map(Vec::len), Some(2), "nobody joined");
    assert_eq!(teacher.post(&students, json!({"names": []})).await.body["slips"], json!([]));
}

/// What the command line says of a class: the export, and the attempts.
fn record(school: &School, code: &str) -> [String; 2] {
    ["export", "attempts"].map(|what| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tenfold"));
        let command = command.args([what, "--class", code, "--data"]).arg(school.folder.path()).env("LANG", "C");
        let said = command.output().expect("the program");
        assert!(said.status.success(), "{what}: {said:?}");
        let said = String::from_utf8(said.stdout).expect("text");
        assert!(said.contains("Ana María"), "{what}: {said}");
        said
    })
}

#[tokio::test]
async fn a_student_is_renamed_moved_removed_and_given_another_pin() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let students = format!("/api/v1/classes/{}/students", school::CLASS);
    let (other, other_code) = class(&teacher, "4C").await;
    let listed = teacher.get(&students).await.body;
    let ana = listed[0]["id"].as_str().expect("an id").to_owned();
    let mut shown = school.signed_in("Ana").await.start("multiply-one-digit").await;
    school.signed_in("Ana").await.post("/api/v1/events", shown.all(9).whole()).await;

    for (what, body, status) in [
        ("a name that is there", json!({"name": "bela"}), 409),
        ("no name", json!({"name": ""}), 422),
        ("another", json!({"name": "Ana María"}), 204),
        ("the same again", json!({"name": "Ana María"}), 204),
    ] {
        let answer = teacher.send_json("PATCH", &format!("{students}/{ana}"), body).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {answer:?}");
    }
    assert_eq!(school.tab("10.0.0.5").sign_in(school::CODE, "Ana", school::PIN).await.status, 401, "the old name");

    let inside = school.tab("10.0.0.5");
    assert_eq!(inside.sign_in(school::CODE, "Ana María", school::PIN).await.status, 200);
    let pins = teacher.post(&format!("/api/v1/classes/{}/pins", school::CLASS), json!({"students": [ana, ana]})).await;
    assert_eq!(pins.status, 200, "asked for twice is once: {pins:?}");
    assert_eq!(inside.get("/api/v1/path").await.status, 401, "whoever came in with the old PIN is out");
    let (name, pin) = slips(&pins.body).remove(0);
    assert_eq!(name, "Ana María");
    assert_eq!(school.tab("10.0.0.6").sign_in(school::CODE, &name, school::PIN).await.status, 401, "the old PIN");
    assert_eq!(school.tab("10.0.0.6").sign_in(school::CODE, &name, &pin).await.status, 200);

    let strangers = json!({"students": [ana, "0199c82c-c000-7010-8000-000000000002"]});
    let answer = teacher.post(&format!("/api/v1/classes/{}/pins", school::CLASS), strangers).await;
    assert_eq!((answer.status.as_u16(), answer.problem()), (404, "no-such-student"));
    assert_eq!(school.tab("10.0.0.6").sign_in(school::CODE, &name, &pin).await.status, 200, "none was changed");

    let elsewhere = json!({"class": uuid::Uuid::from_u128(2 << 64 | 2)});
    let answer = teacher.send_json("PATCH", &format!("{students}/{ana}"), elsewhere.clone()).await;
    assert_eq!(answer.status, 403, "a class of another school");
    teacher.post(&format!("/api/v1/classes/{other}/students"), json!({"names": ["Zoë"]})).await;
    for refused in [elsewhere["class"].clone(), json!(other)] {
        let both = json!({"name": "Zoe", "class": refused});
        let answer = teacher.send_json("PATCH", &format!("{students}/{ana}"), both).await;
        assert!([403, 409].contains(&answer.status.as_u16()), "{answer:?}");
        assert_eq!(teacher.get(&students).await.body[0]["name"], "Ana María", "all or nothing");
    }
    // Taken where she comes from, free where she goes.
    let both = json!({"name": "BELA", "class": other});
    let answer = teacher.send_json("PATCH", &format!("{students}/{ana}"), both).await;
    assert_eq!(answer.status, 204, "{answer:?}");
    let back = json!({"name": "Ana María"});
    let answer = teacher.send_json("PATCH", &format!("/api/v1/classes/{other}/students/{ana}"), back).await;
    assert_eq!(answer.status, 204, "{answer:?}");
    let moved = school.tab("10.0.0.7");
    assert_eq!(moved.sign_in(school::CODE, &name, &pin).await.status, 401, "no longer in the first class");
    assert_eq!(moved.sign_in(&other_code, &name, &pin).await.status, 200);
    assert_eq!(moved.standing("multiply-one-digit").await, "met", "what was shown went along");

    let of_other = format!("/api/v1/classes/{other}/students/{ana}");
    let decision = json!({"id": school.new_id(), "what": "met", "reason": "I saw it"});
    let decided = teacher.post(&format!("{of_other}/objectives/multiply-one-digit/decisions"), decision).await;
    assert_eq!(decided.status, 200, "{decided:?}");
    let before = record(&school, &other_code);
    assert!(before.iter().any(|lines| lines.contains("\"line\":\"decision\"")), "{before:?}");
    assert_eq!(teacher.delete(&of_other).await.status, 204);
    assert_eq!(record(&school, &other_code), before, "nothing of what happened in the class is left out");
    assert_eq!(teacher.delete(&of_other).await.problem(), "no-such-student");
    assert_eq!(moved.get("/api/v1/path").await.status, 401, "the session ends with it");

    let former = format!("/api/v1/classes/{other}/former_students");
    assert_eq!(teacher.get(&former).await.body, json!([{"id": ana, "name": "Ana María"}]));
    let readmit = async || teacher.send_json("PUT", &of_other, json!(null)).await;
    let joined = teacher.post(&format!("/api/v1/classes/{other}/students"), json!({"names": ["ana maria"]})).await;
    let refused = readmit().await;
    assert_eq!(refused.problem(), "names-taken", "another has the name meanwhile");
    assert!(refused.body["detail"].as_str().is_some_and(|said| said.contains("Ana María")), "{refused:?}");
    let namesake = joined.body["slips"][0]["id"].as_str().expect("an id").to_owned();
    assert_eq!(teacher.delete(&format!("/api/v1/classes/{other}/students/{namesake}")).await.status, 204);
    for _ in 0..2 {
        assert_eq!(readmit().await.status, 204, "taken back, and a repeat changes nothing");
    }
    let back = school.tab("10.0.0.8");
    assert_eq!(back.sign_in(&other_code, &name, &pin).await.status, 200, "with the PIN of before");
    assert_eq!(back.standing("multiply-one-digit").await, "met", "and the record");
    assert_eq!(teacher.get(&former).await.body, json!([{"id": namesake, "name": "ana maria"}]));
    let stranger = format!("/api/v1/classes/{}/students/{ana}", school::CLASS);
    assert_eq!(teacher.send_json("PUT", &stranger, json!(null)).await.problem(), "no-such-student");
}

#[tokio::test]
async fn who_was_moved_is_of_one_class_and_taken_back_under_the_name_of_now() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let (other, other_code) = class(&teacher, "4C").await;
    let first = school::CLASS.to_string();
    let listed = teacher.get(&format!("/api/v1/classes/{first}/students")).await.body;
    let ana = listed[0]["id"].as_str().expect("an id").to_owned();
    let of = |class: &str| format!("/api/v1/classes/{class}/students/{ana}");
    let former = async |class: &str| teacher.get(&format!("/api/v1/classes/{class}/former_students")).await.body;
    let move_to = |class: &str, name: &str| json!({"class": class, "name": name});

    let moved = teacher.send_json("PATCH", &of(&first), move_to(&other, "Anne")).await;
    assert_eq!(moved.status, 204, "{moved:?}");
    assert_eq!(former(&first).await, json!([]), "she is of a class");
    let readmitted = teacher.send_json("PUT", &of(&first), json!(null)).await;
    assert_eq!(readmitted.problem(), "no-such-student", "and only of that");
    for (from, to) in [(&other, &first), (&first, &other)] {
        assert_eq!(teacher.send_json("PATCH", &of(from), move_to(to, "Anne")).await.status, 204, "to and fro");
    }
    assert_eq!(teacher.delete(&of(&other)).await.status, 204);
    let anne = json!([{"id": ana, "name": "Anne"}]);
    assert_eq!((former(&first).await, former(&other).await), (anne.clone(), anne));

    assert_eq!(teacher.send_json("PUT", &of(&first), json!(null)).await.status, 204);
    assert_eq!((former(&first).await, former(&other).await), (json!([]), json!([])));
    let tab = school.tab("10.0.0.5");
    assert_eq!(tab.sign_in(&other_code, "Anne", school::PIN).await.status, 401);
    assert_eq!(tab.sign_in(school::CODE, "Anne", school::PIN).await.status, 200);
}
