//! What a student needs: multiplied into every limit by the server, shown to the student, known to the staff alone.

use crate::school::{Answer, CLASS, CODE, PIN, School, Tab};
use mastery::{
    accommodations::{Keypad, TypeSize},
    time::Millis,
    wire::v1::Session,
};
use serde_json::{Value, json};
use server::accept::lapse::close_lapsed;

/// Met by nine right of ten within two minutes.
const OBJECTIVE: &str = "multiply-one-digit";
const USUAL: Millis = Millis(120_000);

fn needs(time: Value) -> Value {
    json!({"time": time, "display": {"type_size": "usual", "keypad": "as_needed"}})
}

/// Where Ana's accommodations are.
async fn of_ana(teacher: &Tab<'_>) -> String {
    let students = format!("/api/v1/classes/{CLASS}/students");
    let listed = teacher.get(&students).await.body;
    format!("{students}/{}/accommodations", listed[0]["id"].as_str().expect("an id"))
}

/// Saves over what stands.
async fn save(teacher: &Tab<'_>, path: &str, needed: Value) -> Answer {
    let before = teacher.get(path).await.body;
    save_over(teacher, path, &before, needed).await
}

async fn save_over(teacher: &Tab<'_>, path: &str, before: &Value, mut needed: Value) -> Answer {
    needed["before"] = before.clone();
    teacher.send_json("PUT", path, needed).await
}

#[tokio::test]
async fn a_factor_is_in_the_ticket_on_the_path_and_in_the_deadline() {
    let school = School::open().await;
    let (teacher, ana) = (school.staff("Teacher 1").await, school.signed_in("Ana").await);
    let path = of_ana(&teacher).await;
    for (time, limit) in [
        (json!({"percent": 100}), Some(USUAL)),
        (json!({"percent": 150}), Some(Millis(180_000))),
        (json!({"percent": 133}), Some(Millis(159_600))),
        (json!("no_clock"), None),
        (json!({"percent": 1000}), Some(Millis(1_200_000))),
    ] {
        assert_eq!(save(&teacher, &path, needs(time.clone())).await.status, 204, "{time}");
        assert_eq!(teacher.get(&path).await.body, needs(time.clone()));
        let step = ana.step(OBJECTIVE).await;
        assert_eq!(step.time_limit, limit, "{time}");
        let mastery::evidence::Evidence::Items(set) = step.objective.evidence else { panic!("a set of items") };
        assert_eq!(set.time_limit, Some(USUAL), "what is usual is beside it");
        assert_eq!(ana.start(OBJECTIVE).await.ticket.time_limit, limit, "{time}");
        assert_eq!(school.signed_in("Béla").await.step(OBJECTIVE).await.time_limit, Some(USUAL), "a classmate's");
    }
}

#[tokio::test]
async fn the_deadline_is_the_students_own_to_the_millisecond() {
    for (percent, at, outcome) in
        [(100, 120.000, "met"), (100, 120.001, "timed_out"), (150, 180.000, "met"), (150, 180.001, "timed_out")]
    {
        let school = School::open().await;
        let (teacher, ana) = (school.staff("Teacher 1").await, school.signed_in("Ana").await);
        save(&teacher, &of_ana(&teacher).await, needs(json!({"percent": percent}))).await;
        let mut shown = ana.start(OBJECTIVE).await;
        for item in 0..8 {
            shown.answer(item, true, 1.0);
        }
        shown.answer(8, true, at);
        school.pass(at);
        let taken = ana.post("/api/v1/events", shown.whole()).await;
        assert_eq!(taken.status, 200, "{taken:?}");
        school.pass(61.0 + 60.0);
        close_lapsed(school.store(), school.state.now()).await.expect("a store");
        let ended = ana.get(&format!("/api/v1/attempts/{}", shown.id())).await;
        assert_eq!(ended.body["sitting"]["outcome"], json!(outcome), "{percent} at {at}: {:?}", ended.body);
    }
}

#[tokio::test]
async fn whose_time_runs_is_said_by_the_ticket_however_long_it_is() {
    for (time, is_timing) in [(json!({"percent": 1000}), true), (json!("no_clock"), false)] {
        let school = School::open().await;
        let (teacher, ana) = (school.staff("Teacher 1").await, school.signed_in("Ana").await);
        // Two hours, the longest limit there is; twenty for her.
        let revisions = format!("/api/v1/classes/{CLASS}/objectives/{OBJECTIVE}");
        let mut draft = teacher.get(&revisions).await.body[0]["objective"].clone();
        draft["evidence"]["items"]["time_limit"] = json!(7_200_000);
        let saved = teacher.post(&format!("{revisions}/revisions"), json!({"based_on": 1, "draft": draft})).await;
        assert_eq!(saved.status, 200, "{saved:?}");
        save(&teacher, &of_ana(&teacher).await, needs(time.clone())).await;
        let is_now = async || school.store().is_timing(school.state.now()).await.expect("a store");
        let mut shown = ana.start(OBJECTIVE).await;
        assert!(!is_now().await, "nothing was painted");
        ana.post("/api/v1/events", shown.answer(0, true, 1.0).whole()).await;
        assert_eq!(is_now().await, is_timing, "{time}");
        school.pass(21.0 * 3600.0);
        assert!(!is_now().await, "its time is over");
    }
}

