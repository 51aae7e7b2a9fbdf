//! What conversions between two units share.

use crate::{
    answers::{AskedUnit, Key},
    model::Misconception,
    prompt::{Math, Part, Prompt},
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        decimals::number::Decimal,
        measurement::{conversion::Words, unit::Unit},
    },
};

/// To which unit a quantity is converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ToUnit {
    /// To the smaller.
    Smaller,
    /// To the larger.
    Larger,
}

/// Two units of a measure, and how many of the smaller make one of the larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Units {
    pub(super) larger: Unit,
    pub(super) smaller: Unit,
    pub(super) factor: i64,
}

impl Units {
    pub(super) const fn new(larger: Unit, smaller: Unit, factor: i64) -> Self {
        Self { larger, smaller, factor }
    }
}

/// A quantity in both units, and which of them is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quantity {
    pub(super) units: Units,
    pub(super) in_larger: Decimal,
    pub(super) in_smaller: Decimal,
    pub(super) to_unit: ToUnit,
}

impl Quantity {
    fn given(self) -> (Decimal, Unit) {
        match self.to_unit {
            ToUnit::Smaller => (self.in_larger, self.units.larger),
            ToUnit::Larger => (self.in_smaller, self.units.smaller),
        }
    }

    fn asked(self) -> (Decimal, Unit) {
        match self.to_unit {
            ToUnit::Smaller => (self.in_smaller, self.units.smaller),
            ToUnit::Larger => (self.in_larger, self.units.larger),
        }
    }

    pub(super) fn key(self) -> Key {
        let (Decimal { units, places }, unit) = self.asked();
        Key::decimal(units, places).asked_in(AskedUnit::Of(unit))
    }

    pub(super) fn prompt(self, reader: Reader) -> Prompt {
        let ((amount, from), (_, to)) = (self.given(), self.asked());
        let symbol = |unit: Unit| Math::Text(unit.symbol(reader.locale).to_owned());
        let given = Math::decimal(amount.units, amount.places, reader);
        Prompt(vec![Part::Math(vec![given, symbol(from), Math::Operator('='), Math::Blank, symbol(to)])])
    }

    pub(super) fn speech(self, reader: Reader) -> String {
        let ((amount, from), (_, to)) = (self.given(), self.asked());
        Words::Speech { amount, from, to }.say(reader)
    }

    pub(super) fn solution(self, reader: Reader) -> Vec<String> {
        let Units { larger, smaller, factor } = self.units;
        let ((amount, _), (result, _)) = (self.given(), self.asked());
        let step = match self.to_unit {
            ToUnit::Smaller => Words::Multiply { amount, factor, result },
            ToUnit::Larger => Words::Divide { amount, factor, result },
        };
        vec![Words::Factor { larger, smaller, factor }.say(reader), step.say(reader)]
    }

    pub(super) fn misconceptions(self, other_factors: &[i64], reader: Reader) -> Vec<Misconception> {
        let Units { larger, smaller, factor } = self.units;
        let (Decimal { units, places }, _) = self.given();
        let below = 10_i64.pow(places.into());
        let with = |factor: i64, to_unit: ToUnit| match to_unit {
            ToUnit::Smaller => Key::fraction(units * factor, below),
            ToUnit::Larger => Key::fraction(units, below * factor),
        };
        let back = match self.to_unit {
            ToUnit::Smaller => ToUnit::Larger,
            ToUnit::Larger => ToUnit::Smaller,
        };
        let way = |name, answer, words: Words| Misconception::new(name, answer, words, reader);
        let mut wrong = vec![
            way("other-operation", with(factor, back), Words::OtherOperation),
            way("kept-the-number", Key::decimal(units, places), Words::Kept),
        ];
        for &other in other_factors.iter().filter(|other| **other != factor) {
            wrong.push(way("other-factor", with(other, self.to_unit), Words::OtherFactor { larger, smaller, factor }));
        }
        wrong
    }
}
