//! What a teacher is told of how an attempt went: plain facts, on the student's page and the command line alike.

use crate::school::{self, School};
use serde_json::json;

const PAGE: &str = "/students/00000000-0000-0001-0000-00000000000a/objectives/multiply-one-digit";

#[tokio::test]
async fn a_teacher_is_told_of_stretches_without_the_school_and_of_answers_faster_than_reading() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let teacher = school.staff("Teacher 1").await;
    let page = format!("/api/v1/classes/{}{PAGE}", school::CLASS);

    // Two answers online, then none of it gets through for 75 seconds, and then all that waited does.
    let mut shown = ana.start("multiply-one-digit").await;
    shown.answer(0, true, 3.0).answer(1, true, 6.0);
    school.pass(6.0);
    ana.post("/api/v1/events", shown.whole()).await;
    let held = shown.events.len();
    // Two of them within two tenths of a second: two numbers take three.
    shown.answer(2, true, 10.0).answer(3, true, 10.2).answer(4, true, 10.4).answer(5, true, 40.0);
    let mut rest = shown.batch(held, shown.events.len());
    rest["sent"] = json!(81_000);
    school.pass(75.0);
    ana.post("/api/v1/events", rest).await;

    let facts = teacher.get(&page).await.body["attempts"][0]["facts"].clone();
    assert_eq!(facts["offline_times"], 1, "{facts}");
    assert_eq!(facts["offline_for"], 75_000, "{facts}");
    assert_eq!(facts["fast_answers"], 2, "{facts}");

    // Who is online all along and reads is told of with neither.
    let mut shown = ana.start("multiply-one-digit").await;
    for item in 0..10 {
        let held = shown.events.len();
        school.pass(1.0);
        ana.post("/api/v1/events", shown.answer(item, true, (item + 1) as f64).batch(held, held + 2)).await;
    }
    let facts = teacher.get(&page).await.body["attempts"][0]["facts"].clone();
    assert_eq!((&facts["offline_times"], &facts["fast_answers"]), (&json!(0), &json!(0)), "{facts}");
}
