//! From an empty folder to a class that signs in, as a teacher does it.

use crate::screens::{fits, judged};
use anyhow::{Context, Result, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::json;
use tests::chromium::{Chromium, Device};
use tests::server::Server;
use tests::student::Student;
use words::staff::{Begin, Roster, Staff};
use words::{Locale, Say};

const NAMES: [&str; 4] = ["Amara K.", "Béla", "José Luis", "Zoë"];

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

#[tokio::test]
async fn a_class_signs_in_three_screens_after_an_empty_folder() -> Result<()> {
    let server = Server::empty().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let address = server.begin_address().await?;
    browser.visit(&address).await?;
    browser.at(&say(Begin::Heading)).await?;
    look("beginning a school", &browser).await?;
    browser.fill(&say(Begin::School), "North School").await?;
    browser.fill(&say(Begin::Name), "Ms Rivera").await?;
    browser.fill(&say(Begin::Password), "short").await?;
    browser.press(&say(Begin::Act)).await?;
    browser.reads("8 to 200").await?;
    browser.fill(&say(Begin::Password), "apple-tree-42").await?;
    browser.press(&say(Begin::Act)).await?;
    browser.at(&say(Staff::SignedInAs { name: "Ms Rivera".into() })).await?;
    ensure!(!browser.window.current_url().await?.as_str().contains("begin"), "the key is in the address");
    look("the first page of a school", &browser).await?;

    browser.fill(&say(Roster::NewClass), "4B").await?;
    browser.press(&say(Roster::BeginClass)).await?;
    browser.at("4B").await?;
    look("an empty class", &browser).await?;
    browser.fill(&say(Roster::Names), &NAMES.join("\n")).await?;
    browser.press(&say(Roster::Add { count: 4 })).await?;
    browser.at(&say(Roster::Sheet { class: "4B".into() })).await?;
    look("the sheet", &browser).await?;
    let slips = slips(&browser).await?;
    ensure!(slips.iter().map(|slip| &*slip.name).eq(NAMES), "by name: {:?}", slips.len());
    let printed = browser.devtools("Page.printToPDF", json!({})).await?;
    ensure!(printed["data"].as_str().is_some_and(|pdf| pdf.len() > 5_000), "a printed page");
    browser.press(&say(Roster::Done)).await?;
    browser.reads(&say(Roster::Students { count: 4 })).await?;
    browser.visit("/").await?;
    let last = slips.last().context("a slip")?;
    let student = Student::new(&browser, last);
    student.fill_in().await?;
    student.at_path().await?;
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_class_changes() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let (name, password) = server.demo_teacher().await?;
    browser.visit("/teacher").await?;
    browser.fill(&say(Staff::Name), &name).await?;
    browser.fill(&say(Staff::Password), &password).await?;
    browser.press(&say(Staff::SignIn)).await?;
    browser.fill(&say(Roster::NewClass), "4C").await?;
    browser.press(&say(Roster::BeginClass)).await?;
    browser.at("4C").await?;
    browser.press(&format!("← {}", say(Roster::Back))).await?;
    browser.press("4B").await?;

    let changes = |name: &str| say(Roster::ChangesOf { name: name.into() });
    browser.press(&changes("Noor")).await?;
    look("what can be changed", &browser).await?;
    browser.fill(&say(Roster::NameOf { name: "Noor".into() }), "amara").await?;
    browser.press(&say(Roster::Rename)).await?;
    browser.reads("already has: amara").await?;
    browser.fill(&say(Roster::NameOf { name: "Noor".into() }), "Noor A.").await?;
    browser.press(&say(Roster::Rename)).await?;
    browser.press(&changes("Noor A.")).await?;
    browser.press(&say(Roster::NewPin)).await?;
    browser.at(&say(Roster::Sheet { class: "4B".into() })).await?;
    let slips = slips(&browser).await?;
    ensure!(slips.len() == 1 && slips[0].name == "Noor A.", "only hers");
    browser.press(&say(Roster::Done)).await?;

    browser.press(&changes("Zoë")).await?;
    browser.press(&say(Roster::MoveTo { class: "4C".into() })).await?;
    browser.reads(&say(Roster::Students { count: 5 })).await?;
    browser.press(&changes("Béla")).await?;
    browser.press(&say(Roster::Remove)).await?;
    browser.press(&say(Roster::No)).await?;
    browser.press(&say(Roster::Remove)).await?;
    browser.press(&say(Roster::Yes)).await?;
    browser.reads(&say(Roster::Students { count: 4 })).await?;
    browser.press(&format!("← {}", say(Roster::Back))).await?;
    browser.press("4C").await?;
    browser.reads(&say(Roster::Students { count: 1 })).await?;
    browser.reads("Zoë").await?;
    browser.finish().await?;
    Ok(())
}

/// The slips of the sheet.
async fn slips(browser: &Chromium) -> Result<Vec<DemoStudent>> {
    let script = "return [...document.querySelectorAll('.slips > li')].map(li => [...li.querySelectorAll('dd')].map(dd => dd.textContent))";
    let slips: Vec<[String; 3]> = browser.ask(script).await?;
    let slip = |[name, class_code, pin]: [String; 3]| DemoStudent { class_code, name, pin };
    Ok(slips.into_iter().map(slip).collect())
}

async fn look(screen: &str, browser: &Chromium) -> Result<()> {
    for device in Device::ALL {
        fits(browser, screen, device, false).await?;
    }
    judged(browser, screen).await
}
