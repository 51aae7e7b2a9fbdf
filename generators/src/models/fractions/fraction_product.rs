//! Products of two proper fractions: `2/3 × 3/5 = ?`

use super::{
    lowest_terms::{self, Terms},
    number::{common, numerator_over, proper, proper_counts, shown, simplify},
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
        fraction_product::Words,
        fraction_sum::{LARGEST_DENOMINATOR, LOWEST_TERMS},
        number::Mixed,
        steps::{Ask, Step},
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionProduct;

/// Which fractions are multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub largest_denominator: u8,
    /// Whether the product has to be in lowest terms.
    pub lowest_terms: bool,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 10, lowest_terms: false }
    }
}

/// Two proper fractions in lowest terms, and what is asked of their product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    a: Mixed,
    b: Mixed,
    terms: Terms,
}

impl ItemModel for FractionProduct {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "fraction-product";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, LOWEST_TERMS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=12)
    }

    /// a/b × c/d is c/d × a/b.
    fn distinct(params: &Params) -> u64 {
        let all: u64 = proper_counts(params.largest_denominator).iter().sum();
        all * (all + 1) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let [a, b] = [(); 2].map(|()| proper(chance.between(2, params.largest_denominator.into()), chance));
        Product { a, b, terms: Terms::asked(params.lowest_terms) }
    }

    fn is_same(one: &Product, other: &Product) -> bool {
        (one.a, one.b) == (other.a, other.b) || (one.a, one.b) == (other.b, other.a)
    }

    /// The size of the denominator; more where the product can be reduced.
    fn difficulty(item: &Product) -> u32 {
        let (over, under) = (item.a.over * item.b.over, item.a.under * item.b.under);
        under as u32 / 8 + 4 * u32::from(num_integer::gcd(over, under) > 1)
    }

    fn key(item: &Product) -> Key {
        let (over, under) = (item.a.over * item.b.over, item.a.under * item.b.under);
        lowest_terms::key(over, under, item.terms)
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        let row = vec![shown(item.a, reader), Math::Operator('×'), shown(item.b, reader)];
        lowest_terms::calculation(row, item.terms, reader)
    }

    fn speech(item: &Product, reader: Reader) -> String {
        lowest_terms::spoken(Ask::Product { a: item.a, b: item.b }, item.terms, reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let (a, b) = (item.a, item.b);
        let product = Mixed::fraction(a.over * b.over, a.under * b.under);
        let left = format!("({} × {})/({} × {})", a.over, b.over, a.under, b.under);
        let right = product.written(reader);
        let mut steps = vec![Step::MultiplyStraight.say(reader), Step::Equal { left, right }.say(reader)];
        simplify(&mut steps, product.over, product.under, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (item.a, item.b);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let under = common(a, b);
        let (one, other) = (numerator_over(a, under), numerator_over(b, under));
        vec![
            way("kept-a-common-denominator", (one * other, under), Words::KeptDenominator),
            way("multiplied-crosswise", (a.over * b.under, a.under * b.over), Words::Crosswise),
            way("added", (one + other, under), Words::Added),
            way("added-above-and-below", (a.over + b.over, a.under + b.under), Words::Added),
        ]
    }
}
