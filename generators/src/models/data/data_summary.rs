//! The mean, the median, the mode or the range of a few numbers.

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
    items::data::data_summary::{ASK, Asked, Words},
    parameters::{Parameter, Wrong, numbers, whole_numbers},
};

/// The most numbers that a phone has room for beside each other.
const IN_A_ROW: usize = 6;

/// The model.
pub struct DataSummary;

/// What is asked, and of which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Asking,
    /// How many numbers, 4 to 9; for a median of an even number the two in the middle have a whole number between. A mean
    /// with decimals is not of 7 or 9, by which hardly a quotient ends; a median that ends in .5 is of an even number.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 9)))]
    pub count: u8,
    /// The largest number, 10 to 60; the smallest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 10, max = 60)))]
    pub to: u8,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// The sum divided by how many there are, a whole number.
    Mean,
    /// The one in the middle.
    Median,
    /// The one that comes most often.
    Mode,
    /// The largest less the smallest.
    Range,
    /// The sum divided by how many there are, a decimal with one place or two.
    DecimalMean,
    /// Halfway between the two in the middle, where that is not whole.
    HalvedMedian,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Mean, count: 5, to: 20 }
    }
}

/// Numbers as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    ask: Asking,
    numbers: Vec<i64>,
}

impl Asking {
    /// Whether so many numbers have what is asked.
    const fn can_be_of(self, count: u8) -> bool {
        match self {
            Self::DecimalMean => !matches!(count, 7 | 9),
            Self::HalvedMedian => count.is_multiple_of(2),
            Self::Mean | Self::Median | Self::Mode | Self::Range => true,
        }
    }

    const fn asked(self) -> Asked {
        match self {
            Self::Mean | Self::DecimalMean => Asked::Mean,
            Self::Median | Self::HalvedMedian => Asked::Median,
            Self::Mode => Asked::Mode,
            Self::Range => Asked::Range,
        }
    }
}

fn sorted(numbers: &[i64]) -> Vec<i64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    sorted
}

/// The number in the middle of a row, twice, or the two there.
fn both_in_the_middle(row: &[i64]) -> [i64; 2] {
    let half = row.len() / 2;
    let before = if row.len() % 2 == 1 { half } else { half.saturating_sub(1) };
    [before, half].map(|place| row.get(place).copied().unwrap_or_default())
}

/// Twice what is in the middle of a row: halfway between two numbers there may be no whole one.
fn twice_the_middle(row: &[i64]) -> i64 {
    both_in_the_middle(row).iter().sum()
}

/// How often a number comes.
fn times(numbers: &[i64], number: i64) -> usize {
    numbers.iter().filter(|other| **other == number).count()
}

/// The number that comes most often, where there is one.
fn mode(numbers: &[i64]) -> Option<i64> {
    let most = numbers.iter().map(|&number| times(numbers, number)).max()?;
    let all = sorted(numbers).into_iter().filter(|&number| times(numbers, number) == most).collect::<Vec<_>>();
    (most > 1 && all.first() == all.last()).then(|| all.first().copied()).flatten()
}

impl Data {
    fn sum(&self) -> i64 {
        self.numbers.iter().sum()
    }

    fn count(&self) -> i64 {
        i64::try_from(self.numbers.len()).unwrap_or(1).max(1)
    }

    fn range(&self) -> i64 {
        let (least, most) = (self.numbers.iter().min(), self.numbers.iter().max());
        most.copied().unwrap_or_default() - least.copied().unwrap_or_default()
    }

    /// What is asked for, or the whole number below it.
    fn value(&self) -> i64 {
        match self.ask {
            Asking::Mean | Asking::DecimalMean => self.sum() / self.count(),
            Asking::Median | Asking::HalvedMedian => twice_the_middle(&sorted(&self.numbers)) / 2,
            Asking::Mode => mode(&self.numbers).unwrap_or_default(),
            Asking::Range => self.range(),
        }
    }

