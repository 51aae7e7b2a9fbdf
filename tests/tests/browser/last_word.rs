//! A teacher has the last word: every decision and its undoing, on the teacher's screen and on the student's.

use crate::keyboard::tab_to;
use crate::languages::no_english;
use crate::screens::{fits, look};
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use std::time::Duration;
use tests::chromium::{Chromium, Device};
use tests::keys::{ENTER, TAB};
use tests::student::Student;
use tests::teacher::Teacher;
use tests::wait;
use words::Locale;
use words::staff::{Act, Deciding, Evidence, Item, Went};
use words::student::{Path, Ready, Result as Outcome, Shell, Sitting};

/// So soon does granted time reach a running attempt.
const REACHES: Duration = Duration::from_secs(10);

/// What the second student's and the first one's page say of their one try.
const STANDS: Evidence = Evidence::NotYet { last: Some((8, 10)), tries: 1 };
/// The same on a path.
const NOT_YET: Path = Path::NotYet { right: 8, of: 10 };

/// The student looks at the path anew.
async fn path_says(student: &Student<'_>, state: Path) -> Result<()> {
    student.browser.visit("/").await?;
    student.at_path().await?;
    student.browser.reads(&student.words(state)).await
}

/// The path no longer says so.
async fn path_says_no(student: &Student<'_>, state: Path) -> Result<()> {
    student.browser.visit("/").await?;
    student.at_path().await?;
    says_no_more(student.browser, &student.words(state)).await
}

/// A page says so no longer.
pub async fn says_no_more(browser: &Chromium, said: &str) -> Result<()> {
    let is_gone = async || Ok((!browser.text().await?.contains(said)).then_some(()));
    browser.await_here(&format!("{said:?} to be gone"), is_gone).await
}

/// The teacher's page says that it is met by a teacher's judgement, on whatever day.
async fn reads_met_by_teacher(teacher: &Teacher<'_>) -> Result<()> {
    const DAY: &str = "{day}";
    let said = teacher.words(Evidence::MetByTeacher { day: DAY.into() });
    let (before, after) = said.split_once(DAY).context("a day in it")?;
    let is_it = |line: &str| {
        line.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).is_some_and(|day| !day.is_empty())
    };
    let is_said = async || Ok(teacher.browser.text().await?.lines().any(is_it).then_some(()));
    teacher.browser.await_here(&format!("{said:?}"), is_said).await
}

#[tokio::test]
async fn every_decision_and_its_undoing_is_seen_on_both_screens() -> Result<()> {
    let stage = Stage::new().await?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let (who, other) = (stage.fresh(0)?, stage.fresh(1)?);
    let student = Student::new(&stage.browser, who);
    student.sign_in().await?;
    student.demonstrate(OBJECTIVE, &[3, 4]).await?;
    student.sees_it_saved().await?;
    let teacher = Teacher::new(&desk);
    teacher.sign_in(&stage.server).await?;
    teacher.open_student(who, OBJECTIVE).await?;
    teacher.reads(STANDS).await?;
    look(&desk, "a student's objective").await?;
    met_and_not_yet(&teacher, &student).await?;
    look(&desk, "decisions").await?;

    // Another student, who has not met it either.
    student.press(Shell::SignOut).await?;
    let second = Student::new(&stage.browser, other);
    second.fill_in().await?;
    second.demonstrate(OBJECTIVE, &[1, 2]).await?;
    second.sees_it_saved().await?;
    teacher.open_student(other, OBJECTIVE).await?;
    excused(&teacher, &second).await?;
    another_try(&teacher, &second).await?;
    void(&teacher, &second).await?;
    moved(&stage, &teacher, &second).await?;
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}

