//! Differences of decimals: `5.2 − 1.75 = ?`

use super::{
    number::{between_wholes, key, power_of_ten, shown},
    written::{self, Pair, Params},
};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use words::{
    Reader, Say,
    items::decimals::{
        decimal_difference::Words,
        number::Decimal,
        steps::{Ask, Step},
    },
    parameters::Parameter,
};

/// The model.
pub struct DecimalDifference;

fn difference(item: &Pair) -> Decimal {
    let (a, b) = item.units();
    Decimal::new(a - b, item.places())
}

/// In every column the smaller digit from the larger.
fn smaller_from_larger((mut a, mut b): (i64, i64)) -> i64 {
    let (mut difference, mut place) = (0, 1);
    while a + b > 0 {
        difference += (a % 10 - b % 10).abs() * place;
        (a, b, place) = (a / 10, b / 10, place * 10);
    }
    difference
}

impl ItemModel for DecimalDifference {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "decimal-difference";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = written::PARAMETERS;

    fn check(params: &Params) -> Result<(), ParamsError> {
        written::check(params)
    }

    /// The pairs whose first number is the larger. Between the same whole numbers half of them are, since what lies behind
    /// the point is as often so much above a whole number as below the next.
    fn distinct(params: &Params) -> u64 {
        let (first, second) = (params.first_places, params.second_places);
        let wholes = u64::from(params.whole_part_to);
        let count = written::count(params, first);
        if first == second {
            return count * (count - 1) / 2;
        }
        let behind = between_wholes(first) as u64;
        match second {
            0 => behind * wholes * (wholes + 1) / 2,
            _ => {
                let pairs = behind * between_wholes(second) as u64;
                wholes * (wholes + 1) / 2 * pairs + (wholes + 1) * pairs / 2
            }
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        loop {
            let pair = written::draw(params, chance);
            let (a, b) = pair.units();
            if a > b {
                return pair;
            }
        }
    }

    /// How many tens are broken up, and whether there are places to fill up above.
    fn difficulty(item: &Pair) -> u32 {
        let (a, b) = item.units();
        let borrows = (1..item.places() + 4).filter(|place| a % power_of_ten(*place) < b % power_of_ten(*place));
        borrows.count() as u32
    }

    fn key(item: &Pair) -> Key {
        key(difference(item))
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        Prompt::calculation(vec![shown(item.a, reader), Math::Operator('\u{2212}'), shown(item.b, reader)])
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Ask::Difference { a: item.a, b: item.b }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let (a, b) = item.filled_up();
        let left = format!("{} − {}", a.written(reader), b.written(reader));
        vec![Step::LineUp.say(reader), Step::Equal { left, right: difference(item) }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let (a, b) = item.units();
        let places = item.places();
        let way =
            |name, units: i64, words: Words| Misconception::new(name, key(Decimal::new(units, places)), words, reader);
        vec![
            way("smaller-from-larger-digit", smaller_from_larger((a, b)), Words::SmallerFromLarger),
            way("lined-up-the-last-digits", (item.a.units - item.b.units).abs(), Words::LastDigits),
            way("added", a + b, Words::Added),
        ]
    }
}
