//! Sums and differences of mixed numbers: `2 3/4 + 1 1/2 = ?`, `5 1/3 − 2 2/3 = ?`

use super::{
    fraction_sum::Denominators,
    number::{common, denominators, is_less, numerator_over, pairs_of_different, proper, proper_counts, shown},
};
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
        fraction_sum::{DENOMINATORS, LARGEST_DENOMINATOR},
        mixed_number_sum::{self as said, Words},
        number::Mixed,
        steps::{Ask, Step, WHOLE_PART_TO},
    },
    parameters::Parameter,
};

/// The model.
pub struct MixedNumberSum;

/// Which mixed numbers, added or subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Added or subtracted.
    pub operation: Operation,
    /// Whether the denominators are equal.
    pub denominators: Denominators,
    /// The largest denominator, 4 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub largest_denominator: u8,
    /// The largest whole part, 3 to 20; the smallest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 20)))]
    pub whole_part_to: u8,
}

/// Added or subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Operation {
    /// Added.
    Sum,
    /// Subtracted.
    Difference,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Sum, denominators: Denominators::Equal, largest_denominator: 8, whole_part_to: 9 }
    }
}

/// Two different mixed numbers, the greater first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calculation {
    a: Mixed,
    b: Mixed,
    operation: Operation,
}

impl Calculation {
    fn under(self) -> i64 {
        common(self.a, self.b)
    }

    /// Both as so many parts of the common denominator.
    fn parts(self) -> (i64, i64) {
        (numerator_over(self.a, self.under()), numerator_over(self.b, self.under()))
    }

    fn value(self) -> i64 {
        let (a, b) = self.parts();
        match self.operation {
            Operation::Sum => a + b,
            Operation::Difference => a - b,
        }
    }

    /// Whether the fractions make a whole, or a whole has to be broken up.
    fn regroups(self) -> bool {
        let ((a, b), under) = (self.parts(), self.under());
        match self.operation {
            Operation::Sum => a % under + b % under >= under,
            Operation::Difference => a % under < b % under,
        }
    }

    fn sign(self) -> char {
        match self.operation {
            Operation::Sum => '+',
            Operation::Difference => '\u{2212}',
        }
    }
}

impl ItemModel for MixedNumberSum {
    type Params = Params;
    type Item = Calculation;

    const ID: &'static str = "mixed-number-sum";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::OPERATION, DENOMINATORS, LARGEST_DENOMINATOR, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 4..=12)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 3..=20)
    }

    fn distinct(params: &Params) -> u64 {
        let with_wholes = |count: u64| count * u64::from(params.whole_part_to);
        let counts: Vec<u64> = proper_counts(params.largest_denominator).into_iter().map(with_wholes).collect();
        pairs_of_different(&counts, params.denominators)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Calculation {
        loop {
            let (under, other) = denominators(params.denominators, params.largest_denominator, chance);
            let [a, b] = [under, other].map(|under| {
                let fraction = proper(under, chance);
                Mixed { whole: chance.between(1, params.whole_part_to.into()).into(), ..fraction }
            });
            if is_less(b, a) {
                return Calculation { a, b, operation: params.operation };
            }
        }
    }

    /// Regrouping is the step that goes wrong; a large common denominator takes longer.
    fn difficulty(item: &Calculation) -> u32 {
        6 * u32::from(item.regroups()) + item.under() as u32 / 12
    }

    fn key(item: &Calculation) -> Key {
        Key::Number(NumberKey::mixed(item.value(), item.under()))
    }

    fn prompt(item: &Calculation, reader: Reader) -> Prompt {
        Prompt::calculation(vec![shown(item.a, reader), Math::Operator(item.sign()), shown(item.b, reader)])
    }

    fn speech(item: &Calculation, reader: Reader) -> String {
        let (a, b) = (item.a, item.b);
        match item.operation {
            Operation::Sum => Ask::Sum { a, b },
            Operation::Difference => Ask::Difference { a, b },
        }
        .say(reader)
    }

    fn solution(item: &Calculation, reader: Reader) -> Vec<String> {
        let ((a, b), under) = (item.parts(), item.under());
        let mut steps = vec![Step::Improper.say(reader)];
        for (number, over) in [(item.a, a), (item.b, b)] {
            let right = Mixed::fraction(over, under).written(reader);
            steps.push(Step::Equal { left: number.written(reader), right }.say(reader));
        }
        let value = Mixed::fraction(item.value(), under).written(reader);
        let shown = Self::key(item).shown(reader);
        let left = format!("{a}/{under} {} {b}/{under}", item.sign());
        steps.push(Step::Equal { left, right: value.clone() }.say(reader));
        if value != shown {
            steps.push(Step::Simplified { left: value, right: shown }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Calculation, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (item.a, item.b);
        let under = item.under();
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let (one, other) = (a.over * (under / a.under), b.over * (under / b.under));
        match item.operation {
            Operation::Sum => {
                let below = a.under + b.under;
                vec![
                    way(
                        "added-the-denominators",
                        ((a.whole + b.whole) * below + a.over + b.over, below),
                        Words::Denominators,
                    ),
                    way("lost-a-whole", (item.value() - under, under), Words::LostWhole),
                    way("added-the-wholes-only", ((a.whole + b.whole) * under + one, under), Words::OnlyWholes),
                ]
            }
            Operation::Difference => vec![
                way(
                    "smaller-from-larger-fraction",
                    ((a.whole - b.whole) * under + (one - other).abs(), under),
                    Words::SmallerFromLarger,
                ),
                way("kept-the-whole", (item.value() + under, under), Words::KeptWhole),
                way("subtracted-the-wholes-only", ((a.whole - b.whole) * under + one, under), Words::OnlyWholes),
            ],
        }
    }
}