#[tokio::test]
async fn without_a_clock_time_never_ends_it() {
    let school = School::open().await;
    let (teacher, ana) = (school.staff("Teacher 1").await, school.signed_in("Ana").await);
    save(&teacher, &of_ana(&teacher).await, needs(json!("no_clock"))).await;
    let mut shown = ana.start(OBJECTIVE).await;
    for item in 0..9 {
        shown.answer(item, true, 600.0 * (item + 1) as f64);
    }
    school.pass(5_400.0);
    ana.post("/api/v1/events", shown.whole()).await;
    shown.answer(9, true, 5_401.0).end(5_401.0);
    school.pass(1.0);
    let taken = ana.post("/api/v1/events", shown.whole()).await;
    assert_eq!(taken.body["verified"], json!({"outcome": "met", "right": 10}), "{taken:?}");
}

#[tokio::test]
async fn a_factor_that_is_changed_later_moves_no_running_attempt() {
    let school = School::open().await;
    let (teacher, ana) = (school.staff("Teacher 1").await, school.signed_in("Ana").await);
    let path = of_ana(&teacher).await;
    save(&teacher, &path, needs(json!({"percent": 200}))).await;
    let mut running = ana.start(OBJECTIVE).await;
    for time in [json!({"percent": 100}), json!("no_clock"), json!({"percent": 300})] {
        save(&teacher, &path, needs(time.clone())).await;
        let again = json!({"attempt": running.id(), "objective": OBJECTIVE, "locale": "en"});
        let again = ana.post("/api/v1/tickets", again).await;
        assert_eq!(again.body["ticket"]["payload"], json!(running.signed.payload), "the same ticket after {time}");
    }
    school.pass(239.0);
    for item in 0..10 {
        running.answer(item, true, 230.0 + item as f64);
    }
    let taken = ana.post("/api/v1/events", running.end(239.0).whole()).await;
    assert_eq!(taken.body["verified"], json!({"outcome": "met", "right": 10}), "by its own four minutes: {taken:?}");
}

#[tokio::test]
async fn what_can_not_be_set_is_refused_with_what_would_be_right() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let path = of_ana(&teacher).await;
    let before = needs(json!({"percent": 150}));
    save(&teacher, &path, before.clone()).await;
    for (what, body, status, problem) in [
        ("less than the usual time", needs(json!({"percent": 99})), 422, "time-factor"),
        ("no time at all", needs(json!({"percent": 0})), 422, "time-factor"),
        ("more than ten times", needs(json!({"percent": 1001})), 422, "time-factor"),
        ("a part of a percent", needs(json!({"percent": 150.5})), 400, "malformed"),
        ("less than nothing", needs(json!({"percent": -100})), 400, "malformed"),
        ("a word", needs(json!("long")), 400, "malformed"),
        ("nothing said of the time", json!({"display": {"type_size": "usual", "keypad": "always"}}), 400, "malformed"),
        ("nothing said of the screens", json!({"time": "no_clock"}), 400, "malformed"),
    ] {
        let answer = save(&teacher, &path, body).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (status, problem), "{what}: {answer:?}");
        if status == 422 {
            assert!(answer.body["detail"].as_str().expect("words").contains("100 to 1000"), "{what}: {answer:?}");
        }
        assert_eq!(teacher.get(&path).await.body, before, "{what} changed nothing");
    }
    let stranger = path.replace(path.split('/').nth(6).expect("an id"), &school.new_id().to_string());
    assert_eq!(save_over(&teacher, &stranger, &before, before.clone()).await.problem(), "no-such-student");
    assert_eq!(teacher.get(&stranger).await.problem(), "no-such-student");
}

