//! A school's server in its own network speaks plain http: no secure context, and localhost hides what that means.

use crate::stage::OBJECTIVE;
use anyhow::Result;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::Result as Outcome;

#[tokio::test]
async fn everything_of_a_lesson_works_over_plain_http_on_a_host_name() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let browser = Chromium::open(&server.origin_on("school.test")).await?;
    let student = Student::new(&browser, &who);
    student.sign_in().await?;
    let is_secure: bool = browser.ask("return isSecureContext || 'subtle' in crypto || 'locks' in navigator").await?;
    assert!(!is_secure, "this is no plain http");
    student.start(OBJECTIVE).await?;
    student.answer(1, 4, &[]).await?;
    student.at_item(5).await?;
    browser.window.refresh().await?;
    student.answer(5, 10, &[]).await?;
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    let records = Record::of(&server, &who)?;
    assert_eq!(records[0].outcome.as_deref(), Some("met"), "{records:#?}");
    browser.finish().await?;
    Ok(())
}
