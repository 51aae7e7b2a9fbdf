//! The middle of a segment where it lies at halves, and the other end from the middle and one end.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::halved_point, ranges::Ranges},
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::segment_middle::{ASK, Halves, Words},
    parameters::{Parameter, algebra},
};

/// The model.
pub struct SegmentMiddle;

/// What is asked, and of which segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is asked.
    pub ask: Asking,
    /// How far from zero the ends' coordinates go, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub up_to: u8,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// The middle; one of its coordinates at least is not whole.
    Middle,
    /// The other end from the middle.
    OtherEnd,
}

impl Default for Params {
    fn default() -> Self {
        Self { ask: Asking::Middle, up_to: 9 }
    }
}

/// A segment by its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    ask: Asking,
    from: (i64, i64),
    to: (i64, i64),
}

fn numbers(params: Params) -> Ranges<4> {
    let to = i64::from(params.up_to);
    Ranges([(-to, to); 4])
}

/// Neither along an axis nor with the origin in its middle, and no coordinates that could be exchanged unseen.
fn fits(ask: Asking, row: &[i64; 4]) -> bool {
    let segment = segment(ask, *row);
    let (x, y) = segment.middle();
    let is_slanted = segment.from.0 != segment.to.0 && segment.from.1 != segment.to.1;
    let is_halved = x % 2 != 0 || y % 2 != 0;
    let answer = segment.answer();
    is_slanted && answer.0 != answer.1 && (x, y) != (0, 0) && (ask == Asking::OtherEnd || is_halved)
}

const fn segment(ask: Asking, [x1, y1, x2, y2]: [i64; 4]) -> Segment {
    Segment { ask, from: (x1, y1), to: (x2, y2) }
}

/// A point of whole coordinates, in halves.
const fn in_halves((x, y): (i64, i64)) -> Halves {
    (2 * x, 2 * y)
}

impl Segment {
    const fn middle(self) -> Halves {
        (self.from.0 + self.to.0, self.from.1 + self.to.1)
    }

    const fn answer(self) -> Halves {
        match self.ask {
            Asking::Middle => self.middle(),
            Asking::OtherEnd => in_halves(self.to),
        }
    }
}

impl ItemModel for SegmentMiddle {
    type Params = Params;
    type Item = Segment;

    const ID: &'static str = "segment-middle";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ASK, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 5..=12)
    }

    /// A segment whose middle is asked for is the same from either end.
    fn distinct(params: &Params) -> u64 {
        let all = numbers(*params).count(|row| fits(params.ask, row));
        if params.ask == Asking::Middle { all / 2 } else { all }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Segment {
        segment(params.ask, numbers(*params).draw(|row| fits(params.ask, row), chance))
    }

    fn is_same(one: &Segment, other: &Segment) -> bool {
        let is_turned = one.ask == Asking::Middle && (one.from, one.to) == (other.to, other.from);
        one == other || is_turned
    }

    /// Halves, and a middle below zero.
    fn difficulty(item: &Segment) -> u32 {
        let (x, y) = item.middle();
        u32::from(x % 2 != 0) + u32::from(y % 2 != 0) + u32::from(x < 0 || y < 0)
    }

    /// No point twice: the two segments that cross in their middle have the same numbers in another order.
    fn fits(block: &[Segment], next: &Segment, _: u16) -> bool {
        block.iter().all(|other| other.answer() != next.answer())
    }

    fn key(item: &Segment) -> Key {
        halved_point(item.answer())
    }

    fn prompt(item: &Segment, reader: Reader) -> Prompt {
        let (end, other) = (in_halves(item.from), in_halves(item.to));
        match item.ask {
            Asking::Middle => Prompt::words(Words::AskMiddle { one: end, other }, reader),
            Asking::OtherEnd => Prompt::words(Words::AskEnd { end, middle: item.middle() }, reader),
        }
    }

    fn speech(item: &Segment, reader: Reader) -> String {
        let (end, other) = (in_halves(item.from), in_halves(item.to));
        match item.ask {
            Asking::Middle => Words::SpeechMiddle { one: end, other }.say(reader),
            Asking::OtherEnd => Words::SpeechEnd { end, middle: item.middle() }.say(reader),
        }
    }

    fn solution(item: &Segment, reader: Reader) -> Vec<String> {
        let (from, to, middle) = (in_halves(item.from), in_halves(item.to), item.middle());
        let step = |letter, end, other, middle| match item.ask {
            Asking::Middle => Words::HalfOfTheSum { letter, one: end, other }.say(reader),
            Asking::OtherEnd => Words::OnceMore { letter, end, middle }.say(reader),
        };
        let shown = Self::key(item).shown(reader);
        vec![step('x', from.0, to.0, middle.0), step('y', from.1, to.1, middle.1), Words::PointIs { shown }.say(reader)]
    }

    fn misconceptions(item: &Segment, reader: Reader) -> Vec<Misconception> {
        let way = |name, point: Halves, words: Words| Misconception::new(name, halved_point(point), words, reader);
        let (end, middle, answer) = (in_halves(item.from), item.middle(), item.answer());
        let step = (middle.0 - end.0, middle.1 - end.1);
        let exchanged = way("coordinates-exchanged", (answer.1, answer.0), Words::XFirst);
        match item.ask {
            Asking::Middle => vec![
                exchanged,
                way("sums-not-halved", (2 * middle.0, 2 * middle.1), Words::ThenHalve),
                way("half-of-the-difference", step, Words::SumNotDifference),
            ],
            Asking::OtherEnd => {
                let sum = (end.0 + middle.0, end.1 + middle.1);
                let mut wrong = vec![
                    exchanged,
                    way("other-direction", (end.0 - step.0, end.1 - step.1), Words::OtherDirection),
                    way("step-alone", step, Words::FromTheMiddle),
                ];
                // Half of a half would be a quarter.
                if sum.0 % 2 == 0 && sum.1 % 2 == 0 {
                    wrong.push(way("middle-of-both", (sum.0 / 2, sum.1 / 2), Words::FurtherThanTheMiddle));
                }
                wrong
            }
        }
    }
}
