//! Proportions with one number missing: `x/6 = 10/4`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{ranges::Ranges, terms::related},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::equations::{missing_in_proportion::Words, solving::Solve},
    parameters::{Parameter, algebra, numbers, whole_numbers},
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
    /// Whether what is missing is a fraction; then the three others go from 2 to the largest number of a ratio.
    pub fractions: bool,
}

impl Default for Params {
    fn default() -> Self {
        Self { number_to: 9, factor_to: 6, fractions: false }
    }
}

/// `a/b = c/d` with one of the four missing, known by the three others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proportion {
    /// From the top left to the bottom right, by rows of the text; 0 for what is missing.
    numbers: [i64; 4],
}

impl Proportion {
    fn missing(self) -> usize {
        self.numbers.iter().position(|number| *number == 0).unwrap_or_default()
    }

    /// The one across from what is missing, and the two others: beside it and below or above it.
    fn others(self) -> (i64, i64, i64) {
        let at = self.missing();
        (self.numbers[3 - at], self.numbers[(at + 2) % 4], self.numbers[at ^ 1])
    }

    /// The numerator and the denominator of what is missing.
    fn x(self) -> (i64, i64) {
        let (across, one, other) = self.others();
        (one * other, across)
    }

    fn without(mut numbers: [i64; 4], missing: usize) -> Self {
        numbers[missing % 4] = 0;
        Self { numbers }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let place = |at: usize| match self.numbers[at % 4] {
            0 => vec![Math::Variable('x')],
            number => vec![Math::whole(number, reader)],
        };
        let fraction = |at| vec![Math::Fraction(place(at), place(at + 1))];
        related(fraction(0), '=', fraction(2))
    }
}

/// The fraction that is known, the number beside what is missing, and where that is.
fn uneven(params: &Params) -> Ranges<4> {
    let numbers = (2, params.number_to.into());
    Ranges([numbers, numbers, numbers, (0, 3)])
}

/// In lowest terms, and what is missing is no whole number.
fn is_uneven(row: &[i64; 4]) -> bool {
    let [over, under, beside, missing] = *row;
    let across = if missing % 2 == 0 { under } else { over };
    over != under && over.gcd(&under) == 1 && over * under / across * beside % across != 0
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

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::NUMBER_TO, numbers::FACTOR_TO, algebra::FRACTIONS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 4..=15)?;
        ParamsError::unless_within(numbers::FACTOR_TO, params.factor_to, 3..=12)
    }

    /// Ratios in lowest terms, two different factors, four places; or a number of the other fraction, beside one of them.
    fn distinct(params: &Params) -> u64 {
        if params.fractions {
            return uneven(params).count(is_uneven);
        }
        let factors = u64::from(params.factor_to);
        pairs(params.number_to.into()).count() as u64 * factors * (factors - 1) * 4
    }

    fn draw(params: &Params, chance: &mut Chance) -> Proportion {
        if params.fractions {
            let [over, under, beside, missing] = uneven(params).draw(is_uneven, chance);
            return match missing {
                0 => Proportion { numbers: [0, beside, over, under] },
                1 => Proportion { numbers: [beside, 0, over, under] },
                2 => Proportion { numbers: [over, under, 0, beside] },
                _ => Proportion { numbers: [over, under, beside, 0] },
            };
        }
        loop {
            let number = |to: u8, chance: &mut Chance| i64::from(chance.between(1, to.into()));
            let (p, q) = (number(params.number_to, chance), number(params.number_to, chance));
            let (m, n) = (number(params.factor_to, chance), number(params.factor_to, chance));
            if p != q && p.gcd(&q) == 1 && m != n {
                return Proportion::without([p * m, q * m, p * n, q * n], chance.below(4) as usize);
            }
        }
    }

    /// Easier where one fraction is a whole multiple of the other, and where what is found, or what it is found from, is small.
    fn difficulty(item: &Proportion) -> u32 {
        let (across, one, other) = item.others();
        let has_factor = |number: i64| number % across == 0 || across % number == 0;
        let product = one * other;
        let found = if product % across == 0 { product / across } else { product };
        2 * u32::from(!has_factor(other)) + u32::from(found > 30 || across.max(one).max(other) > 30)
    }

    fn key(item: &Proportion) -> Key {
        let (over, under) = item.x();
        Key::fraction(over, under)
    }

    fn prompt(item: &Proportion, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Solve::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Proportion, reader: Reader) -> String {
        Solve::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Proportion, reader: Reader) -> Vec<String> {
        let (across, one, other) = item.others();
        vec![Words::CrossProducts { across, one, other, shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Proportion, reader: Reader) -> Vec<Misconception> {
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let (across, one, other) = item.others();
        let is_fraction = item.x().0 % across != 0;
        let mut wrong = vec![way("added-the-same", (one + other - across, 1), Words::AddedTheSame)];
        if is_fraction || (across * one) % other == 0 {
            wrong.push(way("wrong-cross-product", (across * one, other), Words::WrongWayAcross));
        }
        if is_fraction || (across * other) % one == 0 {
            wrong.push(way("wrong-cross-product", (across * other, one), Words::WrongWayAcross));
        }
        wrong
    }
}
