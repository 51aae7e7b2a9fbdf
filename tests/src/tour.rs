//! Every screen once, in the order in which a student and a teacher meet them.

mod said;

use crate::keys::ENTER;
use crate::student::Student;
use anyhow::Result;
use words::student::{Path, Practice, Result as Outcome, SignIn};

/// Where one can stop and look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Who are you?
    SignIn,
    /// My path.
    Path,
    /// An objective's page.
    Objective,
    /// Practice before an answer.
    Practice,
    /// Practice with a miss and its worked solution.
    Miss,
    /// Before a demonstration.
    Ready,
    /// A demonstration, some items answered, a draft begun.
    Attempt,
    /// Not yet.
    NotYet,
    /// Met.
    Met,
    /// A path where something is met.
    Grown,
}

impl Screen {
    /// A file's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Path => "path",
            Self::Objective => "objective",
            Self::Practice => "practice",
            Self::Miss => "practice-miss",
            Self::Ready => "ready",
            Self::Attempt => "attempt",
            Self::NotYet => "result-not-yet",
            Self::Met => "result-met",
            Self::Grown => "path-grown",
        }
    }
}

const OBJECTIVE: &str = "multiply-one-digit";

/// Takes a fresh student through all of their screens and stops at each; English and Spanish alike, since everything is
/// found by its words. Before each stop the screen has said what it has to say. The page is open at its first screen.
///
/// # Errors
/// When a screen does not come or says something else, or the stop there fails.
pub async fn student(student: &Student<'_>, mut stop: impl AsyncFnMut(Screen) -> Result<()>) -> Result<()> {
    student.browser.at(&student.words(SignIn::WhoAreYou)).await?;
    stop(Screen::SignIn).await?;
    student.fill_in().await?;
    said::path(student).await?;
    stop(Screen::Path).await?;

    student.open(OBJECTIVE).await?;
    said::objective(student).await?;
    stop(Screen::Objective).await?;
    student.press(Path::Practise).await?;
    let problem = student.asked().await?;
    stop(Screen::Practice).await?;
    student.enter(&problem.miss().to_string()).await?;
    student.browser.reads(&student.words(Practice::OneWay)).await?;
    stop(Screen::Miss).await?;
    student.back_to_path().await?;

    student.get_ready(OBJECTIVE).await?;
    said::ready(student).await?;
    stop(Screen::Ready).await?;
    student.press(words::student::Ready::Start).await?;
    let answered = student.answer(1, 6, &[2, 5]).await?;
    let problem = student.at_item(7).await?;
    said::attempt(student, &problem, &answered).await?;
    student.browser.keys(problem.answer().to_string()).await?;
    stop(Screen::Attempt).await?;
    student.browser.keys(ENTER).await?;
    student.answer(8, 10, &[]).await?;
    student.sees_result(Outcome::NotYet { right: 8, of: 10, required: 9 }).await?;
    student.sees_it_saved().await?;
    stop(Screen::NotYet).await?;
    student.back_to_path().await?;

    student.demonstrate(OBJECTIVE, &[4]).await?;
    student.sees_result(Outcome::Met { right: 9, of: 10 }).await?;
    student.sees_it_saved().await?;
    stop(Screen::Met).await?;
    student.back_to_path().await?;
    said::grown(student).await?;
    stop(Screen::Grown).await
}
