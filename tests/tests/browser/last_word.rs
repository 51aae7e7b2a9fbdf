//! A teacher has the last word: every decision and its undoing, on the teacher's screen and on the student's.

use crate::keyboard::tab_to;
use crate::languages::no_english;
use crate::screens::{fits, look};
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::Value;
use std::time::Duration;
use tests::chromium::{Chromium, Device};
use tests::student::Student;
use tests::wait;
use words::staff::{Act, Deciding, Evidence, Item, Staff, Went};
use words::student::{Path, Ready, Result as Outcome, Shell, Sitting};
use words::{Locale, Say};

/// So soon does granted time reach a running attempt.
const REACHES: Duration = Duration::from_secs(10);

/// A teacher in front of one student's objective.
pub struct Teacher<'a> {
    browser: &'a Chromium,
    locale: Locale,
    page: String,
}

impl<'a> Teacher<'a> {
    /// Signs in on the page as it is, and goes to the student's objective.
    pub async fn sign_in(stage: &Stage, browser: &'a Chromium, who: &DemoStudent, locale: Locale) -> Result<Self> {
        let (name, password) = stage.server.demo_teacher().await?;
        let teacher = Self { browser, locale, page: String::new() };
        browser.fill(&teacher.words(Staff::Name), &name).await?;
        browser.fill(&teacher.words(Staff::Password), &password).await?;
        browser.press(&teacher.words(Staff::SignIn)).await?;
        browser.reads(&who.class_code).await?;
        Self::at(browser, who, locale).await
    }

    /// Goes to a student's objective.
    async fn at(browser: &'a Chromium, who: &DemoStudent, locale: Locale) -> Result<Self> {
        let session = asked(browser, "/api/v1/staff/session").await?;
        let class = session["classes"][0]["id"].as_str().context("a class")?.to_owned();
        let students = asked(browser, &format!("/api/v1/classes/{class}/students")).await?;
        let found = students.as_array().context("students")?.iter().find(|student| student["name"] == *who.name);
        let student = found.and_then(|student| student["id"].as_str()).context("the student")?;
        let page = format!("/teacher/classes/{class}/students/{student}/objectives/{OBJECTIVE}");
        let teacher = Self { browser, locale, page };
        teacher.visit(who).await?;
        Ok(teacher)
    }

    async fn visit(&self, who: &DemoStudent) -> Result<()> {
        self.browser.visit(&self.page).await?;
        self.browser.at(&who.name).await
    }

    fn words(&self, key: impl Say) -> String {
        key.say(self.locale.into())
    }

    async fn press(&self, key: impl Say) -> Result<()> {
        self.browser.press(&self.words(key)).await
    }

    /// Opens the first attempt.
    pub async fn open(&self) -> Result<()> {
        let script = "const first = document.querySelector('.attempts button[aria-expanded=false]'); first?.click(); return !!first";
        ensure!(self.browser.ask::<bool>(script).await?, "an attempt to open");
        Ok(())
    }

    /// Decides, with a reason.
    async fn decide(&self, act: Act) -> Result<()> {
        self.press(Deciding::Act(act)).await?;
        self.browser.reads(&self.words(Deciding::Means(act))).await?;
        self.press(Deciding::Decide).await?;
        self.browser.reads(&self.words(Deciding::SayWhy)).await?;
        self.browser.fill(&self.words(Deciding::Why), "We looked at it together").await?;
        self.press(Deciding::Decide).await?;
        self.browser.reads(&self.words(Deciding::OnRecord)).await
    }

    pub async fn sees(&self, key: impl Say) -> Result<()> {
        self.browser.reads(&self.words(key)).await
    }

    /// Undoes the last decision that stands.
    async fn undo(&self) -> Result<()> {
        self.decide(Act::Undo).await
    }
}

