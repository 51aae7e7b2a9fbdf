//! Tenths and hundredths added: `3/10 + 4/100 = ?`

use super::number::{shown, simplify};
use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        number::Mixed,
        steps::{Ask, Step},
        tenths_and_hundredths::{self as said, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct TenthsAndHundredths;

/// How many hundredths are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The most hundredths, 9 to 99.
    #[cfg_attr(feature = "schema", schemars(range(min = 9, max = 99)))]
    pub hundredths_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { hundredths_to: 60 }
    }
}

/// So many tenths and so many hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    tenths: i64,
    hundredths: i64,
}

impl Sum {
    fn value(self) -> i64 {
        10 * self.tenths + self.hundredths
    }
}

impl ItemModel for TenthsAndHundredths {
    type Params = Params;
    type Item = Sum;

    const ID: &'static str = "tenths-and-hundredths";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::HUNDREDTHS_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::HUNDREDTHS_TO, params.hundredths_to, 9..=99)
    }

    /// Hundredths that are whole tenths do not come.
    fn distinct(params: &Params) -> u64 {
        9 * u64::from(params.hundredths_to - params.hundredths_to / 10)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Sum {
        loop {
            let hundredths = chance.between(1, params.hundredths_to.into());
            if !hundredths.is_multiple_of(10) {
                return Sum { tenths: chance.between(1, 9).into(), hundredths: hundredths.into() };
            }
        }
    }

    fn difficulty(item: &Sum) -> u32 {
        u32::from(item.hundredths > 9) + u32::from(10 * item.tenths + item.hundredths > 100)
    }

    fn key(item: &Sum) -> Key {
        Key::fraction(item.value(), 100)
    }

    fn prompt(item: &Sum, reader: Reader) -> Prompt {
        let (tenths, hundredths) = (Mixed::fraction(item.tenths, 10), Mixed::fraction(item.hundredths, 100));
        Prompt::calculation(vec![shown(tenths, reader), Math::Operator('+'), shown(hundredths, reader)])
    }

    fn speech(item: &Sum, reader: Reader) -> String {
        Ask::Sum { a: Mixed::fraction(item.tenths, 10), b: Mixed::fraction(item.hundredths, 100) }.say(reader)
    }

    fn solution(item: &Sum, reader: Reader) -> Vec<String> {
        let (tenths, hundredths, value) = (item.tenths, item.hundredths, item.value());
        let mut steps = vec![
            Words::TenEach.say(reader),
            Step::Equal { left: format!("{tenths}/10"), right: format!("{}/100", 10 * tenths) }.say(reader),
            Step::Equal { left: format!("{}/100 + {hundredths}/100", 10 * tenths), right: format!("{value}/100") }
                .say(reader),
        ];
        simplify(&mut steps, value, 100, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Sum, reader: Reader) -> Vec<Misconception> {
        let sum = item.tenths + item.hundredths;
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("kept-the-numerators", (sum, 100), Words::KeptNumerators),
            way("all-as-tenths", (sum, 10), Words::AllTenths),
            way("added-the-denominators", (sum, 110), Words::AddedDenominators),
        ]
    }
}