/// At the result of the student's one try.
async fn met_and_not_yet(teacher: &Teacher<'_>, student: &Student<'_>) -> Result<()> {
    let result = student.browser.window.current_url().await?.path().to_owned();
    teacher.decide(Act::Met).await?;
    reads_met_by_teacher(teacher).await?;
    path_says(student, Path::MetByTeacher).await?;
    student.browser.visit(&result).await?;
    student.browser.reads(&student.words(Outcome::TeacherMet)).await?;

    // By itself it goes before anything is decided after it: then an undoing is of what is newest.
    teacher.undo().await?;
    teacher.reads(STANDS).await?;
    path_says(student, NOT_YET).await?;
    student.browser.visit(&result).await?;
    student.sees_result(Outcome::NotYet { right: 8, of: 10, required: 9 }).await?;
    says_no_more(student.browser, &student.words(Outcome::TeacherMet)).await?;
    teacher.decide(Act::Met).await?;
    reads_met_by_teacher(teacher).await?;
    path_says(student, Path::MetByTeacher).await?;

    let by_teacher = Evidence::NotYetByTeacher { last: Some((8, 10)), tries: 1 };
    teacher.decide(Act::NotYet).await?;
    teacher.reads(by_teacher.clone()).await?;
    path_says(student, NOT_YET).await?;
    teacher.undo().await?;
    reads_met_by_teacher(teacher).await?;
    path_says(student, Path::MetByTeacher).await?;
    teacher.undo().await?;
    // The newest that stands is now the undoing itself: undone, the "not yet" stands again.
    teacher.reads(by_teacher).await?;
    path_says(student, NOT_YET).await?;
    teacher.undo().await?;
    reads_met_by_teacher(teacher).await?;
    path_says(student, Path::MetByTeacher).await
}

async fn excused(teacher: &Teacher<'_>, student: &Student<'_>) -> Result<()> {
    teacher.decide(Act::Excuse).await?;
    teacher.reads(Evidence::Excused).await?;
    path_says(student, Path::Excused).await?;
    teacher.undo().await?;
    teacher.reads(STANDS).await?;
    path_says(student, NOT_YET).await
}

/// By itself, and with more time. What was shown stands beside it all along.
async fn another_try(teacher: &Teacher<'_>, student: &Student<'_>) -> Result<()> {
    teacher.decide(Act::Reopen).await?;
    teacher.reads(Evidence::Reopened).await?;
    path_says(student, Path::OneMoreTry).await?;
    teacher.undo().await?;
    says_no_more(teacher.browser, &teacher.words(Evidence::Reopened)).await?;
    teacher.reads(STANDS).await?;
    path_says(student, NOT_YET).await?;

    teacher.open_attempt().await?;
    teacher.decide(Act::Grant).await?;
    let with_time = Evidence::ReopenedWithTime { more: "1:00".into() };
    teacher.reads(with_time.clone()).await?;
    path_says(student, Path::OneMoreTry).await?;
    student.get_ready(OBJECTIVE).await?;
    student.browser.reads("3:00").await?;
    student.browser.reads(&student.words(Ready::LongerForYou { from: "2:00".into() })).await?;
    student.browser.reads(&student.words(Ready::OneMoreTry)).await?;
    teacher.undo().await?;
    says_no_more(teacher.browser, &teacher.words(with_time)).await?;
    teacher.reads(STANDS).await?;
    path_says(student, NOT_YET).await
}

async fn void(teacher: &Teacher<'_>, student: &Student<'_>) -> Result<()> {
    teacher.decide(Act::Void).await?;
    teacher.reads(Evidence::NotTried).await?;
    teacher.reads(Evidence::Void).await?;
    path_says_no(student, NOT_YET).await?;
    teacher.undo().await?;
    teacher.reads(STANDS).await?;
    says_no_more(teacher.browser, &teacher.words(Evidence::Void)).await?;
    path_says(student, NOT_YET).await
}

