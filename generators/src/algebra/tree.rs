//! An expression as it was written.

use super::polynomial::Letter;
use num_rational::BigRational;
use num_traits::One;

/// An expression, nothing worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tree {
    /// A number without sign: digits, a mixed number, a fraction in one character.
    Number(Number),
    /// A letter, or π.
    Letter(Letter),
    /// Terms with their signs.
    Sum(Vec<Term>),
    /// Factors, multiplied or divided by from the left.
    Product(Vec<Factor>),
    /// With a minus before it.
    Negative(Box<Tree>),
    /// A power.
    Power { base: Box<Tree>, exponent: Box<Tree>, at: usize },
    /// A square root.
    Root { of: Box<Tree>, at: usize },
    /// In brackets.
    Bracket(Box<Tree>),
    /// Hundredths.
    Percent(Box<Tree>),
}

/// A number with the text that it was written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) value: BigRational,
    pub(crate) text: String,
    pub(crate) writing: NumberWriting,
}

/// How a number was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NumberWriting {
    Whole,
    Decimal,
    Fraction,
    Mixed,
}

/// A part of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    pub(crate) negative: bool,
    pub(crate) tree: Tree,
}

/// A part of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Factor {
    pub(crate) join: Join,
    /// Where the sign before it stands, or where it begins.
    pub(crate) at: usize,
    pub(crate) tree: Tree,
}

/// How a factor is joined to what is before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Join {
    /// By a sign of multiplication; also the first.
    Times,
    /// By standing beside it.
    Beside,
    /// By a fraction line or a sign of division.
    Over,
}

impl Number {
    /// Whether it is written with a fraction line: `½`, `1 1/2`.
    pub(crate) fn has_line(&self) -> bool {
        matches!(self.writing, NumberWriting::Fraction | NumberWriting::Mixed)
    }
}

impl Tree {
    /// Without brackets around the whole of it.
    pub(crate) fn bare(&self) -> &Self {
        let mut tree = self;
        while let Self::Bracket(inner) = tree {
            tree = inner;
        }
        tree
    }

    /// The whole number that it is written as.
    pub(crate) fn as_whole(&self) -> Option<&BigRational> {
        match self.bare() {
            Self::Number(Number { value, writing: NumberWriting::Whole, .. }) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn is_one(&self) -> bool {
        self.as_whole().is_some_and(BigRational::is_one)
    }
}

/// The terms of a sum, with those of a sum in brackets that is only added: `x + (y + 1)`.
pub(crate) fn flat(terms: &[Term]) -> Vec<&Term> {
    let parts = terms.iter().map(|term| match term.tree.bare() {
        Tree::Sum(inner) if !term.negative => flat(inner),
        _ => vec![term],
    });
    parts.flatten().collect()
}
