//! Proportions with one number missing: `6/9 = x/12`

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use num_integer::gcd;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::ratios::proportion::{self as said, Words},
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct Proportion;

/// How large the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number of the ratio in lowest terms, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
    /// The largest number that it is multiplied by, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub multiplier_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { number_to: 7, multiplier_to: 6 }
    }
}

/// A ratio in lowest terms, two numbers that it is multiplied by, and which of the four numbers is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    over: i64,
    under: i64,
    times: (i64, i64),
    place: u8,
}

impl Missing {
    /// Both fractions, the left one first.
    fn numbers(self) -> [i64; 4] {
        let (left, right) = self.times;
        [self.over * left, self.under * left, self.over * right, self.under * right]
    }

    fn answer(self) -> i64 {
        self.numbers()[usize::from(self.place % 4)]
    }

    /// The number opposite the missing one across, and the two others.
    fn others(self) -> (i64, i64, i64) {
        let [a, b, c, d] = self.numbers();
        match self.place % 4 {
            0 => (d, b, c),
            1 => (c, a, d),
            2 => (b, a, d),
            _ => (a, b, c),
        }
    }
}

impl ItemModel for Proportion {
    type Params = Params;
    type Item = Missing;

    const ID: &'static str = "proportion";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[NUMBER_TO, said::MULTIPLIER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 5..=12)?;
        ParamsError::unless_within(said::MULTIPLIER_TO, params.multiplier_to, 4..=12)
    }

    /// Ratios in lowest terms that are not 1, two different multipliers in order, four places.
    fn distinct(params: &Params) -> u64 {
        let to = i64::from(params.number_to);
        let ratios = (1..=to).flat_map(|over| (1..=to).map(move |under| (over, under)));
        let ratios = ratios.filter(|(over, under)| over != under && gcd(*over, *under) == 1).count() as u64;
        let multipliers = u64::from(params.multiplier_to) - 1;
        4 * ratios * multipliers * (multipliers - 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Missing {
        let mut number = |to: u8, from: u32| i64::from(chance.between(from, to.into()));
        loop {
            let (over, under) = (number(params.number_to, 1), number(params.number_to, 1));
            let times = (number(params.multiplier_to, 2), number(params.multiplier_to, 2));
            let place = number(3, 0) as u8;
            if over != under && gcd(over, under) == 1 && times.0 != times.1 {
                return Missing { over, under, times, place };
            }
        }
    }

    /// Where one fraction is a multiple of the other, it is seen at once.
    fn difficulty(item: &Missing) -> u32 {
        let (left, right) = item.times;
        let is_multiple = left % right == 0 || right % left == 0;
        2 * u32::from(!is_multiple) + u32::from(item.over.max(item.under) > 5) + u32::from(item.over > item.under)
    }

    fn fits(block: &[Missing], next: &Missing, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.answer() == other.answer())
            && is_rare(block, next, set_size, 2, |one, other| one.place == other.place)
    }

    fn key(item: &Missing) -> Key {
        Key::integer(item.answer())
    }

    fn prompt(item: &Missing, reader: Reader) -> Prompt {
        let mut numbers = item.numbers().map(|number| Math::whole(number, reader));
        numbers[usize::from(item.place % 4)] = Math::Variable('x');
        let [a, b, c, d] = numbers;
        let row = vec![Math::Fraction(vec![a], vec![b]), Math::Operator('='), Math::Fraction(vec![c], vec![d])];
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(row)])
    }

    fn speech(item: &Missing, reader: Reader) -> String {
        let [a, b, c, d] = item.numbers();
        Words::Speech { numbers: [a, b, c, d], missing: item.place % 4 }.say(reader)
    }

    fn solution(item: &Missing, reader: Reader) -> Vec<String> {
        let (opposite, one, other) = item.others();
        vec![
            Words::Across { opposite, one, other }.say(reader),
            Words::Divide { product: one * other, opposite, value: item.answer() }.say(reader),
        ]
    }

    fn misconceptions(item: &Missing, reader: Reader) -> Vec<Misconception> {
        let (opposite, one, other) = item.others();
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("added-the-difference", (one + other - opposite, 1), Words::Added),
            way("wrong-product", (one * opposite, other), Words::WrongProduct),
            way("wrong-product", (other * opposite, one), Words::WrongProduct),
        ]
    }
}
