//! The class's page: the matrix fills in while students work, and is used by keyboard, printed and taken along.

use crate::class_page::{choose, names, reads_cell, reads_names, table};
use crate::keyboard::tab_to;
use crate::printed;
use crate::screens::look;
use crate::stage::OBJECTIVE;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::chromium::{Chromium, Device};
use tests::keys::{BACKSPACE, DOWN, END, ENTER, LEFT, RIGHT, TAB, UP};
use tests::server::Server;
use tests::student::Student;
use tests::teacher::Teacher;
use tests::{classroom, wait};
use words::staff::{Begin, Matrix, MatrixCell, Roster, Staff};
use words::{Locale, Say};

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

/// Signs the demo school's teacher in, and opens the class.
async fn open_class(server: &Server, browser: &Chromium, locale: Locale) -> Result<()> {
    let teacher = Teacher::new(browser).reading(locale);
    teacher.sign_in(server).await?;
    teacher.open_class().await?;
    browser.await_here("the table", async || Ok((!table(browser).await?.is_empty()).then_some(()))).await
}

#[tokio::test]
async fn from_an_empty_folder_the_teacher_sees_the_first_met_without_a_reload() -> Result<()> {
    let server = Server::empty().await?;
    let teacher = Chromium::open(&server.origin()).await?;
    teacher.visit(&server.begin_address().await?).await?;
    teacher.fill(&say(Begin::School), "North School").await?;
    teacher.fill(&say(Begin::Name), "Ms Rivera").await?;
    teacher.fill(&say(Begin::Password), "apple-tree-42").await?;
    teacher.press(&say(Begin::Act)).await?;
    teacher.fill(&say(Roster::NewClass), "4B").await?;
    teacher.press(&say(Roster::BeginClass)).await?;
    teacher.press("← 4B").await?;
    teacher.reads(&say(Matrix::EmptyHeading)).await?;
    look(&teacher, "a class without students").await?;
    teacher.press(&say(Matrix::EmptyAct)).await?;
    teacher.fill(&say(Roster::Names), "Amara\nBéla").await?;
    teacher.press(&say(Roster::Add { count: 2 })).await?;
    let slip = classroom::slips(&teacher).await?.into_iter().next().context("a slip")?;
    teacher.press(&say(Roster::Done)).await?;
    teacher.press("← 4B").await?;
    reads_cell(&teacher, "Amara", OBJECTIVE, &say(MatrixCell::Ready)).await?;
    // Whatever reloads the page takes this away.
    teacher.ask_with("window.sameAsBefore = true", Vec::new()).await?;

    let tab = Chromium::open(&server.origin()).await?;
    let student = Student::new(&tab, &slip);
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    reads_cell(&teacher, "Amara", OBJECTIVE, &say(MatrixCell::Showing { answered: 3, of: 10 })).await?;
    teacher.reads(&format!("1 {}: Amara", say(Matrix::ShowingNow))).await?;
    teacher.reads(&format!("1 {}: Amara", say(Matrix::WorkingNow))).await?;
    student.answer(4, 10, &[]).await?;
    student.sees_it_saved().await?;
    reads_cell(&teacher, "Amara", OBJECTIVE, &say(MatrixCell::Met)).await?;
    reads_cell(&teacher, "Amara", "multiply-three-digit", &say(MatrixCell::Ready)).await?;
    reads_cell(&teacher, "Béla", "multiply-three-digit", &say(MatrixCell::NotOpen)).await?;
    teacher.reads(&say(Matrix::MetThisWeek { count: 1, of: 2 })).await?;

    student.back_to_path().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 2, &[]).await?;
    reads_cell(&teacher, "Amara", OBJECTIVE, &say(MatrixCell::ShowingAgain { answered: 2, of: 10 })).await?;
    teacher.reads(&format!("1 {}: Amara", say(Matrix::ShowingNow))).await?;
    choose(&teacher, &say(Matrix::Show), &say(Matrix::Showing)).await?;
    reads_names(&teacher, &["Amara"]).await?;
    ensure!(teacher.ask::<bool>("return window.sameAsBefore === true").await?, "the page was loaded anew");
    tab.finish().await?;
    teacher.finish().await?;
    Ok(())
}

#[tokio::test]
async fn the_page_fits_every_device_and_its_export_and_print_are_equal_to_it() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    for locale in Locale::ALL {
        open_class(&server, &browser, locale).await?;
        look(&browser, &format!("the class in {}", locale.own_name())).await?;
        let say = |key: Matrix| key.say(locale.into());
        // Another order, so that it is the screen's and not the usual one.
        choose(&browser, &say(Matrix::Order), &say(Matrix::MostMet)).await?;
        browser
            .await_here("the most met first", async || {
                Ok(names(&browser).await?.first().is_some_and(|name| name == "José Luis").then_some(()))
            })
            .await?;
        let shown = table(&browser).await?;
        ensure!(shown.len() == 7 && shown[1][0] == "José Luis", "{shown:?}");
        ensure!(exported(&browser, &say(Matrix::Export)).await? == shown, "in {}", locale.own_name());
        printed::equals_the_screen(&browser, locale, &shown, &[]).await?;
        choose(&browser, &say(Matrix::Show), &say(Matrix::NotYet)).await?;
        reads_names(&browser, &["José Luis", "Amara", "Béla"]).await?;
        let some = table(&browser).await?;
        ensure!(exported(&browser, &say(Matrix::Export)).await? == some, "some, in {}", locale.own_name());
        printed::equals_the_screen(&browser, locale, &some, &["Chloé", "Noor", "Zoë"]).await?;
        browser.press(&format!("← {}", Roster::Back.say(locale.into()))).await?;
        browser.press(&Staff::SignOut.say(locale.into())).await?;
        browser.at(&Staff::SignInHeading.say(locale.into())).await?;
    }
    browser.finish().await?;
    Ok(())
}

