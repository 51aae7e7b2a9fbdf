//! A number as it was written: its value, and what can be asked of its form.

use super::{power_of_ten, whole};
use crate::answers::exact::Exact;
use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

/// A number with its sign, as it was written. Two are equal when they are written the same way, up to the choice of
/// characters, marks between thousands and zeros at the front.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Writing {
    pub(super) negative: bool,
    pub(super) shape: Shape,
}

/// The ways to write a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Plain(Amount),
    Percent(Amount),
    OfCircle(Amount, Circle),
    PowerOfTen { times: Literal, exponent: i16 },
}

/// A number without signs and letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Amount {
    Literal(Literal),
    Fraction(Fraction),
    Mixed { whole: BigInt, part: Fraction },
}

/// Digits before and after a decimal mark, without zeros at the front.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Literal {
    pub(super) whole: Vec<u8>,
    pub(super) decimals: Vec<u8>,
}

/// A fraction as written, in lowest terms or not. What is below the line is not 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fraction {
    pub(super) over: BigInt,
    pub(super) under: BigInt,
}

/// The lengths of a circle: half of it, the whole, three quarters of the whole (for a radius of 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Circle {
    Pi,
    Tau,
    Pau,
}

impl Writing {
    /// A whole number without decimals.
    pub(super) fn of_whole(number: i64) -> Self {
        let digits: Vec<u8> = number.unsigned_abs().to_string().bytes().map(|digit| digit - b'0').collect();
        Self { negative: number < 0, shape: Shape::Plain(Amount::Literal(Literal::new(&digits, Vec::new()))) }
    }

    pub(super) fn value(&self) -> Exact {
        let sign = if self.negative { -BigInt::one() } else { BigInt::one() };
        match &self.shape {
            Shape::Plain(amount) => Exact::rational(amount.value() * sign),
            Shape::Percent(amount) => Exact::rational(amount.value() * sign / BigInt::from(100)),
            Shape::OfCircle(amount, circle) => Exact::times_pi(amount.value() * sign * circle.in_pi()),
            Shape::PowerOfTen { times, exponent } => {
                let power = power_of_ten(exponent.unsigned_abs().into());
                let value = times.value() * sign;
                Exact::rational(if *exponent < 0 { value / power } else { value * power })
            }
        }
    }

    /// Whether no fraction in it could have smaller numbers.
    pub(super) fn is_in_lowest_terms(&self) -> bool {
        match &self.shape {
            Shape::Plain(amount) | Shape::Percent(amount) | Shape::OfCircle(amount, _) => amount.is_in_lowest_terms(),
            Shape::PowerOfTen { .. } => true,
        }
    }

    /// Whether another number is written in the same kind of way.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (&self.shape, &other.shape) {
            (Shape::Plain(a), Shape::Plain(b)) | (Shape::Percent(a), Shape::Percent(b)) => a.is_like(b),
            (Shape::OfCircle(a, circle), Shape::OfCircle(b, other)) => circle == other && a.is_like(b),
            (Shape::PowerOfTen { .. }, Shape::PowerOfTen { .. }) => true,
            _ => false,
        }
    }
}

impl Amount {
    pub(super) fn value(&self) -> BigRational {
        match self {
            Self::Literal(literal) => literal.value(),
            Self::Fraction(fraction) => fraction.value(),
            Self::Mixed { whole, part } => part.value() + whole,
        }
    }

    fn is_in_lowest_terms(&self) -> bool {
        match self {
            Self::Literal(_) => true,
            Self::Fraction(fraction) => fraction.is_in_lowest_terms(),
            Self::Mixed { part, .. } => part.is_proper() && part.is_in_lowest_terms(),
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Literal(a), Self::Literal(b)) => a.decimals.len() == b.decimals.len(),
            (Self::Fraction(a), Self::Fraction(b)) => a.is_in_lowest_terms() == b.is_in_lowest_terms(),
            (Self::Mixed { .. }, Self::Mixed { .. }) => self.is_in_lowest_terms() == other.is_in_lowest_terms(),
            _ => false,
        }
    }
}

impl Literal {
    /// From digits as they were written.
    pub(super) fn new(whole: &[u8], decimals: Vec<u8>) -> Self {
        let zeros = whole.iter().take_while(|&&digit| digit == 0).count();
        Self { whole: whole[zeros..].to_vec(), decimals }
    }

    pub(super) fn is_whole(&self) -> bool {
        self.decimals.is_empty()
    }

    pub(super) fn is_ten(&self) -> bool {
        self.is_whole() && self.whole == [1, 0]
    }

    pub(super) fn is_one(&self) -> bool {
        self.is_whole() && self.whole == [1]
    }

    pub(super) fn value(&self) -> BigRational {
        let digits: Vec<u8> = self.whole.iter().chain(&self.decimals).copied().collect();
        BigRational::new(whole(&digits), power_of_ten(self.decimals.len()))
    }
}

impl Fraction {
    pub(super) fn is_proper(&self) -> bool {
        self.over < self.under.abs()
    }

    fn value(&self) -> BigRational {
        BigRational::new(self.over.clone(), self.under.clone())
    }

    /// In lowest terms a fraction has no common factor and no sign below its line, and is not over 1.
    fn is_in_lowest_terms(&self) -> bool {
        self.under > BigInt::one() && !self.over.is_zero() && self.over.gcd(&self.under).is_one()
    }
}

impl Circle {
    fn in_pi(self) -> BigRational {
        let (over, under) = match self {
            Self::Pi => (1, 1),
            Self::Tau => (2, 1),
            Self::Pau => (3, 2),
        };
        BigRational::new(over.into(), under.into())
    }
}
