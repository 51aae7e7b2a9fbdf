//! Beginning without the school, and going on with what another device began.

use crate::school::{self, Demonstration, School, Tab};
use generators::seed::Seed;
use mastery::{
    id::StudentId,
    ticket::{Given, Signed, Ticket},
};
use serde_json::{Value, json};
use std::collections::HashSet;
use tokio::task::JoinSet;
use uuid::Uuid;

const DAY: f64 = 86_400.0;
const OBJECTIVE: &str = "multiply-one-digit";
/// Ana.
const STUDENT: &str = "00000000-0000-0001-0000-00000000000a";

#[tokio::test]
async fn the_same_tickets_come_again_until_they_are_used_or_expire() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let first = tickets(&ana, OBJECTIVE).await;
    assert_eq!(first.len(), 2);
    for (_, ticket) in &first {
        assert_eq!((ticket.given, ticket.expires.0), (Given::InAdvance, school.now() + 7 * DAY as i64 * 1000));
    }
    assert_eq!(tickets(&ana, OBJECTIVE).await, first, "who asks again sees no other items");
    let mut shown = Demonstration::new(first[0].0.clone());
    shown.all(9);
    school.pass(2.0 * DAY);
    assert_eq!(school.tab("10.0.0.9").post("/api/v1/events", shown.whole()).await.status, 200);
    let ana = school.signed_in("Ana").await;
    let second = tickets(&ana, OBJECTIVE).await;
    assert_eq!(second[0], first[1]);
    assert_ne!(second[1].1.seed, first[0].1.seed);
    school.pass(6.0 * DAY);
    let ana = school.signed_in("Ana").await;
    let third = tickets(&ana, OBJECTIVE).await;
    assert_eq!((third.len(), &third[0]), (2, &second[1]));
    let class = school::CLASS;
    let unreturned = school.store().list_unreturned_tickets(school.school(), class, school.state.now()).await;
    let unreturned: Vec<_> = unreturned
        .expect("read")
        .into_iter()
        .filter(|(_, ticket)| ticket.objective.0 == OBJECTIVE)
        .map(|(name, ticket)| (name, ticket.id))
        .collect();
    assert_eq!(unreturned, [("Ana".to_owned(), first[1].1.id)], "one was begun with, one never came back");

    // Told on the student's own page too, of each objective its own.
    let teacher = school.staff("Teacher 1").await;
    let on_page = async |objective: &str| {
        let page = school::matrix::address(&format!("students/{STUDENT}/objectives/{objective}"));
        let answer = teacher.get(&page).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.body["unreturned"].clone()
    };
    let ticket = &first[1].1;
    let expected = json!([{"attempt": ticket.id, "issued": ticket.issued, "expired": ticket.expires}]);
    assert_eq!(on_page(OBJECTIVE).await, expected);
    let is_of_another = |ticket: &Value| ticket["attempt"] != json!(first[1].1.id);
    let others = on_page("multiply-three-digit").await;
    assert!(others.as_array().expect("a list").iter().all(is_of_another), "{others}");
}

