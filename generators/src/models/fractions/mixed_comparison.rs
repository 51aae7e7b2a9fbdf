//! A mixed number and a fraction above 1, and the sign between them: `2 3/4 ? 17/6`

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::comparison, ranges::Ranges},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        fractions::{fraction_sum::LARGEST_DENOMINATOR, mixed_comparison::Words, steps::WHOLE_PART_TO},
        numerals::number_comparison::Words as Compare,
    },
    parameters::Parameter,
};

/// The model.
pub struct MixedComparison;

/// Which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 6 to 12; one of both is a multiple of the other.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 12)))]
    pub largest_denominator: u8,
    /// The largest whole part, 2 to 9.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 9)))]
    pub whole_part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 12, whole_part_to: 5 }
    }
}

/// A mixed number, a fraction, and whether the fraction stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    mixed: (i64, i64),
    fraction: (i64, i64),
    is_fraction_first: bool,
}

/// The wholes of both numbers and their fractions, and which stands first.
fn numbers(params: &Params) -> Ranges<6> {
    let (most, wholes) = (params.largest_denominator.into(), (1, params.whole_part_to.into()));
    Ranges([wholes, (-1, 1), (2, most), (2, most), (1, most - 1), (1, most - 1)])
}

/// The wholes are equal, or next to each other; the denominators go together.
fn fits(row: &[i64; 6]) -> bool {
    let [whole, more, under, other_under, over, other_over] = *row;
    let go_together = under != other_under && (under % other_under == 0 || other_under % under == 0);
    go_together && over < under && other_over < other_under && whole + more > 0
}

impl Pair {
    fn order(self) -> Ordering {
        let ((a, b), (c, d)) = (self.mixed, self.fraction);
        let order = (a * d).cmp(&(c * b));
        if self.is_fraction_first { order.reverse() } else { order }
    }

    /// Both sides, the second number as a mixed number too if asked.
    fn sides(self, are_both_mixed: bool, reader: Reader) -> [Math; 2] {
        let (over, under) = self.fraction;
        let mixed = Math::as_mixed(self.mixed.0, self.mixed.1, reader);
        let fraction =
            if are_both_mixed { Math::as_mixed(over, under, reader) } else { Math::fraction(over, under, reader) };
        if self.is_fraction_first { [fraction, mixed] } else { [mixed, fraction] }
    }

    /// Both over the larger denominator.
    fn alike(self) -> Self {
        let under = self.mixed.1.lcm(&self.fraction.1);
        let over = |(over, of): (i64, i64)| (over * under / of.max(1), under);
        Self { mixed: over(self.mixed), fraction: over(self.fraction), ..self }
    }
}

impl ItemModel for MixedComparison {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "mixed-comparison";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 6..=12)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 2..=9)
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params).count(fits)
    }

    /// Whether the wholes are equal is a matter of chance, so that it takes a look.
    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        let is_equal = chance.below(5) == 0;
        loop {
            let [whole, more, under, other_under, over, other_over] = numbers(params).draw(fits, chance);
            let pair = Pair {
                mixed: (whole * under + over, under),
                fraction: ((whole + more) * other_under + other_over, other_under),
                is_fraction_first: chance.below(2) == 0,
            };
            if is_equal == (pair.order() == Ordering::Equal) {
                return pair;
            }
        }
    }

    fn is_same(one: &Pair, other: &Pair) -> bool {
        (one.mixed, one.fraction) == (other.mixed, other.fraction)
    }

    /// Each sign is right for half of a set at most, and = for one in five.
    fn fits(block: &[Pair], next: &Pair, set_size: u16) -> bool {
        let every = if next.order() == Ordering::Equal { 5 } else { 2 };
        is_rare(block, next, set_size, every, |one, other| one.order() == other.order())
    }

    /// Harder where the wholes are equal, and the fractions have to be compared.
    fn difficulty(item: &Pair) -> u32 {
        let wholes = |(over, under): (i64, i64)| over / under.max(1);
        2 * u32::from(wholes(item.mixed) == wholes(item.fraction)) + u32::from(item.fraction.1 > 5)
    }

    fn key(item: &Pair) -> Key {
        comparison(item.order())
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        let [one, other] = item.sides(false, reader);
        Prompt(vec![Part::words(Compare::Ask, reader), Part::Math(vec![one, Math::Blank, other])])
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        let [one, other] = item.sides(false, reader).map(|side| aloud(&[side], reader));
        Words::Speech { one, other }.say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let text = |sides: [Math; 2]| sides.map(|side| Part::Math(vec![side]).text());
        let [one, other] = text(item.sides(true, reader));
        let (over, under) = item.alike().fraction;
        let wholes = |(over, under): (i64, i64)| over / under.max(1);
        let mut steps = vec![Words::BothMixed { one, other }.say(reader)];
        if wholes(item.mixed) == wholes(item.fraction) {
            let part = |(over, _): (i64, i64)| Part::Math(vec![Math::fraction(over % under, under, reader)]).text();
            let (mixed, fraction) = (part(item.alike().mixed), part((over, under)));
            let (one, other) = if item.is_fraction_first { (fraction, mixed) } else { (mixed, fraction) };
            steps.push(Words::SameWholes { one, other }.say(reader));
        } else {
            steps.push(Words::WholesDecide.say(reader));
        }
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let other_way = comparison(item.order().reverse());
        // By the numbers that are seen: a numerator above 1 looks larger than a whole part.
        let by_digits = if item.is_fraction_first { Ordering::Greater } else { Ordering::Less };
        vec![
            Misconception::new("by-the-numerator", comparison(by_digits), Words::NotByTheNumerator, reader),
            Misconception::new("other-way-around", other_way, Compare::OpensToTheGreater, reader),
        ]
    }
}
