//! A student's hands: reads the screen, works the answer out, types it. Everything is found by the words it bears.

use crate::chromium::Chromium;
use crate::keys::{BACKSPACE, ENTER};
use crate::problem::Problem;
use anyhow::{Result, ensure};
use mastery::wire::v1::DemoStudent;
use std::time::Duration;
use words::student::{Path, Practice, Ready, Result as Outcome, Shell, SignIn, Sitting};
use words::{Locale, Reader, Say};

/// A student at a browser.
pub struct Student<'a> {
    /// The browser they sit at.
    pub browser: &'a Chromium,
    who: &'a DemoStudent,
    reader: Reader,
    thinks: Duration,
}

/// An item with what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The item.
    pub problem: Problem,
    /// As typed.
    pub response: String,
}

impl<'a> Student<'a> {
    /// Sits down, reading English.
    #[must_use]
    pub fn new(browser: &'a Chromium, who: &'a DemoStudent) -> Self {
        Self { browser, who, reader: Locale::En.into(), thinks: Duration::ZERO }
    }

    /// The same student, reading another language.
    #[must_use]
    pub fn reading(mut self, locale: Locale) -> Self {
        self.reader = locale.into();
        self
    }

    /// The same student, who thinks about so long before an answer: for pictures, so that their figures look like a day at
    /// school. A test has no time for that.
    #[must_use]
    pub fn thinking(mut self, about: Duration) -> Self {
        self.thinks = about;
        self
    }

    /// A sentence as this student reads it.
    pub fn words(&self, key: impl Say) -> String {
        key.say(self.reader)
    }

    /// A number as this student's school writes it.
    #[must_use]
    pub fn written(&self, number: u64) -> String {
        self.reader.whole(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// An objective's statement as this student reads it.
    #[must_use]
    pub fn statement(&self, objective: &str) -> String {
        words::catalogue::statement(objective, self.reader)
    }

    /// Presses what bears these words.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn press(&self, key: impl Say) -> Result<()> {
        self.browser.press(&self.words(key)).await
    }

    /// Opens the product and fills in the class code, the name and the PIN; arrives at the path.
    ///
    /// # Errors
    /// When signing in does not lead there.
    pub async fn sign_in(&self) -> Result<()> {
        self.browser.visit("/").await?;
        self.fill_in().await
    }

    /// The same on the page as it is.
    ///
    /// # Errors
    /// When signing in does not lead to the path.
    pub async fn fill_in(&self) -> Result<()> {
        self.identify().await?;
        self.at_path().await
    }

    /// Signs in on the page as it is, wherever that leads.
    ///
    /// # Errors
    /// When this is not where one signs in.
    pub async fn identify(&self) -> Result<()> {
        self.browser.at(&self.words(SignIn::WhoAreYou)).await?;
        self.browser.fill(&self.words(SignIn::ClassCode), &self.who.class_code).await?;
        self.browser.fill(&self.words(SignIn::Name), &self.who.name).await?;
        self.browser.fill(&self.words(SignIn::Pin), &self.who.pin).await?;
        self.press(SignIn::SignIn).await
    }

    /// Signs in again where the browser has forgotten who is signed in, as it may when it was killed.
    ///
    /// # Errors
    /// When neither that nor anything else comes.
    pub async fn identify_if_asked(&self) -> Result<()> {
        let heading = self.browser.await_here("a heading", async || {
            Ok(Some(self.browser.heading().await?).filter(|heading| !heading.is_empty()))
        });
        if heading.await? == self.words(SignIn::WhoAreYou) {
            self.identify().await?;
        }
        Ok(())
    }

    /// Waits for the path.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn at_path(&self) -> Result<()> {
        self.titled(Path::MyPath).await
    }

    /// Goes back to the path from wherever this is.
    ///
    /// # Errors
    /// When there is no way back.
    pub async fn back_to_path(&self) -> Result<()> {
        self.press(Shell::BackToPath).await?;
        self.at_path().await
    }