    /// What is asked for, as so many units of so many places.
    fn exact(&self) -> (i64, u8) {
        match self.ask {
            Asking::DecimalMean => match self.sum() * 100 / self.count() {
                hundredths if hundredths % 10 == 0 => (hundredths / 10, 1),
                hundredths => (hundredths, 2),
            },
            Asking::HalvedMedian => (twice_the_middle(&sorted(&self.numbers)) * 5, 1),
            _ => (self.value(), 0),
        }
    }

    /// Whether what is asked has an answer of the sort that is asked for, and the numbers are not in order as they stand.
    fn can_be_asked(&self) -> bool {
        let row = sorted(&self.numbers);
        row != self.numbers
            && self.range() > 0
            && match self.ask {
                Asking::Mean => self.sum() % self.count() == 0,
                Asking::Median => twice_the_middle(&row) % 2 == 0,
                Asking::Mode => mode(&self.numbers).is_some(),
                Asking::Range => true,
                Asking::DecimalMean => self.sum() % self.count() != 0 && self.sum() * 100 % self.count() == 0,
                Asking::HalvedMedian => twice_the_middle(&row) % 2 == 1,
            }
    }
}

impl ItemModel for DataSummary {
    type Params = Params;
    type Item = Data;

    const ID: &'static str = "data-summary";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, whole_numbers::COUNT, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::COUNT, params.count, 4..=9)?;
        ParamsError::unless_within(numbers::TO, params.to, 10..=60)?;
        if params.ask.can_be_of(params.count) {
            return Ok(());
        }
        Err(ParamsError { parameter: whole_numbers::COUNT, wrong: Wrong::NotWith { other: &ASK } })
    }

    /// The rows of so many numbers: a bound, since what fits is not counted. There is always more than a set takes.
    fn distinct(params: &Params) -> u64 {
        u64::from(params.to).pow(params.count.into())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Data {
        let to = u32::from(params.to);
        loop {
            let mut numbers: Vec<i64> = (0..params.count).map(|_| chance.between(1, to).into()).collect();
            if params.ask == Asking::Mode {
                // Left to chance alone, hardly any number would come twice.
                let (from, onto) = (chance.below(params.count.into()), chance.below(params.count.into()));
                numbers[onto as usize] = numbers[from as usize];
            }
            let data = Data { ask: params.ask, numbers };
            if data.can_be_asked() {
                return data;
            }
        }
    }

    fn is_same(one: &Data, other: &Data) -> bool {
        sorted(&one.numbers) == sorted(&other.numbers)
    }

    /// A median and a mode are among the numbers: at none of the places often, so that a place is nothing to go by.
    fn fits(block: &[Data], next: &Data, set_size: u16) -> bool {
        if matches!(next.ask, Asking::DecimalMean | Asking::HalvedMedian) {
            // Of numbers up to 10 most lie near the same one.
            return is_rare(block, next, set_size, 4, |one, other| one.exact() == other.exact());
        }
        if !matches!(next.ask, Asking::Median | Asking::Mode) {
            return true;
        }
        // A mode comes at least twice, which few places have to share.
        let every = if next.ask == Asking::Mode && next.numbers.len() < 8 { 2 } else { 3 };
        let is_at = |place: usize| move |data: &Data| data.numbers.get(place) == Some(&data.value());
        let is_rare_at = |place| is_rare(block, next, set_size, every, |one, _| is_at(place)(one));
        (0..next.numbers.len()).filter(|&place| is_at(place)(next)).all(is_rare_at)
    }

    fn difficulty(item: &Data) -> u32 {
        let large = item.numbers.iter().filter(|number| **number > 10).count();
        let has_two_places = item.exact().1 == 2;
        u32::from(large * 2 > item.numbers.len()) + u32::from(item.range() > 15) + u32::from(has_two_places)
    }

    fn key(item: &Data) -> Key {
        let (units, places) = item.exact();
        Key::decimal(units, places)
    }

    fn prompt(item: &Data, reader: Reader) -> Prompt {
        let row = item.numbers.iter().map(|&number| Math::whole(number, reader)).collect();
        let mut parts = vec![Part::words(Words::Ask { asked: item.ask.asked() }, reader)];
        parts.extend(Part::rows(row, IN_A_ROW, reader));
        Prompt(parts)
    }

    fn speech(item: &Data, reader: Reader) -> String {
        Words::Speech { asked: item.ask.asked(), numbers: item.numbers.clone() }.say(reader)
    }

    fn solution(item: &Data, reader: Reader) -> Vec<String> {
        let value = item.value();
        let row = sorted(&item.numbers);
        match item.ask {
            Asking::Mean => vec![
                Words::AddedUp { sum: item.sum() }.say(reader),
                Words::Shared { sum: item.sum(), count: item.count(), value }.say(reader),
            ],
            Asking::Median => vec![Words::InOrder { numbers: row }.say(reader), Words::Middle { value }.say(reader)],
            Asking::DecimalMean => vec![
                Words::AddedUp { sum: item.sum() }.say(reader),
                Words::SharedOn { sum: item.sum(), count: item.count(), exact: item.exact() }.say(reader),
            ],
            Asking::HalvedMedian => {
                let [lower, upper] = both_in_the_middle(&row);
                let halfway = Words::Halfway { lower, upper, exact: item.exact() };
                vec![Words::InOrder { numbers: row }.say(reader), halfway.say(reader)]
            }
            Asking::Mode => {
                let times = times(&item.numbers, value) as u64;
                vec![Words::MostOften { times, value }.say(reader)]
            }
            Asking::Range => {
                let (least, most) = (row.first().copied().unwrap_or_default(), row.last().copied().unwrap_or_default());
                vec![Words::LargestLessSmallest { least, most }.say(reader)]
            }
        }
    }

    fn misconceptions(item: &Data, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let half = |name, of, words: Words| Misconception::new(name, Key::fraction(of, 2), words, reader);
        let row = sorted(&item.numbers);
        match item.ask {
            Asking::Mean => vec![
                way("sum-not-shared", item.sum(), Words::ShareIt),
                half("median-for-mean", twice_the_middle(&row), Words::NotTheMedian),
            ],
            Asking::DecimalMean => vec![
                way("sum-not-shared", item.sum(), Words::ShareIt),
                way("rest-left-out", item.value(), Words::GoOnDividing),
                half("median-for-mean", twice_the_middle(&row), Words::NotTheMedian),
            ],
            Asking::HalvedMedian => {
                let [lower, upper] = both_in_the_middle(&row);
                vec![
                    half("not-put-in-order", twice_the_middle(&item.numbers), Words::OrderFirst),
                    way("smaller-of-the-two", lower, Words::BetweenTheTwo),
                    way("larger-of-the-two", upper, Words::BetweenTheTwo),
                ]
            }
            Asking::Median => vec![
                half("not-put-in-order", twice_the_middle(&item.numbers), Words::OrderFirst),
                half("half-of-the-range", item.range(), Words::OrderFirst),
            ],
            Asking::Mode => vec![
                way("how-often-it-comes", times(&item.numbers, item.value()) as i64, Words::NotHowOften),
                way("largest-number", row.last().copied().unwrap_or_default(), Words::NotTheLargest),
                half("median-for-mode", twice_the_middle(&row), Words::NotTheLargest),
            ],
            Asking::Range => {
                let ends =
                    [item.numbers.last(), item.numbers.first()].map(|number| number.copied().unwrap_or_default());
                vec![
                    way("last-less-first", (ends[0] - ends[1]).abs(), Words::NotTheEnds),
                    way("largest-number", row.last().copied().unwrap_or_default(), Words::LessTheSmallest),
                ]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_two_numbers_and_half_of_a_range_may_not_be_whole() {
        let data = Data { ask: Asking::Median, numbers: vec![30, 15, 20, 5] };
        let wrong = DataSummary::misconceptions(&data, Reader::default());
        let answers: Vec<(&str, String)> = wrong.iter().map(|wrong| (wrong.name, wrong.answer.canonical())).collect();
        assert_eq!(answers, [("not-put-in-order", "35/2".to_owned()), ("half-of-the-range", "25/2".to_owned())]);
    }
}