/// What the server answers a browser that is signed in.
async fn asked(browser: &Chromium, path: &str) -> Result<Value> {
    let script = format!("const done = arguments[0]; fetch('{path}').then(reply => reply.json()).then(done)");
    Ok(browser.window.execute_async(script, Vec::new()).await?.json().clone())
}

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
    desk.visit("/teacher").await?;
    let teacher = Teacher::sign_in(&stage, &desk, who, Locale::En).await?;
    let stands = Evidence::NotYet { last: Some((8, 10)), tries: 1 };
    teacher.sees(stands.clone()).await?;
    look(&desk, "a student's objective").await?;

    teacher.decide(Act::Met).await?;
    path_says(&student, Path::MetByTeacher).await?;
    result_says(Outcome::TeacherMet).await?;
    teacher.decide(Act::NotYet).await?;
    teacher.sees(Evidence::NotYetByTeacher { last: Some((8, 10)), tries: 1 }).await?;
    path_says(&student, not_yet.clone()).await?;
    teacher.undo().await?;
    path_says(&student, Path::MetByTeacher).await?;
    teacher.undo().await?;
    // The newest that stands is now the undoing itself: undone, the "not yet" stands again.
    path_says(&student, not_yet.clone()).await?;
    teacher.undo().await?;
    path_says(&student, Path::MetByTeacher).await?;
    look(&desk, "decisions").await?;

    let teacher = anew(&stage, &desk, other, &student).await?;
    let second = Student::new(&stage.browser, other);
    teacher.decide(Act::Excuse).await?;
    teacher.sees(Evidence::Excused).await?;
    path_says(&second, Path::Excused).await?;
    teacher.undo().await?;
    teacher.sees(stands.clone()).await?;
    path_says(&second, not_yet.clone()).await?;

    teacher.decide(Act::Reopen).await?;
    teacher.sees(Evidence::Reopened).await?;
    path_says(&second, Path::OneMoreTry).await?;
    teacher.undo().await?;
    path_says(&second, not_yet.clone()).await?;

    teacher.open().await?;
    teacher.decide(Act::Grant).await?;
    teacher.sees(Evidence::ReopenedWithTime { more: "1:00".into() }).await?;
    path_says(&second, Path::OneMoreTry).await?;
    second.get_ready(OBJECTIVE).await?;
    second.browser.reads("3:00").await?;
    second.browser.reads(&second.words(Ready::LongerForYou { from: "2:00".into() })).await?;
    second.browser.reads(&second.words(Ready::OneMoreTry)).await?;
    teacher.undo().await?;
    path_says(&second, not_yet.clone()).await?;

    teacher.decide(Act::Void).await?;
    teacher.sees(Evidence::NotTried).await?;
    teacher.sees(Evidence::Void).await?;
    path_says_no(&second, &not_yet).await?;
    teacher.undo().await?;
    path_says(&second, not_yet.clone()).await?;

    // Nobody is chosen from the start.
    teacher.press(Deciding::Act(Act::Move)).await?;
    teacher.press(Deciding::Decide).await?;
    teacher.sees(Deciding::SayWho).await?;
    tab_to(&desk, &teacher.words(Deciding::WhoSatThere)).await?;
    desk.keys("Amara").await?;
    desk.fill(&teacher.words(Deciding::Why), "We looked at it together").await?;
    teacher.press(Deciding::Decide).await?;
    teacher.sees(Deciding::OnRecord).await?;
    teacher.sees(Evidence::CountsFor { name: "Amara".into() }).await?;
    path_says_no(&second, &not_yet).await?;
    teacher.undo().await?;
    teacher.sees(stands).await?;
    path_says(&second, not_yet).await?;
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}

/// Another student, who has not met it either, and the teacher's page of them.
async fn anew<'a>(stage: &Stage, desk: &'a Chromium, who: &DemoStudent, before: &Student<'_>) -> Result<Teacher<'a>> {
    before.press(Shell::SignOut).await?;
    let student = Student::new(&stage.browser, who);
    student.fill_in().await?;
    student.demonstrate(OBJECTIVE, &[1, 2]).await?;
    student.sees_it_saved().await?;
    Teacher::at(desk, who, Locale::En).await
}

