//! Comparing fractions: of three, the greatest or the least.

use super::number::{is_less, proper, proper_count, proper_counts, shown};
use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use num_integer::{gcd, lcm};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_sum::LARGEST_DENOMINATOR,
        number::Mixed,
        outermost_fraction::{self as said, Words},
        steps::Step,
    },
    parameters::Parameter,
};

/// The model.
pub struct OutermostFraction;

/// Which fractions, and which of them is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 8 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 8, max = 12)))]
    pub largest_denominator: u8,
    /// What the fractions have in common.
    pub alike: Alike,
    /// Which of them is looked for.
    pub find: Find,
}

/// What fractions have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Alike {
    /// Their denominators.
    Denominators,
    /// Their numerators.
    Numerators,
    /// Neither.
    Nothing,
}

/// Which of several is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Find {
    /// The greatest.
    Greatest,
    /// The least.
    Least,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 12, alike: Alike::Nothing, find: Find::Greatest }
    }
}

/// Three proper fractions of different values, in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Three {
    fractions: [Mixed; 3],
    find: Find,
}

impl Three {
    /// Their places, the one that is looked for first.
    fn ranked(self) -> [usize; 3] {
        let mut places = [0, 1, 2];
        places.sort_by(|&one, &other| {
            let (a, b) = (self.fractions[one], self.fractions[other]);
            let (a, b) = (a.over * b.under, b.over * a.under);
            match self.find {
                Find::Greatest => b.cmp(&a),
                Find::Least => a.cmp(&b),
            }
        });
        places
    }

    fn answer(self) -> Mixed {
        self.fractions[self.ranked()[0]]
    }

    /// The least denominator that all can be written with.
    fn common(self) -> i64 {
        self.fractions.iter().fold(1, |common, fraction| lcm(common, fraction.under))
    }
}

/// In how many ways three different ones of so many can be chosen.
fn choices_of_three(count: u64) -> u64 {
    if count < 3 { 0 } else { count * (count - 1) * (count - 2) / 6 }
}

impl ItemModel for OutermostFraction {
    type Params = Params;
    type Item = Three;

    const ID: &'static str = "outermost-fraction";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, said::ALIKE, said::FIND];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 8..=12)
    }

    /// Three in a row: of those with a denominator, of those with a numerator, or of three denominators.
    fn distinct(params: &Params) -> u64 {
        let largest = i64::from(params.largest_denominator);
        match params.alike {
            Alike::Denominators => (2..=largest).map(|under| choices_of_three(proper_count(under))).sum(),
            Alike::Numerators => {
                let count = |over: i64| (over + 1..=largest).filter(|under| gcd(over, *under) == 1).count() as u64;
                (1..largest).map(|over| choices_of_three(count(over))).sum()
            }
            Alike::Nothing => {
                let counts = proper_counts(params.largest_denominator);
                let powers = |n: u32| counts.iter().map(|count| count.pow(n)).sum::<u64>();
                (powers(1).pow(3) + 2 * powers(3) - 3 * powers(1) * powers(2)) / 6
            }
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Three {
        loop {
            let fractions = [(); 3].map(|()| proper(chance.between(2, params.largest_denominator.into()), chance));
            let (overs, unders) = (fractions.map(|fraction| fraction.over), fractions.map(|fraction| fraction.under));
            let differ = |[a, b, c]: [i64; 3]| a != b && a != c && b != c;
            let same = |[a, b, c]: [i64; 3]| a == b && b == c;
            let fits = match params.alike {
                Alike::Denominators => same(unders) && differ(overs),
                Alike::Numerators => same(overs) && differ(unders),
                Alike::Nothing => differ(unders),
            };
            if fits {
                return Three { fractions, find: params.find };
            }
        }
    }

    fn is_same(one: &Three, other: &Three) -> bool {
        in_any_order(&one.fractions, &other.fractions)
    }

    /// How near to each other the first two are, and how large a common denominator gets.
    fn difficulty(item: &Three) -> u32 {
        let [first, second, _] = item.ranked().map(|place| item.fractions[place]);
        let apart = (first.over * second.under - second.over * first.under).abs() * 12 / (first.under * second.under);
        item.common().ilog2() + 2 * u32::from(apart < 2)
    }

    fn fits(block: &[Three], next: &Three, set_size: u16) -> bool {
        is_rare(block, next, set_size, 3, |one, other| one.ranked()[0] == other.ranked()[0])
            && is_rare(block, next, set_size, 5, |one, other| one.answer() == other.answer())
    }

    fn key(item: &Three) -> Key {
        Key::fraction(item.answer().over, item.answer().under)
    }

    fn prompt(item: &Three, reader: Reader) -> Prompt {
        let [a, b, c] = item.fractions.map(|fraction| shown(fraction, reader));
        let then = |fraction| Math::Tight(vec![fraction, Math::Text(",".to_owned())]);
        Prompt(vec![Part::words(ask(item), reader), Part::Math(vec![then(a), then(b), c])])
    }

    fn speech(item: &Three, reader: Reader) -> String {
        let fractions = item.fractions.map(|fraction| fraction.said(reader)).join(", ");
        format!("{} {fractions}.", ask(item).say(reader))
    }

    fn solution(item: &Three, reader: Reader) -> Vec<String> {
        let common = item.common();
        let over = |fraction: &Mixed| Mixed::fraction(fraction.over * (common / fraction.under), common);
        let mut steps = Vec::new();
        if item.fractions.iter().any(|fraction| fraction.under != common) {
            steps.push(Words::Common { common }.say(reader));
            steps.extend(item.fractions.iter().map(|fraction| {
                Step::Equal { left: fraction.written(reader), right: over(fraction).written(reader) }.say(reader)
            }));
        } else {
            steps.push(Words::SameParts.say(reader));
        }
        let shown = item.answer().written(reader);
        steps.push(match item.find {
            Find::Greatest => Words::GreatestIs { shown }.say(reader),
            Find::Least => Words::LeastIs { shown }.say(reader),
        });
        steps
    }

    fn misconceptions(item: &Three, reader: Reader) -> Vec<Misconception> {
        let way = |name, fraction: Mixed, words: Words| {
            Misconception::new(name, Key::fraction(fraction.over, fraction.under), words, reader)
        };
        let least_by = |place: fn(&Mixed) -> i64| item.fractions.into_iter().min_by_key(place);
        let by_numbers = match item.find {
            Find::Greatest => least_by(|fraction| -fraction.under),
            Find::Least => least_by(|fraction| fraction.under),
        };
        let by_numerator = match item.find {
            Find::Greatest => least_by(|fraction| -fraction.over),
            Find::Least => least_by(|fraction| fraction.over),
        };
        let [first, _, last] = item.ranked().map(|place| item.fractions[place]);
        let mut wrong =
            vec![way("other-end", last, if is_less(first, last) { Words::GaveGreatest } else { Words::GaveLeast })];
        wrong.extend(by_numbers.map(|fraction| way("by-the-denominator", fraction, Words::ByDenominator)));
        wrong.extend(by_numerator.map(|fraction| way("by-the-numerator", fraction, Words::ByNumerator)));
        wrong
    }
}

fn ask(item: &Three) -> Words {
    match item.find {
        Find::Greatest => Words::AskGreatest,
        Find::Least => Words::AskLeast,
    }
}
