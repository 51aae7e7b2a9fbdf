//! A demonstration that is opened: of every item what was asked, what was written and what explains it.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Context, Result, ensure};
use tests::chromium::Chromium;
use tests::problem::Problem;
use tests::record::Record;
use tests::student::Student;
use tests::teacher::Teacher;
use words::fact::Fact;
use words::items::facts::multiplication_facts::Words;
use words::staff::{Evidence, Item, Went};
use words::student::{Result as Outcome, Sitting};
use words::{Locale, Say};

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

/// What a teacher has to be told of an item.
struct Told {
    problem: Problem,
    mark: Item,
    /// What was written, what explains it, what the student said of it.
    said: Vec<String>,
    /// A key was pressed, so it is told when.
    is_typed: bool,
    times: Option<Item>,
}

impl Told {
    fn right(problem: &Problem) -> Self {
        let said = vec![say(Item::Wrote { response: problem.answer().to_string() })];
        Self { problem: problem.clone(), mark: Item::RightMark, said, is_typed: true, times: None }
    }

    fn times(self, times: Item) -> Self {
        Self { times: Some(times), ..self }
    }

    fn not_known(problem: &Problem) -> Self {
        let said = vec![say(Item::NotKnown { answer: problem.answer().to_string() })];
        Self { problem: problem.clone(), mark: Item::NotKnownMark, said, is_typed: false, times: None }
    }

    /// Added where it had to be multiplied; none where that gives the same.
    fn added(problem: &Problem) -> Option<(u64, Self)> {
        let Problem::Product(a, b) = *problem else { return None };
        let (sum, answer) = (a + b, problem.answer());
        let why = Words::AddedFactors { a: i64::try_from(a).ok()?, b: i64::try_from(b).ok()? };
        let wrote = Item::WroteAndIs { response: sum.to_string(), answer: answer.to_string() };
        let said = vec![say(wrote), say(why)];
        let told = Self { problem: problem.clone(), mark: Item::OtherMark, said, is_typed: true, times: None };
        (sum != answer).then_some((sum, told))
    }
}

/// Until the item in front of the student is painted and its time runs: nobody types before.
const PAINTED: &str = "
    const [done] = arguments;
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
";

async fn painted(student: &Student<'_>) -> Result<()> {
    student.browser.window.execute_async(PAINTED, Vec::new()).await?;
    Ok(())
}

async fn enter(student: &Student<'_>, response: u64) -> Result<()> {
    painted(student).await?;
    student.enter(&response.to_string()).await
}

/// Answers ten items in every way there is; what is to be told of each, in the order of the set.
async fn sit(student: &Student<'_>) -> Result<Vec<Told>> {
    let browser = student.browser;
    let first = student.start(OBJECTIVE).await?;
    painted(student).await?;
    student.enter("--").await?;
    let refused = "return document.querySelector('#answer').ariaInvalid === 'true'";
    let is_refused = async || Ok(browser.ask::<bool>(refused).await?.then_some(()));
    browser.await_here("what is no number to be refused", is_refused).await?;
    student.clear_draft().await?;
    student.enter(&first.answer().to_string()).await?;

    let skipped = student.at_item(2).await?;
    painted(student).await?;
    student.press(Sitting::Skip).await?;
    let another = async || Ok(student.shown().await?.filter(|shown| *shown != skipped));
    browser.await_here("another item", another).await?;

    let mut told = vec![Told::right(&first).times(Item::Unreadable(1)), Told::right(&skipped).times(Item::Skipped(1))];
    let mut is_added = false;
    for number in 2..=9 {
        let problem = student.at_item(number).await?;
        match (number, Told::added(&problem)) {
            (2, _) => {
                student.press(Sitting::SomethingWrong).await?;
                browser.reads(&student.words(Sitting::ThanksForSaying)).await?;
                enter(student, problem.answer()).await?;
                let mut right = Told::right(&problem);
                right.said.push(say(Item::Reported));
                told.push(right);
            }
            (3, _) => {
                painted(student).await?;
                student.press(Sitting::DontKnow).await?;
                told.push(Told::not_known(&problem));
            }
            (_, Some((sum, added))) if !is_added => {
                is_added = true;
                enter(student, sum).await?;
                told.push(added);
            }
            _ => {
                enter(student, problem.answer()).await?;
                told.push(Told::right(&problem));
            }
        }
    }
    let last = student.at_item(10).await?;
    ensure!(is_added && last == skipped, "{last} comes last, {skipped} was put off");
    browser.window.refresh().await?;
    student.at_item(10).await?;
    enter(student, last.answer()).await?;
    Ok(told)
}

