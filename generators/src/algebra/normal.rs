//! A writing up to the order of its terms and factors and the place of its minus signs.

use super::{
    polynomial::Letter,
    tree::{Factor, Join, Number, NumberWriting, Term, Tree, flat},
};
use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;
use num_traits::One;

/// Two writings that differ only in order have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Normal {
    Number(BigRational),
    Letter(Letter),
    Root(Box<Normal>),
    Percent(Box<Normal>),
    Power(Box<Normal>, Box<Normal>),
    Sum(Vec<Normal>),
    Product(Product),
}

/// Sorted factors above and below the line, and whether a minus is before them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Product {
    pub(crate) negative: bool,
    pub(crate) over: Vec<Normal>,
    pub(crate) under: Vec<Normal>,
}

impl Normal {
    /// Brackets around the whole of a sum change nothing.
    pub(crate) fn of(tree: &Tree) -> Self {
        match tree.bare() {
            sum @ Tree::Sum(_) => plain(sum),
            _ => Self::of_factor(tree),
        }
    }

    /// As it is among factors, where a bracket may have all its signs turned.
    fn of_factor(tree: &Tree) -> Self {
        let product = Product::of(tree);
        match (product.negative, product.over.as_slice(), product.under.is_empty()) {
            (false, [single], true) => single.clone(),
            _ => Self::Product(product),
        }
    }

    fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// The parts of a term that are no rational number: terms with the same ones can be added.
    pub(crate) fn without_number(&self) -> Self {
        match self {
            Self::Number(_) => Self::Product(Product::default()),
            Self::Product(product) => {
                let rest = |factors: &[Self]| factors.iter().filter(|factor| !factor.is_number()).cloned().collect();
                Self::Product(Product { negative: false, over: rest(&product.over), under: rest(&product.under) })
            }
            other => Self::Product(Product { over: vec![other.clone()], ..Product::default() }),
        }
    }
}

impl Product {
    pub(crate) fn of(tree: &Tree) -> Self {
        let mut product = Self::default();
        product.take(tree, false);
        product.split_number();
        product.over.sort();
        product.under.sort();
        product
    }

    /// Makes a fraction of its only number, where that is none already: `0.8x` is written as simply as `4/5 x`.
    fn split_number(&mut self) {
        let has_number_below = self.under.iter().any(Normal::is_number);
        let mut numbers = self.over.iter().enumerate().filter(|(_, factor)| factor.is_number());
        let (Some((at, Normal::Number(number))), None, false) = (numbers.next(), numbers.next(), has_number_below)
        else {
            return;
        };
        if number.is_integer() {
            return;
        }
        let part = |part: &BigInt| Normal::Number(BigRational::from_integer(part.clone()));
        let (over, under) = (part(number.numer()), part(number.denom()));
        let is_one = number.numer().is_one();
        self.under.push(under);
        if is_one {
            self.over.remove(at);
        } else {
            self.over[at] = over;
        }
    }

    /// Takes in a factor, or the factors that it is made of.
    fn take(&mut self, tree: &Tree, below: bool) {
        match tree.bare() {
            Tree::Negative(inner) => {
                self.negative = !self.negative;
                self.take(inner, below);
            }
            Tree::Product(factors) => self.take_product(factors, below),
            Tree::Sum(terms) if matches!(tree, Tree::Bracket(_)) => {
                let mut sum: Vec<Normal> = flat(terms).into_iter().map(term).collect();
                sum.sort_by_key(Normal::without_number);
                // A bracket may be written with all its signs turned, and a minus before it.
                if sum.first().is_some_and(is_negative) {
                    self.negative = !self.negative;
                    sum = sum.into_iter().map(turned).collect();
                }
                self.push(Normal::Sum(sum), below);
            }
            Tree::Number(Number { value, writing: NumberWriting::Fraction, .. }) => {
                let part = |part: &BigInt| Normal::Number(BigRational::from_integer(part.clone()));
                if !value.numer().is_one() {
                    self.push(part(value.numer()), below);
                }
                self.push(part(value.denom()), !below);
            }
            other => {
                let normal = plain(other);
                self.push(normal, below);
            }
        }
    }

    fn push(&mut self, normal: Normal, below: bool) {
        if below { self.under.push(normal) } else { self.over.push(normal) }
    }

    fn take_product(&mut self, factors: &[Factor], below: bool) {
        let mut factors = factors;
        // The 1 of 1/n is no factor.
        if let [first, second, ..] = factors
            && first.tree.is_one()
            && second.join == Join::Over
        {
            factors = &factors[1..];
        }
        for factor in factors {
            let below_here = below != (factor.join == Join::Over);
            // A quotient in a quotient or product stays one, but for a fraction as a number before letters.
            let keeps = match factor.tree.bare() {
                Tree::Product(inner) if is_fraction(inner) => below_here,
                Tree::Product(inner) => inner.iter().any(|part| part.join == Join::Over),
                _ => false,
            };
            if keeps {
                self.push(Normal::of(&factor.tree), below_here);
            } else {
                self.take(&factor.tree, below_here);
            }
        }
    }
}

/// A whole number over another.
pub(crate) fn is_fraction(factors: &[Factor]) -> bool {
    matches!(factors, [over, under] if under.join == Join::Over && over.tree.as_whole().is_some() && under.tree.as_whole().is_some())
}

fn term(term: &Term) -> Normal {
    let mut product = Product::of(&term.tree);
    product.negative ^= term.negative;
    match (product.negative, product.over.as_slice(), product.under.is_empty()) {
        (false, [single], true) => single.clone(),
        _ => Normal::Product(product),
    }
}

fn is_negative(normal: &Normal) -> bool {
    matches!(normal, Normal::Product(Product { negative: true, .. }))
}

fn turned(normal: Normal) -> Normal {
    match normal {
        Normal::Product(mut product) => {
            product.negative = !product.negative;
            match (product.negative, product.over.as_slice(), product.under.is_empty()) {
                (false, [single], true) => single.clone(),
                _ => Normal::Product(product),
            }
        }
        other => Normal::Product(Product { negative: true, over: vec![other], under: Vec::new() }),
    }
}

fn plain(tree: &Tree) -> Normal {
    match tree {
        Tree::Number(number) => Normal::Number(number.value.clone()),
        Tree::Letter(letter) => Normal::Letter(*letter),
        Tree::Sum(terms) => {
            let mut sum: Vec<Normal> = flat(terms).into_iter().map(term).collect();
            sum.sort();
            Normal::Sum(sum)
        }
        Tree::Power { base, exponent, .. } => {
            let base = match base.bare() {
                // An even power does not see which way round a difference is written.
                Tree::Sum(_)
                    if exponent.as_whole().is_some_and(|power| power.is_integer() && power.numer().is_even()) =>
                {
                    Product { negative: false, ..Product::of(base) }.over.pop().unwrap_or(Normal::of_factor(base))
                }
                _ => Normal::of_factor(base),
            };
            Normal::Power(Box::new(base), Box::new(Normal::of(exponent)))
        }
        Tree::Root { of, .. } => Normal::Root(Box::new(Normal::of(of))),
        Tree::Percent(inner) => Normal::Percent(Box::new(Normal::of(inner))),
        Tree::Bracket(_) | Tree::Negative(_) | Tree::Product(_) => Normal::of(tree),
    }
}