#[tokio::test]
async fn two_devices_that_begin_by_the_same_ticket_are_both_kept_and_the_first_answers_count() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let signed = tickets(&ana, OBJECTIVE).await[0].0.clone();
    let (mut laptop, mut tablet) = (Demonstration::new(signed.clone()), Demonstration::new(signed));
    laptop.answer(0, false, 1.0).answer(1, true, 2.0);
    tablet.all(10);
    // By their ids the tablet would come first.
    (laptop.writer, tablet.writer) = (Uuid::from_u128(9), Uuid::from_u128(5));
    school.pass(30.0);
    let heard = ana.post("/api/v1/events", laptop.whole()).await;
    assert_eq!((heard.status.as_u16(), &heard.body["generation"]), (200, &json!(1)), "{heard:?}");
    school.pass(600.0);
    let mut late = tablet.whole();
    late["sent"] = json!(630_000);
    let heard = ana.post("/api/v1/events", late).await;
    assert_eq!((heard.status.as_u16(), &heard.body["generation"]), (200, &json!(2)), "it goes on elsewhere: {heard:?}");
    assert_eq!(heard.body["verified"], json!({"outcome": "met", "right": 9}), "the laptop's first answer stands");
    let again = ana.post("/api/v1/events", laptop.whole()).await;
    assert_eq!(again.body["generation"], 1, "who was heard of first hears of nobody else");
    let log = school.store().read_log(school.school(), laptop.id()).await.expect("a log");
    assert_eq!(log.batches.len(), 2, "both are kept");
    let attempt = ana.get(&format!("/api/v1/attempts/{}", laptop.id())).await;
    assert_eq!(attempt.body["sitting"]["facts"]["taken_over"], 1, "{attempt:?}");
    assert_eq!(school.arrival(&laptop).await.late_tabs, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_many_times_at_once_has_no_more_to_choose_among() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let app = server::app(school.state.clone());
    let mut answers = JoinSet::new();
    for _ in 0..12 {
        let request = ana.request("/api/v1/tickets/advance", json!({"locale": "en"}));
        let app = app.clone();
        answers.spawn(async move { school::answer(app, request).await });
    }
    let mut given = HashSet::new();
    for answer in answers.join_all().await {
        assert_eq!(answer.status, 200, "{answer:?}");
        let all: Vec<Signed> = serde_json::from_value(answer.body["tickets"].clone()).expect("tickets");
        given.insert(all.iter().map(|signed| signed.mac.clone()).collect::<Vec<_>>());
    }
    assert_eq!(given.len(), 1, "everybody is told of the same ones");
    let (student, now) = (StudentId(Uuid::from_u128(1 << 64 | 10)), school.state.now());
    let kept = school.store().list_advance_tickets(school.school(), student, now).await.expect("read");
    assert_eq!(given.into_iter().next().map(|given| given.len()), Some(kept.len()));
}

#[tokio::test]
async fn only_where_the_objective_is_open_and_allows_it() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    assert!(tickets(&ana, "multiply-three-digit").await.is_empty(), "it is not open");
    let teacher = school.staff("Teacher 1").await;
    let (class, of_class) = (school::CLASS, |id: &str| format!("/api/v1/classes/{}/objectives/{id}", school::CLASS));
    for (offline_start, count) in [("refused", 0), ("allowed", 2)] {
        let listed = teacher.get(&format!("/api/v1/classes/{class}/objectives")).await.body;
        let mut revisions = listed.as_array().expect("a list").iter().map(|revision| &revision["objective"]);
        let now = revisions.find(|now| now["id"] == OBJECTIVE).expect("the objective");
        let draft = json!({"wording": now["wording"], "evidence": now["evidence"],
            "prerequisites": now["prerequisites"], "offline_start": offline_start});
        let wanted = json!({"based_on": now["revision"], "draft": draft});
        let saved = teacher.post(&format!("{}/revisions", of_class(OBJECTIVE)), wanted).await;
        assert_eq!(saved.status, 200, "{saved:?}");
        assert_eq!(tickets(&ana, OBJECTIVE).await.len(), count, "{offline_start}");
    }
    let nobody = school.tab("10.0.0.9").post("/api/v1/tickets/advance", json!({"locale": "en"})).await;
    assert_eq!(nobody.status, 401);
}

