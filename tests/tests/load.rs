//! A class at full speed, with its teacher watching: the matrix answers all along, and every cell is right at the end.

use anyhow::{Context, Result, ensure};
use mastery::matrix::{Cell, WORKING};
use mastery::standing::{MetBy, Score};
use mastery::wire::v1::{Changes, Matrix};
use reqwest::Client;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tests::classroom::{Classroom, SignedIn};
use tests::server::Server;
use tests::wait;

const STUDENTS: usize = 35;
const FIRST: &str = "multiply-one-digit";
const SECOND: &str = "round-to-nearest-ten";
/// Waits for the first.
const LATER: &str = "multiply-three-digit";

/// What one student does, and what the three cells say at the end.
struct Plan {
    right: Vec<usize>,
    cells: [Cell; 3],
}

/// By turns: meets it at once, the second time, after four tries, never; and leaves another in the middle.
fn plan(number: usize) -> Plan {
    let score = |right| Some(Score { right, of: 10 });
    let met = Cell::Met { since: mastery::time::Instant(0), by: MetBy::Demonstration, showing: None };
    let middle = Cell::Showing { answered: 4, of: 10, tries: 0 };
    let (right, first, later) = match number % 4 {
        0 => (vec![9], met, Cell::Ready),
        1 => (vec![8, 10], met, Cell::Ready),
        2 => (vec![5, 7, 3], Cell::NotYet { last: score(3), best: score(7), tries: 3 }, Cell::NotOpen),
        _ => (vec![8], Cell::NotYet { last: score(8), best: score(8), tries: 1 }, Cell::NotOpen),
    };
    Plan { right, cells: [first, middle, later] }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_class_at_full_speed_is_shown_as_it_is() -> Result<()> {
    let server = Server::empty().await?;
    let names: Vec<String> = (0..STUDENTS).map(|number| format!("Student {number:02}")).collect();
    let class = Arc::new(Classroom::begin(&server, &names).await?);
    let mut students = Vec::new();
    for slip in &class.slips {
        students.push(class.sign_in(slip).await?);
    }
    let mut news = class.teacher.get(class.address("live")).send().await?.error_for_status()?;
    let begun = news.chunk().await?.context("news")?;
    ensure!(begun.starts_with(b"event: reload"), "{begun:?}");
    let mut known = read(&class.teacher, &class).await?;

    let is_over = Arc::new(AtomicBool::new(false));
    let asking = tokio::spawn(ask(class.clone(), is_over.clone()));
    let work = Instant::now();
    let working: Vec<_> =
        students.into_iter().enumerate().map(|(number, student)| tokio::spawn(pursue(student, plan(number)))).collect();
    for student in working {
        student.await??;
    }
    let worked = work.elapsed();
    is_over.store(true, Ordering::SeqCst);
    let mut asked = asking.await??;
    asked.sort();
    let part = |of: usize| asked.get((asked.len() * of / 100).min(asked.len() - 1)).copied().unwrap_or_default();
    println!(
        "{STUDENTS} students at full speed for {worked:.1?}; the matrix answered {} times: p50 {:.1?}, p99 {:.1?}",
        asked.len(),
        part(50),
        part(99)
    );

    let whole = read(&class.teacher, &class).await?;
    are_right(&whole)?;
    // What was told as it happened leads there too.
    let mut heard = String::new();
    let told = async {
        while without_times(&known) != without_times(&whole) {
            let chunk = news.chunk().await?.context("the news end")?;
            heard.push_str(std::str::from_utf8(&chunk)?);
            while let Some((event, rest)) =
                heard.split_once("\n\n").map(|(event, rest)| (event.to_owned(), rest.to_owned()))
            {
                heard = rest;
                if let Some(changes) = event
                    .lines()
                    .find_map(|line| line.strip_prefix("data: "))
                    .filter(|_| event.contains("event: changes"))
                {
                    known.take(&serde_json::from_str::<Changes>(changes)?);
                }
            }
        }
        anyhow::Ok(())
    };
    tokio::time::timeout(wait::PATIENCE, told).await.context("the news never led to what is so")?
}

async fn pursue(student: SignedIn, plan: Plan) -> Result<()> {
    for right in plan.right {
        student.demonstrate(FIRST, right).await?;
    }
    let mut left = student.start(SECOND).await?;
    for item in 0..4 {
        student.answer(&mut left, item, true).await?;
    }
    Ok(())
}

/// Reads the matrix again and again; how long each took.
async fn ask(class: Arc<Classroom>, is_over: Arc<AtomicBool>) -> Result<Vec<Duration>> {
    let mut took = Vec::new();
    while !is_over.load(Ordering::SeqCst) || took.is_empty() {
        let asked = Instant::now();
        read(&class.teacher, &class).await?;
        took.push(asked.elapsed());
    }
    Ok(took)
}

async fn read(teacher: &Client, class: &Classroom) -> Result<Matrix> {
    Ok(teacher.get(class.address("matrix")).send().await?.error_for_status()?.json().await?)
}

fn are_right(matrix: &Matrix) -> Result<()> {
    ensure!(matrix.students.len() == STUDENTS, "{} students", matrix.students.len());
    let places: Vec<usize> = [FIRST, SECOND, LATER]
        .iter()
        .map(|id| matrix.objectives.iter().position(|column| column.id.0 == *id).context("an objective"))
        .collect::<Result<_>>()?;
    for (number, row) in matrix.students.iter().enumerate() {
        ensure!(row.name == format!("Student {number:02}"), "by name: {}", row.name);
        ensure!(row.is_working(matrix.server_now), "{} was heard of in the last {WORKING:?}", row.name);
        let cells = plan(number).cells.map(undated);
        let found = [0, 1, 2].map(|place| undated(row.cells[places[place]]));
        ensure!(found == cells, "{}: {found:?} instead of {cells:?}", row.name);
    }
    Ok(())
}

/// When it was met, nobody knows before.
fn undated(cell: Cell) -> Cell {
    match cell {
        Cell::Met { by, showing, .. } => Cell::Met { since: mastery::time::Instant(0), by, showing },
        other => other,
    }
}

fn without_times(matrix: &Matrix) -> Vec<(&str, &[Cell])> {
    matrix.students.iter().map(|row| (&*row.name, &*row.cells)).collect()
}
