//! The forms that a key can ask for, and which writings are in them.

use super::writing::{Amount, Shape, Writing};
use serde::{Deserialize, Serialize};

/// A way to write a number. A whole number counts as each of them where the value is whole and has no other writing of
/// that form in lowest terms: as a decimal, a fraction not smaller than 1, a mixed number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A whole number without decimals: `42`.
    Integer,
    /// Digits with or without decimals: `0.5`.
    Decimal,
    /// A fraction between -1 and 1: `3/4`.
    Proper,
    /// A fraction that is none of these: `7/4`.
    Improper,
    /// A whole number and a fraction: `1 3/4`.
    Mixed,
    /// With a percent sign: `50%`.
    Percent,
    /// With π: `3pi/4`.
    Pi,
    /// Digits with or without decimals, where another writing is asked about: `1000` and not `10^3`, `0.02` and not `2%`.
    WrittenOut,
    /// As the key itself is written: not `2/4` or `0.5` for `1/2`, nor `4.0` for `4`.
    Simplest,
}

/// What is asked of fractions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Simplify {
    /// Any equal fraction counts.
    #[default]
    Optional,
    /// Lowest terms.
    Required,
    /// Lowest terms, and practice gives no second chance.
    Enforced,
}

impl Form {
    /// Every form with its name in a key.
    pub(in crate::answers) const NAMES: [(Self, &'static str); 9] = [
        (Self::Integer, "integer"),
        (Self::Decimal, "decimal"),
        (Self::Proper, "proper"),
        (Self::Improper, "improper"),
        (Self::Mixed, "mixed"),
        (Self::Percent, "percent"),
        (Self::Pi, "pi"),
        (Self::WrittenOut, "written_out"),
        (Self::Simplest, "simplest"),
    ];

    /// Whether a writing is in a form; a whole number stands for the forms that it has no other writing in.
    pub(super) fn fits(self, writing: &Writing) -> bool {
        let value = writing.value();
        let literal = match &writing.shape {
            Shape::Plain(Amount::Literal(literal)) => Some(literal),
            _ => None,
        };
        let is_integer = literal.is_some_and(|literal| literal.is_whole());
        let fraction = match &writing.shape {
            Shape::Plain(Amount::Fraction(fraction)) => Some(fraction),
            _ => None,
        };
        match self {
            Self::Integer => is_integer,
            Self::Decimal | Self::WrittenOut => literal.is_some(),
            Self::Proper => fraction.is_some_and(|fraction| fraction.is_proper()) || (is_integer && value.is_zero()),
            Self::Improper => {
                fraction.is_some_and(|fraction| !fraction.is_proper()) || (is_integer && !value.is_zero())
            }
            Self::Mixed => {
                matches!(&writing.shape, Shape::Plain(Amount::Mixed { part, .. }) if part.is_proper())
                    || is_integer
                    || fraction.is_some_and(|fraction| fraction.is_proper())
            }
            Self::Percent => matches!(writing.shape, Shape::Percent(_)),
            Self::Pi => matches!(writing.shape, Shape::OfCircle(..)) || (is_integer && value.is_zero()),
            Self::Simplest => false,
        }
    }

    pub(super) fn in_words(self) -> words::judge::Form {
        use words::judge::Form as Words;
        match self {
            Self::Integer => Words::Integer,
            Self::Decimal => Words::Decimal,
            Self::Proper => Words::Proper,
            Self::Improper => Words::Improper,
            Self::Mixed => Words::Mixed,
            Self::Percent => Words::Percent,
            Self::Pi => Words::Pi,
            Self::WrittenOut => Words::WrittenOut,
            Self::Simplest => Words::Simplest,
        }
    }
}

impl Simplify {
    /// Whether any equal fraction counts.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        *self == Self::Optional
    }
}
