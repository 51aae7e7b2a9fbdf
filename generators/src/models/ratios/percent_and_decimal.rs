//! Percents with tenths and above 100 as decimals, and back: `37.5% = ?`, `1.4 = ?%`

use crate::{
    answers::{AskedUnit, Form, Key, NumberKey},
    model::{ItemModel, Misconception, ParamsError},
    models::decimals::number::{shown, without_zeros},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        decimals::number::Decimal,
        ratios::percent_and_decimal::{self as said, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct PercentAndDecimal;

/// From which form to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// From which form to which.
    pub write: Write,
    /// The percents stay below this, 150 to 900; the smallest is 0.1.
    #[cfg_attr(feature = "schema", schemars(range(min = 150, max = 900)))]
    pub percent_to: u16,
}

/// From which form to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Write {
    /// A percent as a decimal.
    PercentAsDecimal,
    /// A decimal as a percent.
    DecimalAsPercent,
}

impl Default for Params {
    fn default() -> Self {
        Self { write: Write::PercentAsDecimal, percent_to: 150 }
    }
}

/// A percent, and how it is shown and asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formed {
    /// Tenths of a percent, which are thousandths.
    thousandths: i64,
    write: Write,
}

impl Formed {
    fn percent(self) -> Decimal {
        without_zeros(Decimal::new(self.thousandths, 1))
    }

    fn decimal(self) -> Decimal {
        without_zeros(Decimal::new(self.thousandths, 3))
    }
}

impl ItemModel for PercentAndDecimal {
    type Params = Params;
    type Item = Formed;

    const ID: &'static str = "percent-and-decimal";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::WRITE, said::PERCENT_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::PERCENT_TO, params.percent_to, 150..=900)
    }

    /// Tenths of every percent, and whole ones above 100 that are no hundreds.
    fn distinct(params: &Params) -> u64 {
        let to = u64::from(params.percent_to);
        let whole = (101..to).filter(|percent| percent % 100 != 0).count() as u64;
        9 * to + whole
    }

    /// Each sort as often as any other, however few there are of it.
    fn draw(params: &Params, chance: &mut Chance) -> Formed {
        let to = u32::from(params.percent_to);
        let tenths = |from, to, chance: &mut Chance| 10 * chance.between(from, to) + chance.between(1, 9);
        let thousandths = match chance.below(4) {
            0 => tenths(0, 9, chance),
            1 => tenths(10, 99, chance),
            2 => tenths(100, to - 1, chance),
            _ => loop {
                let percent = chance.between(101, to - 1);
                if !percent.is_multiple_of(100) {
                    break 10 * percent;
                }
            },
        };
        Formed { thousandths: thousandths.into(), write: params.write }
    }

    /// Below 10 percent zeros have to be written or passed, and tenths of a percent are thousandths.
    fn difficulty(item: &Formed) -> u32 {
        match item.thousandths {
            ..100 => 4,
            whole if whole % 10 == 0 => 1,
            100..1000 => 2,
            _ => 3,
        }
    }

    fn key(item: &Formed) -> Key {
        match item.write {
            Write::PercentAsDecimal => {
                let Decimal { units, places } = item.decimal();
                Key::Number(NumberKey::decimal(units, places).in_forms(&[Form::Decimal]))
            }
            Write::DecimalAsPercent => {
                let Decimal { units, places } = item.percent();
                Key::decimal(units, places).asked_in(AskedUnit::Percents)
            }
        }
    }

    fn prompt(item: &Formed, reader: Reader) -> Prompt {
        let tight = |piece| Math::Tight(vec![piece, Math::Operator('%')]);
        let (ask, given, open) = match item.write {
            Write::PercentAsDecimal => (Words::AskDecimal, tight(shown(item.percent(), reader)), Math::Blank),
            Write::DecimalAsPercent => (Words::AskPercent, shown(item.decimal(), reader), tight(Math::Blank)),
        };
        Prompt(vec![Part::words(ask, reader), Part::Math(vec![given, Math::Operator('='), open])])
    }

    fn speech(item: &Formed, reader: Reader) -> String {
        match item.write {
            Write::PercentAsDecimal => Words::SpeechDecimal { percent: item.percent() },
            Write::DecimalAsPercent => Words::SpeechPercent { decimal: item.decimal() },
        }
        .say(reader)
    }

    fn solution(item: &Formed, reader: Reader) -> Vec<String> {
        let (percent, decimal) = (item.percent(), item.decimal());
        match item.write {
            Write::PercentAsDecimal => {
                vec![Words::DivideByHundred.say(reader), Words::AsDecimal { percent, decimal }.say(reader)]
            }
            Write::DecimalAsPercent => {
                vec![Words::MultiplyByHundred.say(reader), Words::AsPercent { decimal, percent }.say(reader)]
            }
        }
    }

    fn misconceptions(item: &Formed, reader: Reader) -> Vec<Misconception> {
        let way = |name, places: u8, words: Words| {
            let Decimal { units, places } = without_zeros(Decimal::new(item.thousandths, places));
            Misconception::new(name, Key::decimal(units, places), words, reader)
        };
        match item.write {
            Write::PercentAsDecimal => vec![
                way("kept-the-number", 1, Words::Kept),
                way("one-place-short", 2, Words::OneShort),
                way("one-place-too-far", 4, Words::OneTooFar),
            ],
            Write::DecimalAsPercent => vec![
                way("kept-the-number", 3, Words::Kept),
                way("one-place-short", 2, Words::OneShort),
                way("one-place-too-far", 0, Words::OneTooFar),
            ],
        }
    }
}
