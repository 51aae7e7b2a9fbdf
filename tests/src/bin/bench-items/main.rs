//! `cargo xtask bench items`: keys and whole items drawn, native and in Chromium, one core, with a peer beside them; and
//! how long it takes to judge a response.

mod every_model;
mod scoring;

use anyhow::{Context, Result, ensure};
use generators::item::SetIdentity;
use generators::module::{Ask, MOST, Request};
use generators::registry;
use generators::seed::Seed;
use mastery::catalogue;
use serde_json::{Value, json};
use std::env;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;
use tests::chromium::Chromium;
use tests::{environment, folder};
use words::Reader;

const OBJECTIVE: &str = "multiply-one-digit";
const SETS: u64 = 200_000;
const SET: u32 = 10;
const ASKED: u32 = 200;

fn main() -> Result<()> {
    native()?;
    every_model::native()?;
    mathgenerator()?;
    scoring::tell()?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        keys_in_chromium().await?;
        items_in_chromium().await
    })
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
    tell("native, keys of products, sets of 10, a seed each", SETS * u64::from(SET), begun.elapsed().as_secs_f64());

    let count = u32::try_from(SETS)? * SET;
    let mut set = registry::open(&identity(7)?)?;
    let begun = Instant::now();
    for index in 0..count {
        black_box(set.item(index).key());
    }
    tell("native, keys of products, one row", u64::from(count), begun.elapsed().as_secs_f64());
    Ok(())
}

/// A public peer's problems, in the same run on the same machine.
fn mathgenerator() -> Result<()> {
    let python = env::var_os("TENFOLD_MATHGENERATOR").context("run this with `cargo xtask bench items`")?;
    let script = environment::workspace().join("tests/peers/mathgenerator_speed.py");
    ensure!(Command::new(python).arg(script).status()?.success(), "mathgenerator failed");
    Ok(())
}

/// The module as it ships, with one more export that draws keys and nothing else.
async fn keys_in_chromium() -> Result<()> {
    let measured: PathBuf =
        env::var_os("TENFOLD_ITEMS_MEASURED").context("run this with `cargo xtask bench items`")?.into();
    let (address, import) = folder::serve_module(&measured)?;
    let browser = Chromium::open(&format!("http://{address}")).await?;
    browser.visit("/").await?;
    let count = u32::try_from(SETS)? * SET;
    let products = json!([[serde_json::to_string(&identity(7)?)?, count]]);
    let ask = async |rows: Value| -> Result<Vec<f64>> {
        let reply = browser.window.execute_async(format!("{import}{KEYS}"), vec![rows]).await?;
        let reply = reply.json();
        serde_json::from_value(reply["taken"].clone()).with_context(|| format!("the module failed: {reply}"))
    };
    let taken = ask(products).await?;
    tell("Chromium, keys of products, one row", u64::from(count), taken[0] / 1000.0);
    let rows = every_model::rows()?;
    let taken = ask(serde_json::to_value(&rows)?).await?;
    every_model::tell("Chromium", rows.iter().zip(taken).map(|((_, count), taken)| f64::from(*count) / taken * 1000.0));
    browser.finish().await?;
    Ok(())
}

const KEYS: &str = "
    const [rows, done] = arguments;
    const encoder = new TextEncoder();
    load().then(items => {
        const taken = rows.map(([set, count]) => {
            const bytes = encoder.encode(set);
            if (items.keys(bytes, 10) !== 10) throw new Error(`not drawn: ${set}`);
            const begun = performance.now();
            items.keys(bytes, count);
            return performance.now() - begun;
        });
        done({ taken });
    }).catch(reason => done({ failed: String(reason) }));
";

/// As far as the module's interface goes: with prompts, and through JSON both ways.
async fn items_in_chromium() -> Result<()> {
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
    tell("native, whole products as JSON", all, begun.elapsed().as_secs_f64());

    let (address, import) = folder::serve_items("items")?;
    let browser = Chromium::open(&format!("http://{address}")).await?;
    browser.visit("/").await?;
    let reply = browser.window.execute_async(format!("{import}{ASK}"), vec![json!(requests)]).await?;
    let taken = reply.json()["taken"].as_f64().with_context(|| format!("the module failed: {}", reply.json()))?;
    tell("Chromium, whole products as JSON", all, taken / 1000.0);
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
