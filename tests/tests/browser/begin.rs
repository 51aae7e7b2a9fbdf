//! From an empty folder to a class that signs in, as a teacher does it.

use crate::keyboard::tab_to;
use crate::screens::look;
use anyhow::{Context, Result, ensure};
use std::cell::Cell;
use tests::chromium::Chromium;
use tests::classroom;
use tests::keys::{DOWN, ENTER};
use tests::server::Server;
use tests::student::Student;
use tests::teacher::Teacher;
use words::staff::{Accommodations, Begin, Matrix, Roster, Staff};
use words::{Locale, Say};

const NAMES: [&str; 4] = ["Amara K.", "Béla", "José Luis", "Zoë"];

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

/// The hands of a teacher, and how often they press.
struct Hands<'a> {
    browser: &'a Chromium,
    presses: Cell<usize>,
    screens: Cell<usize>,
}

impl<'a> Hands<'a> {
    fn at(browser: &'a Chromium) -> Self {
        Self { browser, presses: Cell::new(0), screens: Cell::new(0) }
    }

    async fn press(&self, name: &str) -> Result<()> {
        self.presses.update(|presses| presses + 1);
        self.browser.press(name).await
    }

    /// A screen that is seen for the first time.
    async fn see(&self, heading: &str) -> Result<()> {
        self.screens.update(|screens| screens + 1);
        self.browser.at(heading).await
    }
}

