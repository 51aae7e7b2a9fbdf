//! Who asks their device for less motion gets none: nothing on a page runs, glides or fades.

use crate::class_page::table;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use tests::chromium::{Chromium, Motion};
use tests::student::Student;
use tests::teacher::Teacher;
use words::student::SignIn;

/// What moves on the page, or would when it changes.
const MOVES: &str = "
    const lasts = list => list.split(',').some(duration => parseFloat(duration) > 0);
    const parts = [null, '::before', '::after', '::backdrop'];
    const styles = element => parts.map(part => getComputedStyle(element, part));
    const moves = style => lasts(style.transitionDuration) || style.scrollBehavior === 'smooth'
        || (style.animationName !== 'none' && lasts(style.animationDuration));
    const told = element => element.outerHTML.slice(0, 120);
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [
        ...[...document.querySelectorAll('*')].filter(element => styles(element).some(moves)).map(told),
        ...running.map(({ effect }) => told(effect.target)),
    ];
";

/// Lets the heading glide, turn and run, each in a way of its own.
const MOVE: [&str; 3] = [
    "document.querySelector('h1').style.transition = 'color 1s'",
    "document.querySelector('h1').style.animation = 'turn 1s infinite'",
    "document.querySelector('h1').animate([{ opacity: 0 }, { opacity: 1 }], { duration: 60000 })",
];

#[tokio::test]
async fn nothing_moves_for_who_asks_for_less_motion() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, stage.fresh(0)?));
    at_sign_in(&student).await?;
    sees_what_moves(&student).await?;

    browser.use_motion(Motion::Reduced).await?;
    at_sign_in(&student).await?;
    is_still(browser, "the sign-in").await?;
    student.fill_in().await?;
    is_still(browser, "the path").await?;
    student.start(OBJECTIVE).await?;
    is_still(browser, "an attempt").await?;
    student.answer(1, 1, &[]).await?;
    student.at_item(2).await?;
    is_still(browser, "the item after an answer").await?;

    let desk = Chromium::open(&stage.server.origin()).await?;
    desk.use_motion(Motion::Reduced).await?;
    let teacher = Teacher::new(&desk);
    teacher.sign_in(&stage.server).await?;
    teacher.open_class().await?;
    desk.await_here("the table", async || Ok((!table(&desk).await?.is_empty()).then_some(()))).await?;
    is_still(&desk, "the matrix").await?;
    desk.finish().await?;
    stage.browser.finish().await?;
    Ok(())
}

async fn at_sign_in(student: &Student<'_>) -> Result<()> {
    student.browser.visit("/").await?;
    student.browser.at(&student.words(SignIn::WhoAreYou)).await
}

/// What moves is found where it may.
async fn sees_what_moves(student: &Student<'_>) -> Result<()> {
    for motion in MOVE {
        student.browser.use_motion(Motion::Any).await?;
        at_sign_in(student).await?;
        student.browser.ask_with(motion, Vec::new()).await?;
        let moving: Vec<String> = student.browser.ask(MOVES).await?;
        ensure!(moving.iter().any(|element| element.starts_with("<h1")), "not found: {motion}");
    }
    Ok(())
}

async fn is_still(browser: &Chromium, screen: &str) -> Result<()> {
    let asked: bool = browser.ask("return matchMedia('(prefers-reduced-motion: reduce)').matches").await?;
    ensure!(asked, "{screen} is not asked for less motion");
    let moving: Vec<String> = browser.ask(MOVES).await?;
    ensure!(moving.is_empty(), "{screen} moves: {moving:#?}");
    Ok(())
}
