//! Sums of two fractions: `2/3 + 1/4 = ?`, with equal denominators or with different ones.

use super::lowest_terms::{self, Terms};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::fraction_sum::{self as said, Words},
    parameters::Parameter,
};

/// The model.
pub struct FractionSum;

/// Which fractions are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 5 to 20.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 20)))]
    pub largest_denominator: u8,
    /// Whether the denominators are equal.
    pub denominators: Denominators,
    /// Whether the sum has to be in lowest terms.
    pub lowest_terms: bool,
}

/// How two denominators stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Denominators {
    /// They are the same.
    Equal,
    /// They differ.
    Different,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 12, denominators: Denominators::Different, lowest_terms: false }
    }
}

/// Two proper fractions in lowest terms, and what is asked of their sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    a: Fraction,
    b: Fraction,
    terms: Terms,
}

/// A fraction as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fraction {
    over: i64,
    under: i64,
}

impl Sum {
    /// The least denominator that both can be written with.
    fn common(self) -> i64 {
        num_integer::lcm(self.a.under, self.b.under)
    }

    /// The two numerators over the common denominator.
    fn numerators(self) -> (i64, i64) {
        let common = self.common();
        (self.a.over * common / self.a.under, self.b.over * common / self.b.under)
    }
}

impl ItemModel for FractionSum {
    type Params = Params;
    type Item = Sum;

    const ID: &'static str = "fraction-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::LARGEST_DENOMINATOR, said::DENOMINATORS, said::LOWEST_TERMS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::LARGEST_DENOMINATOR, params.largest_denominator, 5..=20)
    }

    /// a/b + c/d is c/d + a/b.
    fn distinct(params: &Params) -> u64 {
        let proper = |under: i64| (1..under).filter(|over| num_integer::gcd(*over, under) == 1).count() as u64;
        let all: Vec<u64> = (2..=i64::from(params.largest_denominator)).map(proper).collect();
        let equal: u64 = all.iter().map(|fractions| fractions * (fractions + 1) / 2).sum();
        match params.denominators {
            Denominators::Equal => equal,
            Denominators::Different => {
                let fractions: u64 = all.iter().sum();
                fractions * (fractions + 1) / 2 - equal
            }
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Sum {
        let largest = u32::from(params.largest_denominator);
        loop {
            let under = chance.between(2, largest);
            let other = match params.denominators {
                Denominators::Equal => under,
                Denominators::Different => chance.between(2, largest),
            };
            let (a, b) = (numerator(under, chance), numerator(other, chance));
            if under == other && params.denominators == Denominators::Different {
                continue;
            }
            return Sum { a, b, terms: Terms::asked(params.lowest_terms) };
        }
    }

    fn is_same(one: &Sum, other: &Sum) -> bool {
        one == other || (one.a == other.b && one.b == other.a)
    }

    /// The size of the common denominator; more where the sum has to be reduced or is above 1.
    fn difficulty(item: &Sum) -> u32 {
        let (a, b) = item.numerators();
        let reduces = num_integer::gcd(a + b, item.common()) > 1;
        let above_one = a + b > item.common();
        item.common() as u32 + 8 * u32::from(reduces) + 8 * u32::from(above_one)
    }

    fn key(item: &Sum) -> Key {
        let (a, b) = item.numerators();
        let (over, under) = (a + b, item.common());
        lowest_terms::key(over, under, item.terms)
    }

    fn prompt(item: &Sum, reader: Reader) -> Prompt {
        let shown = |fraction: Fraction| Math::fraction(fraction.over, fraction.under, reader);
        lowest_terms::calculation(vec![shown(item.a), Math::Operator('+'), shown(item.b)], item.terms, reader)
    }

    fn speech(item: &Sum, reader: Reader) -> String {
        let asked = Words::Speech { a: (item.a.over, item.a.under), b: (item.b.over, item.b.under) };
        lowest_terms::spoken(asked, item.terms, reader)
    }

    fn solution(item: &Sum, reader: Reader) -> Vec<String> {
        let ((a, b), common) = (item.numerators(), item.common());
        let mut steps = Vec::new();
        if item.a.under != item.b.under {
            let (first, second) = ((item.a.over, item.a.under), (item.b.over, item.b.under));
            steps.push(Words::Common { common }.say(reader));
            steps.push(Words::Rewrite { first, second, a, b, common }.say(reader));
        }
        steps.push(Words::Add { a, b, common }.say(reader));
        let shown = Self::key(item).shown(reader);
        if num_integer::gcd(a + b, common) > 1 {
            steps.push(Words::Reduce { over: a + b, under: common, shown }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Sum, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (item.a, item.b);
        let (over, under) = (a.over + b.over, a.under + b.under);
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let mut wrong = vec![way("added-the-denominators", Key::fraction(over, under), Words::AddedDenominators)];
        if a.under != b.under {
            let common = item.common();
            wrong.push(way("kept-the-numerators", Key::fraction(over, common), Words::KeptNumerators { common }));
        }
        wrong
    }
}

/// A proper fraction in lowest terms.
fn numerator(under: u32, chance: &mut Chance) -> Fraction {
    loop {
        let over = chance.between(1, under - 1);
        if num_integer::gcd(over, under) == 1 {
            return Fraction { over: over.into(), under: under.into() };
        }
    }
}
