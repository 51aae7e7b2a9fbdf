//! Coins of the United States.

use super::{counted, listed};
use crate::Locale;

/// A coin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Coin {
    /// 50 cents.
    HalfDollar,
    /// 25 cents.
    Quarter,
    /// 10 cents.
    Dime,
    /// 5 cents.
    Nickel,
    /// 1 cent.
    Penny,
}

impl Coin {
    /// What it is worth.
    #[must_use]
    pub const fn cents(self) -> i64 {
        match self {
            Self::HalfDollar => 50,
            Self::Quarter => 25,
            Self::Dime => 10,
            Self::Nickel => 5,
            Self::Penny => 1,
        }
    }

    /// So many of it, by name.
    #[must_use]
    pub fn counted(self, times: u8, locale: Locale) -> String {
        let (one, many) = match (locale, self) {
            (Locale::En, Self::HalfDollar) => ("half dollar", "half dollars"),
            (Locale::En, Self::Quarter) => ("quarter", "quarters"),
            (Locale::En, Self::Dime) => ("dime", "dimes"),
            (Locale::En, Self::Nickel) => ("nickel", "nickels"),
            (Locale::En, Self::Penny) => ("penny", "pennies"),
            (Locale::Es, Self::HalfDollar) => ("moneda de 50 centavos", "monedas de 50 centavos"),
            (Locale::Es, Self::Quarter) => ("moneda de 25 centavos", "monedas de 25 centavos"),
            (Locale::Es, Self::Dime) => ("moneda de 10 centavos", "monedas de 10 centavos"),
            (Locale::Es, Self::Nickel) => ("moneda de 5 centavos", "monedas de 5 centavos"),
            (Locale::Es, Self::Penny) => ("moneda de 1 centavo", "monedas de 1 centavo"),
        };
        counted(times.into(), one, many)
    }
}

sentences! {
    /// Which coins there are.
    pub enum Words(reader) {
        /// Each sort with its number.
        Coins { coins: Vec<(Coin, u8)> } => {
            en: format!("Coins: {}.", named(&coins, Locale::En)),
            es: format!("Monedas: {}.", named(&coins, Locale::Es)),
        }
    }
}

fn named(coins: &[(Coin, u8)], locale: Locale) -> String {
    let phrases: Vec<String> = coins.iter().map(|(coin, times)| coin.counted(*times, locale)).collect();
    listed(&phrases, locale)
}
