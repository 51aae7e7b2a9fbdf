//! Decimals that repeat for ever as fractions: `0.777…`, `2.1818…`, `1.1666…`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::keys::fraction,
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
    /// How many digits behind the point stand before those that repeat, 0 to 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 2)))]
    pub before: u8,
    /// The largest number before the point, 1 to 9.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 9)))]
    pub whole_part_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { period: 1, before: 0, whole_part_to: 4 }
    }
}

/// The digits before those that repeat, some of them behind the point, and those that repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeating {
    head: i64,
    before: u8,
    repeated: i64,
    period: u8,
}

impl Repeating {
    /// 10 for one digit that repeats, 100 for two.
    fn power(self) -> i64 {
        10_i64.pow(self.period.into())
    }

    /// 1, or 10 for each digit behind the point that does not repeat.
    fn shift(self) -> i64 {
        10_i64.pow(self.before.into())
    }

    fn nines(self) -> i64 {
        self.power() - 1
    }

    fn under(self) -> i64 {
        self.nines() * self.shift()
    }

    fn over(self) -> i64 {
        self.head * self.nines() + self.repeated
    }

    fn whole(self) -> i64 {
        self.head / self.shift()
    }

    /// Other digits before the same ones, and the digits that are shown before the dots: three of one, two times two.
    fn shown(self, head: i64, before: u8, reader: Reader) -> String {
        let (places, behind) = if self.period == 1 { (3, self.repeated * 111) } else { (4, self.repeated * 101) };
        format!("{}…", Decimal::new(head * 10_i64.pow(places) + behind, before + places as u8).written(reader))
    }

    fn number(self, reader: Reader) -> String {
        self.shown(self.head, self.before, reader)
    }
}

impl ItemModel for RepeatingDecimal {
    type Params = Params;
    type Item = Repeating;

    const ID: &'static str = "repeating-decimal";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[said::PERIOD, said::BEFORE, WHOLE_PART_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(said::PERIOD, params.period, 1..=2)?;
        ParamsError::unless_within(said::BEFORE, params.before, 0..=2)?;
        ParamsError::unless_within(WHOLE_PART_TO, params.whole_part_to, 1..=9)
    }

    /// One digit from 1 to 8, or two different digits, behind each whole number; a digit right before them is another than
    /// the last of them.
    fn distinct(params: &Params) -> u64 {
        let repeated = if params.period == 1 { 8 } else { 90 };
        let before = [1, 9, 90][usize::from(params.before) % 3];
        (u64::from(params.whole_part_to) + 1) * repeated * before
    }

    fn draw(params: &Params, chance: &mut Chance) -> Repeating {
        let whole = i64::from(chance.between(0, params.whole_part_to.into()));
        let period = params.period;
        loop {
            let repeated = i64::from(if period == 1 { chance.between(1, 8) } else { chance.between(1, 98) });
            let digits = (0..params.before).fold(0, |digits, _| 10 * digits + i64::from(chance.below(10)));
            let is_shortest = params.before == 0 || digits % 10 != repeated % 10;
            if is_shortest && (period == 1 || repeated % 11 != 0) {
                let head = whole * 10_i64.pow(params.before.into()) + digits;
                return Repeating { head, before: params.before, repeated, period };
            }
        }
    }

    fn difficulty(item: &Repeating) -> u32 {
        2 * u32::from(item.whole() > 0) + u32::from(num_integer::gcd(item.repeated, item.nines()) > 1)
    }

    fn key(item: &Repeating) -> Key {
        fraction(item.over(), item.under())
    }

    fn prompt(item: &Repeating, reader: Reader) -> Prompt {
        let number = Math::Number(item.number(reader));
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(vec![number])])
    }

    fn speech(item: &Repeating, reader: Reader) -> String {
        Words::Speech { shown: item.number(reader), period: item.period }.say(reader)
    }

    fn solution(item: &Repeating, reader: Reader) -> Vec<String> {
        let (over, under, power) = (item.over(), item.under(), item.power() * item.shift());
        let shown = Self::key(item).shown(reader);
        let large = item.shown(item.head * item.power() + item.repeated, 0, reader);
        let subtract = if item.before == 0 {
            Words::Subtract { over, under }
        } else {
            Words::SubtractAMultiple { shift: item.shift(), small: item.shown(item.head, 0, reader), over, under }
        };
        let mut steps = vec![
            Words::Times { power, large }.say(reader),
            subtract.say(reader),
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
        let (digits, nines) = (item.head * item.power() + item.repeated, item.nines());
        let lost = (item.head % item.shift()) * nines + item.repeated;
        let mut wrong = vec![
            way("as-a-decimal-that-ends", (digits, item.power() * item.shift()), Words::Ends),
            way("tens-over-nines", (digits, item.under()), Words::KeptWhole),
            way("lost-the-whole", (lost, item.under()), Words::LostWhole),
        ];
        if item.before > 0 {
            wrong.push(way("only-nines-below", (item.over(), nines), Words::ZerosBelow));
        }
        wrong
    }
}
