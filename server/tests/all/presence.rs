//! Who works and what is practised is told by when work was done, whenever it came and whoever brought it.

use crate::school::{
    School,
    matrix::{cell_of, matrix, row_of},
};
use mastery::{matrix::Cell, time::Instant};
use serde_json::json;
use server::{accept::rebuild::rebuild, store::Mending};

const OBJECTIVE: &str = "multiply-one-digit";
const AFTER: &str = "multiply-three-digit";
const DAY: u64 = 24 * 60 * 60 * 1000;

async fn agrees(school: &School, what: &str) {
    let all = rebuild(school.store(), Mending::Compare).await.expect("derived");
    assert!(all.agrees(), "{what}: {all:#?}");
}

#[tokio::test]
async fn practice_is_of_the_day_on_which_it_was_done() {
    for (what, days, is_carried, is_practising) in [
        ("sent at once", 0, false, true),
        ("sent two days later", 2, false, true),
        ("sent eight days later", 8, false, false),
        ("carried at once", 0, true, true),
        ("carried for two days", 2, true, true),
        ("carried for a month", 30, true, false),
    ] {
        let school = School::open().await;
        let ana = school.signed_in("Ana").await;
        let mut batch = school.practice(&ana, AFTER).await;
        let (done, sealed) = (Instant(school.now()), ana.sealed(&[batch.clone()]).await);
        let waited = days * DAY;
        school.pass(waited as f64 / 1000.0);
        let somebody = school.tab("10.0.0.9");
        let answer = if is_carried {
            somebody.hand_in(sealed).await
        } else {
            batch["sent"] = json!(900 + waited);
            somebody.post("/api/v1/events", batch).await
        };
        assert_eq!(answer.status, 200, "{what}: {answer:?}");

        let seen = matrix(&school.staff("Teacher 1").await).await;
        let row = row_of(&seen, "Ana");
        assert_eq!(row.heard, (!is_carried).then_some(done), "{what}");
        assert_eq!(row.is_working(seen.server_now), !is_carried && days == 0, "{what}");
        let cell = if is_practising { Cell::Practising { last: done } } else { Cell::NotOpen };
        assert_eq!(cell_of(&seen, "Ana", AFTER), cell, "{what}");
        agrees(&school, what).await;
    }
}

#[tokio::test]
async fn a_demonstration_that_comes_late_makes_nobody_work_now() {
    for (what, is_carried, heard) in [("sent", false, 10_000), ("carried", true, 0)] {
        let school = School::open().await;
        let ana = school.signed_in("Ana").await;
        let begun = school.now();
        let mut shown = ana.start(OBJECTIVE).await;
        shown.all(9);
        school.pass(10.0);
        let sealed = ana.sealed(&[shown.whole()]).await;
        school.pass(DAY as f64 / 1000.0);
        let somebody = school.tab("10.0.0.9");
        let answer = if is_carried {
            somebody.hand_in(sealed).await
        } else {
            let mut batch = shown.whole();
            batch["sent"] = json!(10_000 + DAY);
            somebody.post("/api/v1/events", batch).await
        };
        assert_eq!(answer.status, 200, "{what}: {answer:?}");

        let seen = matrix(&school.staff("Teacher 1").await).await;
        assert!(cell_of(&seen, "Ana", OBJECTIVE).is_met(), "{what}");
        assert_eq!(row_of(&seen, "Ana").heard, Some(Instant(begun + heard)), "{what}");
        agrees(&school, what).await;
    }
}