/// To a third student, who has tried nothing.
async fn moved(stage: &Stage, teacher: &Teacher<'_>, student: &Student<'_>) -> Result<()> {
    let (desk, other, sat_there) = (teacher.browser, stage.fresh(1)?, stage.fresh(2)?);
    let seat = Chromium::open(&stage.server.origin()).await?;
    let third = Student::new(&seat, sat_there);
    third.sign_in().await?;
    path_says_no(&third, NOT_YET).await?;

    // Nobody is chosen from the start.
    teacher.press(Deciding::Act(Act::Move)).await?;
    teacher.press(Deciding::Decide).await?;
    teacher.reads(Deciding::SayWho).await?;
    tab_to(desk, &teacher.words(Deciding::WhoSatThere)).await?;
    desk.keys(sat_there.name.chars().take(2).collect::<String>()).await?;
    teacher.fill(Deciding::Why, "We looked at it together").await?;
    teacher.press(Deciding::Decide).await?;
    teacher.reads(Deciding::OnRecord).await?;
    teacher.reads(Evidence::CountsFor { name: sat_there.name.clone() }).await?;
    teacher.reads(Evidence::NotTried).await?;
    path_says_no(student, NOT_YET).await?;
    path_says(&third, NOT_YET).await?;
    teacher.open_student(sat_there, OBJECTIVE).await?;
    teacher.reads(STANDS).await?;
    teacher.reads(Evidence::BegunAs { name: other.name.clone() }).await?;

    teacher.open_student(other, OBJECTIVE).await?;
    teacher.undo().await?;
    teacher.reads(STANDS).await?;
    path_says(student, NOT_YET).await?;
    path_says_no(&third, NOT_YET).await?;
    teacher.open_student(sat_there, OBJECTIVE).await?;
    teacher.reads(Evidence::NotTried).await?;
    teacher.reads(Evidence::CountsFor { name: other.name.clone() }).await?;
    seat.finish().await?;
    Ok(())
}

