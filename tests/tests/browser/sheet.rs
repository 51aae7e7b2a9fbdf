//! The sheet with a class's PINs on paper: every student's slip, whole, with the address to go to, until there are new ones.

use anyhow::{Context, Result, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::json;
use tests::chromium::{Chromium, Theme};
use tests::classroom;
use tests::pdf::{self, Lies, PAPERS};
use tests::server::Server;
use tests::student::Student;
use tests::teacher::Teacher;
use words::problems::Problem;
use words::staff::Roster;
use words::{Locale, Say};

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = (1..=17).map(|number| format!("Student {number:02}")).collect();
    names.extend(["Zoë", "José Luis", "Maximiliana Guadalupe Fernández de la Torre y Castellanos"].map(str::to_owned));
    names
}

#[tokio::test]
async fn every_student_has_a_whole_slip_on_paper_and_a_new_one_ends_it() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    Teacher::new(&browser).sign_in(&server).await?;
    browser.fill(&say(Roster::NewClass), "5A").await?;
    browser.press(&say(Roster::BeginClass)).await?;
    browser.at("5A").await?;
    browser.fill(&say(Roster::Names), &names().join("\n")).await?;
    browser.press(&say(Roster::Add { count: names().len() as u64 })).await?;
    browser.at(&say(Roster::Sheet { class: "5A".into() })).await?;
    let students = classroom::slips(&browser).await?;
    let slips = students.iter().cloned().map(|slip| [slip.name, slip.class_code, slip.pin]);
    let slips: Vec<[String; 3]> = slips.collect();
    ensure!(slips.len() == names().len(), "{} slips", slips.len());

    // A dark screen prints black on white all the same.
    browser.use_theme(Theme::Dark).await?;
    let where_to_go = say(Roster::SlipWhere { address: server.origin().trim_start_matches("http://").to_owned() });
    for paper in PAPERS {
        let pages = pdf::printed(&browser, paper, Lies::Upright).await?;
        let paper = paper.name;
        let on_paper: Vec<&str> = pages.iter().flat_map(|page| page.split(&where_to_go).skip(1)).collect();
        ensure!(on_paper.len() == slips.len(), "{} slips on {paper}: {pages:#?}", on_paper.len());
        for (told, slip) in on_paper.iter().zip(&slips) {
            let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
            for part in slip {
                ensure!(told.contains(part.as_str()), "{part} is not on the slip of {slip:?} on {paper}: {told}");
            }
        }
        ensure!(pages.len() == 2, "{} pages of {paper} for {} students", pages.len(), slips.len());
    }

    browser.devtools("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
    let text = browser.text().await?;
    for part in slips.iter().flatten().chain([&where_to_go]) {
        ensure!(text.contains(part.as_str()), "{part:?} is not printed: {text}");
    }
    for key in [Roster::Print, Roster::Done, Roster::Once] {
        ensure!(!text.contains(&say(key.clone())), "{key:?} is printed: {text}");
    }
    browser.devtools("Emulation.setEmulatedMedia", json!({"media": ""})).await?;
    new_pins_end_these(&browser, students).await?;
    browser.finish().await?;
    Ok(())
}

/// New PINs for all: an old one no longer signs anybody in, and the one on the new sheet does.
async fn new_pins_end_these(browser: &Chromium, mut old: Vec<DemoStudent>) -> Result<()> {
    browser.press(&say(Roster::Done)).await?;
    browser.press(&say(Roster::NewPins)).await?;
    browser.reads(&say(Roster::NewPinsAsk)).await?;
    browser.press(&say(Roster::Yes)).await?;
    browser.at(&say(Roster::Sheet { class: "5A".into() })).await?;
    let mut new = classroom::slips(browser).await?;
    for slips in [&mut old, &mut new] {
        slips.sort_by(|one, other| one.name.cmp(&other.name));
    }
    ensure!(old.iter().map(|slip| &slip.name).eq(new.iter().map(|slip| &slip.name)), "not a slip for everybody");
    // By chance somebody may get the same again.
    let (before, now) = old.iter().zip(&new).find(|(old, new)| old.pin != new.pin).context("no PIN is another")?;
    browser.visit("/").await?;
    Student::new(browser, before).identify().await?;
    browser.reads(&say(Problem::SignInRefused)).await?;
    Student::new(browser, now).fill_in().await
}
