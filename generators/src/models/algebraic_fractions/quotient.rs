//! Quotients of polynomials, in lowest terms.

use super::polynomial::Polynomial;
use crate::{
    answers::Key,
    models::keys::{any_expression, in_lowest_terms},
    prompt::Math,
};
use num_integer::Integer as _;
use words::Reader;

/// One polynomial over another, which is not 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quotient {
    pub(super) over: Polynomial,
    pub(super) under: Polynomial,
}

impl Quotient {
    pub(super) const fn of(over: Polynomial, under: Polynomial) -> Self {
        Self { over, under }
    }

    /// What cancels: the shared polynomial with the number that divides both sides.
    pub(super) fn factor(&self) -> Polynomial {
        let number = self.over.content().gcd(&self.under.content()).max(1);
        self.over.shared(&self.under).times(&Polynomial::number(number))
    }

    /// Whether there is something to divide out.
    pub(super) fn cancels(&self) -> bool {
        self.factor() != Polynomial::number(1)
    }

    /// In lowest terms, with a positive number before the highest power below the line.
    pub(super) fn reduced(&self) -> Self {
        let factor = self.factor();
        let sign = Polynomial::number(self.under.leading().signum() * factor.leading().signum());
        Self { over: self.over.divided(&factor).times(&sign), under: self.under.divided(&factor).times(&sign) }
    }

    pub(super) fn inverse(&self) -> Self {
        Self { over: self.under.clone(), under: self.over.clone() }
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        Self { over: self.over.times(&other.over), under: self.under.times(&other.under) }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        Self {
            over: self.over.times(&other.under).plus(&other.over.times(&self.under)),
            under: self.under.times(&other.under),
        }
    }

    pub(super) fn negative(&self) -> Self {
        Self { over: self.over.times(&Polynomial::number(-1)), under: self.under.clone() }
    }

    pub(super) fn negatives(&self) -> u32 {
        self.over.negatives() + self.under.negatives()
    }

    pub(super) fn math(&self, reader: Reader) -> Math {
        // A number over 1 is the number.
        match self.over.row(reader).as_slice() {
            [number] if self.under.text() == "1" => number.clone(),
            row => Math::Fraction(row.to_vec(), self.under.row(reader)),
        }
    }

    /// As keys write it, when it is in lowest terms.
    fn text(&self) -> String {
        let (over, under) = (self.over.text(), self.under.text());
        let group = |text: String| format!("({text})");
        if under == "1" {
            return over;
        }
        let over = if self.over.count() > 1 { group(over) } else { over };
        let is_single = under.bytes().all(|sign| sign.is_ascii_digit()) || under.starts_with('x');
        let under = if self.under.count() > 1 || !is_single { group(under) } else { under };
        format!("{over}/{under}")
    }

    /// The key in lowest terms.
    pub(super) fn key(&self) -> Key {
        in_lowest_terms(&self.reduced().text())
    }

    /// Where a known wrong way leads; none where it leads to nothing.
    pub(super) fn wrong(&self) -> Option<Key> {
        let is_quotient = !self.over.is_zero() && !self.under.is_zero();
        is_quotient.then(|| any_expression(&self.reduced().text()))
    }
}
