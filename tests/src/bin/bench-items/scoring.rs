//! How long judging a response takes: numbers, then the other kinds.

use anyhow::Result;
use generators::answers::{Key, Response, judge};
use std::{hint::black_box, time::Instant};
use words::Reader;

/// Prints nanoseconds a response.
pub fn tell() -> Result<()> {
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
