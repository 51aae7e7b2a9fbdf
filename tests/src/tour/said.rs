//! What the screens of the tour say beside the words that lead from one to the next. All of it is found by its keys, so it
//! is tried in whatever language the tour is taken.

use super::OBJECTIVE;
use crate::problem::Problem;
use crate::student::{Answered, Student};
use anyhow::{Context, Result, bail, ensure};
use mastery::catalogue;
use serde_json::{Value, json};
use words::catalogue::{Catalogue, wording};
use words::items::arithmetic::Ask;
use words::objectives::Objective as Takes;
use words::student::{About, Path, Practice, Ready, Result as Outcome, Shell};

/// What opens after the objective of the tour.
const NEXT: &str = "multiply-three-digit";

/// What a tour takes at most, in milliseconds: a day that has changed since.
const TOUR: i64 = 600_000;

/// What it takes to meet an objective, as the catalogue has it.
struct Terms {
    required: u16,
    of: u16,
    /// In milliseconds.
    limit: u64,
}

impl Terms {
    fn of(objective: &str) -> Result<Self> {
        let set = catalogue::find(objective).and_then(|found| found.items()).context("an objective with items")?;
        let limit = set.time_limit.context("a time limit")?.0;
        Ok(Self { required: set.threshold.required(), of: set.threshold.set_size(), limit })
    }

    fn said(&self, student: &Student<'_>) -> String {
        let Self { required, of, limit } = *self;
        let takes = student.words(Takes::Takes { required, of, limit: Some(limit) });
        student.words(Path::Takes { takes, longer: None })
    }

    fn said_shortly(&self, student: &Student<'_>) -> String {
        let Self { required, of, limit } = *self;
        let takes = student.words(Takes::TakesShort { required, of, limit: Some(limit) });
        student.words(Path::Takes { takes, longer: None })
    }
}

/// What comes first, what it takes, and what the next one waits for.
pub(super) async fn path(student: &Student<'_>) -> Result<()> {
    reads(student, ".next p", &[student.words(Path::ReadyForYou), Terms::of(OBJECTIVE)?.said(student)]).await?;
    let first = wording(OBJECTIVE).context("an objective of the catalogue")?;
    let after = student.words(Path::OpensAfter { what: vec![student.words(Catalogue::Short(first))] });
    let takes = Terms::of(NEXT)?.said_shortly(student);
    reads(student, &row(NEXT, ":is(p, .tag)"), &[format!("{takes} {after}"), student.words(Path::Later)]).await
}

/// What it means, an example with its answer, what it takes and the ways to it.
pub(super) async fn objective(student: &Student<'_>) -> Result<()> {
    let known = wording(OBJECTIVE).context("an objective of the catalogue")?;
    reads(student, ".about .lead", &[student.words(Catalogue::Meaning(known))]).await?;
    let headings = [About::Example, About::WhatItTakes, About::WaysToPractise].map(|heading| student.words(heading));
    reads(student, ".about h2", &headings).await?;
    reads(student, ".facts-of .stack:last-child > p", &[Terms::of(OBJECTIVE)?.said(student)]).await?;
    let found = catalogue::find(OBJECTIVE).context("an objective of the catalogue")?;
    let ways: Vec<_> = found.approaches.iter().map(|approach| student.statement(&approach.id.0)).collect();
    reads(student, ".ways a", &ways).await?;

    let example = async || Ok(texts(student, ".facts-of .example").await?.into_iter().find(|text| !text.is_empty()));
    let example = student.browser.await_here("an example", example).await?;
    let right = Problem::read(&example).map(|problem| problem.answer().to_string());
    let answer = example.split_once('=').map(|(_, answer)| answer.trim().to_owned());
    ensure!(right.is_some() && right == answer, "the example is {example:?}");
    Ok(())
}

/// How many, how many of them right, how long, and until when; an example; and that nothing is said before the end.
pub(super) async fn ready(student: &Student<'_>) -> Result<()> {
    let Terms { required, of, limit } = Terms::of(OBJECTIVE)?;
    let facts = [
        of.to_string(),
        student.words(Ready::Problems { count: of }),
        required.to_string(),
        student.words(Ready::RightToMeet),
        format!("{}:{:02}", limit / 60_000, limit / 1000 % 60),
        student.words(Ready::Minutes),
    ];
    reads(student, ".facts > div > *", &facts).await?;
    let rules = format!("{} {}", student.words(Ready::SkipAndDontKnow), student.words(Ready::NoVerdicts));
    let look = async || {
        let told = texts(student, ".told p").await?;
        let [like, ends_at, rest] = &told[..] else { return Ok(None) };
        let Some(problem) = Problem::read(like) else { return Ok(None) };
        let example = format!("{problem} = {}", problem.answer());
        let style = json!({"hour": "numeric", "minute": "2-digit"});
        let time = as_written_here(student, i64::try_from(limit)?, &style).await?;
        let expected =
            [student.words(Ready::Like { example }), student.words(Ready::ClockEndsAt { time }), rules.clone()];
        Ok(([like, ends_at, rest] == expected.each_ref()).then_some(()))
    };
    student.browser.await_here("an example, the time when it would end, and the rules", look).await?;
    for button in [Ready::Start, Ready::PractiseFirst, Ready::HideClock] {
        let button = student.words(button);
        ensure!(student.browser.offers(&button).await?, "there is no {button:?}");
    }
    Ok(())
}

