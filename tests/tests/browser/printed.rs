//! A class on paper: what the screen shows in its order, and nothing that only a screen is for.

use anyhow::{Context, Result, ensure};
use mastery::matrix::STUCK;
use tests::chromium::Chromium;
use tests::pdf::{self, Lies, PAPERS, Paper};
use words::staff::{Matrix, Roster};
use words::{Locale, Say};

/// What is for the screen alone.
const NOT_PRINTED: [Matrix; 14] = [
    Matrix::Objectives,
    Matrix::Students,
    Matrix::Print,
    Matrix::Export,
    Matrix::WorkingNow,
    Matrix::ShowingNow,
    Matrix::Stuck { tries: STUCK },
    Matrix::FindAndFilter,
    Matrix::Find,
    Matrix::Show,
    Matrix::Order,
    Matrix::Everybody,
    Matrix::NeedsMe,
    Matrix::MostMet,
];

/// Prints the page on every paper and compares it with the table that is shown; `others` are students who are not.
pub async fn equals_the_screen(
    browser: &Chromium,
    locale: Locale,
    shown: &[Vec<String>],
    others: &[&str],
) -> Result<()> {
    for paper in PAPERS {
        equals(browser, paper, locale, shown, others)
            .await
            .with_context(|| format!("{} in {}", paper.name, locale.own_name()))?;
    }
    Ok(())
}

async fn equals(
    browser: &Chromium,
    paper: Paper,
    locale: Locale,
    shown: &[Vec<String>],
    others: &[&str],
) -> Result<()> {
    let legend = texts(browser, ".legend li > span").await?;
    let strip = texts(browser, ".strip > p").await?;
    ensure!(legend.contains(&Matrix::LegendNotYet.say(locale.into())), "no legend: {legend:?}");
    ensure!(!strip.is_empty(), "no strip");
    // The minute may be over while it is printed.
    let before = texts(browser, ".printed").await?;
    let pages = pdf::printed(browser, paper, Lies::AsThePageAsks).await?;
    let after = texts(browser, ".printed").await?;
    ensure!(pages.iter().all(|page| !page.trim().is_empty()), "{} pages, of which some are empty", pages.len());
    let printed = close(&pages.concat());
    let has = |text: &str| printed.contains(&close(text));

    let (headings, rows) = shown.split_first().context("headings")?;
    let names: Vec<&str> = rows.iter().filter_map(|row| row.first()).map(String::as_str).collect();
    let marked = marked(browser).await?;
    ensure!(marked.iter().filter_map(|row| row.first()).eq(&names), "{names:?} are shown, with marks: {marked:?}");
    let is_marked = |row: &Vec<String>| row.iter().skip(1).any(|mark| !mark.is_empty());
    ensure!(marked.iter().any(is_marked), "nobody has a mark: {marked:?}");
    let mut at = Vec::new();
    for name in &names {
        let places: Vec<usize> = printed.match_indices(&close(name)).map(|(place, _)| place).collect();
        ensure!(places.len() == 1, "{name} is printed {} times: {pages:#?}", places.len());
        at.extend(places);
    }
    ensure!(at.is_sorted(), "not in the screen's order {names:?}: {pages:#?}");
    let lines: Vec<String> = pages.iter().flat_map(|page| page.lines()).map(close).collect();
    for row in &marked {
        ensure!(lines.contains(&close(&row.concat())), "no line with the marks of {row:?}: {pages:#?}");
    }
    for text in headings.iter().chain(&legend) {
        ensure!(has(text), "{text:?} is not printed: {pages:#?}");
    }
    let as_of = close(&Matrix::AsOf { when: String::new() }.say(locale.into()));
    let moments: Vec<String> = before.iter().chain(&after).map(|moment| close(moment)).collect();
    let is_dated = moments.iter().any(|moment| moment.len() > as_of.len() && printed.contains(moment));
    ensure!(is_dated && printed.contains(&as_of), "none of {moments:?} is printed: {pages:#?}");

    let for_screens =
        NOT_PRINTED.map(|key| key.say(locale.into())).into_iter().chain([Roster::Back.say(locale.into())]);
    for text in for_screens.chain(strip).chain(others.iter().map(|name| (*name).to_owned())) {
        ensure!(!has(&text), "{text:?} is printed: {pages:#?}");
    }
    Ok(())
}

/// Each student with the marks in the cells beside, as the screen has them; a cell that is only a frame has an empty one.
async fn marked(browser: &Chromium) -> Result<Vec<Vec<String>>> {
    let script = "
        const line = row => [...row.querySelectorAll('.name, td .sign')].map(part => part.textContent);
        return [...document.querySelectorAll('.matrix tbody tr')].map(line);
    ";
    browser.ask(script).await
}

async fn texts(browser: &Chromium, selector: &str) -> Result<Vec<String>> {
    browser.ask(&format!("return [...document.querySelectorAll({selector:?})].map(part => part.textContent)")).await
}

/// Without white space: on paper a heading stands on its side, a word a line.
fn close(text: &str) -> String {
    text.split_whitespace().collect()
}
