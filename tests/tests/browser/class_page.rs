//! A class's page as a teacher has it: what stands in its table, and its lists, used by keys.

use crate::keyboard::tab_to;
use anyhow::{Result, bail};
use serde_json::json;
use tests::chromium::Chromium;
use tests::classroom::TEACHER;
use tests::keys::{DOWN, UP};
use tests::teacher::Teacher;
use words::{Locale, Reader};

/// The page of a class that works without browsers, in a browser of its own on that origin.
pub async fn open(origin: &str) -> Result<Chromium> {
    let browser = Chromium::open(origin).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in_as(TEACHER).await?;
    teacher.open_class().await?;
    Ok(browser)
}

/// What stands in the table: the headings, then a line for each student, as it is read out.
pub async fn table(browser: &Chromium) -> Result<Vec<Vec<String>>> {
    let script = "
        const line = cells => cells.map(cell => (cell.querySelector('.name, td > a > .unseen') ?? cell).textContent);
        return [...document.querySelectorAll('.matrix tr')].map(row => line([...row.children]));
    ";
    browser.ask(script).await
}

/// The names in their order.
pub async fn names(browser: &Chromium) -> Result<Vec<String>> {
    Ok(table(browser).await?.into_iter().skip(1).filter_map(|row| row.into_iter().next()).collect())
}

/// Waits until exactly these students are shown, in this order.
pub async fn reads_names(browser: &Chromium, expected: &[&str]) -> Result<()> {
    let what = format!("the students {expected:?}");
    browser.await_here(&what, async || Ok((names(browser).await? == expected).then_some(()))).await
}

/// What a student's cell says; none where there is no such cell.
pub async fn cell(browser: &Chromium, student: &str, objective: &str) -> Result<Option<String>> {
    let statement = words::catalogue::statement(objective, Reader::from(Locale::En));
    let table = table(browser).await?;
    let column = table.first().and_then(|head| head.iter().position(|heading| *heading == statement));
    let row = table.iter().find(|row| row.first().is_some_and(|name| name == student));
    Ok(column.zip(row).and_then(|(column, row)| row.get(column).cloned()))
}

/// Waits until a student's cell says so.
pub async fn reads_cell(browser: &Chromium, student: &str, objective: &str, expected: &str) -> Result<()> {
    let is_so = async || Ok((cell(browser, student, objective).await?.as_deref() == Some(expected)).then_some(()));
    browser.await_here(&format!("{student}'s {objective}: {expected}"), is_so).await
}

/// Goes to a list by Tab, and in it by arrow keys until this is chosen.
pub async fn choose(browser: &Chromium, list: &str, wanted: &str) -> Result<()> {
    let way = "
        const [wanted] = arguments, list = document.activeElement;
        return Math.sign([...list.options].findIndex(option => option.text === wanted) - list.selectedIndex);
    ";
    tab_to(browser, list).await?;
    for _ in 0..10 {
        match browser.ask_with(way, vec![json!(wanted)]).await?.as_i64() {
            Some(0) => return Ok(()),
            Some(1) => browser.keys(DOWN).await?,
            _ => browser.keys(UP).await?,
        }
    }
    bail!("arrow keys do not get to {wanted:?} in {list:?}")
}
