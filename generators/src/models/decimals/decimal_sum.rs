//! Sums of decimals: `3.45 + 2.7 = ?`

use super::{
    number::{key, power_of_ten, shown},
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
        decimal_sum::Words,
        number::Decimal,
        steps::{Ask, Step},
    },
    parameters::Parameter,
};

/// The model.
pub struct DecimalSum;

fn sum(item: &Pair) -> Decimal {
    let (a, b) = item.units();
    Decimal::new(a + b, item.places())
}

/// Every column by itself, without a ten that is carried.
fn without_carrying((mut a, mut b): (i64, i64)) -> i64 {
    let (mut sum, mut place) = (0, 1);
    while a + b > 0 {
        sum += (a % 10 + b % 10) % 10 * place;
        (a, b, place) = (a / 10, b / 10, place * 10);
    }
    sum
}

impl ItemModel for DecimalSum {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "decimal-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = written::PARAMETERS;

    fn check(params: &Params) -> Result<(), ParamsError> {
        written::check(params)
    }

    /// With the same number of places, a + b is b + a.
    fn distinct(params: &Params) -> u64 {
        let (first, second) =
            (written::count(params, params.first_places), written::count(params, params.second_places));
        if params.first_places == params.second_places { first * (first + 1) / 2 } else { first * second }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        written::draw(params, chance)
    }

    fn is_same(one: &Pair, other: &Pair) -> bool {
        one == other || (one.a, one.b) == (other.b, other.a)
    }

    /// How many tens are carried.
    fn difficulty(item: &Pair) -> u32 {
        let ((a, b), places) = (item.units(), item.places());
        (1..places + 4)
            .filter(|place| a % power_of_ten(*place) + b % power_of_ten(*place) >= power_of_ten(*place))
            .count() as u32
    }

    fn key(item: &Pair) -> Key {
        key(sum(item))
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        Prompt::calculation(vec![shown(item.a, reader), Math::Operator('+'), shown(item.b, reader)])
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        Ask::Sum { a: item.a, b: item.b }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let (a, b) = item.filled_up();
        let left = format!("{} + {}", a.written(reader), b.written(reader));
        vec![Step::LineUp.say(reader), Step::Equal { left, right: sum(item) }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let (a, b, sum) = (item.a, item.b, sum(item));
        let way = |name, number, words: Words| Misconception::new(name, key(number), words, reader);
        let carried = without_carrying(item.units());
        let point = Decimal::new(sum.units, sum.places - 1);
        vec![
            way("lined-up-the-last-digits", Decimal::new(a.units + b.units, sum.places), Words::LastDigits),
            way("forgot-to-carry", Decimal::new(carried, sum.places), Words::ForgotToCarry),
            Misconception::new("point-off", key(point), Step::PointOff, reader),
        ]
    }
}
