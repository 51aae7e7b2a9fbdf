//! News reaches a class's page without a reload: through a slow reading, through a cut, and in the second of two tabs.

use crate::class_page::{cell, open, reads_cell, reads_names};
use crate::line::Line;
use crate::stage::OBJECTIVE;
use anyhow::{Context, Result, ensure};
use serde_json::json;
use tests::classroom::Classroom;
use tests::server::Server;
use words::staff::{Matrix, MatrixCell};
use words::{Locale, Say};

fn say(key: impl Say) -> String {
    key.say(Locale::En.into())
}

fn showing(answered: u16) -> String {
    say(MatrixCell::Showing { answered, of: 10 })
}

async fn class_of(server: &Server) -> Result<Classroom> {
    Classroom::begin(server, &["Amara", "Béla"].map(str::to_owned)).await
}

/// Holds every reply with a whole matrix back, as a slow network does, or loses it, and keeps what the tab passes on to
/// others: it has heard that itself.
const HOLD: &str = "
    const [stream] = arguments, { fetch } = window;
    Object.assign(window, { sameAsBefore: true, held: [], heard: [], others: new BroadcastChannel(`tenfold ${stream}`) });
    others.onmessage = ({ data }) => heard.push(data.join(' '));
    window.fetch = async (...asked) => {
        const reply = await fetch.apply(window, asked);
        if (String(asked[0]).endsWith('/matrix')) await new Promise((release, lose) => held.push({ release, lose }));
        return reply;
    };
    window.release = () => {
        window.fetch = fetch;
        held.forEach(({ release }) => release());
    };
";

#[tokio::test]
async fn what_happens_during_a_reading_or_a_cut_is_on_the_page_afterwards() -> Result<()> {
    let server = Server::empty().await?;
    let class = class_of(&server).await?;
    let line = Line::to(&server).await?;
    let browser = open(&line.origin).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &say(MatrixCell::Ready)).await?;
    let amara = class.sign_in(&class.slips[0]).await?;

    // Once when the page comes, and once when its stream does.
    let read = "return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/matrix')).length";
    let is_read = async || Ok((browser.ask::<usize>(read).await? >= 2).then_some(()));
    browser.await_here("the stream to be there", is_read).await?;

    // Somebody joins, so the matrix is read whole; the reply is of before Amara's answers and comes after them.
    let stream = format!("/api/v1/classes/{}/live", class.class);
    browser.ask_with(HOLD, vec![json!(stream)]).await?;
    class.join("Chloé").await?;
    let is_held = async || Ok((browser.ask::<usize>("return held.length").await? > 0).then_some(()));
    browser.await_here("the matrix to be on its way", is_held).await?;
    let mut shown = amara.start(OBJECTIVE).await?;
    for item in 0..3 {
        amara.answer(&mut shown, item, true).await?;
    }
    let heard = "return heard.some(said => said.includes('\"answered\":3'))";
    let is_heard = async || Ok(browser.ask::<bool>(heard).await?.then_some(()));
    browser.await_here("the third answer to be heard of", is_heard).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &showing(3)).await?;
    reads_names(&browser, &["Amara", "Béla"]).await?;

    // The reply is lost, and nothing is told of who has joined: the page asks again by itself.
    browser.ask_with("held[0].lose(new TypeError('lost'))", Vec::new()).await?;
    let is_asked = async || Ok((browser.ask::<usize>("return held.length").await? > 1).then_some(()));
    browser.await_here("the matrix to be asked for again", is_asked).await?;
    browser.ask_with("release()", Vec::new()).await?;
    reads_names(&browser, &["Amara", "Béla", "Chloé"]).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &showing(3)).await?;

    line.cut();
    browser.reads(&say(Matrix::NotLive)).await?;
    for item in 3..10 {
        amara.answer(&mut shown, item, true).await?;
    }
    let meanwhile = cell(&browser, "Amara", OBJECTIVE).await?;
    ensure!(meanwhile == Some(showing(3)), "without the school the cell says {meanwhile:?}");
    line.mend();
    reads_cell(&browser, "Amara", OBJECTIVE, &say(MatrixCell::Met)).await?;
    reads_cell(&browser, "Amara", "multiply-three-digit", &say(MatrixCell::Ready)).await?;
    let is_live = async || Ok((!browser.text().await?.contains(&say(Matrix::NotLive))).then_some(()));
    browser.await_here("the page to be live again", is_live).await?;
    ensure!(browser.ask::<bool>("return window.sameAsBefore === true").await?, "the page was loaded anew");
    browser.finish().await?;
    Ok(())
}

#[tokio::test]
async fn two_tabs_have_one_stream_and_the_second_goes_on_when_the_first_closes() -> Result<()> {
    let server = Server::empty().await?;
    let class = class_of(&server).await?;
    let browser = open(&server.origin()).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &say(MatrixCell::Ready)).await?;
    let here = browser.window.current_url().await?;
    let first = browser.window.window().await?;
    let second = browser.window.new_tab().await?;
    browser.window.switch_to_window(second.clone()).await?;
    browser.window.goto(here.as_str()).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &say(MatrixCell::Ready)).await?;

    let amara = class.sign_in(&class.slips[0]).await?;
    let mut shown = amara.start(OBJECTIVE).await?;
    amara.answer(&mut shown, 0, true).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &showing(1)).await?;
    browser.window.switch_to_window(first).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &showing(1)).await?;
    browser.window.close_window().await?;
    browser.window.switch_to_window(second).await?;
    amara.answer(&mut shown, 1, true).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &showing(2)).await?;

    let requests = browser.finish().await?;
    let path = format!("/api/v1/classes/{}/live", class.class);
    let streams = requests.iter().filter_map(|request| request.url.split_once(&path)).map(|(_, rest)| rest);
    let streams: Vec<&str> = streams.collect();
    let [before, after] = streams[..] else { anyhow::bail!("{} streams: {streams:?}", streams.len()) };
    // The second begins where the first has ended, so both were never there at once.
    let known = after.strip_prefix("?after=").context("the second tab began anew")?;
    ensure!(before.is_empty() && !known.is_empty(), "{streams:?}");
    Ok(())
}
