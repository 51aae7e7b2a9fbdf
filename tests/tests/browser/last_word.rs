//! A teacher has the last word: every decision and its undoing, on the teacher's screen and on the student's.

use crate::keyboard::tab_to;
use crate::languages::no_english;
use crate::screens::{fits, look};
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use std::time::Duration;
use tests::chromium::{Chromium, Device};
use tests::keys::{ENTER, TAB};
use tests::student::Student;
use tests::teacher::Teacher;
use tests::wait;
use words::staff::{Act, Deciding, Evidence, Item, Went};
use words::student::{Path, Ready, Result as Outcome, Shell, Sitting};
use words::{Locale, Say};

/// So soon does granted time reach a running attempt.
const REACHES: Duration = Duration::from_secs(10);

/// The student looks at the path anew.
async fn path_says(student: &Student<'_>, state: impl Say) -> Result<()> {
    student.browser.visit("/").await?;
    student.at_path().await?;
    student.browser.reads(&student.words(state)).await
}

/// The path no longer says so.
async fn path_says_no(student: &Student<'_>, state: &Path) -> Result<()> {
    student.browser.visit("/").await?;
    student.at_path().await?;
    let said = student.words(state.clone());
    ensure!(!student.browser.text().await?.contains(&said), "the path still says {said:?}");
    Ok(())
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
    let result = stage.browser.window.current_url().await?.path().to_owned();
    let result_says = async |said: Outcome| {
        stage.browser.visit(&result).await?;
        stage.browser.reads(&student.words(said)).await
    };
    let not_yet = Path::NotYet { right: 8, of: 10 };
    let teacher = Teacher::new(&desk);
    teacher.sign_in(&stage.server).await?;
    teacher.open_student(who, OBJECTIVE).await?;
    let stands = Evidence::NotYet { last: Some((8, 10)), tries: 1 };
    teacher.reads(stands.clone()).await?;
    look(&desk, "a student's objective").await?;

    teacher.decide(Act::Met).await?;
    path_says(&student, Path::MetByTeacher).await?;
    result_says(Outcome::TeacherMet).await?;
    teacher.decide(Act::NotYet).await?;
    teacher.reads(Evidence::NotYetByTeacher { last: Some((8, 10)), tries: 1 }).await?;
    path_says(&student, not_yet.clone()).await?;
    teacher.undo().await?;
    path_says(&student, Path::MetByTeacher).await?;
    teacher.undo().await?;
    // The newest that stands is now the undoing itself: undone, the "not yet" stands again.
    path_says(&student, not_yet.clone()).await?;
    teacher.undo().await?;
    path_says(&student, Path::MetByTeacher).await?;
    look(&desk, "decisions").await?;

    // Another student, who has not met it either.
    student.press(Shell::SignOut).await?;
    let second = Student::new(&stage.browser, other);
    second.fill_in().await?;
    second.demonstrate(OBJECTIVE, &[1, 2]).await?;
    second.sees_it_saved().await?;
    teacher.open_student(other, OBJECTIVE).await?;
    teacher.decide(Act::Excuse).await?;
    teacher.reads(Evidence::Excused).await?;
    path_says(&second, Path::Excused).await?;
    teacher.undo().await?;
    teacher.reads(stands.clone()).await?;
    path_says(&second, not_yet.clone()).await?;

    teacher.decide(Act::Reopen).await?;
    teacher.reads(Evidence::Reopened).await?;
    path_says(&second, Path::OneMoreTry).await?;
    teacher.undo().await?;
    path_says(&second, not_yet.clone()).await?;

    teacher.open_attempt().await?;
    teacher.decide(Act::Grant).await?;
    teacher.reads(Evidence::ReopenedWithTime { more: "1:00".into() }).await?;
    path_says(&second, Path::OneMoreTry).await?;
    second.get_ready(OBJECTIVE).await?;
    second.browser.reads("3:00").await?;
    second.browser.reads(&second.words(Ready::LongerForYou { from: "2:00".into() })).await?;
    second.browser.reads(&second.words(Ready::OneMoreTry)).await?;
    teacher.undo().await?;
    path_says(&second, not_yet.clone()).await?;

    teacher.decide(Act::Void).await?;
    teacher.reads(Evidence::NotTried).await?;
    teacher.reads(Evidence::Void).await?;
    path_says_no(&second, &not_yet).await?;
    teacher.undo().await?;
    path_says(&second, not_yet.clone()).await?;

    // Nobody is chosen from the start.
    teacher.press(Deciding::Act(Act::Move)).await?;
    teacher.press(Deciding::Decide).await?;
    teacher.reads(Deciding::SayWho).await?;
    tab_to(&desk, &teacher.words(Deciding::WhoSatThere)).await?;
    desk.keys("Amara").await?;
    teacher.fill(Deciding::Why, "We looked at it together").await?;
    teacher.press(Deciding::Decide).await?;
    teacher.reads(Deciding::OnRecord).await?;
    teacher.reads(Evidence::CountsFor { name: "Amara".into() }).await?;
    path_says_no(&second, &not_yet).await?;
    teacher.undo().await?;
    teacher.reads(stands).await?;
    path_says(&second, not_yet).await?;
    stage.browser.finish().await?;
    desk.finish().await?;
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
    let before = student.clock().await?;
    teacher.press(Deciding::Decide).await?;
    teacher.reads(Deciding::OnRecord).await?;
    // Nothing is typed meanwhile.
    let more = student.words(Sitting::MoreTime { more: "1:00".into() });
    let told = async || Ok(stage.browser.text().await?.contains(&more).then_some(()));
    wait::within(REACHES, "the time to reach the student", told).await?;
    let after = student.clock().await?;
    ensure!(after > before && after <= before + 60, "{after} s are left, {before} s were");
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
