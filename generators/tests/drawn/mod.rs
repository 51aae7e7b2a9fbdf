//! Items drawn for tests.

#![allow(dead_code, reason = "each test uses its part")]

mod tried;

use generators::{
    answers::{Key, Response, Verdict, judge},
    item::{Generator, SetIdentity},
    model::{Item, Model, OpenError},
    registry,
    seed::Seed,
};
#[allow(unused_imports, reason = "each test uses its part")]
pub(crate) use tried::{Tried, each_of, in_parts, part, tried};
use words::Reader;

/// The set size that tests draw with.
pub const SET: u16 = 10;

/// Every model.
pub fn models() -> impl Iterator<Item = &'static dyn Model> {
    registry::models()
}

/// A row of a model's items, with its default parameters.
pub fn row(model: &dyn Model, seed: u64, count: u32) -> Vec<Box<dyn Item>> {
    drawn(model.default_generator(), SET, seed, count).expect("default parameters are right")
}

/// A row of a generator's items.
pub fn drawn(generator: Generator, set_size: u16, seed: u64, count: u32) -> Result<Vec<Box<dyn Item>>, OpenError> {
    let identity = SetIdentity { generator, set_size, seed: Seed::try_from(seed).expect("a seed") };
    let mut set = registry::open(&identity)?;
    Ok((0..count).map(|index| set.item(index)).collect())
}

/// A model with other parameters.
pub fn with(model: &str, params: &str) -> Generator {
    let model = registry::find(model).unwrap_or_else(|| panic!("there is no model {model}"));
    Generator { params: serde_json::from_str(params).expect("JSON"), ..model.default_generator() }
}

/// Whether a response is right.
pub fn is_right(key: &Key, response: &Response) -> bool {
    judge(key, response, Reader::default()).verdict == Verdict::Correct
}

/// What an item shows, as text.
pub fn text(item: &dyn Item) -> String {
    item.prompt(Reader::default()).text()
}

/// The numbers in a text as they are written in English, without thousands separators: `55302`, `3.5`.
pub fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut number = String::new();
    let characters: Vec<char> = text.chars().chain([' ']).collect();
    for pair in characters.windows(2) {
        match pair[0] {
            digit @ '0'..='9' => number.push(digit),
            ',' if !number.is_empty() && pair[1].is_ascii_digit() => {}
            '.' if !number.is_empty() && pair[1].is_ascii_digit() => number.push('.'),
            _ if !number.is_empty() => found.push(std::mem::take(&mut number)),
            _ => {}
        }
    }
    found.extend((!number.is_empty()).then_some(number));
    found
}

/// The whole numbers in a text.
pub fn wholes(text: &str) -> Vec<i64> {
    numbers(text).iter().filter_map(|number| number.parse().ok()).collect()
}