/// The file behind the export's link, read as RFC 4180 has it.
async fn exported(browser: &Chromium, name: &str) -> Result<Vec<Vec<String>>> {
    let script = "
        const [name, done] = arguments;
        const link = [...document.querySelectorAll('a[download]')].find(link => link.textContent === name);
        fetch(link.href).then(reply => reply.text()).then(done);
    ";
    let text = browser.window.execute_async(script, vec![json!(name)]).await?;
    let text = text.json().as_str().context("a file")?.to_owned();
    let text = text.trim_start_matches('\u{feff}');
    Ok(text.split_terminator("\r\n").map(fields).collect())
}

/// The fields of a line without line breaks in them.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut is_quoted) = (vec![String::new()], false);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        let Some(field) = fields.last_mut() else { break };
        match c {
            '"' if is_quoted && rest.next_if_eq(&'"').is_some() => field.push('"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            c => field.push(c),
        }
    }
    fields
}

#[tokio::test]
async fn the_table_is_ordered_filtered_and_walked_by_keyboard_alone() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    open_class(&server, &browser, Locale::En).await?;
    reads_names(&browser, &["Amara", "Béla", "Chloé", "José Luis", "Noor", "Zoë"]).await?;

    tab_to(&browser, &say(Matrix::Find)).await?;
    browser.keys("LUIS").await?;
    reads_names(&browser, &["José Luis"]).await?;
    browser.keys("x").await?;
    browser.reads(&say(Matrix::NobodyShown)).await?;
    browser.keys(BACKSPACE.repeat(5)).await?;
    choose(&browser, &say(Matrix::Show), &say(Matrix::NotYet)).await?;
    reads_names(&browser, &["Amara", "Béla", "José Luis"]).await?;
    choose(&browser, &say(Matrix::Order), &say(Matrix::LeastMet)).await?;
    reads_names(&browser, &["Béla", "Amara", "José Luis"]).await?;

    browser.keys(TAB).await?;
    // One stop for the whole table, at its first cell.
    is_at(&browser, (0, 1)).await?;
    for (keys, place) in [
        (RIGHT, (0, 2)),
        (DOWN, (1, 2)),
        (DOWN, (2, 2)),
        (DOWN, (2, 2)),
        (LEFT, (2, 1)),
        (LEFT, (2, 1)),
        (UP, (1, 1)),
        (END, (1, 3)),
    ] {
        browser.keys(keys).await?;
        is_at(&browser, place).await?;
    }
    let visible = "const style = getComputedStyle(document.activeElement); return parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none'";
    ensure!(browser.ask::<bool>(visible).await?, "one sees where one is");
    browser.keys(TAB).await?;
    ensure!(at(&browser).await?.0 == -1, "Tab leads out of the table");
    tab_to(&browser, &say(Matrix::Order)).await?;
    browser.keys(TAB).await?;
    // Back to the same cell.
    is_at(&browser, (1, 3)).await?;
    browser.keys(ENTER).await?;
    wait::until("the cell's own address", async || {
        Ok(browser.window.current_url().await?.path().contains("/objectives/").then_some(()))
    })
    .await?;
    browser.window.back().await?;
    reads_names(&browser, &["Béla", "Amara", "José Luis"]).await?;
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_phone_shows_students_at_once_and_finds_one_without_accents() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    browser.use_device(Device::PHONE).await?;
    open_class(&server, &browser, Locale::En).await?;
    let above = "
        const rows = [...document.querySelectorAll('.matrix tbody tr')];
        return rows.filter(row => row.getBoundingClientRect().bottom <= innerHeight).length;
    ";
    let above: usize = browser.ask(above).await?;
    ensure!(above >= 2, "{above} students are in sight");
    look(&browser, "a class on a phone").await?;
    browser.use_device(Device::PHONE).await?;
    browser.press(&say(Matrix::FindAndFilter)).await?;
    browser.fill(&say(Matrix::Find), "be").await?;
    reads_names(&browser, &["Béla"]).await?;
    look(&browser, "a class on a phone, with what finds").await?;
    browser.finish().await?;
    Ok(())
}

/// Row and column of the focus in the table's body, the row's heading being column 0; -1 outside.
async fn at(browser: &Chromium) -> Result<(i32, i32)> {
    let script = "
        const cell = document.activeElement.closest('.matrix tbody td');
        return cell ? [[...cell.parentElement.parentElement.children].indexOf(cell.parentElement), cell.cellIndex] : [-1, -1];
    ";
    browser.ask(script).await
}

async fn is_at(browser: &Chromium, place: (i32, i32)) -> Result<()> {
    browser
        .await_here(&format!("the focus at {place:?}"), async || Ok((at(browser).await? == place).then_some(())))
        .await
}
