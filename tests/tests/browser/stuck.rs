//! Who is stuck is named, with the way to what was tried, and stays so while another try runs.

use crate::class_page::{choose, open, reads_cell, reads_names};
use crate::screens::look;
use crate::stage::OBJECTIVE;
use anyhow::{Context, Result, ensure};
use mastery::matrix::STUCK;
use tests::classroom::Classroom;
use tests::server::Server;
use tests::teacher::Teacher;
use words::catalogue::{self, Catalogue};
use words::staff::{Evidence, Matrix, MatrixCell};

/// By name. All but the last are stuck, and so many that not all of them are named.
const NAMES: [&str; 8] = ["Amara", "Béla", "Chloé", "Dara", "Emil", "Fay", "Gus", "Hana"];
/// So many are named.
const NAMED: usize = 6;

#[tokio::test]
async fn who_is_stuck_is_named_until_it_is_met() -> Result<()> {
    let server = Server::empty().await?;
    let class = Classroom::begin(&server, &NAMES.map(str::to_owned)).await?;
    let mut students = Vec::new();
    for slip in &class.slips {
        let student = class.sign_in(slip).await?;
        let tries = if slip.name == NAMES[7] { STUCK - 1 } else { STUCK };
        for right in 0..tries {
            student.demonstrate(OBJECTIVE, 5 + right as usize).await?;
        }
        students.push(student);
    }
    let browser = open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    let objective = teacher.words(Catalogue::Short(catalogue::wording(OBJECTIVE).context("its words")?));
    let stuck = |name: &str| {
        teacher.words(Matrix::StuckAt { name: name.to_owned(), objective: objective.clone(), tries: STUCK })
    };
    browser.reads(&format!("7 {}", teacher.words(Matrix::Stuck { tries: STUCK }))).await?;
    for (place, name) in NAMES.iter().enumerate() {
        ensure!(browser.offers(&stuck(name)).await? == (place < NAMED), "{name} is named, or is not");
    }
    teacher.reads(Matrix::More { more: 1 }).await?;
    look(&browser, "a class where many are stuck").await?;
    choose(&browser, &teacher.words(Matrix::Show), &teacher.words(Matrix::NeedsMe)).await?;
    reads_names(&browser, &NAMES[..7]).await?;

    // A fourth try is under way.
    let mut shown = students[0].start(OBJECTIVE).await?;
    for item in 0..2 {
        students[0].answer(&mut shown, item, true).await?;
    }
    let showing = teacher.words(MatrixCell::Showing { answered: 2, of: 10 });
    reads_cell(&browser, NAMES[0], OBJECTIVE, &showing).await?;
    reads_names(&browser, &NAMES[..7]).await?;
    browser.reads(&format!("7 {}", teacher.words(Matrix::Stuck { tries: STUCK }))).await?;
    ensure!(browser.offers(&stuck(NAMES[0])).await?, "who tries again is no longer named");

    browser.press(&stuck(NAMES[0])).await?;
    browser.at(NAMES[0]).await?;
    browser.reads(&teacher.statement(OBJECTIVE)).await?;
    teacher.reads(Evidence::NotYet { last: Some((7, 10)), tries: STUCK }).await?;
    teacher.reads(Evidence::RunsNow { answered: 2, of: 10 }).await?;
    browser.window.back().await?;

    // Met: nobody has to look any more, and the next one is named.
    for item in 2..10 {
        students[0].answer(&mut shown, item, true).await?;
    }
    reads_names(&browser, &NAMES[1..7]).await?;
    browser.reads(&format!("6 {}", teacher.words(Matrix::Stuck { tries: STUCK }))).await?;
    ensure!(!browser.offers(&stuck(NAMES[0])).await? && browser.offers(&stuck(NAMES[6])).await?, "the next is named");
    browser.finish().await?;
    Ok(())
}