/// The item as mathematics for the eye and as a sentence for the ear; and of what was answered, only how many.
pub(super) async fn attempt(student: &Student<'_>, problem: &Problem, answered: &[Answered]) -> Result<()> {
    let Problem::Product(a, b) = *problem else { bail!("{problem:?} is no product") };
    let drawn: Vec<(String, String)> = student.browser.ask(DRAWN).await?;
    let expected = [("mn", a.to_string()), ("mo", "×".into()), ("mn", b.to_string()), ("mo", "=".into())];
    ensure!(drawn == expected.map(|(tag, text)| (tag.to_owned(), text)), "{problem} is drawn as {drawn:?}");
    let (a, b) = (i64::try_from(a)?, i64::try_from(b)?);
    reads(student, "#speech", &[student.words(Ask::Product { a, b })]).await?;

    let label: String = student.browser.ask("return document.querySelector('.top .frame').ariaLabel").await?;
    let count = student.words(Shell::FrameAnswered { answered: answered.len().try_into()?, of: 10 });
    ensure!(label == count, "the frame says {label:?}");
    let marked = texts(student, ".right, .other, .not-known, .good, .said").await?;
    ensure!(marked.is_empty(), "right and other answers are told apart before the end: {marked:?}");
    let page = texts(student, "body").await?.concat();
    let mut verdicts = vec![
        student.words(Practice::Right),
        student.words(Practice::OneWay),
        student.words(Outcome::RightMark),
        student.words(Outcome::OtherMark),
    ];
    for Answered { problem, response } in answered {
        let (response, answer) = (response.clone(), problem.answer().to_string());
        verdicts.push(student.words(Outcome::Wrote { response: response.clone() }));
        verdicts.push(student.words(Outcome::WroteAndIs { response: response.clone(), answer: answer.clone() }));
        verdicts.push(student.words(Practice::YouWrote { response, answer }));
    }
    let early: Vec<_> = verdicts.into_iter().filter(|verdict| page.contains(verdict)).collect();
    ensure!(early.is_empty(), "said before the end: {early:?}");
    Ok(())
}

/// When it was met.
pub(super) async fn grown(student: &Student<'_>) -> Result<()> {
    let tag = row(OBJECTIVE, ".tag");
    let look = async || {
        let said = texts(student, &tag).await?;
        for since in [0, -TOUR] {
            let day = as_written_here(student, since, &json!({"day": "numeric", "month": "short"})).await?;
            if said == [student.words(Path::MetOn { day })] {
                return Ok(Some(()));
            }
        }
        Ok(None)
    };
    student.browser.await_here("the day on which it was met", look).await
}

/// The pieces of the item in front of the student, those that are MathML.
const DRAWN: &str = "
    return [...document.querySelectorAll('.item .line math *')]
        .filter(piece => piece.namespaceURI === 'http://www.w3.org/1998/Math/MathML')
        .map(piece => [piece.localName, piece.textContent]);
";

/// A moment so long from now, as the browser writes it for who reads this page.
const AS_WRITTEN_HERE: &str = "
    const [after, style] = arguments;
    const { lang } = document.documentElement;
    const place = navigator.language.startsWith(lang) ? navigator.language : lang;
    return new Date(Date.now() + after).toLocaleString(place, style);
";

async fn as_written_here(student: &Student<'_>, after: i64, style: &Value) -> Result<String> {
    let written = student.browser.ask_with(AS_WRITTEN_HERE, vec![json!(after), style.clone()]).await?;
    Ok(written.as_str().context("a moment as text")?.to_owned())
}

/// A part of an objective's row on the path.
fn row(objective: &str, part: &str) -> String {
    format!("ol.path li:has([href='/objective/{objective}']) {part}")
}

async fn texts(student: &Student<'_>, selector: &str) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll(arguments[0])].map(part => part.textContent.trim())";
    Ok(serde_json::from_value(student.browser.ask_with(script, vec![json!(selector)]).await?)?)
}

/// Waits until this and nothing else stands there, part by part.
async fn reads(student: &Student<'_>, selector: &str, expected: &[String]) -> Result<()> {
    let look = async || Ok((texts(student, selector).await? == expected).then_some(()));
    student.browser.await_here(&format!("{expected:?} at {selector:?}"), look).await
}
