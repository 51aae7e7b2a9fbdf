//! Percents, decimals and fractions of one value: `35% = ?`, `0.35 = ?%`

use crate::{
    answers::{AskedUnit, Form, Key, NumberKey, Simplify},
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use num_integer::gcd;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::ratios::percent_form::{self as said, Words},
    parameters::{Parameter, whole_numbers::NUMBER_TO},
};

/// The model.
pub struct PercentForm;

/// From which form to which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// From which form to which.
    pub write: Write,
    /// The largest percent, 50 to 99; the smallest is 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 50, max = 99)))]
    pub number_to: u8,
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
    /// A percent as a fraction in lowest terms.
    PercentAsFraction,
    /// A fraction as a percent.
    FractionAsPercent,
}

impl Default for Params {
    fn default() -> Self {
        Self { write: Write::PercentAsDecimal, number_to: 99 }
    }
}

/// A percent, and how it is shown and asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formed {
    percent: i64,
    write: Write,
}

impl Formed {
    fn fraction(self) -> (i64, i64) {
        let by = gcd(self.percent, 100);
        (self.percent / by, 100 / by)
    }

    fn decimal(self) -> (i64, u8) {
        if self.percent % 10 == 0 { (self.percent / 10, 1) } else { (self.percent, 2) }
    }
}

impl ItemModel for PercentForm {
    type Params = Params;
    type Item = Formed;

    const ID: &'static str = "percent-form";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::WRITE, NUMBER_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(NUMBER_TO, params.number_to, 50..=99)
    }

    fn distinct(params: &Params) -> u64 {
        params.number_to.into()
    }

    fn draw(params: &Params, chance: &mut Chance) -> Formed {
        Formed { percent: chance.between(1, params.number_to.into()).into(), write: params.write }
    }

    /// Below 10 a zero is needed, and tens lose one; a fraction that is no hundredth is worked out.
    fn difficulty(item: &Formed) -> u32 {
        let (over, under) = item.fraction();
        match item.write {
            Write::PercentAsDecimal | Write::DecimalAsPercent if item.percent < 10 => 6,
            Write::PercentAsDecimal | Write::DecimalAsPercent => 4 + u32::from(item.percent % 10 == 0),
            Write::PercentAsFraction | Write::FractionAsPercent => 4 + 2 * u32::from(under < 100) + u32::from(over > 1),
        }
    }

    fn fits(block: &[Formed], next: &Formed, set_size: u16) -> bool {
        let is_read_off = |item: &Formed| item.write == Write::FractionAsPercent && item.fraction().1 == 100;
        is_rare(block, next, set_size, 3, |one, other| one.percent < 10 && other.percent < 10)
            && is_rare(block, next, set_size, 5, |one, other| is_read_off(one) && is_read_off(other))
    }

    fn key(item: &Formed) -> Key {
        let ((over, under), (units, places)) = (item.fraction(), item.decimal());
        match item.write {
            Write::PercentAsDecimal => Key::Number(NumberKey::decimal(units, places).in_forms(&[Form::Decimal])),
            Write::PercentAsFraction => {
                let key = NumberKey::fraction(over, under).in_forms(&[Form::Proper]);
                Key::Number(key.simplified(Simplify::Required))
            }
            Write::DecimalAsPercent | Write::FractionAsPercent => {
                Key::integer(item.percent).asked_in(AskedUnit::Percents)
            }
        }
    }

    fn prompt(item: &Formed, reader: Reader) -> Prompt {
        let ((over, under), (units, places)) = (item.fraction(), item.decimal());
        let percent = || Math::percent(item.percent, reader);
        let blank_percent = || Math::Tight(vec![Math::Blank, Math::Operator('%')]);
        let (ask, given, open) = match item.write {
            Write::PercentAsDecimal => (Words::AskDecimal, percent(), Math::Blank),
            Write::PercentAsFraction => (Words::AskFraction, percent(), Math::Blank),
            Write::DecimalAsPercent => (Words::AskPercent, Math::decimal(units, places, reader), blank_percent()),
            Write::FractionAsPercent => (Words::AskPercent, Math::fraction(over, under, reader), blank_percent()),
        };
        Prompt(vec![Part::words(ask, reader), Part::Math(vec![given, Math::Operator('='), open])])
    }

    fn speech(item: &Formed, reader: Reader) -> String {
        let (percent, (over, under), (units, places)) = (item.percent, item.fraction(), item.decimal());
        match item.write {
            Write::PercentAsDecimal => Words::SpeechDecimal { percent },
            Write::PercentAsFraction => Words::SpeechFraction { percent },
            Write::DecimalAsPercent => Words::SpeechDecimalAsPercent { units, places },
            Write::FractionAsPercent => Words::SpeechFractionAsPercent { over, under },
        }
        .say(reader)
    }

    fn solution(item: &Formed, reader: Reader) -> Vec<String> {
        let (percent, (over, under), (units, places)) = (item.percent, item.fraction(), item.decimal());
        match item.write {
            Write::PercentAsDecimal => {
                vec![
                    Words::Hundredths { percent }.say(reader),
                    Words::ReadDecimal { percent, units, places }.say(reader),
                ]
            }
            Write::PercentAsFraction => {
                let shown = Self::key(item).shown(reader);
                let hundredths = Words::Hundredths { percent }.say(reader);
                let mut steps = vec![hundredths];
                steps.push(Words::LowestTerms { percent, shown }.say(reader));
                steps
            }
            Write::DecimalAsPercent => vec![
                Words::DecimalHundredths { units, places, percent }.say(reader),
                Words::HundredthsArePercents { percent }.say(reader),
            ],
            Write::FractionAsPercent => vec![
                Words::FractionHundredths { over, under, percent }.say(reader),
                Words::HundredthsArePercents { percent }.say(reader),
            ],
        }
    }

    fn misconceptions(item: &Formed, reader: Reader) -> Vec<Misconception> {
        let (percent, (over, under)) = (item.percent, item.fraction());
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        match item.write {
            Write::PercentAsDecimal | Write::PercentAsFraction => vec![
                way("tenths-for-hundredths", (percent, 10), Words::Tenths),
                way("kept-the-number", (percent, 1), Words::Kept),
                way("thousandths", (percent, 1000), Words::Thousandths),
            ],
            Write::DecimalAsPercent => vec![
                way("tenths-for-hundredths", (percent, 10), Words::Tenths),
                way("kept-the-number", (percent, 100), Words::Kept),
                way("point-too-far", (percent * 10, 1), Words::Thousandths),
            ],
            Write::FractionAsPercent => vec![
                way("numerator-as-percent", (over, 1), Words::Numerator),
                way("denominator-as-percent", (under, 1), Words::Numerator),
                way("kept-the-number", (over, under), Words::Kept),
                way("percent-of-the-rest", (100 - percent, 1), Words::Rest),
            ],
        }
    }
}
