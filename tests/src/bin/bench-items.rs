//! `cargo xtask bench items`: one-digit products drawn with their keys, native and in Chromium, one core.

use anyhow::{Context, Result};
use generators::answers::{Key, Response, judge};
use generators::item::SetIdentity;
use generators::module::{Ask, MOST, Request};
use generators::registry;
use generators::seed::Seed;
use mastery::catalogue;
use serde_json::json;
use std::hint::black_box;
use std::time::Instant;
use tests::chromium::Chromium;
use tests::folder;
use words::Reader;

const OBJECTIVE: &str = "multiply-one-digit";
const SETS: u64 = 200_000;
const SET: u32 = 10;
const ASKED: u32 = 200;

fn main() -> Result<()> {
    native()?;
    scoring()?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(in_chromium())
}

/// Seed by seed, as a server checks attempts, and along one row, as practice goes on.
fn native() -> Result<()> {
    let begun = Instant::now();
    for seed in 0..SETS {
        let mut set = registry::open(&identity(seed)?)?;
        for index in 0..SET {
            black_box(set.item(index).key());
        }
    }
    tell("native, keys, sets of 10, a seed each", SETS * u64::from(SET), begun.elapsed().as_secs_f64());

    let count = u32::try_from(SETS)? * SET;
    let mut set = registry::open(&identity(7)?)?;
    let begun = Instant::now();
    for index in 0..count {
        black_box(set.item(index).key());
    }
    tell("native, keys, one row", u64::from(count), begun.elapsed().as_secs_f64());
    Ok(())
}

/// Judging responses: numbers, then the other kinds.
fn scoring() -> Result<()> {
    for (key, response) in [
        (r#"{"kind":"number","value":"56"}"#, "56"),
        (r#"{"kind":"number","value":"56"}"#, "54"),
        (r#"{"kind":"number","value":"-3/2","forms":["mixed"]}"#, "-1 1/2"),
        (r#"{"kind":"money","value":"$3.50"}"#, "3 dollars 50 cents"),
        (r#"{"kind":"expression","value":"2(x+3)"}"#, "2x+6"),
        (r#"{"kind":"expression","value":"(x+2)(x+3)","forms":["factored"]}"#, "(x+3)(x+2)"),
        (r#"{"kind":"equation","value":"x=2 or x=-2"}"#, "x^2=4"),
    ] {
        let (key, typed): (Key, _) = (serde_json::from_str(key)?, Response::One(response.to_owned()));
        let rounds = if key.canonical().contains('x') { 2_000 } else { 500_000 };
        let begun = Instant::now();
        for _ in 0..rounds {
            black_box(judge(black_box(&key), black_box(&typed), Reader::default()));
        }
        let nanoseconds = begun.elapsed().as_nanos() / rounds;
        println!("{nanoseconds:>12} ns       scoring {response:?} for {}", key.canonical());
    }
    Ok(())
}

/// As far as the module's interface goes: with prompts, and through JSON both ways.
async fn in_chromium() -> Result<()> {
    let requests: Vec<String> = (0..ASKED)
        .map(|part| {
            let request = Request {
                set: identity(7)?,
                from: part * MOST,
                count: MOST,
                reader: Reader::default(),
                explained: false,
            };
            Ok(serde_json::to_string(&Ask::Items(request))?)
        })
        .collect::<Result<_>>()?;
    let all = u64::from(ASKED) * u64::from(MOST);
    let begun = Instant::now();
    for request in &requests {
        black_box(generators::module::answer(request.as_bytes()));
    }
    tell("native, whole items as JSON", all, begun.elapsed().as_secs_f64());

    let (address, import) = folder::serve_items("items")?;
    let browser = Chromium::open(&format!("http://{address}")).await?;
    browser.visit("/").await?;
    let reply = browser.window.execute_async(format!("{import}{ASK}"), vec![json!(requests)]).await?;
    let taken = reply.json()["taken"].as_f64().with_context(|| format!("the module failed: {}", reply.json()))?;
    tell("Chromium, whole items as JSON", all, taken / 1000.0);
    browser.finish().await?;
    Ok(())
}

const ASK: &str = "
    const [requests, done] = arguments;
    const encoder = new TextEncoder(), bytes = requests.map(request => encoder.encode(request));
    load().then(async items => {
        items.ask(bytes[0]);
        const begun = performance.now();
        for (const request of bytes) items.ask(request);
        done({ taken: performance.now() - begun });
    }).catch(reason => done({ failed: String(reason) }));
";

fn identity(seed: u64) -> Result<SetIdentity> {
    catalogue::items(OBJECTIVE, Seed::try_from(seed)?).with_context(|| format!("the catalogue has no {OBJECTIVE}"))
}

fn tell(what: &str, items: u64, seconds: f64) {
    println!("{:>12.0} items/s  {what}", items as f64 / seconds);
}
