//! Numbers in several writings or lengths in several units, to be put in order by their letters: `a) 3/8 b) 0.4 c) 35%`

pub use super::several_writings::Of;

use super::several_writings::{WRITINGS, Written, count, nth, ways};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::keys::ordering,
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        decimals::labelled_order::{OF, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct LabelledOrder;

/// What is put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is put in order.
    pub of: Of,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::FractionsAndDecimals }
    }
}

/// How many there are.
const COUNT: usize = 4;

/// What is put in order, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Four([Written; COUNT]);

/// How often each way of writing has to come, and how many more of any there are.
const fn wanted(of: Of) -> ([usize; WRITINGS], usize) {
    match of {
        Of::FractionsAndDecimals => ([2, 2, 0], 0),
        Of::FractionsDecimalsAndPercents | Of::Lengths => ([1, 1, 1], 1),
    }
}

impl Four {
    fn is_of_lengths(self) -> bool {
        self.0.iter().any(|written| matches!(written, Written::Length(..)))
    }

    /// Their places, the one with the least of something first.
    fn sorted_by(self, size: impl Fn(Written) -> i64) -> [usize; COUNT] {
        let mut places = [0, 1, 2, 3];
        places.sort_by_key(|&place| size(self.0[place]));
        places
    }

    fn order(self) -> [usize; COUNT] {
        self.sorted_by(Written::size)
    }

    fn question(self) -> Words {
        if self.is_of_lengths() { Words::AskLengths } else { Words::AskNumbers }
    }

    fn each(self, said: impl Fn(Written) -> String) -> Vec<String> {
        self.0.map(said).to_vec()
    }
}

impl ItemModel for LabelledOrder {
    type Params = Params;
    type Item = Four;

    const ID: &'static str = "labelled-order";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// The ways to choose four of different size; in which order they stand does not count.
    fn distinct(params: &Params) -> u64 {
        let (counts, more) = wanted(params.of);
        if more == 0 {
            return ways(params.of, counts);
        }
        let with_one_more = |writing: usize| {
            let mut counts = counts;
            counts[writing] += 1;
            ways(params.of, counts)
        };
        (0..WRITINGS).map(with_one_more).sum()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Four {
        let (counts, _) = wanted(params.of);
        let mut writings: Vec<usize> =
            (0..WRITINGS).flat_map(|writing| std::iter::repeat_n(writing, counts[writing])).collect();
        while writings.len() < COUNT {
            writings.push(chance.below(WRITINGS as u32) as usize);
        }
        loop {
            let mut left = writings.clone();
            let four = Four([(); COUNT].map(|()| {
                let writing = left.swap_remove(chance.below(left.len() as u32) as usize);
                nth(params.of, writing, chance.below(count(params.of, writing)))
            }));
            let order = four.order();
            let are_different = order.windows(2).all(|pair| four.0[pair[0]].size() < four.0[pair[1]].size());
            if are_different && !order.is_sorted() {
                return four;
            }
        }
    }

    fn is_same(one: &Four, other: &Four) -> bool {
        one.order().map(|place| one.0[place]) == other.order().map(|place| other.0[place])
    }

    /// How many neighbours in the order are written in different ways.
    fn difficulty(item: &Four) -> u32 {
        let differ = |pair: &&[usize]| item.0[pair[0]].writing() != item.0[pair[1]].writing();
        item.order().windows(2).filter(differ).count() as u32
    }

    fn key(item: &Four) -> Key {
        ordering(&item.order())
    }

    fn prompt(item: &Four, reader: Reader) -> Prompt {
        let each = item.0.map(|written| vec![Part::Math(written.math(reader))]);
        Prompt(vec![Part::words(item.question(), reader), Part::Choices(each.to_vec())])
    }

    fn speech(item: &Four, reader: Reader) -> String {
        let each = item.each(|written| written.aloud(reader));
        Words::Aloud { question: item.question().say(reader), each }.say(reader)
    }

    fn solution(item: &Four, reader: Reader) -> Vec<String> {
        let each = item.each(|written| written.alike(reader));
        let alike = if item.is_of_lengths() { Words::InOneUnit { each } } else { Words::AsDecimals { each } };
        vec![alike.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Four, reader: Reader) -> Vec<Misconception> {
        let way = |name, order: [usize; COUNT], words: Words| Misconception::new(name, ordering(&order), words, reader);
        let mut reversed = item.order();
        reversed.reverse();
        if item.is_of_lengths() {
            return vec![
                way("greatest-first", reversed, Words::ShortestFirst),
                way("without-the-units", item.sorted_by(Written::digits), Words::UnitsCount),
            ];
        }
        let of_fractions = |written| match written {
            Written::Fraction { .. } => Written::digits(written),
            _ => Written::size(written),
        };
        let of_percents = |written| match written {
            Written::Percent(_) => Written::digits(written),
            _ => Written::size(written),
        };
        vec![
            way("greatest-first", reversed, Words::LeastFirst),
            way("fraction-for-its-digits", item.sorted_by(of_fractions), Words::FractionIsNoPoint),
            way("percent-for-a-whole-number", item.sorted_by(of_percents), Words::PercentIsOfHundred),
            way("longer-is-greater", item.sorted_by(Written::behind_the_point), Words::LongerIsNotGreater),
        ]
    }
}
