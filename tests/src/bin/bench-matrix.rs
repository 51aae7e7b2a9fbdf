//! `cargo xtask bench matrix`: the matrix of a class of 35 by 300 objectives at the server, from the database to JSON.

use anyhow::{Context, Result, ensure};
use mastery::catalogue;
use mastery::id::{ClassId, ObjectiveId, SchoolId, StaffId, StudentId};
use mastery::matrix::Progress;
use mastery::objective::Wording;
use mastery::standing::{MetBy, Score, Standing};
use mastery::time::Instant;
use server::clock::{Clock, SystemClock};
use server::policy::{Act, Actor, Row, may};
use server::reports::matrix;
use server::store::sqlite::FILE;
use server::store::{NewClass, NewSchool, NewStaff, NewStudent, Secret};
use server::{Options, State};
use sqlx::{ConnectOptions, Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::hint::black_box;
use std::sync::Arc;
use std::time;
use uuid::Uuid;

const STUDENTS: u128 = 35;
const OBJECTIVES: usize = 300;
const RUNS: usize = 300;
const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));
const CLASS: ClassId = ClassId(Uuid::from_u128(2));

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let clock = Arc::new(SystemClock::start());
    let state = State::open(folder.path(), clock.clone(), Options::default()).await?;
    let permission = may(&Actor::Operator, Act::SetUp, &Row::Open)?;
    let store = state.gate.open(&permission);
    let staff = NewStaff { id: StaffId(Uuid::from_u128(3)), name: "Teacher".into(), secret: Secret(String::new()) };
    store
        .create_school(NewSchool { id: SCHOOL, name: "School".into(), number_style: Default::default(), staff })
        .await?;
    let class = NewClass {
        school: SCHOOL,
        id: CLASS,
        name: "4B".into(),
        code: "K7M2".into(),
        staff: StaffId(Uuid::from_u128(3)),
    };
    store.create_class(class).await?.map_err(|taken| anyhow::anyhow!("{taken:?}"))?;
    let student = |number| NewStudent {
        id: StudentId(Uuid::from_u128(10 + number)),
        name: format!("Student {number:02}"),
        secret: Secret(String::new()),
    };
    let students = (0..STUDENTS).map(student).collect();
    store.create_students(SCHOOL, CLASS, students).await?.map_err(|taken| anyhow::anyhow!("{taken:?}"))?;
    let mut database = SqliteConnectOptions::new().filename(folder.path().join(FILE)).connect().await?;
    fill(&mut database, clock.now()).await?;

    let (mut read, mut whole) = (Vec::new(), Vec::new());
    let mut bytes = 0;
    for _ in 0..RUNS {
        let begun = time::Instant::now();
        let found = matrix::read(store, SCHOOL, CLASS, clock.now()).await?;
        read.push(begun.elapsed());
        ensure!(found.objectives.len() == OBJECTIVES, "the class has {} objectives", found.objectives.len());
        bytes = black_box(serde_json::to_vec(&found)?).len();
        whole.push(begun.elapsed());
    }
    println!("class matrix {STUDENTS} x {OBJECTIVES}, every cell with a standing, {bytes} bytes of JSON");
    tell("read and computed", read);
    tell("and written as JSON", whole);
    database.close().await?;
    state.close().await;
    Ok(())
}

fn tell(what: &str, mut took: Vec<time::Duration>) {
    took.sort();
    let part = |of: usize| took[(took.len() * of / 100).min(took.len() - 1)];
    println!("{what:<22} p50 {:>8.2?}  p99 {:>8.2?}", part(50), part(99));
}

/// Three hundred objectives in a chain, and of every student a standing in each of them.
async fn fill(database: &mut SqliteConnection, now: Instant) -> Result<()> {
    let model = catalogue::objectives().first().context("the catalogue is empty")?;
    let id = |number: usize| ObjectiveId(format!("objective-{number}"));
    let mut all = database.begin().await?;
    for number in 0..OBJECTIVES {
        let mut objective = model.clone();
        objective.id = id(number);
        objective.wording = Wording::Written(format!("Objective number {number}"));
        objective.prerequisites = number.checked_sub(1).map(id).into_iter().collect();
        let (school, class) = (SCHOOL.to_string(), CLASS.to_string());
        sqlx::query(
            "INSERT INTO objective_revision (school, class, objective, number, at, revision) VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(&school)
        .bind(&class)
        .bind(&objective.id.0)
        .bind(objective.revision)
        .bind(now.0)
        .bind(serde_json::to_string(&objective)?)
        .execute(&mut *all)
        .await?;
        sqlx::query("INSERT INTO class_objective (school, class, place, objective, revision) VALUES (?, ?, ?, ?, ?)")
            .bind(&school)
            .bind(&class)
            .bind(i64::try_from(number)?)
            .bind(&objective.id.0)
            .bind(objective.revision)
            .execute(&mut *all)
            .await?;
    }
    for (student, number) in (0..STUDENTS).flat_map(|student| (0..OBJECTIVES).map(move |number| (student, number))) {
        let score = Some(Score { right: 8, of: 10 });
        let standing = match number % 4 {
            0 => Standing::NotYet { last: score, best: score, tries: 2 },
            _ => Standing::Met { since: now, by: MetBy::Demonstration },
        };
        sqlx::query("INSERT INTO standing (school, student, objective, standing) VALUES (?, ?, ?, ?)")
            .bind(SCHOOL.to_string())
            .bind(Uuid::from_u128(10 + student).to_string())
            .bind(id(number).0)
            .bind(serde_json::to_string(&standing)?)
            .execute(&mut *all)
            .await?;
    }
    for student in 0..STUDENTS {
        let Progress { answered, of } = Progress { answered: 3, of: 10 };
        sqlx::query(
            "INSERT INTO attempt (school, id, student, kind, objective, issued_at, lapses_at, item_count, answered_count)
            VALUES (?, ?, ?, 'demonstration', ?, ?, ?, ?, ?)",
        )
        .bind(SCHOOL.to_string())
        .bind(Uuid::from_u128(1000 + student).to_string())
        .bind(Uuid::from_u128(10 + student).to_string())
        .bind(id(4).0)
        .bind(now.0)
        .bind(now.0 + 600_000)
        .bind(of)
        .bind(answered)
        .execute(&mut *all)
        .await?;
    }
    all.commit().await?;
    Ok(())
}
