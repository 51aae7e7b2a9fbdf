//! Products of mixed numbers: `1 1/2 × 2 2/3 = ?`

use super::number::{is_less, proper, proper_counts, shown};
use crate::{
    answers::{Key, NumberKey},
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_sum::LARGEST_DENOMINATOR,
        mixed_number_product::Words,
        number::Mixed,
        steps::{Ask, Step, WHOLE_PART_TO},
    },
    parameters::Parameter,
};

/// The model.
pub struct MixedNumberProduct;

/// Which mixed numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest denominator, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub largest_denominator: u8,
    /// The largest whole part, 2 to 9; the smallest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 2, max = 9)))]
    pub whole_part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 6, whole_part_to: 4 }
    }
}

/// Two mixed numbers, the first not less than the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Product {
    a: Mixed,
    b: Mixed,
}

impl Product {
    fn value(self) -> (i64, i64) {
        (self.a.numerator() * self.b.numerator(), self.a.under * self.b.under)
    }
}

impl ItemModel for MixedNumberProduct {
    type Params = Params;
    type Item = Product;

    const ID: &'static str = "mixed-number-product";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=12)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 2..=9)
    }

    fn distinct(params: &Params) -> u64 {
        let all = proper_counts(params.largest_denominator).iter().sum::<u64>() * u64::from(params.whole_part_to);
        all * (all + 1) / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Product {
        let [a, b] = [(); 2].map(|()| {
            let fraction = proper(chance.between(2, params.largest_denominator.into()), chance);
            Mixed { whole: chance.between(1, params.whole_part_to.into()).into(), ..fraction }
        });
        if is_less(a, b) { Product { a: b, b: a } } else { Product { a, b } }
    }

    fn difficulty(item: &Product) -> u32 {
        let (over, under) = item.value();
        over.ilog2() + 2 * u32::from(num_integer::gcd(over, under) > 1)
    }

    fn key(item: &Product) -> Key {
        let (over, under) = item.value();
        Key::Number(NumberKey::mixed(over, under))
    }

    fn prompt(item: &Product, reader: Reader) -> Prompt {
        Prompt::calculation(vec![shown(item.a, reader), Math::Operator('×'), shown(item.b, reader)])
    }

    fn speech(item: &Product, reader: Reader) -> String {
        Ask::Product { a: item.a, b: item.b }.say(reader)
    }

    fn solution(item: &Product, reader: Reader) -> Vec<String> {
        let (over, under) = item.value();
        let [a, b] = [item.a, item.b].map(|number| Mixed::fraction(number.numerator(), number.under).written(reader));
        let product = Mixed::fraction(over, under).written(reader);
        vec![
            Step::Improper.say(reader),
            Step::Equal { left: item.a.written(reader), right: a.clone() }.say(reader),
            Step::Equal { left: item.b.written(reader), right: b.clone() }.say(reader),
            Step::Equal { left: format!("{a} × {b}"), right: product.clone() }.say(reader),
            Step::Simplified { left: product, right: Self::key(item).shown(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &Product, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (item.a, item.b);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let under = a.under * b.under;
        vec![
            way("wholes-and-fractions-apart", (a.whole * b.whole * under + a.over * b.over, under), Words::Apart),
            way("wholes-only", (a.whole * b.whole, 1), Words::WholesOnly),
            way("added", (a.numerator() * b.under + b.numerator() * a.under, under), Words::Added),
        ]
    }
}
