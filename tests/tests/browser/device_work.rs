//! What a device holds is compared with what the school does: what the school lost is sent again, and a teacher sees what
//! has not come, or is not the same.

use crate::on_device::{hand_in, is_taken, rows, saved};
use crate::screens::{fits, judged, look};
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use serde_json::{Value, json};
use server::store::sqlite::FILE;
use sqlx::{Connection, SqliteConnection};
use tests::chromium::{Chromium, Device};
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use tests::teacher::Teacher;
use words::staff::{HandIn, Staff, Waiting};
use words::student::{Path, Practice, Saving, Shell, SignIn};
use words::{Locale, Say};

const PAGE: &str = "/teacher/waiting";
const EVENTS: &str = "*/api/v1/events*";

/// On plain http, where no service worker sends anything in the tab's place.
#[tokio::test]
async fn a_teacher_sees_what_waits_on_a_device_until_it_has_come() -> Result<()> {
    let server = Server::demo().await?;
    let who = &Record::nobody_yet(&server).await?[0];
    let device = Chromium::open(&server.origin_on("school.test")).await?;
    let (browser, student) = (&device, Student::new(&device, who));
    student.sign_in().await?;
    browser.block(&[EVENTS]).await?;
    for _ in 0..2 {
        student.open(OBJECTIVE).await?;
        student.press(Path::Practise).await?;
        student.practise(&[]).await?;
        browser.reads(&student.words(Practice::RoundDone)).await?;
        student.back_to_path().await?;
    }
    // The school is there again, and the device is gone in the middle of what it sends. Not even as its page went was any of
    // it on its way.
    browser.ask::<()>("window.fetch = () => new Promise(() => {}); return null").await?;
    browser.visit("/").await?;
    student.at_path().await?;

    let teacher = Chromium::open(&server.origin()).await?;
    sign_in(&server, &teacher).await?;
    for words in [who.name.clone(), say(Waiting::Waits { count: 2 })] {
        sees(&teacher, &words).await?;
    }
    for size in Device::ALL {
        fits(&teacher, "work that has not arrived", size, false).await?;
    }
    judged(&teacher, "work that has not arrived").await?;

    browser.block(&[]).await?;
    browser.visit("/").await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    sees(&teacher, &say(Waiting::None)).await?;
    device.finish().await?;
    teacher.finish().await?;
    Ok(())
}

#[tokio::test]
async fn what_the_school_lost_is_sent_again() -> Result<()> {
    let mut stage = Stage::new().await?;
    let who = stage.fresh(0)?.clone();
    let student = Student::new(&stage.browser, &who);
    student.sign_in().await?;
    let answered = student.demonstrate(OBJECTIVE, &[3]).await?;
    student.sees_it_saved().await?;
    stage.server.stop()?;
    // No restore that would have raised the epoch: the rows are gone, and nobody says so.
    let file = stage.server.data().join(FILE);
    let mut database = SqliteConnection::connect(&file.display().to_string()).await?;
    let newest = "SELECT id FROM attempt WHERE kind = 'demonstration' ORDER BY id DESC LIMIT 1";
    let lost: String = sqlx::query_scalar(newest).fetch_one(&mut database).await?;
    for statement in ["DELETE FROM batch WHERE attempt = $1", "DELETE FROM attempt WHERE id = $1"] {
        sqlx::query(statement).bind(&lost).execute(&mut database).await?;
    }
    database.close().await?;
    stage.server.start().await?;
    ensure!(Record::of(&stage.server, &who)?.is_empty(), "it should be gone");

    stage.browser.visit("/").await?;
    Record::met_once(&stage.server, &who, &answered).await?;
    stage.browser.finish().await?;
    Ok(())
}

/// Changes a byte of the last event on the device, as a bad disk might.
const CHANGE: &str = "
    const done = arguments[0];
    const asked = indexedDB.open('tenfold');
    asked.onsuccess = () => {
        const rows = asked.result.transaction('rows', 'readwrite', { durability: 'strict' });
        const of = rows.objectStore('rows').openCursor(IDBKeyRange.bound('event/', 'event/~'), 'prev');
        of.onsuccess = () => {
            const row = JSON.parse(of.result.value);
            row.bytes = row.bytes.replace(':', ': ');
            of.result.update(JSON.stringify(row));
        };
        rows.oncomplete = () => {
            asked.result.close();
            done(1);
        };
    };
