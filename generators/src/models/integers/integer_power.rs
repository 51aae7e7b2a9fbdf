//! Powers with a negative base or a negative exponent: `(−2)^3 = ?`, `−2^4 = ?`, `2^(−3) = ?`

use crate::{
    answers::{Key, NumberKey},
    model::{ItemModel, Misconception, ParamsError},
    models::keys::{one_over_power, value_of_power},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        aloud::AskAloud,
        integers::integer_power::{MINUS_AT, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct IntegerPower;

/// Which powers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Where the minus sign is.
    pub minus_at: MinusAt,
    /// The largest base without its sign, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub base_to: u8,
    /// The largest exponent without its sign, 3 to 5.
    #[cfg_attr(feature = "schema", schemars(range(min = 3, max = 5)))]
    pub exponent_to: u8,
}

/// Where the minus sign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MinusAt {
    /// At the base, within parentheses or before the power.
    Base,
    /// At the exponent.
    Exponent,
}

impl Default for Params {
    fn default() -> Self {
        Self { minus_at: MinusAt::Base, base_to: 9, exponent_to: 4 }
    }
}

/// What the minus sign belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Minus {
    /// `(−2)^4`
    Base,
    /// `−2^4`
    Power,
    /// `2^(−4)`
    Exponent,
}

/// A power, base and exponent without signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Power {
    minus: Minus,
    base: i64,
    exponent: u32,
}

impl Power {
    fn unsigned(self) -> i64 {
        self.base.pow(self.exponent)
    }

    /// The value of one with its sign at the base or before it.
    fn value(self) -> i64 {
        match self.minus {
            Minus::Base => (-self.base).pow(self.exponent),
            Minus::Power => -self.unsigned(),
            Minus::Exponent => self.unsigned(),
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let whole = |number| Math::whole(number, reader);
        let exponent = i64::from(self.exponent);
        match self.minus {
            Minus::Base => vec![Math::Power(vec![Math::Group(vec![whole(-self.base)])], vec![whole(exponent)])],
            Minus::Power => {
                vec![Math::Tight(vec![Math::Operator('−'), Math::power(whole(self.base), exponent, reader)])]
            }
            Minus::Exponent => vec![Math::power(whole(self.base), -exponent, reader)],
        }
    }
}

impl ItemModel for IntegerPower {
    type Params = Params;
    type Item = Power;

    const ID: &'static str = "integer-power";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[MINUS_AT, whole_numbers::BASE_TO, whole_numbers::EXPONENT_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::BASE_TO, params.base_to, 5..=12)?;
        ParamsError::unless_within(whole_numbers::EXPONENT_TO, params.exponent_to, 3..=5)
    }

