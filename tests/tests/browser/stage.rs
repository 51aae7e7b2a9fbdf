//! What nearly every test begins with: a server with the demo school, and a student nobody has worked as yet.

use anyhow::{Context, Result, ensure};
use mastery::wire::v1::DemoStudent;
use serde_json::json;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use tests::teacher::Teacher;

/// The objective that most tests are about: 9 of 10 within 2 minutes, ready from the first day.
pub const OBJECTIVE: &str = "multiply-one-digit";

/// Gives the class these objectives and no others, as the teacher who is signed in, from beside the page.
const GIVE: &str = "
    const [objectives, done] = arguments;
    const path = location.pathname.replace('/teacher/', '/api/v1/');
    fetch(path).then(reply => reply.json()).then(revisions => {
        const body = JSON.stringify({ based_on: revisions.map(({ objective }) => objective.id), objectives });
        return fetch(path, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
    }).then(reply => done(reply.status), error => done(String(error)));
";

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

    /// Has the teacher give the class these objectives and no others.
    pub async fn give(&self, objectives: &[&str]) -> Result<()> {
        let browser = Chromium::open(&self.server.origin()).await?;
        let teacher = Teacher::new(&browser);
        teacher.sign_in(&self.server).await?;
        teacher.open_objectives().await?;
        let given = browser.window.execute_async(GIVE, vec![json!(objectives)]).await?;
        ensure!(given.json() == &json!(200), "the class did not get {objectives:?}: {:?}", given.json());
        browser.finish().await?;
        Ok(())
    }

    /// The nth of the students, signed in.
    pub async fn signed_in(&self, nth: usize) -> Result<Student<'_>> {
        let student = Student::new(&self.browser, self.fresh(nth)?);
        student.sign_in().await?;
        Ok(student)
    }
}
