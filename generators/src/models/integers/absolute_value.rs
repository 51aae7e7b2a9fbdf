//! Absolute values: `|−7| = ?`, `−|4| = ?`, `|−3| + |5| = ?`, `|2 − 9| = ?`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::signed::{behind_a_sign, other_than_zero},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        aloud::AskAloud,
        integers::absolute_value::{OF, Words},
    },
    parameters::{Parameter, algebra},
};

/// The model.
pub struct AbsoluteValue;

/// What stands between the bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// One number or a calculation.
    pub of: Of,
    /// How far from zero the numbers go, 5 to 50.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 50)))]
    pub up_to: u8,
}

/// What stands between the bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// One number, half of the time with a minus sign before the bars.
    Number,
    /// Two numbers.
    Calculation,
}

impl Default for Params {
    fn default() -> Self {
        Self { of: Of::Number, up_to: 20 }
    }
}

/// A calculation with bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bars {
    /// `|a|`
    Plain(i64),
    /// `−|a|`
    Opposite(i64),
    /// `|a| + |b|`
    Sum(i64, i64),
    /// `|a| − |b|`
    Difference(i64, i64),
    /// `|a + b|`
    OfSum(i64, i64),
    /// `|a − b|`
    OfDifference(i64, i64),
}

impl Bars {
    fn value(self) -> i64 {
        match self {
            Self::Plain(a) => a.abs(),
            Self::Opposite(a) => -a.abs(),
            Self::Sum(a, b) => a.abs() + b.abs(),
            Self::Difference(a, b) => a.abs() - b.abs(),
            Self::OfSum(a, b) => (a + b).abs(),
            Self::OfDifference(a, b) => (a - b).abs(),
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let bars = |number| Math::Absolute(vec![Math::whole(number, reader)]);
        let within =
            |a, sign, b| Math::Absolute(vec![Math::whole(a, reader), Math::Operator(sign), behind_a_sign(b, reader)]);
        match self {
            Self::Plain(a) => vec![bars(a)],
            Self::Opposite(a) => vec![Math::Operator('−'), bars(a)],
            Self::Sum(a, b) => vec![bars(a), Math::Operator('+'), bars(b)],
            Self::Difference(a, b) => vec![bars(a), Math::Operator('−'), bars(b)],
            Self::OfSum(a, b) => vec![within(a, '+', b)],
            Self::OfDifference(a, b) => vec![within(a, '−', b)],
        }
    }

    /// The value of the same without bars.
    fn without_bars(self) -> i64 {
        match self {
            Self::Plain(a) => a,
            Self::Opposite(a) => -a,
            Self::Sum(a, b) | Self::OfSum(a, b) => a + b,
            Self::Difference(a, b) | Self::OfDifference(a, b) => a - b,
        }
    }
}

impl ItemModel for AbsoluteValue {
    type Params = Params;
    type Item = Bars;

    const ID: &'static str = "absolute-value";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[OF, algebra::UP_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(algebra::UP_TO, params.up_to, 5..=50)
    }

    /// Of one number the negative, and any with a minus sign before it; of two all but two positive, four shapes.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.up_to);
        match params.of {
            Of::Number => 3 * n,
            // Two of the four shapes are sums.
            Of::Calculation => 2 * 3 * n * n + 3 * n * n + n,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Bars {
        let to = u32::from(params.up_to);
        if params.of == Of::Number {
            let a = other_than_zero(to, chance);
            return if chance.below(2) == 0 { Bars::Plain(-a.abs()) } else { Bars::Opposite(a) };
        }
        let shape = chance.below(4);
        loop {
            let (a, b) = (other_than_zero(to, chance), other_than_zero(to, chance));
            if a < 0 || b < 0 {
                return match shape {
                    0 => Bars::Sum(a, b),
                    1 => Bars::Difference(a, b),
                    2 => Bars::OfSum(a, b),
                    _ => Bars::OfDifference(a, b),
                };
            }
        }
    }

    fn is_same(one: &Bars, other: &Bars) -> bool {
        let is_mirror = match (one, other) {
            (Bars::Sum(a, b), Bars::Sum(c, d)) | (Bars::OfSum(a, b), Bars::OfSum(c, d)) => (a, b) == (d, c),
            _ => false,
        };
        one == other || is_mirror
    }

    fn difficulty(item: &Bars) -> u32 {
        match item {
            Bars::Plain(_) | Bars::Sum(..) => 0,
            Bars::Opposite(_) | Bars::Difference(..) => 1,
            Bars::OfSum(..) => 2,
            Bars::OfDifference(..) => 3,
        }
    }

    fn key(item: &Bars) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Bars, reader: Reader) -> Prompt {
        Prompt::calculation(item.row(reader))
    }

    fn speech(item: &Bars, reader: Reader) -> String {
        AskAloud::Value { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Bars, reader: Reader) -> Vec<String> {
        let distance = |number: i64| Words::Distance { number }.say(reader);
        let mut steps = match *item {
            Bars::Plain(a) | Bars::Opposite(a) => vec![distance(a)],
            Bars::Sum(a, b) | Bars::Difference(a, b) => vec![distance(a), distance(b)],
            Bars::OfSum(..) | Bars::OfDifference(..) => {
                vec![Words::InsideFirst { value: item.without_bars() }.say(reader)]
            }
        };
        let row = Part::Math(item.row(reader)).text();
        steps.push(Words::Result { row, value: item.value() }.say(reader));
        steps
    }

    fn misconceptions(item: &Bars, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![way("overlooked-the-bars", item.without_bars(), Words::OverlookedBars)];
        match *item {
            Bars::Plain(_) => {}
            Bars::Opposite(a) => wrong.push(way("dropped-the-minus-sign", a.abs(), Words::DroppedMinus)),
            Bars::Sum(..) | Bars::Difference(..) => {
                wrong.push(way("wrong-sign", -item.value(), Words::WrongSign));
            }
            Bars::OfSum(a, b) => wrong.push(way("bars-on-each", a.abs() + b.abs(), Words::BarsOnEach)),
            Bars::OfDifference(a, b) => wrong.push(way("bars-on-each", a.abs() - b.abs(), Words::BarsOnEach)),
        }
        wrong
    }
}
