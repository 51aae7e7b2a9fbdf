//! A product of primes with a gap: `60 = 2 × 2 × 3 × ?`

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{arithmetic, calculation::Step, number_theory::missing_prime_factor::Words},
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct MissingPrimeFactor;

/// How many primes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many primes make the number, 3 to 5.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 5)))]
    pub primes: u8,
    /// The largest number, 100 to 2000.
    #[cfg_attr(feature = "schema", schemars(range(min = 100, max = 2000)))]
    pub to: u16,
}

impl Default for Params {
    fn default() -> Self {
        Self { primes: 3, to: 200 }
    }
}

/// The primes that a number is made of.
const PRIMES: [i64; 6] = [2, 3, 5, 7, 11, 13];

/// The primes that are shown, the smallest first, and the one that is missing, not smaller than they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    shown: Vec<i64>,
    missing: i64,
}

impl Product {
    fn shown_product(&self) -> i64 {
        self.shown.iter().product()
    }

    fn number(&self) -> i64 {
        self.shown_product() * self.missing
    }

    /// Whether the missing prime is the one beside it once more.
    fn repeats(&self) -> bool {
        self.shown.last() == Some(&self.missing)
    }
}

/// Every rising row of so many primes from one of them on whose product is not above a number.
fn rows(count: u8, from: usize, to: i64) -> Vec<Vec<i64>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let first = (from..PRIMES.len()).filter(|&place| PRIMES[place] <= to);
    first
        .flat_map(|place| {
            rows(count - 1, place, to / PRIMES[place]).into_iter().map(move |mut row| {
                row.insert(0, PRIMES[place]);
                row
            })
        })
        .collect()
}

impl ItemModel for MissingPrimeFactor {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "missing-prime-factor";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::PRIMES, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::PRIMES, params.primes, 3..=5)?;
        ParamsError::unless_within(numbers::TO, params.to, 100..=2000)
    }

    fn distinct(params: &Params) -> u64 {
        rows(params.primes, 0, params.to.into()).len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        loop {
            let mut shown: Vec<i64> =
                (0..params.primes).map(|_| PRIMES[chance.below(PRIMES.len() as u32) as usize]).collect();
            shown.sort_unstable();
            if shown.iter().product::<i64>() <= params.to.into() {
                let missing = shown.pop().unwrap_or(2);
                return Product { shown, missing };
            }
        }
    }

    fn all(params: &Params) -> Option<Vec<Product>> {
        let product = |mut shown: Vec<i64>| shown.pop().map(|missing| Product { shown, missing });
        Some(rows(params.primes, 0, params.to.into()).into_iter().filter_map(product).collect())
    }

    /// How large the number is.
    fn difficulty(item: &Product) -> u32 {
        item.number().ilog2()
    }

    fn fits(block: &[Product], next: &Product, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.missing == other.missing)
            && is_rare(block, next, set_size, 5, |one, other| one.repeats() && other.repeats())
    }

    fn key(item: &Product) -> Key {
        Key::integer(item.missing)
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        let mut row = vec![Math::whole(item.number(), reader), Math::Operator('=')];
        for &prime in &item.shown {
            row.extend([Math::whole(prime, reader), Math::Operator('×')]);
        }
        row.push(Math::Blank);
        Prompt(vec![Part::Math(row)])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        Words::Speech { number: item.number(), shown: item.shown.clone() }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let mut so_far: Option<i64> = None;
        let mut steps = Vec::new();
        for &prime in &item.shown {
            if let Some(a) = so_far {
                steps.push(arithmetic::Step::Product { a, b: prime }.say(reader));
            }
            so_far = Some(so_far.unwrap_or(1) * prime);
        }
        steps.push(Step::Quotient { of: item.number(), by: item.shown_product() }.say(reader));
        steps
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let sum: i64 = item.shown.iter().sum();
        let mut wrong = vec![
            way("subtracted-the-primes", item.number() - sum, Words::Subtracted),
            way("gave-the-product", item.shown_product(), Words::GaveProduct),
        ];
        if let Some(&last) = item.shown.last() {
            wrong.push(way("divided-once", item.number() / last, Words::DividedOnce { prime: last }));
        }
        wrong
    }
}
