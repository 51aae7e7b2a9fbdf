//! The sheet with a class's PINs on paper: every student's slip, whole, with the address to go to.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::chromium::{Chromium, Theme};
use tests::server::Server;
use tests::teacher::Teacher;
use tests::{classroom, pdf};
use words::staff::Roster;
use words::{Locale, Say};

/// In inches.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)];

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = (1..=17).map(|number| format!("Student {number:02}")).collect();
    names.extend(["Zoë", "José Luis", "Maximiliana Guadalupe Fernández de la Torre y Castellanos"].map(str::to_owned));
    names
}

#[tokio::test]
async fn every_student_has_a_whole_slip_on_paper() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    Teacher::new(&browser).sign_in(&server).await?;
    browser.fill(&say(Roster::NewClass), "5A").await?;
    browser.press(&say(Roster::BeginClass)).await?;
    browser.at("5A").await?;
    browser.fill(&say(Roster::Names), &names().join("\n")).await?;
    browser.press(&say(Roster::Add { count: names().len() as u64 })).await?;
    browser.at(&say(Roster::Sheet { class: "5A".into() })).await?;
    let slips = classroom::slips(&browser).await?.into_iter().map(|slip| [slip.name, slip.class_code, slip.pin]);
    let slips: Vec<[String; 3]> = slips.collect();
    ensure!(slips.len() == names().len(), "{} slips", slips.len());

    // A dark screen prints black on white all the same.
    browser.use_theme(Theme::Dark).await?;
    let where_to_go = say(Roster::SlipWhere { address: server.origin().trim_start_matches("http://").to_owned() });
    for (paper, width, height) in PAPERS {
        let printed = json!({"paperWidth": width, "paperHeight": height});
        let printed = browser.devtools("Page.printToPDF", printed).await?;
        let printed = thirtyfour::support::base64_decode(printed["data"].as_str().context("a PDF")?)?;
        let pages = pdf::pages(&printed)?;
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
    browser.finish().await?;
    Ok(())
}
