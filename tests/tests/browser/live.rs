//! News reaches a class's page without a reload: through a slow reading, through a cut, and in the second of two tabs.

use crate::class_page::{cell, open, reads_cell, reads_names};
use crate::last_word::says_no_more;
use crate::line::Line;
use crate::stage::OBJECTIVE;
use anyhow::{Context, Result, bail, ensure};
use serde_json::json;
use tests::chromium::Chromium;
use tests::classroom::{Classroom, TEACHER};
use tests::server::Server;
use tests::teacher::Teacher;
use words::staff::{Evidence, Matrix, MatrixCell, Went};
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

/// Waits until addresses that end so were read: once when the page comes, and once when its stream does.
async fn settles(browser: &Chromium, ending: &str) -> Result<()> {
    let read = "
        const [ending] = arguments;
        return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(ending)).length;
    ";
    let is_read = async || {
        let read = browser.ask_with(read, vec![json!(ending)]).await?;
        Ok(read.as_u64().filter(|read| *read >= 2).map(drop))
    };
    browser.await_here("the stream to be there", is_read).await
}

/// Holds every reply from addresses that end so back, as a slow network does, or loses it, and keeps what the tab passes on
/// to others: it has heard that itself.
const HOLD: &str = "
    const [stream, ending] = arguments, { fetch } = window;
    Object.assign(window, { sameAsBefore: true, held: [], heard: [], others: new BroadcastChannel(`tenfold ${stream}`) });
    others.onmessage = ({ data }) => heard.push(data.join(' '));
    window.fetch = async (...asked) => {
        const reply = await fetch.apply(window, asked);
        if (String(asked[0]).endsWith(ending)) await new Promise((release, lose) => held.push({ release, lose }));
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

    settles(&browser, "/matrix").await?;

    // Somebody joins, so the matrix is read whole; the reply is of before Amara's answers and comes after them.
    let stream = format!("/api/v1/classes/{}/live", class.class);
    browser.ask_with(HOLD, vec![json!(stream), json!("/matrix")]).await?;
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

/// Nothing else is told of the student, so only the page itself can make up for a reading that is lost.
#[tokio::test]
async fn a_students_objective_whose_reading_is_lost_comes_right_by_itself() -> Result<()> {
    let server = Server::empty().await?;
    let class = class_of(&server).await?;
    let amara = class.sign_in(&class.slips[0]).await?;
    let mut shown = amara.start(OBJECTIVE).await?;
    let browser = Chromium::open(&server.origin()).await?;
    let teacher = Teacher::new(&browser);
    teacher.sign_in_as(TEACHER).await?;
    teacher.open_student(&class.slips[0], OBJECTIVE).await?;
    let ending = format!("/objectives/{OBJECTIVE}");
    settles(&browser, &ending).await?;
    let stream = format!("/api/v1/classes/{}/live", class.class);
    browser.ask_with(HOLD, vec![json!(stream), json!(ending)]).await?;
    let asked = async |times: usize| {
        let is_asked = async || Ok((browser.ask::<usize>("return held.length").await? == times).then_some(()));
        browser.await_here(&format!("{times} readings"), is_asked).await
    };
    let lose = async |reading: usize| {
        browser.ask_with("held[arguments[0]].lose(new TypeError('lost'))", vec![json!(reading)]).await
    };

    amara.answer(&mut shown, 0, true).await?;
    asked(1).await?;
    lose(0).await?;
    teacher.reads(Matrix::NotLive).await?;
    asked(2).await?;

    // The second is lost as well, and was of before the second answer when that was heard of.
    amara.answer(&mut shown, 1, true).await?;
    let heard = "return heard.some(said => said.includes('\"answered\":2'))";
    let is_heard = async || Ok(browser.ask::<bool>(heard).await?.then_some(()));
    browser.await_here("the second answer to be heard of", is_heard).await?;
    lose(1).await?;
    asked(3).await?;
    browser.ask_with("release()", Vec::new()).await?;
    teacher.reads(Evidence::Went(Went::Running(2, 10))).await?;
    says_no_more(&browser, &say(Matrix::NotLive)).await?;
    ensure!(browser.ask::<bool>("return window.sameAsBefore === true").await?, "the page was loaded anew");
    browser.finish().await?;
    Ok(())
}

/// Where browsers have locks, and over plain http on a host name, where they have none.
#[tokio::test]
async fn two_tabs_have_one_stream_and_the_second_goes_on_when_the_first_closes() -> Result<()> {
    let server = Server::empty().await?;
    let class = class_of(&server).await?;
    let amara = class.sign_in(&class.slips[0]).await?;
    let mut shown = amara.start(OBJECTIVE).await?;
    let mut answered = 0;
    for (origin, has_locks) in [(server.origin(), true), (server.origin_on("school.test"), false)] {
        let browser = open(&origin).await?;
        ensure!(browser.ask::<bool>("return 'locks' in navigator").await? == has_locks, "{origin}");
        reads_cell(&browser, "Amara", OBJECTIVE, &showing(answered)).await?;
        let here = browser.window.current_url().await?;
        let first = browser.window.window().await?;
        let second = browser.window.new_tab().await?;
        browser.window.switch_to_window(second.clone()).await?;
        browser.window.goto(here.as_str()).await?;
        reads_cell(&browser, "Amara", OBJECTIVE, &showing(answered)).await?;

        amara.answer(&mut shown, answered.into(), true).await?;
        answered += 1;
        reads_cell(&browser, "Amara", OBJECTIVE, &showing(answered)).await?;
        browser.window.switch_to_window(first).await?;
        reads_cell(&browser, "Amara", OBJECTIVE, &showing(answered)).await?;
        browser.window.close_window().await?;
        browser.window.switch_to_window(second).await?;
        amara.answer(&mut shown, answered.into(), true).await?;
        answered += 1;
        reads_cell(&browser, "Amara", OBJECTIVE, &showing(answered)).await?;
        goes_on_once(&streams(&class, browser).await?).with_context(|| origin)?;
    }
    Ok(())
}

/// Counts the streams that a page closes.
const COUNT_CLOSED: &str = "
    const { close } = EventSource.prototype;
    window.hungUp = 0;
    EventSource.prototype.close = function () {
        hungUp += 1;
        close.call(this);
    };
";

/// Tells the page that it is out of sight, or not, as browsers do of a tab behind others.
const HIDE: &str = "
    const [hidden] = arguments;
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
";

/// A tab that nobody sees has no stream, and misses nothing.
#[tokio::test]
async fn a_page_out_of_sight_leaves_the_line_and_knows_everything_when_it_is_seen_again() -> Result<()> {
    let server = Server::empty().await?;
    let class = class_of(&server).await?;
    let amara = class.sign_in(&class.slips[0]).await?;
    let mut shown = amara.start(OBJECTIVE).await?;
    let browser = open(&server.origin()).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &showing(0)).await?;
    browser.ask_with(COUNT_CLOSED, Vec::new()).await?;
    browser.ask_with(HIDE, vec![json!(true)]).await?;
    let is_left = async || Ok(browser.ask::<bool>("return hungUp === 1").await?.then_some(()));
    browser.await_here("the line to be left", is_left).await?;
    amara.answer(&mut shown, 0, true).await?;
    browser.ask_with(HIDE, vec![json!(false)]).await?;
    reads_cell(&browser, "Amara", OBJECTIVE, &showing(1)).await?;
    ensure!(!browser.text().await?.contains(&say(Matrix::NotLive)), "it was never cut");
    goes_on_once(&streams(&class, browser).await?)
}

