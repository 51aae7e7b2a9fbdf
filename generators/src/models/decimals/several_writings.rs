//! Numbers and lengths that mean something else than their digits: fractions, decimals, percents, amounts of a unit.

use super::number::{power_of_ten, without_zeros};
use crate::prompt::{Math, aloud};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use words::{
    Reader, Say,
    items::{
        decimals::{labelled_order::Words, number::Decimal},
        measurement::unit::Unit,
    },
};

/// What is put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// Two fractions and two decimals between 0 and 1.
    FractionsAndDecimals,
    /// The same with percents: each writing at least once.
    FractionsDecimalsAndPercents,
    /// Lengths in meters, centimeters and millimeters, each unit at least once.
    Lengths,
}

/// How many ways of writing there are.
pub(super) const WRITINGS: usize = 3;

/// A number or a length as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Fraction { over: i64, under: i64 },
    Decimal(Decimal),
    Percent(i64),
    Length(Decimal, Unit),
}

/// Denominators that divide a thousand.
const DENOMINATORS: [i64; 7] = [2, 4, 5, 8, 10, 20, 25];
const THOUSAND: i64 = 1000;

/// How many numbers or lengths there are of a way of writing.
pub(super) const fn count(of: Of, writing: usize) -> u32 {
    match (of, writing) {
        (Of::Lengths, 0) => 39,
        (Of::Lengths, _) => 396,
        (_, 0) => 43,
        (_, _) => 99,
    }
}

/// One of them: from 0.2 to 4 m, from 5 to 400 cm, from 50 to 4,000 mm; fractions, hundredths and percents below 1.
pub(super) fn nth(of: Of, writing: usize, n: u32) -> Written {
    let number = i64::from(n);
    let length = |number, places, unit| Written::Length(without_zeros(Decimal::new(number, places)), unit);
    match (of, writing) {
        (Of::Lengths, 0) => length(number + 2, 1, Unit::Meter),
        (Of::Lengths, 1) => length(number + 5, 0, Unit::Centimeter),
        (Of::Lengths, _) => length(10 * (number + 5), 0, Unit::Millimeter),
        (_, 0) => {
            let of_one =
                |under: i64| (1..under).filter(move |over| over.gcd(&under) == 1).map(move |over| (over, under));
            let (over, under) = DENOMINATORS.into_iter().flat_map(of_one).nth(n as usize).unwrap_or((1, 2));
            Written::Fraction { over, under }
        }
        (_, 1) => Written::Decimal(without_zeros(Decimal::new(number + 1, 2))),
        (_, _) => Written::Percent(number + 1),
    }
}

impl Written {
    /// In thousandths, or in millimeters.
    pub(super) fn size(self) -> i64 {
        match self {
            Self::Fraction { over, under } => over * THOUSAND / under,
            Self::Decimal(Decimal { units, places }) => units * THOUSAND / power_of_ten(places),
            Self::Percent(hundredths) => hundredths * THOUSAND / 100,
            Self::Length(Decimal { units, places }, unit) => {
                let millimeters = match unit {
                    Unit::Meter => 1000,
                    Unit::Centimeter => 10,
                    _ => 1,
                };
                units * millimeters / power_of_ten(places)
            }
        }
    }

    pub(super) const fn writing(self) -> usize {
        match self {
            Self::Fraction { .. } | Self::Length(_, Unit::Meter) => 0,
            Self::Decimal(_) | Self::Length(_, Unit::Centimeter) => 1,
            Self::Percent(_) | Self::Length(..) => 2,
        }
    }

    pub(super) fn math(self, reader: Reader) -> Vec<Math> {
        let decimal = |Decimal { units, places }: Decimal| Math::decimal(units, places, reader);
        match self {
            Self::Fraction { over, under } => vec![Math::fraction(over, under, reader)],
            Self::Decimal(number) => vec![decimal(number)],
            Self::Percent(hundredths) => vec![Math::percent(hundredths, reader)],
            Self::Length(number, unit) => vec![decimal(number), Math::Text(unit.symbol(reader.locale).to_owned())],
        }
    }

    pub(super) fn aloud(self, reader: Reader) -> String {
        match self {
            Self::Length(amount, unit) => Words::Length { amount, unit }.say(reader),
            _ => aloud(&self.math(reader), reader),
        }
    }

    /// All alike: a decimal, or millimeters.
    pub(super) fn alike(self, reader: Reader) -> String {
        match self {
            Self::Length(..) => format!("{} {}", reader.whole(self.size()), Unit::Millimeter.symbol(reader.locale)),
            _ => without_zeros(Decimal::new(self.size(), 3)).written(reader),
        }
    }

    /// The number that its digits make to somebody who does not look at the rest, in thousandths: a fraction's above and
    /// below its line behind a point, a percent's and a length's as they stand.
    pub(super) fn digits(self) -> i64 {
        match self {
            Self::Fraction { over, under } => {
                let digits = over * power_of_ten(under.ilog10() as u8 + 1) + under;
                digits * THOUSAND / power_of_ten(digits.ilog10() as u8 + 1)
            }
            Self::Percent(hundredths) => hundredths * THOUSAND,
            Self::Length(Decimal { units, places }, _) => units * THOUSAND / power_of_ten(places),
            Self::Decimal(_) => self.size(),
        }
    }

    /// A decimal's digits behind the point as a whole number; of anything else what it is as two digits there.
    pub(super) fn behind_the_point(self) -> i64 {
        match self {
            Self::Decimal(Decimal { units, .. }) => units * 10,
            _ => self.size(),
        }
    }
}

/// How many sets of numbers, no two of one size, have so many of each way of writing: size by size, each time without the
/// size or with one of its writings.
pub(super) fn ways(of: Of, counts: [usize; WRITINGS]) -> u64 {
    let mut written: BTreeMap<i64, [bool; WRITINGS]> = BTreeMap::new();
    for one in (0..WRITINGS).flat_map(|writing| (0..count(of, writing)).map(move |n| nth(of, writing, n))) {
        written.entry(one.size()).or_default()[one.writing()] = true;
    }
    let mut found: BTreeMap<[usize; WRITINGS], u64> = BTreeMap::from([([0; WRITINGS], 1)]);
    for writings in written.into_values() {
        for (before, ways) in found.clone() {
            for writing in (0..WRITINGS).filter(|&writing| writings[writing] && before[writing] < counts[writing]) {
                let mut with = before;
                with[writing] += 1;
                *found.entry(with).or_default() += ways;
            }
        }
    }
    found.get(&counts).copied().unwrap_or_default()
}
