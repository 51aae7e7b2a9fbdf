//! What item models say: questions, speech, the way to an answer, and what a wrong way was.

use crate::Reader;

/// The sentence that asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// How many times as many one number is as another.
    TimesAsMany {
        /// The larger number.
        product: i64,
        /// What it is compared with.
        of: i64,
    },
    /// Rounding.
    RoundToTen {
        /// The number to round.
        number: i64,
    },
    /// The value of a digit against that of its second occurrence.
    DigitValueTimes {
        /// The number in which the digit stands twice.
        number: i64,
        /// The digit.
        digit: u8,
    },
}

/// The whole item as it is spoken: no symbol that a voice would skip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speech {
    /// A product.
    Product {
        /// The first factor.
        a: i64,
        /// The second factor.
        b: i64,
    },
    /// An equation read as a comparison.
    Comparison {
        /// The product.
        product: i64,
        /// The factor asked for.
        times: i64,
        /// The factor compared with.
        of: i64,
    },
    /// Rounding.
    RoundToTen {
        /// The number to round.
        number: i64,
    },
    /// The value of a digit against that of its second occurrence.
    DigitValueTimes {
        /// The number in which the digit stands twice.
        number: i64,
        /// The digit.
        digit: u8,
    },
}

/// A step of a worked solution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// 0 times anything.
    TimesZero {
        /// The other factor.
        factor: i64,
    },
    /// 1 times anything.
    TimesOne {
        /// The other factor.
        factor: i64,
    },
    /// Counting by one factor.
    CountBy {
        /// What is counted by.
        step: i64,
        /// How often.
        times: i64,
    },
    /// A product and its value.
    Product {
        /// The first factor.
        a: i64,
        /// The second factor.
        b: i64,
    },
    /// A sum and its value.
    Sum {
        /// What is added.
        parts: Vec<i64>,
    },
    /// A comparison in words.
    TimesAsMany {
        /// The larger number.
        product: i64,
        /// What it is compared with.
        of: i64,
        /// The answer.
        times: i64,
    },
    /// The tens around a number.
    Between {
        /// The number.
        number: i64,
        /// The ten below.
        low: i64,
        /// The ten above.
        high: i64,
    },
    /// The ones decide.
    RoundByOnes {
        /// The ones digit.
        ones: i64,
        /// The answer.
        rounded: i64,
    },
    /// Each place is worth ten times the next.
    PlacesApart {
        /// How many places.
        places: u8,
        /// The answer.
        times: i64,
    },
}

/// What somebody did who went a known wrong way, said as a help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misconception {
    /// The fact beside the one asked.
    NextInTable {
        /// The first factor of that fact.
        a: i64,
        /// The second factor.
        b: i64,
    },
    /// Added instead of multiplied.
    AddedFactors {
        /// The first factor.
        a: i64,
        /// The second factor.
        b: i64,
    },
    /// 0 taken for 1.
    ZeroAsOne {
        /// The other factor.
        factor: i64,
    },
    /// How many more instead of how many times.
    DifferenceForRatio {
        /// The larger number.
        product: i64,
        /// What it is compared with.
        of: i64,
    },
    /// The number compared with given as the answer.
    OtherFactor {
        /// That number.
        of: i64,
    },
    /// Partial products added without their places.
    PartsNotShifted,
    /// A partial product forgotten.
    LeftOutPart {
        /// The first factor.
        a: i64,
        /// The part of the second factor.
        b: i64,
    },
    /// 5 rounds up.
    FiveRoundedDown,
    /// Rounded the wrong way.
    RoundedOtherWay {
        /// The ones digit.
        ones: i64,
    },
    /// Rounded to another place.
    RoundedToHundred,
    /// Left as it was.
    NotRounded,
    /// Ten, whatever the distance.
    AlwaysTen {
        /// How many places apart the digits are.
        places: u8,
    },
    /// Ten for each place, added.
    TenTimesPlaces {
        /// How many places apart the digits are.
        places: u8,
    },
    /// The number of places itself.
    CountedPlaces {
        /// How many places apart the digits are.
        places: u8,
    },
}

/// Numbers joined by a sign: `40 + 16`.
pub(crate) fn joined(parts: &[i64], sign: &str, reader: Reader) -> String {
    let written: Vec<String> = parts.iter().map(|&part| reader.numbers.whole(part)).collect();
    written.join(sign)
}

/// The numbers met when counting by `step`: `7, 14, 21`.
pub(crate) fn counted(step: i64, times: i64, reader: Reader) -> String {
    let row: Vec<i64> = (1..=times).map(|n| n * step).collect();
    joined(&row, ", ", reader)
}

say!(items: Question => question, Speech => speech, Step => step, Misconception => misconception);
