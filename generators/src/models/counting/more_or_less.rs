//! One, ten, a hundred more or less: `What is 10 more than 347?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::counting::more_or_less::Words,
    parameters::{Parameter, numbers, whole_numbers},
};

/// The model.
pub struct MoreOrLess;

/// How much more or less, of which numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The place that changes: 0 for one more or less, 1 for ten, 2 for a hundred, 3 for a thousand.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 3)))]
    pub place: u8,
    /// The largest number that is shown, at least five times what is added, to 99 999.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 99_999)))]
    pub to: u32,
}

impl Default for Params {
    fn default() -> Self {
        Self { place: 1, to: 100 }
    }
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    More,
    Less,
}

/// A number that has one of the place to lose, the place, and the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    number: i64,
    place: u8,
    way: Way,
}

impl Change {
    fn by(self) -> i64 {
        10_i64.pow(self.place.into())
    }

    fn changed(self, by: i64) -> i64 {
        match self.way {
            Way::More => self.number + by,
            Way::Less => self.number - by,
        }
    }

    /// What happens at the place: its digit changes by one, unless it is a 9 that grows or a 0 that shrinks.
    fn step(self) -> Words {
        let (number, place, count) = (self.number, self.place, self.number / self.by());
        match (self.way, count % 10, place) {
            (Way::More, 9, 0) => Words::EndsInZero,
            (Way::Less, 0, 0) => Words::EndsInNine,
            (Way::More, 9, _) => Words::OneMore { number, place, count },
            (Way::Less, 0, _) => Words::OneLess { number, place, count },
            _ => Words::Changes { place },
        }
    }

    fn question(self) -> Words {
        let (by, number) = (self.by(), self.number);
        match self.way {
            Way::More => Words::AskMore { by, number },
            Way::Less => Words::AskLess { by, number },
        }
    }
}

impl ItemModel for MoreOrLess {
    type Params = Params;
    type Item = Change;

    const ID: &'static str = "more-or-less";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[whole_numbers::PLACE, numbers::TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::PLACE, params.place, 0..=3)?;
        ParamsError::unless_within(numbers::TO, params.to, 5 * 10_u64.pow(params.place.into())..=99_999)
    }

    fn distinct(params: &Params) -> u64 {
        2 * (u64::from(params.to) - 10_u64.pow(params.place.into()) + 1)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Change {
        let way = if chance.below(2) == 0 { Way::More } else { Way::Less };
        let number = chance.between(10_u32.pow(params.place.into()), params.to);
        Change { number: number.into(), place: params.place, way }
    }

    /// Less is harder than more, and so is a change beyond the place itself.
    fn difficulty(item: &Change) -> u32 {
        let next = 10 * item.by();
        u32::from(item.way == Way::Less) + 3 * u32::from(item.number / next != item.changed(item.by()) / next)
    }

    fn key(item: &Change) -> Key {
        Key::integer(item.changed(item.by()))
    }

    fn prompt(item: &Change, reader: Reader) -> Prompt {
        Prompt::words(item.question(), reader)
    }

    fn speech(item: &Change, reader: Reader) -> String {
        item.question().say(reader)
    }

    fn solution(item: &Change, reader: Reader) -> Vec<String> {
        let (number, by, answer) = (item.number, item.by(), item.changed(item.by()));
        let calculation = match item.way {
            Way::More => Words::Add { number, by, answer },
            Way::Less => Words::Subtract { number, by, answer },
        };
        vec![item.step().say(reader), calculation.say(reader)]
    }

    fn misconceptions(item: &Change, reader: Reader) -> Vec<Misconception> {
        let by = item.by();
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![way("other-way", item.changed(-by), Words::OtherWay)];
        let too_far_left = item.changed(10 * by);
        if too_far_left >= 0 {
            wrong.push(way("place-too-far-left", too_far_left, Words::OtherPlace { place: item.place }));
        }
        if item.place > 0 {
            wrong.push(way("place-too-far-right", item.changed(by / 10), Words::OtherPlace { place: item.place }));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_is_crossed_is_not_said_to_change_by_one() {
        for (number, place, way, expected) in [
            (347, 1, Way::More, "The tens change by one."),
            (347, 1, Way::Less, "The tens change by one."),
            (1081, 2, Way::Less, "1081 has 10 hundreds. One less leaves 9 hundreds."),
            (1981, 2, Way::More, "1981 has 19 hundreds. One more makes 20 hundreds."),
            (95, 1, Way::More, "95 has 9 tens. One more makes 10 tens."),
            (10, 0, Way::Less, "Before a number that ends in 0 comes one that ends in 9, and the tens change too."),
            (19, 0, Way::More, "After a number that ends in 9 comes one that ends in 0, and the tens change too."),
            (90, 0, Way::More, "The ones change by one."),
            (99, 0, Way::Less, "The ones change by one."),
        ] {
            let change = Change { number, place, way };
            assert_eq!(MoreOrLess::solution(&change, Reader::default())[0], expected, "{change:?}");
        }
    }
}
