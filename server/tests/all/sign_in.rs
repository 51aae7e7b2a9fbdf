//! Signing in, being signed in, signing out.

use crate::school::{CODE, PASSWORD, PIN, School};
use futures_util::FutureExt;
use serde_json::json;
use server::{
    session::secret::{HashError, Hasher},
    store::Secret,
};
use std::{collections::VecDeque, pin::Pin};

#[tokio::test]
async fn who_knows_code_name_and_pin_gets_in() {
    let school = School::open().await;
    for (what, code, name, pin, status) in [
        ("as it is written", CODE, "Béla", PIN, 200),
        ("without case, accents and dashes", "k7m2", " BELA ", " 1234 ", 200),
        ("a wrong PIN", CODE, "Béla", "1235", 401),
        ("no PIN", CODE, "Béla", "", 401),
        ("an unknown name", CODE, "Bela Bartok", PIN, 401),
        ("an unknown class", "K7-M3", "Béla", PIN, 401),
        ("a name of another class", "OTHER", "Béla", PIN, 401),
    ] {
        let tab = school.tab("10.0.0.1");
        let answer = tab.sign_in(code, name, pin).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {answer:?}");
        let seen = tab.get("/api/v1/session").await;
        assert_eq!(seen.status.as_u16(), status, "{what}");
        if status == 200 {
            assert_eq!((&seen.body["name"], &seen.body["class"]), (&json!("Béla"), &json!("4B")));
            let cookie = answer.header("set-cookie");
            assert!(cookie.starts_with("tenfold=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
            assert!(!cookie.contains("Secure"), "plain http has no secure cookie");
        } else {
            assert_eq!(answer.problem(), "sign-in-refused", "{what}: the same for whatever is wrong");
            assert_eq!(answer.header("set-cookie"), "", "{what}");
        }
    }
}

#[tokio::test]
async fn a_session_ends_by_signing_out_and_by_itself() {
    let school = School::open().await;
    let tab = school.signed_in("Ana").await;
    let cookie = tab.cookie.lock().expect("a cookie").clone();
    assert_eq!(tab.delete("/api/v1/session").await.status, 204);
    *tab.cookie.lock().expect("a cookie") = cookie;
    assert_eq!(tab.get("/api/v1/path").await.status, 401, "the old cookie is worth nothing");
    assert_eq!(school.tab("10.0.0.1").delete("/api/v1/session").await.status, 204, "nobody signs out");

    let tab = school.signed_in("Ana").await;
    school.pass(13.0 * 3600.0);
    assert_eq!(tab.get("/api/v1/path").await.status, 401, "the next day");

    let planted = school.tab("10.0.0.1");
    *planted.cookie.lock().expect("a cookie") = Some("tenfold=AAAAAAAAAAAAAAAAAAAAAA".into());
    let answer = planted.sign_in(CODE, "Ana", PIN).await;
    assert!(!answer.header("set-cookie").contains("AAAAAAAAAAAAAAAAAAAAAA"), "a planted id is not taken over");
}

#[tokio::test]
async fn guessing_gets_slower_and_nobody_locks_another_out() {
    let school = School::open().await;
    let guess = school.tab("10.0.0.66");
    for _ in 0..5 {
        assert_eq!(guess.sign_in(CODE, "Ana", "0000").await.status, 401);
    }
    for wait in [10, 20, 40] {
        let answer = guess.sign_in(CODE, "Ana", PIN).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body["retry_after"]),
            (429, &json!(wait)),
            "even with the right PIN"
        );
        assert_eq!(answer.header("retry-after"), wait.to_string());
        assert_eq!(school.tab("10.0.0.1").sign_in(CODE, "Ana", PIN).await.status, 200, "Ana at her own desk");
        assert_eq!(guess.sign_in(CODE, "Béla", PIN).await.status, 200, "another student at that address");
        *guess.cookie.lock().expect("a cookie") = None;
        school.pass(f64::from(wait));
        assert_eq!(guess.sign_in(CODE, "Ana", "0000").await.status, 401, "after {wait} s one more try");
    }
    school.pass(80.0);
    assert_eq!(guess.sign_in(CODE, "Ana", PIN).await.status, 200);
    for _ in 0..5 {
        assert_eq!(guess.sign_in(CODE, "Ana", "0000").await.status, 401, "the count begins anew");
    }
    // A name that nobody has is slowed down alike, or it would tell.
    for status in [401, 401, 401, 401, 401, 429] {
        assert_eq!(guess.sign_in(CODE, "Nobody", "0000").await.status.as_u16(), status);
    }
}

#[tokio::test]
async fn a_teacher_signs_in_with_a_password() {
    let school = School::open().await;
    let tab = school.tab("10.0.0.1");
    let sign_in =
        |name: &str, password: &str| tab.post("/api/v1/staff/session", json!({"name": name, "password": password}));
    assert_eq!(sign_in("Teacher 1", "wrong").await.problem(), "sign-in-refused");
    assert_eq!(sign_in("Nobody", PASSWORD).await.problem(), "sign-in-refused");
    let answer = sign_in("teacher 1", PASSWORD).await;
    assert_eq!(answer.body["school"], "School 1");
    assert_eq!(answer.body["classes"][0]["code"], CODE);
    assert_eq!(tab.get("/api/v1/staff/session").await.body, answer.body);
    assert_eq!(tab.get("/api/v1/path").await.status, 401, "a teacher has no path");
    assert_eq!(tab.delete("/api/v1/staff/session").await.status, 204);
    assert_eq!(tab.get("/api/v1/staff/session").await.status, 401);
}

/// A hash that was asked for.
type Asked<'a> = Pin<Box<dyn Future<Output = Result<Secret, HashError>> + 'a>>;

/// Asks for hashes until there is no place for another.
fn fill<'a>(hasher: &'a Hasher, crowd: &mut VecDeque<Asked<'a>>) {
    loop {
        let mut hash: Asked<'a> = Box::pin(hasher.hash(PIN));
        match (&mut hash).now_or_never() {
            None => crowd.push_back(hash),
            Some(refused) => {
                assert!(matches!(refused, Err(HashError::Busy)), "{refused:?}");
                return;
            }
        }
    }
}

#[tokio::test]
async fn whoever_comes_when_the_queue_is_full_is_told_to_come_again() {
    let school = School::open().await;
    let mut crowd = VecDeque::new();
    fill(&school.state.hasher, &mut crowd);
    assert!(crowd.len() >= 10 * 35, "ten classes find room: {}", crowd.len());
    // The two that were made at once. Those that come in their place find nobody who asks after them, and stay.
    for _ in 0..2 {
        crowd.pop_front().expect("it was asked for").await.expect("a hash");
    }
    fill(&school.state.hasher, &mut crowd);

    let (student, teacher) = (school.tab("10.0.0.1"), school.tab("10.0.0.2"));
    let password = json!({"name": "Teacher 1", "password": PASSWORD});
    let refused = [
        student.sign_in(CODE, "Ana", PIN).await,
        student.sign_in(CODE, "Nobody", PIN).await,
        teacher.post("/api/v1/staff/session", password).await,
    ];
    for answer in refused {
        assert_eq!((answer.status.as_u16(), answer.problem()), (503, "busy"), "{answer:?}");
        assert_eq!((answer.header("retry-after"), &answer.body["retry_after"]), ("1", &json!(1)));
        assert_eq!(answer.header("set-cookie"), "");
    }
    drop(crowd);
    assert_eq!(student.sign_in(CODE, "Ana", PIN).await.status, 200, "a moment later");
}