    /// From the path to an objective's page.
    ///
    /// # Errors
    /// When the path has no such objective.
    pub async fn open(&self, objective: &str) -> Result<()> {
        let statement = self.statement(objective);
        self.browser.press(&statement).await?;
        self.browser
            .await_here("the objective's page", async || {
                Ok((self.browser.heading().await? == statement && self.title().await? != self.page_title(Path::MyPath))
                    .then_some(()))
            })
            .await
    }

    /// From the path to the page before a demonstration.
    ///
    /// # Errors
    /// When there is no way.
    pub async fn get_ready(&self, objective: &str) -> Result<()> {
        self.open(objective).await?;
        self.press(Path::ShowThatICan).await?;
        self.browser.reads(&self.words(Ready::AboutToShow)).await
    }

    /// From the path into a demonstration; its first item.
    ///
    /// # Errors
    /// When it does not begin.
    pub async fn start(&self, objective: &str) -> Result<Problem> {
        self.get_ready(objective).await?;
        self.press(Ready::Start).await?;
        self.at_item(1).await
    }

    /// Waits until the demonstration shows its nth item, counted from 1, and reads it.
    ///
    /// # Errors
    /// When it does not.
    pub async fn at_item(&self, number: usize) -> Result<Problem> {
        let item = u32::try_from(number)?;
        self.browser
            .await_here(&format!("item {number}"), async || {
                let expected = [5, 10].map(|of| self.page_title(Sitting::Problem { item, of }));
                if !expected.contains(&self.title().await?) {
                    return Ok(None);
                }
                self.shown().await
            })
            .await
    }