#[tokio::test]
async fn an_attempt_has_one_ticket() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let (signed, ticket) = tickets(&ana, OBJECTIVE).await.remove(0);
    let start = async |tab: &Tab<'_>| {
        let answer = tab.post("/api/v1/tickets", json!({"attempt": ticket.id, "objective": OBJECTIVE, "locale": "en"}));
        let answer = answer.await;
        (answer.status.as_u16(), answer.problem().to_owned())
    };
    let taken = (409, "attempt-taken".to_owned());
    assert_eq!(start(&ana).await, taken, "for its own student");
    assert_eq!(start(&school.signed_in("Béla").await).await, taken, "for anybody");

    let mut shown = Demonstration::new(signed);
    shown.all(8);
    assert_eq!(ana.post("/api/v1/events", shown.whole()).await.status, 200);
    let began = school.store().read_attempt(school.school(), ticket.id).await.expect("read").expect("an attempt");
    let other = school.state.keys.tickets.sign(&Ticket { seed: Seed::try_from(7).expect("a seed"), ..ticket.clone() });
    let mut again = Demonstration::new(other);
    again.generation = 2;
    again.all(10);
    let answer = ana.post("/api/v1/events", again.whole()).await;
    assert_eq!((answer.status.as_u16(), answer.problem().to_owned()), taken, "{answer:?}");
    let now = school.store().read_attempt(school.school(), ticket.id).await.expect("read").expect("an attempt");
    assert_eq!((now.ticket, now.figures), (began.ticket, began.figures), "as if it had never come");
}

#[tokio::test]
async fn what_began_offline_counts_when_it_comes_and_says_so() {
    let school = School::open().await;
    for (days, is_in_time) in [(8.0, false), (3.0, true)] {
        let ana = school.signed_in("Ana").await;
        let mut shown = Demonstration::new(tickets(&ana, OBJECTIVE).await[0].0.clone());
        shown.all(10);
        school.pass(days * DAY);
        // Begun just now, and sent when the last of it happened.
        let answer = school.tab("10.0.0.9").post("/api/v1/events", shown.whole()).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let arrival = school.arrival(&shown).await;
        assert_eq!((arrival.offline_start, arrival.begun_late), (true, None));
        let ana = school.signed_in("Ana").await;
        assert_eq!(ana.standing(OBJECTIVE).await == "met", is_in_time, "{days} days after");
        let attempt = ana.get(&format!("/api/v1/attempts/{}", shown.id())).await;
        assert_eq!(attempt.body["sitting"]["facts"]["too_late"] == 0, is_in_time, "{attempt:?}");
    }
}

/// So many seconds after the offline start the other one began, and so many after it the first was here.
#[tokio::test]
async fn an_offline_start_that_overlaps_a_newer_one_counts_and_is_told() {
    for (what, in_advance, other_begins, arrives, overlaps) in [
        ("a newer one while it ran", true, Some(5.0), 60.0, true),
        ("a newer one when it was done and nowhere known", true, Some(30.0), 60.0, true),
        ("a newer one when it was here", true, Some(90.0), 60.0, false),
        ("no other", true, None, 60.0, false),
        ("an older one", true, Some(-30.0), 60.0, false),
        ("begun with the school, which closes it", false, Some(5.0), 60.0, false),
    ] {
        let school = School::open().await;
        let ana = school.signed_in("Ana").await;
        let signed = match in_advance {
            true => tickets(&ana, OBJECTIVE).await[0].0.clone(),
            false => ana.start(OBJECTIVE).await.signed,
        };
        let mut offline = Demonstration::new(signed);
        offline.all(10);
        let newer = async |seconds: f64| {
            let mut other = ana.start(OBJECTIVE).await;
            other.answer(0, true, 0.0).end(0.0);
            assert_eq!(ana.post("/api/v1/events", other.whole()).await.status, 200, "{what}, {seconds}");
        };
        school.pass(100.0);
        let begins = other_begins.unwrap_or(f64::MAX);
        if begins < 0.0 {
            newer(begins).await;
            school.pass(-begins);
        }
        // The offline one begins now.
        if (0.0..arrives).contains(&begins) {
            school.pass(begins);
            newer(begins).await;
            school.pass(arrives - begins);
        } else {
            school.pass(arrives);
        }
        let mut late = offline.whole();
        late["sent"] = json!((arrives * 1000.0) as u64);
        assert_eq!(ana.post("/api/v1/events", late).await.status, 200, "{what}");
        if (arrives..1e6).contains(&begins) {
            school.pass(begins - arrives);
            newer(begins).await;
        }
        assert_eq!(ana.standing(OBJECTIVE).await == "met", in_advance, "{what}: it counts");

        let page = school::matrix::address(&format!("students/{STUDENT}/objectives/{OBJECTIVE}"));
        let seen = school.staff("Teacher 1").await.get(&page).await.body;
        let told = |attempted: &Value| attempted["facts"]["overlaps"].as_bool().expect("a fact");
        let attempts = seen["attempts"].as_array().expect("attempts");
        let (of_it, of_others): (Vec<_>, Vec<_>) =
            attempts.iter().partition(|attempted| attempted["attempt"] == json!(offline.id()));
        assert_eq!(of_it.iter().map(|one| told(one)).collect::<Vec<_>>(), [overlaps], "{what}: {seen}");
        assert!(!of_others.into_iter().any(told), "{what}: the newer one is like any other");
    }
}

