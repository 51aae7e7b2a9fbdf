//! The clock ends a demonstration. This waits two real minutes and a little more, once, with three students side by side.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::{Result, ensure};
use std::time::Duration;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::student::Student;
use tests::teacher::Teacher;
use tests::wait;
use words::student::{Path, Result as Outcome, Shell, Sitting};

const LIMIT: Duration = Duration::from_secs(120);

/// A little more of it for one of them: half of two minutes is a minute, and here they are two moments.
const PERCENT: &str = "110";
const HALF: u64 = 66_000;
const MINUTE: u64 = 60_000;
const TEN_SECONDS: u64 = 10_000;

/// A device that has much to do says what time is left when it comes to it: so much later at most.
const LATE: u64 = 3_000;

/// Listens to what a screen reader is told of the time that is left, from now on.
const LISTEN: &str = "
    window.told = [];
    new MutationObserver(() => {
        const told = document.querySelector('main > p[role=status]')?.textContent;
        if (told && told !== window.told.at(-1)) window.told.push(told);
    }).observe(document, { subtree: true, childList: true, characterData: true });
    return null;
";

/// How many places of the frame with a label are drawn as right, as missed, as not known.
const FRAME_OF: &str = "
    const frame = document.querySelector('[aria-label=\"LABEL\"]');
    return ['right', 'other', 'not-known'].map(sort => frame.querySelectorAll('.' + sort).length);
";

#[tokio::test]
async fn when_the_time_is_over_nine_right_have_met_it_and_five_have_not() -> Result<()> {
    let stage = Stage::new().await?;
    let second = Chromium::open(&stage.server.origin()).await?;
    let third = Chromium::open(&stage.server.origin()).await?;
    let (quick, slow, away) = (stage.fresh(0)?, stage.fresh(1)?, stage.fresh(2)?);
    let (at_first, at_second) = (Student::new(&stage.browser, quick), Student::new(&second, slow));
    let at_third = Student::new(&third, away);
    // In the browser that the student sits down at afterwards.
    let teacher = Teacher::new(&stage.browser);
    teacher.sign_in(&stage.server).await?;
    teacher.give_more_time(&quick.name, PERCENT).await?;
    tokio::try_join!(nine_and_wait(&at_first), five_and_a_draft(&at_second), three_and_the_path(&at_third))?;

    for (who, outcome, right) in [(quick, "met", 9), (slow, "timed_out", 5), (away, "timed_out", 3)] {
        let records = Record::of(&stage.server, who)?;
        assert_eq!(records.len(), 1, "{records:#?}");
        assert_eq!((records[0].outcome.as_deref(), records[0].right), (Some(outcome), Some(right)), "{records:#?}");
    }
    stage.browser.finish().await?;
    second.finish().await?;
    third.finish().await?;
    Ok(())
}

async fn nine_and_wait(student: &Student<'_>) -> Result<()> {
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.browser.ask::<()>(LISTEN).await?;
    student.answer(1, 9, &[]).await?;
    student.at_item(10).await?;
    the_clock_ends_it(student).await?;
    was_told(student, &[Moment::Half(HALF), Moment::Left(MINUTE), Moment::Left(TEN_SECONDS)]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.browser.reads(&student.words(Outcome::AndTimeOver)).await?;
    student.sees_it_saved().await
}

/// The right answer typed and not submitted does not count.
async fn five_and_a_draft(student: &Student<'_>) -> Result<()> {
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.browser.ask::<()>(LISTEN).await?;
    student.answer(1, 5, &[]).await?;
    let skipped = student.at_item(6).await?;
    student.press(Sitting::Skip).await?;
    let another = async || Ok(student.shown().await?.filter(|shown| *shown != skipped));
    let problem = student.browser.await_here("another item", another).await?;
    student.browser.keys(problem.answer().to_string()).await?;
    the_clock_ends_it(student).await?;
    was_told(student, &[Moment::Left(MINUTE), Moment::Left(TEN_SECONDS)]).await?;
    student.sees_result(Outcome::TimedOut { right: 5, of: 10, required: 9 }).await?;
    let result = student.browser.text().await?;
    let answer = problem.answer().to_string();
    let draft = student.words(Outcome::Draft { response: answer.clone(), answer });
    ensure!(result.contains(&draft), "what was typed is not told as {draft:?}:\n{result}");
    // Nobody says of what was skipped that it was not reached.
    let answer = skipped.answer().to_string();
    let not_answered = student.words(Outcome::NotAnswered { answer });
    ensure!(result.contains(&not_answered), "what was skipped is not told as {not_answered:?}:\n{result}");
    let label = student.words(Shell::FrameResult { right: 5, other: 0, not_known: 0, not_reached: 5 });
    let drawn: Vec<usize> = student.browser.ask(FRAME_OF.replace("LABEL", &label).as_str()).await?;
    assert_eq!(drawn, [5, 0, 0], "right, missed, not known");
    look(student.browser, "a result after the time was over").await?;
    student.sees_it_saved().await
}

/// The path counts down, ends it, and leads to the result.
async fn three_and_the_path(student: &Student<'_>) -> Result<()> {
    student.sign_in().await?;
    student.start(OBJECTIVE).await?;
    student.answer(1, 3, &[]).await?;
    student.at_item(4).await?;
    student.browser.visit("/").await?;
    student.at_path().await?;
    let over = student.words(Path::SeeHowItWent);
    let offered = async || Ok(student.browser.offers(&over).await?.then_some(()));
    wait::within(LIMIT + wait::PATIENCE, "the path to say that the time is over", offered).await?;
    student.press(Path::SeeHowItWent).await?;
    student.sees_result(Outcome::TimedOut { right: 3, of: 10, required: 9 }).await?;
    student.sees_it_saved().await
}

/// A moment at which a screen reader is told of the time, with what is left then, in milliseconds.
#[derive(Clone, Copy, Debug)]
enum Moment {
    Half(u64),
    Left(u64),
}

impl Moment {
    /// What is said so much later.
    const fn said(self, late: u64) -> Sitting {
        match self {
            Self::Half(left) => Sitting::HalfTime { left: left - late },
            Self::Left(left) => Sitting::TimeLeft { left: left - late },
        }
    }
}

/// At these moments, and at no other.
async fn was_told(student: &Student<'_>, moments: &[Moment]) -> Result<()> {
    let told: Vec<String> = student.browser.ask("return window.told").await?;
    let is_of = |moment: &Moment, told: &String| {
        (0..=LATE).step_by(1_000).any(|late| student.words(moment.said(late)) == *told)
    };
    let is_all = told.len() == moments.len() && moments.iter().zip(&told).all(|(moment, told)| is_of(moment, told));
    ensure!(is_all, "of {moments:?} was told {told:?}");
    Ok(())
}

async fn the_clock_ends_it(student: &Student<'_>) -> Result<()> {
    let ended = async || Ok(student.is_at_result().await?.then_some(()));
    wait::within(LIMIT + wait::PATIENCE, "the clock to end it", ended).await
}
