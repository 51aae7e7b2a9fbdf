//! The whole way in Spanish, and no English left on any screen.

use crate::screens::fits;
use crate::stage::Stage;
use anyhow::Result;
use tests::chromium::{Chromium, Device};
use tests::student::Student;
use tests::tour::{self, Screen};
use words::Locale;

/// English words that are no Spanish ones, and that hardly a sentence does without.
const ENGLISH: &[&str] = &[
    "the", "and", "you", "your", "of", "is", "it", "to", "with", "for", "right", "problem", "problems", "minutes",
    "met", "yet", "practise", "practice", "next", "back", "path", "sign", "out", "name", "code", "answer", "time",
    "saved", "ready", "left", "example", "what", "takes", "skip", "know", "show", "wrote", "after", "opens", "later",
    "clock", "here",
];

/// All that is read on a page, by eye or by ear.
const READ: &str = "
    const spoken = [...document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')]
        .filter(element => !element.closest('[lang=en]'))
        .flatMap(element => ['aria-label', 'title', 'alt', 'placeholder'].map(name => element.getAttribute(name) ?? ''));
    const seen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [document.title];
    while (seen.nextNode()) {
        const element = seen.currentNode.parentElement;
        if (!element.closest('[lang=en], script, style')) texts.push(seen.currentNode.data);
    }
    return [...texts, ...spoken].join('\\n');
";

#[tokio::test]
async fn spanish_from_the_first_screen_to_the_last() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, who).reading(Locale::Es));
    browser.visit("/").await?;
    browser.press(Locale::Es.own_name()).await?;
    let names = [&*who.class_code, &*who.name];
    tour::student(&student, async |screen| {
        assert_eq!(browser.ask::<String>("return document.documentElement.lang").await?, "es", "{screen:?}");
        no_english(browser, &format!("{screen:?}"), &names).await?;
        // Spanish takes more room.
        fits(browser, &format!("{screen:?} in Spanish"), Device::PHONE, screen == Screen::Attempt).await
    })
    .await?;
    let met = words::catalogue::statement("multiply-one-digit", Locale::Es.into());
    browser.reads(&met).await?;

    // The choice stays where it was made.
    browser.window.refresh().await?;
    student.at_path().await?;
    stage.browser.finish().await?;
    Ok(())
}

/// No English word on the page but in names, which are nobody's to translate.
pub async fn no_english(browser: &Chromium, screen: &str, names: &[&str]) -> Result<()> {
    let mut text: String = browser.ask(READ).await?;
    for name in names.iter().copied().chain(Locale::ALL.map(Locale::own_name)) {
        text = text.replace(name, "");
    }
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphabetic());
    let english: Vec<&str> = words.filter(|word| ENGLISH.contains(word)).collect();
    assert!(english.is_empty(), "English on {screen}: {english:?} in\n{text}");
    Ok(())
}