    /// The problem on the screen, if there is one.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn shown(&self) -> Result<Option<Problem>> {
        let item: String = self.browser.ask("return document.querySelector('.item')?.innerText ?? ''").await?;
        Ok(Problem::read(&item))
    }

    /// Types with the physical keyboard, wherever the focus is, and presses Enter.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn enter(&self, response: &str) -> Result<()> {
        self.browser.keys(format!("{response}{ENTER}")).await
    }

    /// Answers items from the `from`th to the `to`th, counted from 1, missing those named; after the last one the next
    /// item or the result is awaited by the caller.
    ///
    /// # Errors
    /// When an item does not come.
    pub async fn answer(&self, from: usize, to: usize, missing: &[usize]) -> Result<Vec<Answered>> {
        let mut answered = Vec::new();
        for number in from..=to {
            let problem = self.at_item(number).await?;
            let response = if missing.contains(&number) { problem.miss() } else { problem.answer() }.to_string();
            self.think(&problem).await;
            self.enter(&response).await?;
            answered.push(Answered { problem, response });
        }
        Ok(answered)
    }

    /// Larger products take longer.
    async fn think(&self, problem: &Problem) {
        if !self.thinks.is_zero() {
            let size = u32::try_from(problem.answer()).unwrap_or(u32::MAX).min(100);
            tokio::time::sleep(self.thinks / 2 + self.thinks * size / 50).await;
        }
    }

    /// From the path to the result of a whole demonstration of ten items.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn demonstrate(&self, objective: &str, missing: &[usize]) -> Result<Vec<Answered>> {
        self.start(objective).await?;
        let answered = self.answer(1, 10, missing).await?;
        self.at_result().await?;
        Ok(answered)
    }

    /// Whether a result is shown.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn is_at_result(&self) -> Result<bool> {
        let address = self.browser.window.current_url().await?;
        Ok(address.path().starts_with("/result/") && !self.browser.heading().await?.is_empty())
    }

    /// Waits for a result; its heading.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn at_result(&self) -> Result<String> {
        self.browser.await_here("a result", async || Ok(self.is_at_result().await?.then_some(()))).await?;
        self.browser.heading().await
    }

    /// Waits for a result and looks at its heading.
    ///
    /// # Errors
    /// When it does not come, or reads otherwise.
    pub async fn sees_result(&self, expected: Outcome) -> Result<()> {
        let heading = self.at_result().await?;
        ensure!(heading == self.words(expected), "the result is {heading:?}:\n{}", self.browser.text().await?);
        Ok(())
    }

    /// Waits until the record is at school.
    ///
    /// # Errors
    /// When it does not get there.
    pub async fn sees_it_saved(&self) -> Result<()> {
        self.browser.reads(&self.words(Outcome::SavedAtSchool)).await
    }

    /// Waits until practice asks something, and reads it.
    ///
    /// # Errors
    /// When it does not.
    pub async fn asked(&self) -> Result<Problem> {
        let asked = async || {
            let is_open = self.browser.offers(&self.words(Practice::Check)).await?;
            Ok(self.shown().await?.filter(|_| is_open))
        };
        self.browser.await_here("a problem to practise", asked).await
    }

    /// Answers what practice asks, rightly; what was typed. What comes next is left to the caller.
    ///
    /// # Errors
    /// When nothing is asked, or the answer is not taken.
    pub async fn practise_one(&self) -> Result<String> {
        let response = self.asked().await?.answer().to_string();
        self.enter(&response).await?;
        self.browser.reads(&self.words(Practice::Right)).await?;
        Ok(response)
    }

    /// Answers everything in a round of practice that has begun, missing those named, counted from 1; what was asked.
    ///
    /// # Errors
    /// When the round does not end.
    pub async fn practise(&self, missing: &[usize]) -> Result<Vec<Problem>> {
        let mut asked: Vec<Problem> = Vec::new();
        let done = self.words(Practice::RoundDone);
        loop {
            let before = asked.last().cloned();
            let next = self.browser.await_here("another problem, or the end of the round", async || {
                if before.is_some() && self.browser.text().await?.contains(&done) {
                    return Ok(Some(None));
                }
                let shown = self.shown().await?;
                let is_open = self.browser.offers(&self.words(Practice::Check)).await?;
                Ok(shown.filter(|shown| is_open && Some(shown) != before.as_ref()).map(Some))
            });
            let Some(problem) = next.await? else { return Ok(asked) };
            let miss = missing.contains(&(asked.len() + 1));
            let response = if miss { problem.miss() } else { problem.answer() };
            self.browser.keys(response.to_string()).await?;
            self.press(Practice::Check).await?;
            if miss {
                let (response, answer) = (response.to_string(), self.written(problem.answer()));
                self.browser.reads(&self.words(Practice::YouWrote { response, answer })).await?;
            } else {
                self.browser.reads(&self.words(Practice::Right)).await?;
            }
            self.press(Practice::Next).await?;
            asked.push(problem);
            ensure!(asked.len() <= 20, "a round of practice that does not end");
        }
    }

    /// What stands in the field for the answer.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn draft(&self) -> Result<String> {
        self.browser.value(&self.words(Sitting::YourAnswer)).await
    }

    /// Takes back what was typed, a key at a time.
    ///
    /// # Errors
    /// When there is no field for the answer.
    pub async fn clear_draft(&self) -> Result<()> {
        for _ in self.draft().await?.chars() {
            self.browser.keys(BACKSPACE).await?;
        }
        self.browser.await_here("an empty field", async || Ok(self.draft().await?.is_empty().then_some(()))).await
    }

    /// What the clock shows, in seconds.
    ///
    /// # Errors
    /// When there is no clock.
    pub async fn clock(&self) -> Result<u64> {
        self.browser
            .await_here("a clock", async || {
                let text = self.browser.text().await?;
                let times = text.split_whitespace().filter_map(|word| word.split_once(':'));
                let mut seconds = times.filter_map(|(minutes, seconds)| {
                    Some(minutes.parse::<u64>().ok()? * 60 + seconds.parse::<u64>().ok()?)
                });
                Ok(seconds.next())
            })
            .await
    }

    /// Waits for the page of this title.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn titled(&self, page: impl Say) -> Result<()> {
        let wanted = self.page_title(page);
        self.browser
            .await_here(&format!("the page {wanted:?}"), async || Ok((self.title().await? == wanted).then_some(())))
            .await
    }

    async fn title(&self) -> Result<String> {
        Ok(self.browser.window.title().await?)
    }

    fn page_title(&self, page: impl Say) -> String {
        self.words(Shell::Title { page: self.words(page) })
    }
}