#[tokio::test]
async fn another_device_gets_the_log_and_the_first_hears_of_it() {
    let school = School::open().await;
    let ana = school.signed_in("Ana").await;
    let mut first = ana.start(OBJECTIVE).await;
    first.answer(0, true, 1.0).answer(1, true, 2.0);
    school.pass(2.0);
    let heard = ana.post("/api/v1/events", first.whole()).await;
    assert_eq!(heard.body["generation"], 1);

    let log = ana.get(&format!("/api/v1/attempts/{}/log", first.id())).await;
    assert_eq!(log.body["ticket"], serde_json::to_value(&first.signed).expect("json"));
    let parts = log.body["parts"].as_array().expect("parts").clone();
    assert_eq!(
        (parts.len(), parts[0]["writer"].clone(), parts[0]["generation"].clone()),
        (1, json!(first.writer), json!(1))
    );
    let events: Vec<Value> = parts[0]["events"]
        .as_array()
        .expect("events")
        .iter()
        .map(|bytes| serde_json::from_str(bytes.as_str().expect("bytes")).expect("json"))
        .collect();
    assert_eq!(events, first.events);

    let mut second = Demonstration::new(first.signed.clone());
    second.generation = 2;
    second.events = vec![json!({"at": 2000, "event": "taken_over"})];
    second.answer(2, true, 3.0);
    school.pass(1.0);
    assert_eq!(ana.post("/api/v1/events", second.whole()).await.status, 200);
    first.answer(2, false, 3.0);
    let held = first.events.len();
    let heard = ana.post("/api/v1/events", first.batch(held - 2, held)).await;
    assert_eq!((heard.status.as_u16(), &heard.body["generation"]), (200, &json!(2)), "{heard:?}");
    let attempt = ana.get(&format!("/api/v1/attempts/{}", first.id())).await;
    let item = &attempt.body["sitting"]["items"][2];
    assert_eq!(item["response"], first.events[held - 1]["response"], "the first response counts: {attempt:?}");
    assert_eq!(attempt.body["sitting"]["facts"]["taken_over"], 1);

    let bela = school.signed_in("Béla").await;
    assert_eq!(bela.get(&format!("/api/v1/attempts/{}/log", first.id())).await.status, 403);
}

/// The tickets in advance for an objective.
async fn tickets(tab: &Tab<'_>, objective: &str) -> Vec<(Signed, Ticket)> {
    let answer = tab.post("/api/v1/tickets/advance", json!({"locale": "en"})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let tickets: Vec<Signed> = serde_json::from_value(answer.body["tickets"].clone()).expect("tickets");
    let read = |signed: Signed| signed.unverified::<Ticket>().map(|ticket| (signed, ticket));
    tickets.into_iter().filter_map(read).filter(|(_, ticket)| ticket.objective.id.0 == objective).collect()
}
