//! How a school writes numbers: which mark groups thousands and which stands before decimals.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The marks inside a number, named by an example on the wire; a school's choice in every language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum NumberStyle {
    /// `1,234.5`
    #[default]
    #[serde(rename = "1,234.5")]
    CommaPoint,
    /// `1.234,5`
    #[serde(rename = "1.234,5")]
    PointComma,
    /// `1 234,5`
    #[serde(rename = "1 234,5")]
    SpaceComma,
}

impl NumberStyle {
    /// Every style.
    pub const ALL: [Self; 3] = [Self::CommaPoint, Self::PointComma, Self::SpaceComma];

    /// The style as the wire names it.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            Self::CommaPoint => "1,234.5",
            Self::PointComma => "1.234,5",
            Self::SpaceComma => "1 234,5",
        }
    }

    /// What stands between groups of three digits; the space is a no-break space, so that a number stays on one line.
    #[must_use]
    pub const fn group_mark(self) -> char {
        match self {
            Self::CommaPoint => ',',
            Self::PointComma => '.',
            Self::SpaceComma => '\u{a0}',
        }
    }

    /// What stands before the decimals.
    #[must_use]
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::CommaPoint => '.',
            Self::PointComma | Self::SpaceComma => ',',
        }
    }

    /// What stands between the numbers of a list: a comma, unless that is in the numbers.
    #[must_use]
    pub const fn list_mark(self) -> char {
        match self.decimal_mark() {
            ',' => ';',
            _ => ',',
        }
    }

    /// A whole number as this style writes it, with a true minus sign. Four digits stay together (`1234`), as children
    /// write them; from five on they are grouped (`55,302`).
    #[must_use]
    pub fn whole(self, value: i64) -> String {
        let digits = value.unsigned_abs().to_string();
        let mut written = String::with_capacity(digits.len() + digits.len() / 3 + 3);
        if value < 0 {
            written.push('\u{2212}');
        }
        for (place, digit) in digits.char_indices() {
            let left = digits.len() - place;
            if digits.len() > 4 && place > 0 && left.is_multiple_of(3) {
                written.push(self.group_mark());
            }
            written.push(digit);
        }
        written
    }

    /// A decimal of so many units of its last place as this style writes it: 314 with 2 places is `3.14`, and −5 with 1
    /// is `−0.5`. Its decimals are not grouped.
    #[must_use]
    pub fn decimal(self, units: i64, places: u8) -> String {
        if places == 0 {
            return self.whole(units);
        }
        let digits = format!("{:0>1$}", units.unsigned_abs(), usize::from(places) + 1);
        let (whole, decimals) = digits.split_at(digits.len() - usize::from(places));
        let sign = if units < 0 { "\u{2212}" } else { "" };
        let whole = self.whole(whole.parse().unwrap_or_default());
        format!("{sign}{whole}{}{decimals}", self.decimal_mark())
    }
}

/// A style that is none of the three.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownNumberStyle(pub String);

impl fmt::Display for UnknownNumberStyle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no number style {:?}; there are: {:?}", self.0, NumberStyle::ALL.map(NumberStyle::example))
    }
}

impl std::error::Error for UnknownNumberStyle {}

impl FromStr for NumberStyle {
    type Err = UnknownNumberStyle;

    fn from_str(example: &str) -> Result<Self, UnknownNumberStyle> {
        Self::ALL
            .into_iter()
            .find(|style| style.example() == example)
            .ok_or_else(|| UnknownNumberStyle(example.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_written_as_the_style_says() {
        for (style, value, written) in [
            (NumberStyle::CommaPoint, 0, "0"),
            (NumberStyle::CommaPoint, 1234, "1234"),
            (NumberStyle::CommaPoint, 55_302, "55,302"),
            (NumberStyle::PointComma, -1_234_567, "\u{2212}1.234.567"),
            (NumberStyle::SpaceComma, 100_000, "100\u{a0}000"),
        ] {
            assert_eq!(style.whole(value), written, "{value} in {style:?}");
        }
    }

    #[test]
    fn decimals_are_written_as_the_style_says() {
        for (style, units, places, written) in [
            (NumberStyle::CommaPoint, 314, 2, "3.14"),
            (NumberStyle::PointComma, -5, 1, "\u{2212}0,5"),
            (NumberStyle::CommaPoint, 1_234_567, 2, "12,345.67"),
            (NumberStyle::SpaceComma, 50, 2, "0,50"),
            (NumberStyle::CommaPoint, 7, 0, "7"),
        ] {
            assert_eq!(style.decimal(units, places), written, "{units} with {places} places in {style:?}");
        }
    }
}
