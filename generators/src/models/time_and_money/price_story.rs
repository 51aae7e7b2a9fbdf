//! Prices in dollars and cents: two together, several of one, and the change.

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::dollars,
        mirrors::{count_in_any_order, in_any_order},
    },
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::time_and_money::price_story::{self as said, Words},
    parameters::Parameter,
};

/// The model.
pub struct PriceStory;

/// What is asked for, and how high prices are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked for.
    pub find: Find,
    /// The highest price in dollars, 5 to 50; the lowest is a dollar and a cent.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 50)))]
    pub dollars_to: u8,
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Find {
    /// What two things cost.
    Total,
    /// What several of one thing cost.
    Several,
    /// What comes back.
    Change,
}

impl Params {
    /// How many prices there are: every cent from 1.01 on.
    const fn prices(&self) -> u32 {
        self.dollars_to as u32 * 100 - 100
    }
}

impl Default for Params {
    fn default() -> Self {
        Self { find: Find::Change, dollars_to: 20 }
    }
}

/// Bills of dollars.
const BILLS: [i64; 5] = [5, 10, 20, 50, 100];
/// The most that are bought of one thing.
const SEVERAL_TO: u32 = 9;

/// What is bought, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purchase {
    /// Two things.
    Total(i64, i64),
    /// So many of one thing.
    Several(i64, i64),
    /// A thing, and what is paid with.
    Change(i64, i64),
}

impl Purchase {
    fn value(self) -> i64 {
        match self {
            Self::Total(one, other) => one + other,
            Self::Several(times, price) => times * price,
            Self::Change(price, bill) => bill - price,
        }
    }

    fn words(self) -> Words {
        match self {
            Self::Total(one, other) => Words::AskTotal { one, other },
            Self::Several(times, price) => Words::AskSeveral { times, price },
            Self::Change(price, bill) => Words::AskChange { price, bill },
        }
    }
}

impl ItemModel for PriceStory {
    type Params = Params;
    type Item = Purchase;

    const ID: &'static str = "price-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::FIND, said::DOLLARS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::DOLLARS_TO, params.dollars_to, 5..=50)
    }

    fn distinct(params: &Params) -> u64 {
        let prices = u64::from(params.prices());
        match params.find {
            Find::Total => count_in_any_order(prices, 2),
            Find::Several => prices * u64::from(SEVERAL_TO - 1),
            Find::Change => prices,
        }
    }

    /// Change is given on the smallest bill that is more than the price.
    fn draw(params: &Params, chance: &mut Chance) -> Purchase {
        let mut price = || 101 + i64::from(chance.below(params.prices()));
        let (one, other) = (price(), price());
        match params.find {
            Find::Total => Purchase::Total(one, other),
            Find::Several => Purchase::Several(chance.between(2, SEVERAL_TO).into(), one),
            Find::Change => {
                let bill = BILLS.into_iter().map(|dollars| dollars * 100).find(|bill| *bill > one);
                Purchase::Change(one, bill.unwrap_or(10_000))
            }
        }
    }

    fn is_same(one: &Purchase, other: &Purchase) -> bool {
        match (one, other) {
            (Purchase::Total(a, b), Purchase::Total(c, d)) => in_any_order(&[a, b], &[c, d]),
            _ => one == other,
        }
    }

    /// Whether the cents make a dollar, or need one broken up; for several, how large the numbers are.
    fn difficulty(item: &Purchase) -> u32 {
        match *item {
            Purchase::Total(one, other) => {
                2 * u32::from(one % 100 + other % 100 >= 100) + u32::from(one % 10 + other % 10 >= 10)
            }
            Purchase::Several(times, price) => u32::from(times > 5) + u32::from(times * (price % 100) >= 100) * 2,
            Purchase::Change(price, bill) => {
                u32::from(price % 10 > 0) + u32::from(bill > 1000) + u32::from(price % 100 > 0)
            }
        }
    }

    fn fits(block: &[Purchase], next: &Purchase, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.value() == other.value())
    }

    fn key(item: &Purchase) -> Key {
        dollars(item.value())
    }

    fn prompt(item: &Purchase, reader: Reader) -> Prompt {
        Prompt::words(item.words(), reader)
    }

    fn speech(item: &Purchase, reader: Reader) -> String {
        item.words().say(reader)
    }

    fn solution(item: &Purchase, reader: Reader) -> Vec<String> {
        let value = Self::key(item).shown(reader);
        match *item {
            Purchase::Total(one, other) => vec![Words::Add { one, other, value }.say(reader)],
            Purchase::Several(times, price) => vec![Words::Multiply { times, price, value }.say(reader)],
            Purchase::Change(price, bill) => vec![
                Words::CountUp { price, cents: (100 - price % 100) % 100 }.say(reader),
                Words::Subtract { bill, price, value }.say(reader),
            ],
        }
    }

    fn misconceptions(item: &Purchase, reader: Reader) -> Vec<Misconception> {
        let way = |name, cents, words: Words| Misconception::new(name, dollars(cents), words, reader);
        let value = item.value();
        match *item {
            Purchase::Total(one, other) => vec![
                way("lost-a-dollar", value - 100, Words::LostDollar),
                way("subtracted", (one - other).abs(), Words::Subtracted),
            ],
            Purchase::Several(times, price) => vec![
                way("cents-not-multiplied", price / 100 * times * 100 + price % 100, Words::CentsOnce),
                way("one-too-few", value - price, Words::OneTooFew),
                way("added", price + 100 * times, Words::Added),
            ],
            Purchase::Change(price, bill) => vec![
                way("a-dollar-too-much", value + 100, Words::ExtraDollar),
                way("gave-the-price", price, Words::GavePrice),
                way("added", bill + price, Words::Added),
            ],
        }
    }
}
