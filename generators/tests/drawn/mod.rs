//! Items drawn for tests.

#![allow(dead_code, reason = "each test uses its part")]

use generators::{
    answers::Key,
    item::SetIdentity,
    model::{Item, Model},
    registry::{self, MODELS},
    seed::Seed,
};

/// The set size that tests draw with.
pub const SET: u16 = 10;

/// Every model with its default parameters.
pub fn models() -> impl Iterator<Item = &'static dyn Model> {
    MODELS.iter().copied()
}

/// A row of a model's items.
pub fn row(model: &dyn Model, seed: u64, count: u32) -> Vec<Box<dyn Item>> {
    let seed = Seed::try_from(seed).expect("a seed");
    let identity = SetIdentity { generator: model.default_generator(), set_size: SET, seed };
    let mut set = registry::open(&identity).expect("default parameters are right");
    (0..count).map(|index| set.item(index)).collect()
}

/// The whole number that a key asks for.
pub fn whole(key: &Key) -> i64 {
    key.canonical().parse().expect("these models ask for whole numbers")
}