#[tokio::test]
async fn a_class_signs_in_three_screens_after_an_empty_folder() -> Result<()> {
    let server = Server::empty().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let hands = Hands::at(&browser);
    let address = server.begin_address().await?;
    // Whoever comes without it is told what is missing, and may put it into the same tab.
    browser.visit("/teacher").await?;
    browser.reads(&say(Begin::NoSchool)).await?;
    browser.visit(&address).await?;
    hands.see(&say(Begin::Heading)).await?;
    look(&browser, "beginning a school").await?;
    browser.fill(&say(Begin::School), "North School").await?;
    browser.fill(&say(Begin::Name), "Ms Rivera").await?;
    browser.fill(&say(Begin::Password), "short").await?;
    browser.press(&say(Begin::Act)).await?;
    browser.reads("8 to 200").await?;
    browser.fill(&say(Begin::Password), "apple-tree-42").await?;
    hands.press(&say(Begin::Act)).await?;
    hands.see(&say(Staff::SignedInAs { name: "Ms Rivera".into() })).await?;
    ensure!(!browser.window.current_url().await?.as_str().contains("begin"), "the key is in the address");
    look(&browser, "the first page of a school").await?;

    browser.fill(&say(Roster::NewClass), "4B").await?;
    hands.press(&say(Roster::BeginClass)).await?;
    hands.see("4B").await?;
    look(&browser, "an empty class").await?;
    browser.fill(&say(Roster::Names), &NAMES.join("\n")).await?;
    hands.press(&say(Roster::Add { count: 4 })).await?;
    browser.at(&say(Roster::Sheet { class: "4B".into() })).await?;
    assert_eq!((hands.screens.get(), hands.presses.get()), (3, 3), "screens and presses until the sheet is there");
    look(&browser, "the sheet").await?;
    let slips = classroom::slips(&browser).await?;
    ensure!(slips.iter().map(|slip| &*slip.name).eq(NAMES), "by name: {:?}", slips.len());
    browser.press(&say(Roster::Done)).await?;
    browser.reads(&say(Roster::Students { count: 4 })).await?;
    browser.visit("/").await?;
    let last = slips.last().context("a slip")?;
    let student = Student::new(&browser, last);
    student.fill_in().await?;
    student.at_path().await?;

    // The address worked once, and leads to the sign-in since then.
    let other = Chromium::open(&server.origin()).await?;
    other.visit(&address).await?;
    other.at(&say(Staff::SignInHeading)).await?;
    other.finish().await?;
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn the_same_in_spanish_without_a_mouse_up_to_what_a_student_needs() -> Result<()> {
    let server = Server::empty().await?;
    let browser = Chromium::open(&server.origin()).await?;
    let say = |key: &dyn Say| key.say(Locale::Es.into());
    let enter = async |name: &str| {
        tab_to(&browser, name).await?;
        browser.keys(ENTER).await
    };
    browser.visit(&server.begin_address().await?).await?;
    enter(Locale::Es.own_name()).await?;
    browser.at(&say(&Begin::Heading)).await?;
    look(&browser, "beginning a school in Spanish").await?;
    for (field, text) in
        [(Begin::School, "Escuela Norte"), (Begin::Name, "Sra. Rivera"), (Begin::Password, "manzano-y-peral")]
    {
        tab_to(&browser, &say(&field)).await?;
        browser.keys(text).await?;
    }
    browser.keys(ENTER).await?;
    browser.at(&say(&Staff::SignedInAs { name: "Sra. Rivera".into() })).await?;
    look(&browser, "the first page of a school in Spanish").await?;
    tab_to(&browser, &say(&Roster::NewClass)).await?;
    browser.keys("4B").await?;
    browser.keys(ENTER).await?;
    browser.at("4B").await?;
    look(&browser, "an empty class in Spanish").await?;
    tab_to(&browser, &say(&Roster::Names)).await?;
    browser.keys(NAMES.join(ENTER)).await?;
    enter(&say(&Roster::Add { count: 4 })).await?;
    browser.at(&say(&Roster::Sheet { class: "4B".into() })).await?;
    look(&browser, "the sheet in Spanish").await?;
    enter(&say(&Roster::Done)).await?;
    browser.reads(&say(&Roster::Students { count: 4 })).await?;

    enter(&say(&Roster::ChangesOf { name: "Zoë".into() })).await?;
    look(&browser, "what can be changed in Spanish").await?;
    let needs = say(&Accommodations::Of { name: "Zoë".into() });
    enter(&needs).await?;
    browser.at(&needs).await?;
    tab_to(&browser, &say(&Accommodations::UsualTime)).await?;
    browser.keys(DOWN).await?;
    browser.reads(&say(&Accommodations::Becomes { usual: "2:00".into(), limit: "3:00".into() })).await?;
    tab_to(&browser, &say(&Accommodations::LargerType)).await?;
    browser.keys(" ").await?;
    look(&browser, "what a student needs in Spanish").await?;
    enter(&say(&Accommodations::Save)).await?;
    browser.reads(&say(&Accommodations::Saved)).await?;
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn a_class_changes() -> Result<()> {
    let server = Server::demo().await?;
    let browser = Chromium::open(&server.origin()).await?;
    Teacher::new(&browser).sign_in(&server).await?;
    browser.fill(&say(Roster::NewClass), "4C").await?;
    browser.press(&say(Roster::BeginClass)).await?;
    browser.at("4C").await?;
    to_students(&browser, "4C", "4B").await?;

    let changes = |name: &str| say(Roster::ChangesOf { name: name.into() });
    browser.press(&changes("Noor")).await?;
    look(&browser, "what can be changed").await?;
    browser.fill(&say(Roster::NameOf { name: "Noor".into() }), "amara").await?;
    browser.press(&say(Roster::Rename)).await?;
    browser.reads("already has “amara”").await?;
    let place = "return document.querySelector('.students li:has([name=name]) .notice p')?.textContent ?? ''";
    ensure!(browser.ask::<String>(place).await?.contains("amara"), "it is said in the row");
    browser.fill(&say(Roster::NameOf { name: "Noor".into() }), "Noor A.").await?;
    browser.press(&say(Roster::Rename)).await?;
    browser.press(&changes("Noor A.")).await?;
    browser.press(&say(Roster::NewPin)).await?;
    browser.at(&say(Roster::Sheet { class: "4B".into() })).await?;
    let slips = classroom::slips(&browser).await?;
    ensure!(slips.len() == 1 && slips[0].name == "Noor A.", "only hers");
    browser.press(&say(Roster::Done)).await?;

    browser.fill(&say(Roster::Names), "Ida K.\nida k.").await?;
    browser.press(&say(Roster::Add { count: 2 })).await?;
    browser.reads("has “Ida K.” more than once").await?;
    let place = "return document.querySelector('form:has([name=names]) .notice p')?.textContent ?? ''";
    ensure!(browser.ask::<String>(place).await?.contains("Ida K."), "it is said at the field");

    browser.press(&changes("Zoë")).await?;
    browser.press(&say(Roster::MoveTo { class: "4C".into() })).await?;
    browser.reads(&say(Roster::Students { count: 5 })).await?;
    browser.press(&changes("Béla")).await?;
    browser.press(&say(Roster::Remove)).await?;
    browser.press(&say(Roster::No)).await?;
    browser.press(&say(Roster::Remove)).await?;
    browser.press(&say(Roster::Yes)).await?;
    browser.reads(&say(Roster::Students { count: 4 })).await?;
    browser.reads(&say(Roster::Former)).await?;
    look(&browser, "who was taken out").await?;
    browser.press(&say(Roster::Readmit { name: "Béla".into() })).await?;
    browser.reads(&say(Roster::Students { count: 5 })).await?;
    to_students(&browser, "4B", "4C").await?;
    browser.reads(&say(Roster::Students { count: 1 })).await?;
    browser.reads("Zoë").await?;
    browser.finish().await?;
    Ok(())
}

/// From the students of one class to those of another.
async fn to_students(browser: &Chromium, from: &str, to: &str) -> Result<()> {
    browser.press(&format!("← {from}")).await?;
    browser.press(&format!("← {}", say(Roster::Back))).await?;
    browser.press(to).await?;
    browser.press(&say(Matrix::Students)).await
}
