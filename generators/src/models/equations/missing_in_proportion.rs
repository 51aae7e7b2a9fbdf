//! Proportions with one number missing: `x/6 = 10/4`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::terms::related,
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::equations::{missing_in_proportion::Words, solving::Solve},
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct MissingInProportion;

/// Which proportions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number of the ratio in lowest terms, 4 to 15.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 15)))]
    pub number_to: u8,
    /// The largest number that both are multiplied by, 3 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 12)))]
    pub factor_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { number_to: 9, factor_to: 6 }
    }
}

/// `p·m / q·m = p·n / q·n`, with one of the four missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proportion {
    p: i64,
    q: i64,
    m: i64,
    n: i64,
    /// From the top left to the bottom right, by rows of the text.
    missing: u8,
}

impl Proportion {
    /// Left top and bottom, right top and bottom.
    fn numbers(self) -> [i64; 4] {
        [self.p * self.m, self.q * self.m, self.p * self.n, self.q * self.n]
    }

    fn missing(self) -> usize {
        usize::from(self.missing) % 4
    }

    /// The one across from what is missing, and the two others: beside it and below or above it.
    fn others(self) -> (i64, i64, i64) {
        let numbers = self.numbers();
        let at = self.missing();
        (numbers[3 - at], numbers[(at + 2) % 4], numbers[at ^ 1])
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let numbers = self.numbers();
        let place = |at: usize| {
            vec![if at == self.missing() { Math::Variable('x') } else { Math::whole(numbers[at % 4], reader) }]
        };
        let fraction = |at| vec![Math::Fraction(place(at), place(at + 1))];
        related(fraction(0), '=', fraction(2))
    }
}

fn pairs(to: i64) -> impl Iterator<Item = (i64, i64)> {
    (1..=to).flat_map(move |p| (1..=to).map(move |q| (p, q))).filter(|(p, q)| p != q && p.gcd(q) == 1)
}

impl ItemModel for MissingInProportion {
    type Params = Params;
    type Item = Proportion;

    const ID: &'static str = "missing-in-proportion";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::NUMBER_TO, numbers::FACTOR_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 4..=15)?;
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, 3..=12)
    }

    /// Ratios in lowest terms, two different factors, four places.
    fn distinct(params: &Params) -> u64 {
        let factors = u64::from(params.factor_to);
        pairs(params.number_to.into()).count() as u64 * factors * (factors - 1) * 4
    }

    fn draw(params: &Params, chance: &mut Chance) -> Proportion {
        loop {
            let number = |to: u8, chance: &mut Chance| i64::from(chance.between(1, to.into()));
            let (p, q) = (number(params.number_to, chance), number(params.number_to, chance));
            let (m, n) = (number(params.factor_to, chance), number(params.factor_to, chance));
            if p != q && p.gcd(&q) == 1 && m != n {
                return Proportion { p, q, m, n, missing: chance.below(4) as u8 };
            }
        }
    }

    /// Easier where one fraction is a whole multiple of the other.
    fn difficulty(item: &Proportion) -> u32 {
        let is_multiple = item.m % item.n == 0 || item.n % item.m == 0;
        2 * u32::from(!is_multiple) + u32::from(item.numbers().iter().any(|number| *number > 30))
    }

    fn key(item: &Proportion) -> Key {
        Key::integer(item.numbers()[item.missing()])
    }

    fn prompt(item: &Proportion, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Solve::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Proportion, reader: Reader) -> String {
        Solve::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Proportion, reader: Reader) -> Vec<String> {
        let (across, one, other) = item.others();
        vec![Words::CrossProducts { across, one, other, x: item.numbers()[item.missing()] }.say(reader)]
    }

    fn misconceptions(item: &Proportion, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (across, one, other) = item.others();
        let mut wrong = vec![way("added-the-same", one + other - across, Words::AddedTheSame)];
        if (across * one) % other == 0 {
            wrong.push(way("wrong-cross-product", across * one / other, Words::WrongWayAcross));
        }
        if (across * other) % one == 0 {
            wrong.push(way("wrong-cross-product", across * other / one, Words::WrongWayAcross));
        }
        wrong
    }
}
