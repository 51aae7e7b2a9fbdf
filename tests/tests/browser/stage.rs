//! What nearly every test begins with: a server with the demo school, and a student nobody has worked as yet.

use anyhow::{Context, Result};
use mastery::wire::v1::DemoStudent;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;

/// The objective that most tests are about: 9 of 10 within 2 minutes, ready from the first day.
pub const OBJECTIVE: &str = "multiply-one-digit";

/// A server, a browser on its origin, and those students of the demo school who have done nothing yet.
pub struct Stage {
    pub server: Server,
    pub browser: Chromium,
    pub students: Vec<DemoStudent>,
}

impl Stage {
    pub async fn new() -> Result<Self> {
        let server = Server::demo().await?;
        let students = Record::nobody_yet(&server).await?;
        let browser = Chromium::open(&server.origin()).await?;
        Ok(Self { server, browser, students })
    }

    /// The nth of the students.
    pub fn fresh(&self, nth: usize) -> Result<&DemoStudent> {
        self.students
            .get(nth)
            .with_context(|| format!("the demo school has only {} students without a record", self.students.len()))
    }

    /// The nth of the students, signed in.
    pub async fn signed_in(&self, nth: usize) -> Result<Student<'_>> {
        let student = Student::new(&self.browser, self.fresh(nth)?);
        student.sign_in().await?;
        Ok(student)
    }
}