#[tokio::test]
async fn granted_time_reaches_a_running_attempt_within_ten_seconds() -> Result<()> {
    let stage = Stage::new().await?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let who = stage.fresh(0)?;
    let student = Student::new(&stage.browser, who);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    desk.visit("/teacher").await?;
    let teacher = Teacher::sign_in(&stage, &desk, who, Locale::En).await?;
    teacher.sees(Evidence::Went(Went::Running(3, 10))).await?;
    teacher.sees(Evidence::RunsNow { answered: 3, of: 10 }).await?;
    let not_tried = teacher.words(Evidence::NotTried);
    ensure!(!desk.text().await?.contains(&not_tried), "who is in the middle of it has tried");
    teacher.open().await?;
    teacher.sees(Item::NotAnsweredYet).await?;
    teacher.sees(Item::NotReachedYet).await?;
    look(&desk, "an attempt that runs").await?;
    news_leaves_a_reason_alone(&teacher, &student).await?;
    let before = student.clock().await?;
    teacher.press(Deciding::Decide).await?;
    teacher.sees(Deciding::OnRecord).await?;
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
    teacher.sees(Evidence::Went(Went::Met(10, 10))).await?;
    ensure!(desk.text().await?.contains(&teacher.words(Evidence::Facts)), "what was opened stays open");
    teacher.sees(Evidence::Granted { more: "1:00".into() }).await?;
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}

/// The teacher writes why more time is given, while the student goes on to the fifth item.
async fn news_leaves_a_reason_alone(teacher: &Teacher<'_>, student: &Student<'_>) -> Result<()> {
    teacher.press(Deciding::Act(Act::Grant)).await?;
    teacher.browser.fill(&teacher.words(Deciding::Why), "A fire drill").await?;
    student.answer(4, 4, &[]).await?;
    student.at_item(5).await?;
    teacher.sees(Evidence::Went(Went::Running(4, 10))).await?;
    teacher.sees(Evidence::RunsNow { answered: 4, of: 10 }).await?;
    let script =
        "const why = document.querySelector('#why'); return [why?.value, document.activeElement === why].join()";
    let why: String = teacher.browser.ask(script).await?;
    ensure!(why == "A fire drill,true", "the reason and the focus are {why:?}");
    Ok(())
}

const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";

#[tokio::test]
async fn a_teacher_decides_in_spanish_by_keys_alone() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let desk = Chromium::open(&stage.server.origin()).await?;
    let student = Student::new(&stage.browser, who);
    student.sign_in().await?;
    student.demonstrate(OBJECTIVE, &[3]).await?;
    student.sees_it_saved().await?;
    desk.visit("/teacher").await?;
    desk.press(Locale::Es.own_name()).await?;
    let teacher = Teacher::sign_in(&stage, &desk, who, Locale::Es).await?;
    let said = |key: Deciding| teacher.words(key);
    tab_to(&desk, &said(Deciding::Act(Act::Excuse))).await?;
    desk.keys(ENTER).await?;
    let focused = "return document.activeElement?.id === 'why'";
    desk.await_here("the focus on the reason", async || Ok(desk.ask::<bool>(focused).await?.then_some(()))).await?;
    desk.keys("Enferma").await?;
    desk.keys(TAB).await?;
    desk.keys(ENTER).await?;
    desk.reads(&said(Deciding::OnRecord)).await?;
    teacher.open().await?;
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
    desk.visit("/teacher").await?;
    let teacher = Teacher::sign_in(&stage, &desk, who, Locale::En).await?;
    teacher.open().await?;
    teacher.decide(Act::Void).await?;
    result_says(Outcome::SetAside).await?;
    teacher.undo().await?;
    teacher.decide(Act::NotYet).await?;
    teacher.sees(Evidence::NotYetByTeacher { last: Some((10, 10)), tries: 1 }).await?;
    result_says(Outcome::TeacherNotYet).await?;
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}
