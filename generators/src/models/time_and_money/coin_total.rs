//! What some coins are worth together.

use crate::{
    answers::Key,
    blueprint::is_rare,
    figures::{Coin, Coins as Drawing},
    model::{ItemModel, Misconception, ParamsError},
    models::keys::cents,
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        arithmetic,
        time_and_money::coin_total::{self as said, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct CoinTotal;

/// Which coins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which coins come.
    pub coins: Coins,
    /// The most of each, 2 to 5.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 5)))]
    pub each_to: u8,
}

/// Which coins come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Coins {
    /// Dimes, nickels and pennies.
    UpToDimes,
    /// Quarters too.
    UpToQuarters,
}

/// The coins, the largest first.
const SORTS: [Coin; 4] = [Coin::Quarter, Coin::Dime, Coin::Nickel, Coin::Penny];

impl Default for Params {
    fn default() -> Self {
        Self { coins: Coins::UpToQuarters, each_to: 4 }
    }
}

/// How many of each there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purse([u8; 4]);

impl Purse {
    fn cents(self) -> i64 {
        SORTS.iter().zip(self.0).map(|(coin, times)| coin.cents() * i64::from(times)).sum()
    }

    fn count(self) -> i64 {
        self.0.iter().map(|times| i64::from(*times)).sum()
    }

    fn sorts(self) -> usize {
        self.0.iter().filter(|times| **times > 0).count()
    }
}

impl ItemModel for CoinTotal {
    type Params = Params;
    type Item = Purse;

    const ID: &'static str = "coin-total";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::COINS, said::EACH_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::EACH_TO, params.each_to, 2..=5)
    }

    /// So many of each or none, without those of one sort alone and without nothing at all.
    fn distinct(params: &Params) -> u64 {
        let (each, sorts) = (u64::from(params.each_to), if params.coins == Coins::UpToDimes { 3 } else { 4 });
        (each + 1).pow(sorts) - u64::from(sorts) * each - 1
    }

    fn draw(params: &Params, chance: &mut Chance) -> Purse {
        loop {
            let mut purse = Purse([(); 4].map(|()| chance.between(0, params.each_to.into()) as u8));
            if params.coins == Coins::UpToDimes {
                purse.0[0] = 0;
            }
            if purse.sorts() > 1 {
                return purse;
            }
        }
    }

    fn difficulty(item: &Purse) -> u32 {
        item.sorts() as u32 + u32::from(item.0[0]) + u32::from(item.cents() > 100)
    }

    fn fits(block: &[Purse], next: &Purse, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.cents() == other.cents())
    }

    fn key(item: &Purse) -> Key {
        cents(item.cents())
    }

    fn prompt(item: &Purse, reader: Reader) -> Prompt {
        let coins = Drawing(SORTS.into_iter().zip(item.0).collect());
        Prompt(vec![Part::figure(&coins, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Purse, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Purse, reader: Reader) -> Vec<String> {
        let held: Vec<(Coin, i64)> = SORTS
            .into_iter()
            .zip(item.0)
            .map(|(coin, times)| (coin, times.into()))
            .filter(|(_, times)| *times > 0)
            .collect();
        let mut steps: Vec<String> = held
            .iter()
            .map(|(coin, times)| arithmetic::Step::Product { a: *times, b: coin.cents() }.say(reader))
            .collect();
        let parts = held.iter().map(|(coin, times)| coin.cents() * times).collect();
        steps.push(arithmetic::Step::Sum { parts }.say(reader));
        steps
    }

    fn misconceptions(item: &Purse, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, cents(answer), words, reader);
        let [quarters, dimes, nickels, pennies] = item.0.map(i64::from);
        let total = item.cents();
        vec![
            way("counted-the-coins", item.count(), Words::Counted),
            way("dimes-for-nickels", 25 * quarters + 5 * dimes + 10 * nickels + pennies, Words::DimesForNickels),
            way("quarters-as-twenty", total - 5 * quarters, Words::QuartersAsTwenty),
            way("left-out-the-pennies", total - pennies, Words::LeftOut),
            way("left-out-the-nickels", total - 5 * nickels, Words::LeftOut),
        ]
    }
}