/// A session that ends while nothing arrives: no name stays on the screen.
#[tokio::test]
async fn a_page_whose_session_ended_during_a_cut_shows_nobody_afterwards() -> Result<()> {
    let server = Server::empty().await?;
    class_of(&server).await?;
    let line = Line::to(&server).await?;
    let browser = open(&line.origin).await?;
    reads_names(&browser, &["Amara", "Béla"]).await?;
    line.cut();
    browser.reads(&say(Matrix::NotLive)).await?;

    // The same session, past the line.
    let cookies = browser.window.get_all_cookies().await?;
    let cookies: Vec<String> = cookies.iter().map(|cookie| format!("{}={}", cookie.name, cookie.value)).collect();
    let end = reqwest::Client::new().delete(format!("{}/api/v1/staff/session", server.origin()));
    let ended = end.header("cookie", cookies.join("; ")).header("origin", server.origin()).send().await?;
    ensure!(ended.status() == 204, "the session did not end: {}", ended.status());
    line.mend();
    reads_names(&browser, &[]).await?;
    ensure!(!browser.text().await?.contains("Amara"), "a name stays");
    browser.finish().await?;
    Ok(())
}

/// What followed the address of each stream that a browser asked for.
async fn streams(class: &Classroom, browser: Chromium) -> Result<Vec<String>> {
    let path = format!("/api/v1/classes/{}/live", class.class);
    let requests = browser.finish().await?;
    Ok(requests.iter().filter_map(|request| request.url.split_once(&path)).map(|(_, rest)| rest.to_owned()).collect())
}

/// A second stream begins where the first has ended, so both were never there at once.
fn goes_on_once(streams: &[String]) -> Result<()> {
    let [before, after] = streams else { bail!("{} streams: {streams:?}", streams.len()) };
    let known = after.strip_prefix("?after=").context("the second began anew")?;
    ensure!(before.is_empty() && !known.is_empty(), "{streams:?}");
    Ok(())
}
