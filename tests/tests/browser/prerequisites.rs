//! What comes before an objective: chosen, kept, and refused where it would come before itself.

use crate::objectives::{at_workshop, save};
use crate::screens::look;
use crate::stage::OBJECTIVE;
use anyhow::{Result, ensure};
use tests::chromium::Chromium;
use tests::server::Server;
use tests::teacher::Teacher;
use words::staff::Workshop;
use words::workshop::{Called, Change, Wrong};

const ROUNDING: &str = "round-to-nearest-ten";

/// What is chosen to come before, and what is said at that field.
async fn before(browser: &Chromium) -> Result<(Vec<String>, String)> {
    let script = "
        const chosen = [...document.querySelectorAll('fieldset input:checked')].map(box => box.labels[0].textContent);
        return [chosen, document.querySelector('#about-prerequisites').textContent];
    ";
    browser.ask(script).await
}

/// Waits until exactly this is chosen and said.
async fn reads_before(browser: &Chromium, chosen: &[&str], said: &str) -> Result<()> {
    let is_so = async || {
        let now = before(browser).await?;
        Ok((now.0 == chosen && now.1 == said).then_some(()))
    };
    browser.await_here(&format!("{chosen:?} to come before, and {said:?}"), is_so).await
}

#[tokio::test]
async fn what_comes_before_is_kept_and_never_goes_in_a_circle() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    let (products, rounding) = (teacher.statement(OBJECTIVE), teacher.statement(ROUNDING));
    at_workshop(&teacher, &server, ROUNDING).await?;
    reads_before(&browser, &[], "").await?;
    browser.press(&products).await?;
    reads_before(&browser, &[&products], "").await?;
    save(&teacher, 2).await?;
    teacher.reads(Change::Prerequisite { objective: Called::Written(products.clone()) }).await?;
    browser.window.refresh().await?;
    teacher.reads(Workshop::Revision { number: 2 }).await?;
    reads_before(&browser, &[&products], "").await?;

    browser.press(&format!("← {}", teacher.words(Workshop::Objectives))).await?;
    browser.at(&teacher.words(Workshop::Objectives)).await?;
    browser.press(&products).await?;
    browser.at(&products).await?;
    reads_before(&browser, &[], "").await?;
    browser.press(&rounding).await?;
    let circle = teacher.words(Wrong::Circle { objective: Called::Written(rounding.clone()) });
    reads_before(&browser, &[&rounding], &circle).await?;
    look(&browser, "an objective that would come before itself").await?;
    teacher.press(Workshop::SaveAs { revision: 2 }).await?;
    teacher.reads(Workshop::Mend).await?;
    let at_the_field = "return document.activeElement.contains(document.querySelector('#about-prerequisites'))";
    let is_there = async || Ok(browser.ask::<bool>(at_the_field).await?.then_some(()));
    browser.await_here("the focus on what is to be mended", is_there).await?;
    browser.press(&rounding).await?;
    reads_before(&browser, &[], "").await?;
    teacher.press(Workshop::SaveAs { revision: 2 }).await?;
    teacher.reads(Workshop::Unchanged).await?;
    ensure!(!browser.text().await?.contains(&circle), "what was mended is still said");
    browser.finish().await?;
    Ok(())
}
