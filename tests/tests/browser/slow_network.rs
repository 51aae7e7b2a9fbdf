//! A network on which every answer takes two seconds: whoever goes on at another device has the time that is left, and not
//! that of the moment when the first one was last heard.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use std::time::Duration;
use tests::chromium::Chromium;
use tests::record::Record;
use tests::stopwatch::Stopwatch;
use tests::student::Student;
use tests::wait;
use words::student::{Result as Outcome, Sitting};

/// Longer than the page waits for the school before it shows an item.
const LATENCY: Duration = Duration::from_secs(2);
/// Longer than what a clock may give after a gap.
const BETWEEN: Duration = Duration::from_secs(10);
/// The clock is right within so long, and both have to be read.
const SOON: Duration = Duration::from_secs(12);

#[tokio::test]
async fn a_second_device_hears_of_the_time_that_has_passed() -> Result<()> {
    let stage = Stage::new().await?;
    let who = stage.fresh(0)?;
    let other = Chromium::open(&stage.server.origin()).await?;
    let (at_first, at_second) = (Student::new(&stage.browser, who), Student::new(&other, who));
    at_second.sign_in().await?;
    at_first.sign_in().await?;
    at_first.start(OBJECTIVE).await?;
    let mut answered = at_first.answer(1, 3, &[]).await?;
    let fourth = at_first.at_item(4).await?;
    let watch = Stopwatch::start(&at_first).await?;
    Record::reaches(&stage.server, who, 3).await?;
    stage.browser.network(false).await?;

    other.slow_network(u32::try_from(LATENCY.as_millis())?).await?;
    let here = stage.browser.window.current_url().await?;
    other.visit(here.path()).await?;
    other.at(&at_second.words(Sitting::OpenOnDevice)).await?;
    tokio::time::sleep(BETWEEN).await;
    at_second.press(Sitting::GoOnHere).await?;
    assert_eq!(at_second.at_item(4).await?, fourth);
    let mut last = None;
    let agrees = async || {
        last = watch.agrees_but_for(&at_second, LATENCY).await.err();
        Ok(last.is_none().then_some(()))
    };
    let agreed = wait::within(SOON, "the clock of the second device to be right", agrees).await;
    agreed.map_err(|error| last.take().unwrap_or(error))?;

    answered.extend(at_second.answer(4, 10, &[]).await?);
    at_second.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    at_second.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    stage.browser.finish().await?;
    other.finish().await?;
    Ok(())
}
