//! Two numbers that are written down to be added or subtracted: how long they are, whether places are regrouped, and how
//! they stand on the page.

use crate::{
    model::ParamsError,
    prompt::{Column, Math, Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader,
    parameters::{Parameter, whole_numbers},
};

/// Which numbers, and how they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// How many digits the first number has, 1 to 6.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 6)))]
    pub first_digits: u8,
    /// How many digits the second number has, 1 to 6, not more than the first.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 6)))]
    pub second_digits: u8,
    /// Whether a ten, a hundred or more has to be made or broken up.
    pub regrouping: Regrouping,
    /// How the numbers stand.
    pub layout: Layout,
}

impl Params {
    /// What they are called, in the order of a form.
    pub(super) const PARAMETERS: &'static [Parameter] =
        &[whole_numbers::FIRST_DIGITS, whole_numbers::SECOND_DIGITS, whole_numbers::REGROUPING, whole_numbers::LAYOUT];
}

impl Default for Params {
    fn default() -> Self {
        Self { first_digits: 3, second_digits: 3, regrouping: Regrouping::AtLeastOnce, layout: Layout::Row }
    }
}

/// Whether places are regrouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Regrouping {
    /// In no place.
    Never,
    /// In one place or more.
    AtLeastOnce,
    /// As it comes.
    Any,
}

/// How the numbers stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// Beside each other.
    Row,
    /// One below the other.
    Column,
}

/// Two numbers as they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The first number; in a difference the larger.
    pub first: u32,
    /// The second number.
    pub second: u32,
    /// How they stand.
    pub layout: Layout,
}

impl Params {
    pub(super) fn check(&self) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::FIRST_DIGITS, self.first_digits, 1..=6)?;
        ParamsError::unless_within(whole_numbers::SECOND_DIGITS, self.second_digits, 1..=self.first_digits.into())
    }

    pub(super) fn are_as_long(&self) -> bool {
        self.first_digits == self.second_digits
    }

    /// How many numbers the first and the second can be.
    pub(super) fn counts(&self) -> (u64, u64) {
        let count = |digits: u8| 9 * 10_u64.pow(u32::from(digits) - 1);
        (count(self.first_digits), count(self.second_digits))
    }

    /// Of `all` pairs, those with the regrouping asked for, when so many have none.
    pub(super) fn counted(&self, all: u64, without: u64) -> u64 {
        match self.regrouping {
            Regrouping::Never => without,
            Regrouping::AtLeastOnce => all - without,
            Regrouping::Any => all,
        }
    }

    pub(super) fn takes(&self, regrouped: usize) -> bool {
        match self.regrouping {
            Regrouping::Never => regrouped == 0,
            Regrouping::AtLeastOnce => regrouped > 0,
            Regrouping::Any => true,
        }
    }

    /// Draws two numbers of the lengths asked for.
    pub(super) fn numbers(&self, chance: &mut Chance) -> (u32, u32) {
        let number = |digits: u8, chance: &mut Chance| {
            let least = 10_u32.pow(u32::from(digits) - 1);
            chance.between(least, least * 10 - 1)
        };
        (number(self.first_digits, chance), number(self.second_digits, chance))
    }

    /// How many pairs agree in every place; a number does not begin with 0, and beyond its digits has 0.
    pub(super) fn agreeing(&self, agree: impl Fn(u32, u32) -> bool) -> u64 {
        let digits = |place: u8, length: u8| match length {
            length if place >= length => 0..=0,
            length if place + 1 == length => 1..=9,
            _ => 0..=9,
        };
        (0..self.first_digits)
            .map(|place| {
                let seconds = digits(place, self.second_digits);
                let of_first = |first| seconds.clone().filter(|&second| agree(first, second)).count() as u64;
                digits(place, self.first_digits).map(of_first).sum::<u64>()
            })
            .product()
    }
}

impl Pair {
    /// The digits of both, ones first, as many as the longer has.
    pub(super) fn columns(self) -> Vec<(i64, i64)> {
        let (mut first, mut second) = (i64::from(self.first), i64::from(self.second));
        let mut columns = Vec::new();
        while first > 0 || second > 0 {
            columns.push((first % 10, second % 10));
            (first, second) = (first / 10, second / 10);
        }
        columns
    }

    pub(super) fn shown(self, sign: char, reader: Reader) -> Prompt {
        let (first, second) = (i64::from(self.first), i64::from(self.second));
        match self.layout {
            Layout::Row => {
                Prompt::calculation(vec![Math::whole(first, reader), Math::Operator(sign), Math::whole(second, reader)])
            }
            Layout::Column => Prompt(vec![Part::Column(Column::of(sign, &[(first, 0), (second, 0)], reader))]),
        }
    }
}

/// The number of these digits, ones first; a digit may be above 9, and counts for its place.
pub(super) fn number(digits: impl DoubleEndedIterator<Item = i64>) -> i64 {
    digits.rev().fold(0, |number, digit| number * 10 + digit)
}