";

#[tokio::test]
async fn a_device_that_has_something_else_is_on_the_teachers_page() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.demonstrate(OBJECTIVE, &[]).await?;
    student.sees_it_saved().await?;
    browser.window.execute_async(CHANGE, Vec::new()).await?;
    browser.visit("/").await?;
    browser.reads(&student.words(Shell::KeptHere)).await?;

    let teacher = Chromium::open(&stage.server.origin()).await?;
    sign_in(&stage.server, &teacher).await?;
    for words in [who.name.clone(), say(Waiting::Differs { count: 1 })] {
        sees(&teacher, &words).await?;
    }
    // And where nobody can be asked.
    browser.network(false).await?;
    browser.visit("/").await?;
    browser.reads(&student.words(Shell::KeptHere)).await?;
    assert_eq!(Record::of(&stage.server, who)?[0].outcome.as_deref(), Some("met"), "what is at school stands");
    // Somebody can carry it, and it does not stay on the device for the next child.
    student.press(Shell::KeptHere).await?;
    browser.reads(&student.words(Saving::NotTaken { count: 1 })).await?;
    look(browser, "what is not the same at school").await?;
    let folder = tempfile::tempdir()?;
    let file = saved(&student, folder.path()).await?;
    teacher.visit("/teacher").await?;
    teacher.press(&say(HandIn::Heading)).await?;
    hand_in(&teacher, &file).await?;
    for words in [who.name.clone(), say(HandIn::Differ { count: 1 }), say(HandIn::Differs)] {
        teacher.reads(&words).await?;
    }
    look(&teacher, "what is not the same, handed in").await?;
    browser.network(true).await?;
    student.press(Shell::SignOut).await?;
    student.press(Saving::SignOutNow).await?;
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    is_taken(browser).await?;
    let (keys, _) = rows(browser).await?;
    ensure!(keys == ["sealed"], "what is left on the device: {keys:?}");
    stage.browser.finish().await?;
    teacher.finish().await?;
    Ok(())
}

/// Practice is forgotten after a day, and a device's clock two days later; not what is nowhere else.
#[tokio::test]
async fn what_is_not_the_same_at_school_stays_on_the_device() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.open(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    let asked = student.practise(&[]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    Record::reaches(&stage.server, who, asked.len()).await?;
    student.back_to_path().await?;
    // What is changed before it was ever sent is what the school has, and no difference.
    let is_ended = |events: &[Value]| events.iter().any(|event| event["event"] == "end");
    Record::has(&stage.server, who, "the end of the round", is_ended).await?;
    browser.window.execute_async(CHANGE, Vec::new()).await?;
    browser.visit("/").await?;
    browser.reads(&student.words(Shell::KeptHere)).await?;
    let later = json!({"source": "const now = Date.now.bind(Date); Date.now = () => now() + 172800000;"});
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", later).await?;
    for _ in 0..2 {
        browser.visit("/").await?;
        browser.reads(&student.words(Shell::KeptHere)).await?;
    }
    stage.browser.finish().await?;
    Ok(())
}

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

async fn sign_in(server: &Server, teacher: &Chromium) -> Result<()> {
    Teacher::new(teacher).sign_in(server).await?;
    teacher.press(&say(Waiting::Heading)).await?;
    teacher.at(&say(Waiting::Heading)).await
}

/// Loads the page anew until it says so.
async fn sees(teacher: &Chromium, words: &str) -> Result<()> {
    let loading = say(Staff::Loading);
    let says = async || {
        teacher.visit(PAGE).await?;
        teacher.at(&say(Waiting::Heading)).await?;
        let loaded = async || Ok((!teacher.text().await?.contains(&loading)).then_some(()));
        teacher.await_here("the list", loaded).await?;
        Ok(teacher.text().await?.contains(words).then_some(()))
    };
    teacher.await_here(&format!("the teacher to see {words:?}"), says).await
}