    /// Bases from 2 on; exponents from 2 on, with a minus sign from 1 on.
    fn distinct(params: &Params) -> u64 {
        let (bases, exponents) = (u64::from(params.base_to) - 1, u64::from(params.exponent_to));
        match params.minus_at {
            MinusAt::Base => 2 * bases * (exponents - 1),
            MinusAt::Exponent => bases * exponents,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Power {
        let base = chance.between(2, params.base_to.into()).into();
        let least = if params.minus_at == MinusAt::Base { 2 } else { 1 };
        let exponent = chance.between(least, params.exponent_to.into());
        let minus = match (params.minus_at, chance.below(2)) {
            (MinusAt::Exponent, _) => Minus::Exponent,
            (MinusAt::Base, 0) => Minus::Base,
            (MinusAt::Base, _) => Minus::Power,
        };
        Power { minus, base, exponent }
    }

    fn difficulty(item: &Power) -> u32 {
        2 * u32::from(item.minus == Minus::Power) + u32::from(item.unsigned() > 30)
    }

    fn key(item: &Power) -> Key {
        match item.minus {
            Minus::Exponent => one_over_power(item.base, item.unsigned()),
            Minus::Base | Minus::Power => value_of_power(item.base, NumberKey::whole(item.value())),
        }
    }

    fn prompt(item: &Power, reader: Reader) -> Prompt {
        Prompt::calculation(item.row(reader))
    }

    fn speech(item: &Power, reader: Reader) -> String {
        let row = match item.minus {
            // A voice makes no parentheses: what is raised is said to be so.
            Minus::Power => {
                let power = aloud(&[Math::power(Math::whole(item.base, reader), item.exponent.into(), reader)], reader);
                Words::OppositeOf { power }.say(reader)
            }
            Minus::Base | Minus::Exponent => aloud(&item.row(reader), reader),
        };
        AskAloud::Value { row }.say(reader)
    }

    fn solution(item: &Power, reader: Reader) -> Vec<String> {
        let row = Part::Math(item.row(reader)).text();
        let (base, times, value) = (item.base, item.exponent, item.unsigned());
        // A single factor is the base itself.
        let repeated = (times > 1).then(|| Words::Repeated { base, times, value }.say(reader));
        let rule = match (item.minus, item.exponent % 2) {
            (Minus::Base, 0) => Words::EvenPower,
            (Minus::Base, _) => Words::OddPower,
            (Minus::Power, _) => Words::PowerFirst,
            (Minus::Exponent, _) => Words::OneOver,
        };
        let shown = Self::key(item).shown(reader);
        repeated.into_iter().chain([rule.say(reader), Words::Result { row, shown }.say(reader)]).collect()
    }

    fn misconceptions(item: &Power, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let exponent = i64::from(item.exponent);
        match item.minus {
            Minus::Base => vec![
                way("wrong-sign", -item.value(), Words::CountTheFactors),
                way("multiplied-by-the-exponent", -item.base * exponent, Words::TimesExponent),
            ],
            Minus::Power => vec![
                way("took-the-sign-along", item.unsigned(), Words::PowerFirst),
                way("multiplied-by-the-exponent", -item.base * exponent, Words::TimesExponent),
            ],
            Minus::Exponent => vec![
                way("made-it-negative", -item.unsigned(), Words::NotNegative),
                way("ignored-the-sign", item.unsigned(), Words::OneOver),
                way("multiplied-by-the-exponent", -item.base * exponent, Words::TimesExponent),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Response, Verdict, judge};

    #[test]
    fn a_single_factor_is_not_multiplied_out() {
        for (exponent, steps) in [(1, 2), (2, 3)] {
            let item = Power { minus: Minus::Exponent, base: 8, exponent };
            assert_eq!(IntegerPower::solution(&item, Reader::default()).len(), steps);
        }
    }

    #[test]
    fn any_writing_is_right_and_of_a_power_of_ten_its_digits_or_a_fraction() {
        for (minus, base, exponent, right, wrong_form) in [
            (Minus::Exponent, 2, 3, &["1/8", "2/16", "0.125", "12.5%", "1.25*10^-1"][..], &[][..]),
            (Minus::Exponent, 10, 2, &["1/100", "0.01", "10/1000"], &["10^-2", "1*10^-2", "1e-2", "1%"]),
            (Minus::Base, 3, 3, &["-27", "-27.0", "-54/2", "-2700%", "-2.7*10^1"], &[]),
            (
                Minus::Power,
                10,
                3,
                &["-1000", "-1,000", "-1000.0"],
                &["-10^3", "-1*10^3", "-1e3", "-2000/2", "-100000%"],
            ),
        ] {
            let item = Power { minus, base, exponent };
            let verdict = |typed: &str| {
                judge(&IntegerPower::key(&item), &Response::One(typed.to_owned()), Reader::default()).verdict
            };
            for (responses, expected) in [(right, Verdict::Correct), (wrong_form, Verdict::WrongForm)] {
                for typed in responses {
                    assert_eq!(verdict(typed), expected, "{typed} for {item:?}");
                }
            }
        }
    }
}
