//! Decimals that repeat for ever as fractions: `0.777…`, `2.1818…`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::decimals::{
        number::Decimal,
        repeating_decimal::{self as said, Words},
        steps::WHOLE_PART_TO,
    },
    parameters::Parameter,
};

/// The model.
pub struct RepeatingDecimal;

/// Which decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits repeat, 1 or 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 2)))]
    pub period: u8,
    /// The largest number before the point, 1 to 9.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9)))]
    pub whole_part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { period: 1, whole_part_to: 4 }
    }
}

/// A whole number and the digits that repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeating {
    whole: i64,
    repeated: i64,
    period: u8,
}

impl Repeating {
    /// 10 for one digit that repeats, 100 for two.
    fn power(self) -> i64 {
        10_i64.pow(self.period.into())
    }

    fn under(self) -> i64 {
        self.power() - 1
    }

    fn over(self) -> i64 {
        self.whole * self.under() + self.repeated
    }

    /// The digits that are shown before the dots: three of one, two times two.
    fn shown(self, whole: i64, reader: Reader) -> String {
        let (places, behind) = if self.period == 1 { (3, self.repeated * 111) } else { (4, self.repeated * 101) };
        format!("{}…", Decimal::new(whole * 10_i64.pow(places) + behind, places as u8).written(reader))
    }
}

impl ItemModel for RepeatingDecimal {
    type Params = Params;
    type Item = Repeating;

    const ID: &'static str = "repeating-decimal";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::PERIOD, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::PERIOD, params.period, 1..=2)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 1..=9)
    }

    /// One digit from 1 to 8, or two different digits, behind each whole number.
    fn distinct(params: &Params) -> u64 {
        let repeated = if params.period == 1 { 8 } else { 90 };
        (u64::from(params.whole_part_to) + 1) * repeated
    }

    fn draw(params: &Params, chance: &mut Chance) -> Repeating {
        let whole = chance.between(0, params.whole_part_to.into()).into();
        let period = params.period;
        loop {
            let repeated = i64::from(if period == 1 { chance.between(1, 8) } else { chance.between(1, 98) });
            if period == 1 || repeated % 11 != 0 {
                return Repeating { whole, repeated, period };
            }
        }
    }

    fn difficulty(item: &Repeating) -> u32 {
        2 * u32::from(item.whole > 0) + u32::from(num_integer::gcd(item.repeated, item.under()) > 1)
    }

    fn key(item: &Repeating) -> Key {
        Key::fraction(item.over(), item.under())
    }

    fn prompt(item: &Repeating, reader: Reader) -> Prompt {
        let number = Math::Number(item.shown(item.whole, reader));
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(vec![number])])
    }

    fn speech(item: &Repeating, reader: Reader) -> String {
        Words::Speech { shown: item.shown(item.whole, reader), period: item.period }.say(reader)
    }

    fn solution(item: &Repeating, reader: Reader) -> Vec<String> {
        let (over, under, power) = (item.over(), item.under(), item.power());
        let shown = Self::key(item).shown(reader);
        let large = item.shown(item.whole * power + item.repeated, reader);
        let mut steps = vec![
            Words::Times { power, large }.say(reader),
            Words::Subtract { over, under }.say(reader),
            Words::Fraction { over, under }.say(reader),
        ];
        if format!("{over}/{under}") != shown {
            steps.push(Words::Simplified { over, under, shown }.say(reader));
        }
        steps
    }

    fn misconceptions(item: &Repeating, reader: Reader) -> Vec<Misconception> {
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        let (power, under) = (item.power(), item.under());
        vec![
            way("as-a-decimal-that-ends", (item.whole * power + item.repeated, power), Words::Ends),
            way("tens-over-nines", (item.whole * power + item.repeated, under), Words::KeptWhole),
            way("lost-the-whole", (item.repeated, under), Words::LostWhole),
        ]
    }
}
