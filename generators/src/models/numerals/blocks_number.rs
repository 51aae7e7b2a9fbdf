//! Base-ten blocks and the number that they show.

use crate::{
    answers::Key,
    figures::BaseTen,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{arithmetic::Step, numerals::blocks_number::Words},
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct BlocksNumber;

/// How many blocks there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The most flats of a hundred, 0 to 9.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 9)))]
    pub hundreds_to: u8,
    /// The most single cubes, 4 to 19. Where that is ten or more there are at least ten, which make a ten.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 19)))]
    pub ones_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { hundreds_to: 0, ones_to: 9 }
    }
}

/// So many blocks of each sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocks {
    hundreds: u8,
    tens: u8,
    ones: u8,
}

/// The fewest and the most single cubes.
fn ones(params: &Params) -> (u32, u32) {
    let to = u32::from(params.ones_to);
    (if to < 10 { 0 } else { 10 }, to)
}

impl Blocks {
    /// What the blocks of each sort are worth, where there are any.
    fn parts(self) -> Vec<i64> {
        [100 * i64::from(self.hundreds), 10 * i64::from(self.tens), i64::from(self.ones)]
            .into_iter()
            .filter(|part| *part > 0)
            .collect()
    }

    fn value(self) -> i64 {
        self.parts().iter().sum()
    }
}

impl ItemModel for BlocksNumber {
    type Params = Params;
    type Item = Blocks;

    const ID: &'static str = "blocks-number";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::HUNDREDS_TO, whole_numbers::ONES_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::HUNDREDS_TO, params.hundreds_to, 0..=9)?;
        ParamsError::unless_within(whole_numbers::ONES_TO, params.ones_to, 4..=19)
    }

    /// One flat or more where there are any, 1 to 9 rods, and the cubes.
    fn distinct(params: &Params) -> u64 {
        let (fewest, most) = ones(params);
        u64::from(params.hundreds_to.max(1)) * 9 * u64::from(most - fewest + 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Blocks {
        let hundreds = if params.hundreds_to == 0 { 0 } else { chance.between(1, params.hundreds_to.into()) };
        let (fewest, most) = ones(params);
        let (tens, ones) = (chance.between(1, 9), chance.between(fewest, most));
        Blocks { hundreds: hundreds as u8, tens: tens as u8, ones: ones as u8 }
    }

    /// How many blocks there are to count, whether the cubes make a ten of their own, and the tens a hundred.
    fn difficulty(item: &Blocks) -> u32 {
        u32::from(item.tens + item.ones > 9) + 3 * u32::from(item.ones > 9) + u32::from(10 * item.tens + item.ones > 99)
    }

    fn key(item: &Blocks) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Blocks, reader: Reader) -> Prompt {
        let figure = BaseTen { hundreds: item.hundreds, tens: item.tens, ones: item.ones };
        Prompt(vec![Part::figure(&figure, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Blocks, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Blocks, reader: Reader) -> Vec<String> {
        let parts = item.parts();
        if parts.len() == 1 {
            return vec![Words::OnlyTens { tens: item.tens.into() }.say(reader)];
        }
        vec![Words::Worth.say(reader), Step::Sum { parts }.say(reader)]
    }

    fn misconceptions(item: &Blocks, reader: Reader) -> Vec<Misconception> {
        let (hundreds, tens, ones) = (i64::from(item.hundreds), i64::from(item.tens), i64::from(item.ones));
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![
            way("counted-the-blocks", hundreds + tens + ones, Words::CountedBlocks),
            way("places-swapped", 100 * hundreds + 10 * ones + tens, Words::PlacesSwapped),
        ];
        if ones > 9 {
            wrong.push(way("ten-ones-side-by-side", 100 * (10 * hundreds + tens) + ones, Words::SideBySide));
            wrong.push(way("forgot-to-regroup", item.value() - 10, Words::ForgotTen));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::{Seed, Source};

    #[test]
    fn where_cubes_may_make_a_ten_they_do_in_every_item() {
        let seed = Seed::try_from(1).expect("small");
        let mut chance = Chance::new(Source { seed, block: 0, set_size: 10, model_version: 1, blueprint_version: 1 });
        for (ones_to, fewest) in [(4, 0), (9, 0), (10, 10), (19, 10)] {
            let params = Params { hundreds_to: 0, ones_to };
            let ones: Vec<u8> = (0..500).map(|_| BlocksNumber::draw(&params, &mut chance).ones).collect();
            assert_eq!((ones.iter().min(), ones.iter().max()), (Some(&fewest), Some(&ones_to)));
        }
    }
}
