//! An item is the same for ever and everywhere: the same bytes native and as wasm32 in a browser.

use anyhow::{Context, Result, ensure};
use generators::module::{self, Ask, Request};
use generators::seed::Seed;
use mastery::catalogue;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::chromium::Chromium;
use tests::folder;
use words::{Locale, Reader};

const SEEDS: [u64; 3] = [7, 20_260_901, Seed::MAX];
const COUNT: u32 = 20;
/// So many requests go to the browser in one script, which has to end before the driver's patience does.
const AT_ONCE: usize = 200;

/// Bytes travel to the test as text; what is no UTF-8 is an error rather than a likeness.
const ASK: &str = "
    const [requests, done] = arguments;
    const encoder = new TextEncoder(), decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    load().then(async items => {
        done({ replies: requests.map(request => decoder.decode(items.ask(encoder.encode(request)))) });
    }).catch(reason => done({ failed: String(reason) }));
";

#[tokio::test]
async fn the_first_items_of_every_model_are_the_same_native_and_in_a_browser() -> Result<()> {
    let requests = requests()?;
    let expected = requests.iter().map(|request| native(request)).collect::<Result<Vec<_>>>()?;
    // A student's tab draws them by one build of the module, a teacher's by the other.
    for bundle in ["items", "items-workshop"] {
        let replies = in_browser(bundle, &requests).await?;
        ensure!(replies.len() == requests.len(), "{} replies to {} requests", replies.len(), requests.len());
        for ((request, expected), reply) in requests.iter().zip(&expected).zip(&replies) {
            assert_eq!(expected, reply, "{bundle}, {request}");
        }
    }
    Ok(())
}

fn native(request: &str) -> Result<String> {
    let reply = String::from_utf8(module::answer(request.as_bytes()))?;
    let items: Value = serde_json::from_str(&reply)?;
    ensure!(items["items"].as_array().is_some_and(|items| items.len() == COUNT as usize), "{request} got {reply}");
    Ok(reply)
}

async fn in_browser(bundle: &str, requests: &[String]) -> Result<Vec<String>> {
    let (address, import) = folder::serve_items(bundle)?;
    let browser = Chromium::open(&format!("http://{address}")).await?;
    browser.visit("/").await?;
    let mut replies = Vec::with_capacity(requests.len());
    for part in requests.chunks(AT_ONCE) {
        let reply = browser.window.execute_async(format!("{import}{ASK}"), vec![json!(part)]).await?;
        ensure!(reply.json()["failed"].is_null(), "{bundle} failed: {}", reply.json()["failed"]);
        let some: Vec<String> = serde_json::from_value(reply.json()["replies"].clone())?;
        replies.extend(some);
    }
    browser.finish().await?;
    Ok(replies)
}

/// Every model of this build, through the objectives and approaches that use it, in both languages.
fn requests() -> Result<Vec<String>> {
    let approaches =
        catalogue::objectives().iter().flat_map(|objective| &objective.approaches).map(|approach| &approach.id);
    let ids: Vec<_> = catalogue::objectives().iter().map(|objective| &objective.id).chain(approaches).collect();
    let (mut requests, mut asked) = (Vec::new(), BTreeSet::new());
    for id in ids {
        for seed in SEEDS {
            let set = catalogue::items(&id.0, Seed::try_from(seed)?).with_context(|| format!("{id} draws no items"))?;
            asked.insert(set.generator.model.clone());
            for locale in Locale::ALL {
                let request =
                    Request { set: set.clone(), from: 0, count: COUNT, reader: Reader::from(locale), explained: true };
                requests.push(serde_json::to_string(&Ask::Items(request))?);
            }
        }
    }
    let models: BTreeSet<String> = generators::registry::models().map(|model| model.id().to_owned()).collect();
    ensure!(asked == models, "models {models:?}, of which the catalogue uses {asked:?}");
    Ok(requests)
}
