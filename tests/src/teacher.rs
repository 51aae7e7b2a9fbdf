//! A teacher's hands. Everything is found by the words it bears.

use crate::chromium::Chromium;
use crate::server::Server;
use anyhow::{Context, Result};
use mastery::wire::v1::DemoStudent;
use serde_json::Value;
use words::staff::{Accommodations, Act, Deciding, Matrix, Roster, Staff, Workshop};
use words::{Locale, Reader, Say};

/// What the class is called, of the demo school and of any other.
const CLASS: &str = "4B";

/// A teacher at a browser.
pub struct Teacher<'a> {
    /// The browser they sit at.
    pub browser: &'a Chromium,
    locale: Locale,
}

impl<'a> Teacher<'a> {
    /// Sits down, reading English.
    #[must_use]
    pub fn new(browser: &'a Chromium) -> Self {
        Self { browser, locale: Locale::En }
    }

    /// The same teacher, reading another language.
    #[must_use]
    pub const fn reading(mut self, locale: Locale) -> Self {
        self.locale = locale;
        self
    }

    /// A sentence as this teacher reads it.
    pub fn words(&self, key: impl Say) -> String {
        key.say(self.locale.into())
    }

    /// An objective's statement as this teacher reads it.
    #[must_use]
    pub fn statement(&self, objective: &str) -> String {
        words::catalogue::statement(objective, Reader::from(self.locale))
    }

    /// Presses what bears these words.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn press(&self, key: impl Say) -> Result<()> {
        self.browser.press(&self.words(key)).await
    }

    /// Puts text into the field of these words.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, field: impl Say, text: &str) -> Result<()> {
        self.browser.fill(&self.words(field), text).await
    }

    /// Waits until the page says so.
    ///
    /// # Errors
    /// When it does not.
    pub async fn reads(&self, key: impl Say) -> Result<()> {
        self.browser.reads(&self.words(key)).await
    }

    /// Opens the teachers' part in this teacher's language and signs in; arrives at the classes.
    ///
    /// # Errors
    /// When signing in does not lead there.
    pub async fn sign_in(&self, server: &Server) -> Result<()> {
        self.come().await?;
        self.fill_in(server).await
    }

    /// The same as the teacher of this name and password.
    ///
    /// # Errors
    /// When signing in does not lead to the classes.
    pub async fn sign_in_as(&self, (name, password): (&str, &str)) -> Result<()> {
        self.come().await?;
        self.identify(name, password).await
    }

    async fn come(&self) -> Result<()> {
        self.browser.visit("/teacher").await?;
        if self.locale != Locale::default() {
            self.browser.press(self.locale.own_name()).await?;
        }
        Ok(())
    }

    /// The same on the page as it is.
    ///
    /// # Errors
    /// When this is not where one signs in.
    pub async fn fill_in(&self, server: &Server) -> Result<()> {
        let (name, password) = server.demo_teacher().await?;
        self.identify(&name, &password).await
    }

    async fn identify(&self, name: &str, password: &str) -> Result<()> {
        self.fill(Staff::Name, name).await?;
        self.fill(Staff::Password, password).await?;
        self.press(Staff::SignIn).await?;
        let arrived = async || Ok(self.browser.offers(CLASS).await?.then_some(()));
        self.browser.await_here("the classes", arrived).await
    }

    /// From the first page to the class's.
    ///
    /// # Errors
    /// When the class is not there.
    pub async fn open_class(&self) -> Result<()> {
        self.browser.press(CLASS).await
    }

    /// From the first page to the class's objectives.
    ///
    /// # Errors
    /// When there is no way.
    pub async fn open_objectives(&self) -> Result<()> {
        self.open_class().await?;
        self.press(Workshop::Objectives).await?;
        self.browser.at(&self.words(Workshop::Objectives)).await
    }

    /// From the first page: gives a student so many percent of the time, from now on.
    ///
    /// # Errors
    /// When there is no such student, or it is not taken.
    pub async fn give_more_time(&self, name: &str, percent: &str) -> Result<()> {
        self.open_class().await?;
        self.press(Matrix::Students).await?;
        self.press(Roster::ChangesOf { name: name.to_owned() }).await?;
        self.press(Accommodations::Of { name: name.to_owned() }).await?;
        self.press(Accommodations::MoreTime).await?;
        self.fill(Accommodations::Percent, percent).await?;
        self.press(Accommodations::Save).await?;
        self.reads(Accommodations::Saved).await
    }

    /// Goes to a student's page of an objective, from the first page or any other.
    ///
    /// # Errors
    /// When there is no such student.
    pub async fn open_student(&self, who: &DemoStudent, objective: &str) -> Result<()> {
        let session = self.asks("/api/v1/staff/session").await?;
        let class = session["classes"][0]["id"].as_str().context("a class")?.to_owned();
        let students = self.asks(&format!("/api/v1/classes/{class}/students")).await?;
        let found = students.as_array().context("students")?.iter().find(|student| student["name"] == *who.name);
        let student = found.and_then(|student| student["id"].as_str()).context("the student")?;
        self.browser.visit(&format!("/teacher/classes/{class}/students/{student}/objectives/{objective}")).await?;
        self.browser.at(&who.name).await
    }

    /// What the server answers this browser.
    async fn asks(&self, path: &str) -> Result<Value> {
        let script = format!("const done = arguments[0]; fetch('{path}').then(reply => reply.json()).then(done)");
        Ok(self.browser.window.execute_async(script, Vec::new()).await?.json().clone())
    }

    /// On a student's page: opens the first attempt that is not open.
    ///
    /// # Errors
    /// When there is none.
    pub async fn open_attempt(&self) -> Result<()> {
        let script = "const first = document.querySelector('.attempts button[aria-expanded=false]'); first?.click(); return !!first";
        let opened = async || Ok(self.browser.ask::<bool>(script).await?.then_some(()));
        self.browser.await_here("an attempt to open", opened).await
    }

    /// On a student's page: decides, and says why only when asked to.
    ///
    /// # Errors
    /// When it is not taken.
    pub async fn decide(&self, act: Act) -> Result<()> {
        self.press(Deciding::Act(act)).await?;
        self.reads(Deciding::Means(act)).await?;
        self.press(Deciding::Decide).await?;
        self.reads(Deciding::SayWhy).await?;
        self.fill(Deciding::Why, "We looked at it together").await?;
        self.press(Deciding::Decide).await?;
        self.reads(Deciding::OnRecord).await
    }

    /// On a student's page: undoes the last decision that stands.
    ///
    /// # Errors
    /// When it is not taken.
    pub async fn undo(&self) -> Result<()> {
        self.decide(Act::Undo).await
    }
}
