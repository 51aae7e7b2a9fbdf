//! The watch over requests does see one that leaves the origin: otherwise every browser test would be green for nothing.

use anyhow::Result;
use tests::chromium::Chromium;
use tests::{environment, folder};

/// Four ways out; it is done when the slowest, a worker, has tried.
const LEAVE: &str = "
    const done = arguments[0];
    fetch('http://elsewhere.test/a').catch(() => {});
    new Image().src = 'http://elsewhere.test/b';
    navigator.sendBeacon('http://elsewhere.test/c');
    const work = `fetch('http://elsewhere.test/d').catch(() => postMessage('tried'))`;
    new Worker(URL.createObjectURL(new Blob([work]))).onmessage = () => done();
";

#[tokio::test]
async fn a_request_that_leaves_the_origin_is_seen() -> Result<()> {
    let address = folder::serve(&environment::bundles())?;
    let origin = format!("http://{address}");
    let browser = Chromium::open(&origin).await?;
    browser.visit("/").await?;
    browser.window.execute_async(LEAVE, Vec::new()).await?;
    let seen = format!("{:?}", browser.finish().await.expect_err("four requests went elsewhere"));
    for name in ["/a", "/b", "/c", "/d"] {
        assert!(seen.contains(&format!("http://elsewhere.test{name}")), "{name} was not seen: {seen}");
    }
    Ok(())
}
