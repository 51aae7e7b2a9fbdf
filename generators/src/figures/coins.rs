//! Coins in a row, the largest value first.

use super::{Anchor, Canvas, Coin, Figure, Ink, Picture};
use words::{Reader, Say, figures::coins::Words};

/// Coins, each sort with its number, 0 to 20.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coins(pub Vec<(Coin, u8)>);

const PITCH: i32 = 64;
const A_ROW: i32 = 6;

impl Figure for Coins {
    fn picture(&self, reader: Reader) -> Picture {
        let all: Vec<Coin> = self.0.iter().flat_map(|&(coin, times)| vec![coin; times.into()]).collect();
        let count = i32::try_from(all.len()).unwrap_or(i32::MAX);
        let rows = (count + A_ROW - 1) / A_ROW;
        let size = |places: i32| u16::try_from(places * PITCH).unwrap_or(u16::MAX);
        let mut canvas = Canvas::new(size(count.clamp(1, A_ROW)), size(rows.max(1)));
        for (place, coin) in (0..).zip(all) {
            let center = (place % A_ROW * PITCH + PITCH / 2, place / A_ROW * PITCH + PITCH / 2);
            let ink = if coin == Coin::Penny { Ink::Other } else { Ink::Paper };
            canvas.circle(ink, center, radius(coin));
            canvas.label(Anchor::Middle, center, format!("{}¢", coin.cents()));
        }
        let counted: Vec<(Coin, u8)> = self.0.iter().copied().filter(|(_, times)| *times > 0).collect();
        canvas.described(Words::Coins { coins: counted }.say(reader))
    }
}

/// As large against each other as the real ones.
fn radius(coin: Coin) -> i32 {
    match coin {
        Coin::Dime => 21,
        Coin::Penny => 22,
        Coin::Nickel => 25,
        Coin::Quarter => 28,
        Coin::HalfDollar => 30,
    }
}
