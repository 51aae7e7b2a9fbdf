//! Short texts that are solved by one sum or one difference of fractions.

use super::{
    fraction_sum::Denominators,
    mixed_number_sum::Operation,
    number::{common, denominators, is_less, numerator_over, pairs_of_different, proper, proper_counts, simplify},
};
use crate::{
    answers::{AskedUnit, Key},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::keys::fraction,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_story::{Story, Words},
        fraction_sum::{DENOMINATORS, LARGEST_DENOMINATOR},
        mixed_number_sum::OPERATION,
        number::Mixed,
        steps::Step,
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionStory;

/// Which fractions, put together or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Put together or taken away.
    pub operation: Operation,
    /// Whether the denominators are equal.
    pub denominators: Denominators,
    /// The largest denominator, 6 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 12)))]
    pub largest_denominator: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { operation: Operation::Sum, denominators: Denominators::Equal, largest_denominator: 10 }
    }
}

const STORIES: [Story; 3] = [Story::Walk, Story::Ribbon, Story::Juice];

/// What is told of two different proper fractions, the greater first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    a: Mixed,
    b: Mixed,
    operation: Operation,
    story: u8,
}

impl Told {
    fn story(self) -> Story {
        STORIES[usize::from(self.story) % STORIES.len()]
    }

    /// The unit that the question names.
    fn unit(self) -> AskedUnit {
        match self.story() {
            Story::Walk => AskedUnit::MILES,
            Story::Ribbon => AskedUnit::YARDS,
            Story::Juice => AskedUnit::LITERS,
        }
    }

    fn under(self) -> i64 {
        common(self.a, self.b)
    }

    fn numerators(self) -> (i64, i64) {
        (numerator_over(self.a, self.under()), numerator_over(self.b, self.under()))
    }

    fn numerator(self, operation: Operation) -> i64 {
        let (a, b) = self.numerators();
        match operation {
            Operation::Sum => a + b,
            Operation::Difference => a - b,
        }
    }

    /// The text, its fractions written or said.
    fn text(self, number: fn(Mixed, Reader) -> String, reader: Reader) -> Words {
        let story = self.story();
        let (first, second) = (number(self.a, reader), number(self.b, reader));
        match self.operation {
            Operation::Sum => Words::TellTogether { story, first, second },
            Operation::Difference => Words::TellLeft { story, first, second },
        }
    }
}

impl ItemModel for FractionStory {
    type Params = Params;
    type Item = Told;

    const ID: &'static str = "fraction-story";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OPERATION, DENOMINATORS, LARGEST_DENOMINATOR];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 6..=12)
    }

    fn distinct(params: &Params) -> u64 {
        let pairs = pairs_of_different(&proper_counts(params.largest_denominator), params.denominators);
        pairs * STORIES.len() as u64
    }

    fn draw(params: &Params, chance: &mut Chance) -> Told {
        let story = chance.below(STORIES.len() as u32) as u8;
        loop {
            let (under, other) = denominators(params.denominators, params.largest_denominator, chance);
            let (a, b) = (proper(under, chance), proper(other, chance));
            if is_less(b, a) {
                return Told { a, b, operation: params.operation, story };
            }
        }
    }

    /// The size of the common denominator; more where the result has to be reduced or is above 1.
    fn difficulty(item: &Told) -> u32 {
        let (over, under) = (item.numerator(item.operation), item.under());
        under as u32 / 4 + 2 * u32::from(num_integer::gcd(over, under) > 1) + 2 * u32::from(over > under)
    }

    fn fits(block: &[Told], next: &Told, set_size: u16) -> bool {
        let value = |item: &Told| (item.numerator(item.operation), item.under());
        let same = |one: &Told, other: &Told| {
            let ((a, b), (c, d)) = (value(one), value(other));
            a * d == c * b
        };
        is_rare(block, next, set_size, 5, same)
            && is_rare(block, next, set_size, 2, |one, other| one.story == other.story)
    }

    fn key(item: &Told) -> Key {
        fraction(item.numerator(item.operation), item.under()).asked_in(item.unit())
    }

    fn prompt(item: &Told, reader: Reader) -> Prompt {
        Prompt::words(item.text(Mixed::written, reader), reader)
    }

    fn speech(item: &Told, reader: Reader) -> String {
        item.text(Mixed::said, reader).say(reader)
    }

    fn solution(item: &Told, reader: Reader) -> Vec<String> {
        let ((a, b), under) = (item.numerators(), item.under());
        let (why, sign) = match item.operation {
            Operation::Sum => (Words::PartsMakeWhole, '+'),
            Operation::Difference => (Words::WholeLessPart, '\u{2212}'),
        };
        let mut steps = vec![why.say(reader)];
        if item.a.under != item.b.under {
            steps.push(Step::Common { under }.say(reader));
        }
        let over = item.numerator(item.operation);
        let left = format!("{a}/{under} {sign} {b}/{under}");
        steps.push(Step::Equal { left, right: Mixed::fraction(over, under).written(reader) }.say(reader));
        simplify(&mut steps, over, under, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Told, reader: Reader) -> Vec<Misconception> {
        let (a, b) = (item.a, item.b);
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let (other, straight) = match item.operation {
            Operation::Sum => (
                way("subtracted", (item.numerator(Operation::Difference), item.under()), Words::Subtracted),
                way("added-the-denominators", (a.over + b.over, a.under + b.under), Words::Denominators),
            ),
            Operation::Difference => (
                way("added", (item.numerator(Operation::Sum), item.under()), Words::Added),
                way("kept-the-numerators", ((a.over - b.over).abs(), item.under()), Words::KeptNumerators),
            ),
        };
        vec![other, straight, way("number-from-the-text", (a.over, a.under), Words::FromText)]
    }
}