#[tokio::test]
async fn the_second_of_two_who_read_the_same_is_told_and_nothing_is_overwritten() {
    let school = School::open().await;
    let (one, two) = (school.staff("Teacher 1").await, school.staff("Teacher 1").await);
    let path = of_ana(&one).await;
    // Once where nothing was ever set, once where something was.
    for (first, second) in
        [(json!({"percent": 150}), json!("no_clock")), (json!({"percent": 200}), json!({"percent": 125}))]
    {
        let before = one.get(&path).await.body;
        assert_eq!(save_over(&one, &path, &before, needs(first.clone())).await.status, 204);
        let told = save_over(&two, &path, &before, needs(second.clone())).await;
        assert_eq!((told.status.as_u16(), told.problem()), (409, "accommodations-taken"), "{told:?}");
        let stands = two.get(&path).await.body;
        assert_eq!(stands, needs(first.clone()), "what the first saved");
        let again = save_over(&one, &path, &before, needs(first)).await;
        assert_eq!(again.status, 204, "the same once more is no conflict: {again:?}");
        assert_eq!(save_over(&two, &path, &stands, needs(second.clone())).await.status, 204, "once it was read");
        assert_eq!(one.get(&path).await.body, needs(second));
    }
    for before in [json!(null), needs(json!({"percent": 99}))] {
        let answer = save_over(&one, &path, &before, needs(json!({"percent": 300}))).await;
        assert_eq!((answer.status.as_u16(), answer.problem()), (400, "malformed"), "{before}");
    }
}

#[tokio::test]
async fn of_many_who_read_the_same_at_once_one_is_kept() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let path = of_ana(&teacher).await;
    let before = teacher.get(&path).await.body;
    let put = |percent: u32| save_over(&teacher, &path, &before, needs(json!({"percent": percent})));
    let (a, b, c, d) = tokio::join!(put(110), put(120), put(130), put(140));
    let mut statuses = [a, b, c, d].map(|answer| answer.status.as_u16());
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 409, 409, 409]);
}

#[tokio::test]
async fn the_students_own_tab_learns_how_its_screens_are_and_no_other_tab_anything() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let path = of_ana(&teacher).await;
    let display = json!({"type_size": "larger", "keypad": "always"});
    save(&teacher, &path, json!({"time": {"percent": 470}, "display": display})).await;
    let ana = school.signed_in("Ana").await;
    let session: Session = serde_json::from_value(ana.get("/api/v1/session").await.body).expect("a session");
    assert_eq!((session.display.type_size, session.display.keypad), (TypeSize::Larger, Keypad::Always));

    let bela = school.signed_in("Béla").await;
    let (id, began) = (school.new_id(), json!({"objective": OBJECTIVE, "locale": "en"}));
    let mut began = began;
    began["attempt"] = json!(id);
    for answer in [
        bela.get("/api/v1/session").await,
        bela.get("/api/v1/path").await,
        bela.post("/api/v1/tickets", began).await,
        bela.get(&format!("/api/v1/attempts/{id}")).await,
    ] {
        assert_eq!(answer.status, 200);
        let said = answer.body.to_string();
        // Four minutes and seven tenths of twice that: nothing else in the school makes these figures.
        for word in ["larger", "always", "470", "564000"] {
            // As a word of its own: a signature's digits may be any.
            let is_said = said.split(|c: char| !c.is_ascii_alphanumeric()).any(|said| said == word);
            assert!(!is_said, "{word} in a classmate's tab: {said}");
        }
    }
}

#[tokio::test]
async fn what_a_student_needs_goes_along_to_another_class_and_through_a_restart() {
    let school = School::open().await;
    let teacher = school.staff("Teacher 1").await;
    let path = of_ana(&teacher).await;
    save(&teacher, &path, needs(json!({"percent": 150}))).await;
    let other = teacher.post("/api/v1/classes", json!({"name": "4C"})).await;
    let (id, code) = (other.body["id"].as_str().expect("an id"), other.body["code"].as_str().expect("a code"));
    let ana = path.trim_end_matches("/accommodations");
    assert_eq!(teacher.send_json("PATCH", ana, json!({"class": id})).await.status, 204);
    assert_eq!(teacher.get(&path).await.problem(), "no-such-student", "no longer of the first class");
    let before = needs(json!({"percent": 150}));
    assert_eq!(save_over(&teacher, &path, &before, needs(json!("no_clock"))).await.problem(), "no-such-student");
    assert_eq!(teacher.get(&path.replace(&CLASS.to_string(), id)).await.body, needs(json!({"percent": 150})));

    let code = code.to_owned();
    let again = School::reopen(school.folder, school.clock).await;
    let tab = again.tab("10.0.0.8");
    assert_eq!(tab.sign_in(&code, "Ana", PIN).await.status, 200);
    assert_eq!(tab.step(OBJECTIVE).await.time_limit, Some(Millis(180_000)));
    assert_eq!(again.tab("10.0.0.9").sign_in(CODE, "Ana", PIN).await.status, 401);
}