/// An item as the teacher has it: its mark, the problem, sentences, and the line of figures.
type Shown = (String, String, Vec<String>, String);

async fn items(browser: &Chromium) -> Result<Vec<Shown>> {
    let script = "
        const text = part => part.textContent;
        return [...document.querySelectorAll('.answered > li')].map(li => {
            const [mark, about] = li.children;
            const said = [...about.querySelectorAll(':scope > p')];
            const figures = said.filter(p => p.matches('.small'));
            const sentences = said.filter(p => !p.matches('.small'));
            return [text(mark), text(about.querySelector('.example')), sentences.map(text), figures.map(text).join()];
        });
    ";
    let all = async || Ok(Some(browser.ask::<Vec<Shown>>(script).await?).filter(|items| items.len() == 10));
    browser.await_here("ten items", all).await
}

#[tokio::test]
async fn every_item_tells_what_was_asked_written_and_thought() -> Result<()> {
    let stage = Stage::new().await?;
    let (who, student) = (stage.fresh(0)?, stage.signed_in(0).await?);
    let told = sit(&student).await?;
    student.sees_result(Outcome::NotYet { right: 8, of: 10, required: 9 }).await?;
    student.sees_it_saved().await?;

    let desk = Chromium::open(&stage.server.origin()).await?;
    let teacher = Teacher::new(&desk);
    teacher.sign_in(&stage.server).await?;
    teacher.open_student(who, OBJECTIVE).await?;
    teacher.reads(Evidence::Went(Went::NotYet(8, 10))).await?;
    teacher.open_attempt().await?;
    for (shown, told) in items(&desk).await?.iter().zip(&told) {
        let (mark, problem, said, figures) = shown;
        let expected: String = format!("{}={}", told.problem, told.problem.answer()).split_whitespace().collect();
        ensure!(problem.split_whitespace().collect::<String>() == expected, "{problem:?} in the place of {expected}");
        ensure!(mark.ends_with(&say(told.mark.clone())), "{expected} has the mark {mark:?}");
        ensure!(*said == told.said, "of {expected} it says {said:?}, not {:?}", told.said);
        ensure!(are_figures(figures, told), "the figures of {expected}: {figures:?}");
    }

    let facts = Record::of(&stage.server, who)?[0].facts.clone();
    let count = |name: &str| facts[name].as_u64().and_then(|count| u32::try_from(count).ok()).context("a count");
    ensure!(count("resumed")? == 1, "loaded anew once: {facts}");
    teacher.reads(Fact::Resumed(1)).await?;
    type Counted = fn(u32) -> Fact;
    let others: [(&str, Counted); 2] = [("hidden", Fact::Hidden), ("fast_answers", Fact::FastAnswers)];
    for (times, fact) in others {
        let times = count(times)?;
        let is_told = desk.text().await?.contains(&say(fact(times)));
        ensure!(is_told == (times > 0), "{:?}: {facts}", fact(times));
    }
    stage.browser.finish().await?;
    desk.finish().await?;
    Ok(())
}

/// How long it was in front of the student, when the first key was pressed, and how often it was put off or unreadable.
fn are_figures(said: &str, told: &Told) -> bool {
    let mut parts = said.split(", ");
    let mut next = |key: fn(u64) -> Item| parts.next().is_some_and(|part| is_length(part, key));
    next(|spent| Item::Spent { spent })
        && (!told.is_typed || next(|after| Item::FirstKey { after }))
        && parts.eq(told.times.clone().map(say))
}

/// Whether that is what is said of some length of time, in tenths of a second.
fn is_length(said: &str, key: impl Fn(u64) -> Item) -> bool {
    let tenths: String = said.chars().filter(char::is_ascii_digit).collect();
    tenths.parse::<u64>().is_ok_and(|tenths| say(key(tenths * 100)) == said)
}
