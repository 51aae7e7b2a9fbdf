//! Which powers of two bases there are: what a teacher can set, and how many items that makes.

use crate::seed::Chance;
use serde::{Deserialize, Serialize};

/// Which powers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is to be written with one power of each base.
    pub shape: Shape,
    /// The bases.
    pub bases: Bases,
    /// The largest exponent shown, 4 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub exponent_to: u8,
    /// Whether exponents are negative too, those that are shown and those that come out.
    pub negative: bool,
}

/// What is to be written with one power of each base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `x^3y^2 × x^4y^5`
    Product,
    /// `(x^7y^5)/(x^2y^3)`
    Quotient,
    /// `(x^3y^2)^4`
    PowerOfProduct,
    /// `(x^3/y^2)^4`
    PowerOfQuotient,
    /// Any of these.
    Any,
    /// `(x^3y^2)^4/(x^2y^3)^2`; with negative exponents there may be no y above.
    QuotientOfPowers,
}

/// The bases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bases {
    /// x and y.
    Letters,
    /// Two of the primes up to 7: powers of those make a number in one way only.
    Numbers,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Any, bases: Bases::Letters, exponent_to: 9, negative: false }
    }
}

/// How many pairs they make.
const PAIRS: u64 = 6;

/// The exponents of one base: in the first part and in the second, 0 where it is not there.
pub(super) type Exponents = (i64, i64);

impl Shape {
    /// The exponent that comes out.
    pub(super) fn exponent(self, (above, below): Exponents, (p, q): Exponents) -> i64 {
        match self {
            Self::Product | Self::Any => above + below,
            Self::Quotient => above - below,
            Self::PowerOfProduct | Self::PowerOfQuotient => above * p,
            Self::QuotientOfPowers => above * p - below * q,
        }
    }

    pub(super) fn has_second_part(self) -> bool {
        !matches!(self, Self::PowerOfProduct | Self::PowerOfQuotient)
    }
}

impl Params {
    pub(super) fn fits(self, exponent: i64) -> bool {
        exponent > 0 || (self.negative && exponent < 0)
    }

    pub(super) fn exponents(self) -> Vec<i64> {
        let to = i64::from(self.exponent_to);
        (-to..=to).filter(|exponent| *exponent > 1 || (self.negative && *exponent < -1)).collect()
    }

    pub(super) fn drawn(self, chance: &mut Chance) -> i64 {
        let exponent = i64::from(chance.between(2, self.exponent_to.into()));
        if self.negative && chance.below(2) == 1 { -exponent } else { exponent }
    }

    /// Every pair of exponents that one base can have between these outside, but for a base that is not there above.
    pub(super) fn of_a_base(self, shape: Shape, outside: Exponents) -> impl Iterator<Item = Exponents> {
        let below = if shape.has_second_part() { self.exponents() } else { vec![0] };
        let pairs = self
            .exponents()
            .into_iter()
            .flat_map(move |above| below.clone().into_iter().map(move |below| (above, below)));
        pairs.filter(move |pair| self.fits(shape.exponent(*pair, outside)))
    }

    /// How many items of a shape there are.
    pub(super) fn count(self, shape: Shape) -> u64 {
        let of_a_base = |outside| self.of_a_base(shape, outside).count() as u64;
        let pairs = match self.bases {
            Bases::Letters => 1,
            Bases::Numbers => PAIRS,
        };
        let rows = match shape {
            Shape::Product | Shape::Any => {
                let all = of_a_base((1, 1));
                let alike = self.of_a_base(shape, (1, 1)).filter(|(above, below)| above == below).count() as u64;
                match self.bases {
                    // Whole parts change places; with numbers each power may.
                    Bases::Letters => (all * all + alike * alike) / 2,
                    Bases::Numbers => ((all + alike) / 2).pow(2),
                }
            }
            Shape::Quotient => of_a_base((1, 1)).pow(2),
            Shape::PowerOfProduct | Shape::PowerOfQuotient => {
                self.exponents().into_iter().map(|p| of_a_base((p, 1)).pow(2)).sum()
            }
            Shape::QuotientOfPowers => {
                let exponents = self.exponents();
                let absent = if self.negative { exponents.len() as u64 } else { 0 };
                let outside = exponents.iter().flat_map(|p| exponents.iter().map(move |q| (*p, *q)));
                outside.map(|outside| of_a_base(outside) * (of_a_base(outside) + absent)).sum()
            }
        };
        rows * pairs
    }
}
