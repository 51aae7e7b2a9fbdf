//! A tab that was opened before the server was replaced, on plain http, where no service worker holds the rest of its build.

use crate::stage::OBJECTIVE;
use anyhow::{Result, ensure};
use tests::build_before::{BuildBefore, Files};
use tests::chromium::Chromium;
use tests::page_files::{Build, build_of, files_of_page};
use tests::record::Record;
use tests::server::Server;
use tests::student::Student;
use words::student::{Path, Practice, SignIn};

#[tokio::test]
async fn a_tab_of_the_build_before_finds_its_files_at_the_server_that_came_after() -> Result<()> {
    let mut server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let (before, browser) = opened(&server).await?;
    let student = Student::new(&browser, &who);
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    before.replace_in_folder(&mut server).await?;

    student.fill_in().await?;
    let answered = student.demonstrate(OBJECTIVE, &[]).await?;
    student.sees_it_saved().await?;
    Record::met_once(&server, &who, &answered).await?;
    let files = files_of_page(&browser).await?;
    assert_eq!(build_of(&files)?, Build::Before);
    assert!(files.iter().any(|file| file.contains("items-")), "there was nothing to load: {files:#?}");
    browser.finish().await?;
    Ok(())
}

/// Of more than the last two builds no file is left.
#[tokio::test]
async fn a_tab_of_a_build_that_is_no_longer_kept_says_that_it_is_to_be_loaded_again() -> Result<()> {
    let server = Server::demo().await?;
    let who = Record::nobody_yet(&server).await?.swap_remove(0);
    let (before, browser) = opened(&server).await?;
    let student = Student::new(&browser, &who);
    browser.at(&student.words(SignIn::WhoAreYou)).await?;
    before.replace(Files::Gone);

    student.fill_in().await?;
    // Its name in words would come with the items.
    browser.press(OBJECTIVE).await?;
    student.press(Path::Practise).await?;
    browser.reads(&student.words(Practice::NoItems)).await?;
    assert_eq!(build_of(&files_of_page(&browser).await?)?, Build::Before);
    browser.window.refresh().await?;
    student.practise(&[2]).await?;
    browser.reads(&student.words(Practice::RoundDone)).await?;
    assert_eq!(build_of(&files_of_page(&browser).await?)?, Build::New);
    let complaints = browser.complaints().await?;
    ensure!(!complaints.is_empty(), "the file was there");
    let unexpected: Vec<_> = complaints.iter().filter(|line| !line.contains("/assets/before-items-")).collect();
    ensure!(unexpected.is_empty(), "a page complained in the console: {unexpected:#?}");
    browser.finish().await?;
    Ok(())
}

async fn opened(server: &Server) -> Result<(BuildBefore, Chromium)> {
    let before = BuildBefore::of(server).await?;
    let browser = Chromium::open(&before.origin_on("school.test")).await?;
    browser.visit("/").await?;
    assert!(!files_of_page(&browser).await?.iter().any(|file| file.contains("items-")), "nothing is left to load");
    Ok((before, browser))
}
