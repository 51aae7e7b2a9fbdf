//! A school's server in its own network speaks plain http: no secure context, and localhost hides what that means.

use crate::offline::ready_for_no_network;
use crate::screens::look;
use crate::stage::OBJECTIVE;
use anyhow::Result;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Path, Practice, Result as Outcome, Shell};

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

/// A page that can't be opened without a network says so when it notices that there is none, and only then; what is open goes on.
/// On localhost, which browsers treat as they do https, there is nothing to say.
#[tokio::test]
async fn without_a_network_a_page_over_plain_http_says_that_it_is_to_be_kept_open() -> Result<()> {
    for (host, opens_anew) in [("school.test", false), ("127.0.0.1", true)] {
        let mut server = Server::demo().await?;
        let who = Record::nobody_yet(&server).await?.swap_remove(0);
        let browser = Chromium::open(&server.origin_on(host)).await?;
        let student = Student::new(&browser, &who);
        student.sign_in().await?;
        if opens_anew {
            ready_for_no_network(&browser).await?;
        }
        let keep_it = student.words(Path::KeepThisPage);
        assert!(!browser.text().await?.contains(&keep_it), "{host}: it says so beside a network");
        server.crash()?;
        student.open(OBJECTIVE).await?;
        student.back_to_path().await?;
        browser.reads(&student.words(Path::AsLastKnown)).await?;
        assert_eq!(browser.text().await?.contains(&keep_it), !opens_anew, "{host}");
        if !opens_anew {
            look(&browser, "a path over plain http without a network").await?;
        }

        student.open(OBJECTIVE).await?;
        student.press(Path::Practise).await?;
        student.practise(&[]).await?;
        browser.reads(&student.words(Practice::RoundDone)).await?;
        student.back_to_path().await?;
        browser.reads(&student.words(Shell::Waiting { count: 1 })).await?;
        assert_eq!(browser.visit("/").await.is_ok(), opens_anew, "{host}: whether it can be opened anew");
        server.start().await?;
        browser.visit("/").await?;
        student.at_path().await?;
        browser.reads(&student.words(Shell::AllSaved)).await?;
        browser.finish().await?;
    }
    Ok(())
}