#[tokio::test]
async fn granted_time_reaches_a_running_attempt_within_ten_seconds() -> Result<()> {
    let stage = Stage::new().await?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    let teacher = Teacher::new(&desk);
    teacher.sign_in(&stage.server).await?;
    teacher.open_student(who, OBJECTIVE).await?;
    teacher.reads(Evidence::Went(Went::Running(3, 10))).await?;
    teacher.reads(Evidence::RunsNow { answered: 3, of: 10 }).await?;
    let not_tried = teacher.words(Evidence::NotTried);
    ensure!(!desk.text().await?.contains(&not_tried), "who is in the middle of it has tried");
    teacher.open_attempt().await?;
    teacher.reads(Item::NotAnsweredYet).await?;
    teacher.reads(Item::NotReachedYet).await?;
    look(&desk, "an attempt that runs").await?;
    news_leaves_a_reason_alone(&teacher, &student).await?;
    // Slower than anybody waits for it who is waiting.
    stage.browser.slow_network(2_000).await?;
    let before = student.clock().await?;
    teacher.press(Deciding::Decide).await?;
    teacher.reads(Deciding::OnRecord).await?;
    // Nothing is typed meanwhile.
    let more = student.words(Sitting::MoreTime { more: "1:00".into() });
    let told = async || Ok(stage.browser.text().await?.contains(&more).then_some(()));
    wait::within(REACHES, "the time to reach the student", told).await?;
    let after = student.clock().await?;
    ensure!(after > before && after <= before + 60, "{after} s are left, {before} s were");
    stage.browser.slow_network(0).await?;
    let after = taken_back_and_given_again(&teacher, &student, before).await?;
    fits(&stage.browser, "more time", Device::PHONE, true).await?;
    stage.browser.use_device(Device::LAPTOP).await?;

    stage.browser.window.refresh().await?;
    student.at_item(5).await?;
    let reloaded = student.clock().await?;
    ensure!(reloaded > after - 30 && reloaded <= after, "{reloaded} s are left after a reload, {after} s were");
    stage.browser.reads(&more).await?;
    student.answer(5, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    teacher.reads(Evidence::Went(Went::Met(10, 10))).await?;
    // What was opened stays open.
    teacher.reads(Evidence::Facts).await?;
    teacher.reads(Evidence::Granted { more: "1:00".into() }).await?;
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}

/// The grant is undone, and the deadline is where it was; the undoing is undone, and so much is left as is returned.
async fn taken_back_and_given_again(teacher: &Teacher<'_>, student: &Student<'_>, before: u64) -> Result<u64> {
    let granted = Evidence::Granted { more: "1:00".into() };
    teacher.reads(granted.clone()).await?;
    teacher.undo().await?;
    says_no_more(teacher.browser, &teacher.words(granted.clone())).await?;
    let left = async || Ok(Some(student.clock().await?).filter(|left| *left <= before));
    let left = wait::within(REACHES, "the time to be taken back", left).await?;
    teacher.undo().await?;
    teacher.reads(granted).await?;
    let again = async || Ok(Some(student.clock().await?).filter(|again| *again > left));
    let again = wait::within(REACHES, "the time to be there again", again).await?;
    ensure!(again <= left + 60, "{again} s are left, {left} s were");
    Ok(again)
}

/// The teacher writes why more time is given, while the student goes on to the fifth item.
async fn news_leaves_a_reason_alone(teacher: &Teacher<'_>, student: &Student<'_>) -> Result<()> {
    teacher.press(Deciding::Act(Act::Grant)).await?;
    teacher.fill(Deciding::Why, "A fire drill").await?;
    student.answer(4, 4, &[]).await?;
    student.at_item(5).await?;
    teacher.reads(Evidence::Went(Went::Running(4, 10))).await?;
    teacher.reads(Evidence::RunsNow { answered: 4, of: 10 }).await?;
    let script =
        "const why = document.querySelector('#why'); return [why?.value, document.activeElement === why].join()";
    let why: String = teacher.browser.ask(script).await?;
    ensure!(why == "A fire drill,true", "the reason and the focus are {why:?}");
    Ok(())
}

#[tokio::test]
async fn a_teacher_decides_in_spanish_by_keys_alone() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let student = Student::new(&stage.browser, who);
    student.sign_in().await?;
    student.demonstrate(OBJECTIVE, &[3]).await?;
    student.sees_it_saved().await?;
    let teacher = Teacher::new(&desk).reading(Locale::Es);
    teacher.sign_in(&stage.server).await?;
    teacher.open_student(who, OBJECTIVE).await?;
    let said = |key: Deciding| teacher.words(key);
    tab_to(&desk, &said(Deciding::Act(Act::Excuse))).await?;
    desk.keys(ENTER).await?;
    let focused = "return document.activeElement?.id === 'why'";
    desk.await_here("the focus on the reason", async || Ok(desk.ask::<bool>(focused).await?.then_some(()))).await?;
    desk.keys("Enferma").await?;
    desk.keys(TAB).await?;
    desk.keys(ENTER).await?;
    desk.reads(&said(Deciding::OnRecord)).await?;
    teacher.open_attempt().await?;
    desk.reads(&teacher.words(Evidence::Facts)).await?;
    no_english(&desk, "a student's objective", &[&who.name, "Ms Rivera", "Enferma"]).await?;
    look(&desk, "a student's objective in Spanish").await?;
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_result_says_whether_it_is_set_aside_or_judged_otherwise() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let student = Student::new(&stage.browser, who);
    student.sign_in().await?;
    student.demonstrate(OBJECTIVE, &[]).await?;
    student.sees_it_saved().await?;
    let result = stage.browser.window.current_url().await?.path().to_owned();
    let result_says = async |said: Outcome| {
        stage.browser.visit(&result).await?;
        stage.browser.reads(&student.words(said)).await
    };
    let teacher = Teacher::new(&desk);
    teacher.sign_in(&stage.server).await?;
    teacher.open_student(who, OBJECTIVE).await?;
    teacher.open_attempt().await?;
    teacher.decide(Act::Void).await?;
    result_says(Outcome::SetAside).await?;
    teacher.undo().await?;
    teacher.decide(Act::NotYet).await?;
    teacher.reads(Evidence::NotYetByTeacher { last: Some((10, 10)), tries: 1 }).await?;
    result_says(Outcome::TeacherNotYet).await?;
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}
