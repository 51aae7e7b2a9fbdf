//! Differences of two fractions: `3/4 − 1/3 = ?`, with equal denominators or with different ones.

use super::{
    fraction_sum::Denominators,
    lowest_terms::{self, Terms},
    number::{
        common, denominators, is_less, numerator_over, pairs_of_different, proper, proper_counts, shown, simplify,
    },
};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_difference::Words,
        fraction_sum::{DENOMINATORS, LARGEST_DENOMINATOR, LOWEST_TERMS},
        number::Mixed,
        steps::{Ask, Step},
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionDifference;

/// Which fractions are subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 6 to 20.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 20)))]
    pub largest_denominator: u8,
    /// Whether the denominators are equal.
    pub denominators: Denominators,
    /// Whether the difference has to be in lowest terms.
    pub lowest_terms: bool,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 12, denominators: Denominators::Different, lowest_terms: false }
    }
}

/// Two proper fractions in lowest terms, the greater first, and what is asked of their difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    a: Mixed,
    b: Mixed,
    terms: Terms,
}

impl Difference {
    fn numerators(self) -> (i64, i64) {
        let under = common(self.a, self.b);
        (numerator_over(self.a, under), numerator_over(self.b, under))
    }
}

impl ItemModel for FractionDifference {
    type Params = Params;
    type Item = Difference;

    const ID: &'static str = "fraction-difference";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, DENOMINATORS, LOWEST_TERMS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 6..=20)
    }

    fn distinct(params: &Params) -> u64 {
        pairs_of_different(&proper_counts(params.largest_denominator), params.denominators)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Difference {
        loop {
            let (under, other) = denominators(params.denominators, params.largest_denominator, chance);
            let (a, b) = (proper(under, chance), proper(other, chance));
            if is_less(b, a) {
                return Difference { a, b, terms: Terms::asked(params.lowest_terms) };
            }
        }
    }

    /// The size of the common denominator; more where the difference has to be reduced.
    fn difficulty(item: &Difference) -> u32 {
        let (a, b) = item.numerators();
        let under = common(item.a, item.b);
        under as u32 + 8 * u32::from(num_integer::gcd(a - b, under) > 1)
    }

    fn key(item: &Difference) -> Key {
        let (a, b) = item.numerators();
        let (over, under) = (a - b, common(item.a, item.b));
        lowest_terms::key(over, under, item.terms)
    }

    fn prompt(item: &Difference, reader: Reader) -> Prompt {
        let row = vec![shown(item.a, reader), Math::Operator('\u{2212}'), shown(item.b, reader)];
        lowest_terms::calculation(row, item.terms, reader)
    }

    fn speech(item: &Difference, reader: Reader) -> String {
        lowest_terms::spoken(Ask::Difference { a: item.a, b: item.b }, item.terms, reader)
    }

    fn solution(item: &Difference, reader: Reader) -> Vec<String> {
        let ((a, b), under) = (item.numerators(), common(item.a, item.b));
        let mut steps = Vec::new();
        if item.a.under != item.b.under {
            steps.push(Step::Common { under }.say(reader));
            for (number, over) in [(item.a, a), (item.b, b)] {
                let right = Mixed::fraction(over, under).written(reader);
                steps.push(Step::Equal { left: number.written(reader), right }.say(reader));
            }
        }
        steps.push(Words::Subtract { a, b, under }.say(reader));
        simplify(&mut steps, a - b, under, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Difference, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (item.a, item.b);
        let under = common(a, b);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let mut wrong = Vec::new();
        if a.under != b.under {
            let (over, below) = (a.over - b.over, a.under - b.under);
            wrong.push(way("subtracted-the-denominators", (over, below), Words::SubtractedDenominators));
            wrong.push(way("kept-the-numerators", (over, under), Words::KeptNumerators));
        } else {
            wrong.push(way("dropped-the-denominator", (a.over - b.over, 1), Words::SubtractedDenominators));
        }
        let (over, other) = item.numerators();
        wrong.push(way("added", (over + other, under), Words::Added));
        wrong
    }
}
