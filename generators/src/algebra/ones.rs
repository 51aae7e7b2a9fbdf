//! Coefficients and exponents of 1 that are written out: `1x + 4`, `11x¹`.

use super::{
    formula::Written,
    tree::{Factor, Join, Term, Tree},
};

impl Tree {
    /// Without them. A factor 1 with its sign of multiplication stays: there is still something to do in `1 · 5x`.
    pub(crate) fn without_ones(&self) -> Self {
        let inner = |tree: &Self| Box::new(tree.without_ones());
        match self {
            Self::Number(_) | Self::Letter(_) => self.clone(),
            Self::Power { base, exponent, .. } if exponent.is_one() && matches!(**base, Self::Letter(_)) => {
                base.without_ones()
            }
            Self::Power { base, exponent, at } => {
                Self::Power { base: inner(base), exponent: exponent.clone(), at: *at }
            }
            Self::Root { of, at } => Self::Root { of: inner(of), at: *at },
            Self::Negative(tree) => Self::Negative(inner(tree)),
            Self::Bracket(tree) => Self::Bracket(inner(tree)),
            Self::Percent(tree) => Self::Percent(inner(tree)),
            Self::Sum(terms) => {
                let term = |term: &Term| Term { negative: term.negative, tree: term.tree.without_ones() };
                Self::Sum(terms.iter().map(term).collect())
            }
            Self::Product(factors) => without_coefficient(factors),
        }
    }
}

impl Written {
    /// Without the ones in its sides.
    pub(crate) fn without_ones(&self) -> Self {
        Self { left: self.left.without_ones(), relation: self.relation, right: self.right.without_ones() }
    }
}

fn without_coefficient(factors: &[Factor]) -> Tree {
    let rest = match factors {
        [Factor { tree: one @ Tree::Number(_), .. }, rest @ ..] if one.is_one() && is_beside(rest) => rest,
        _ => factors,
    };
    let mut rest: Vec<Factor> =
        rest.iter().map(|factor| Factor { tree: factor.tree.without_ones(), ..factor.clone() }).collect();
    if let Some(first) = rest.first_mut() {
        first.join = Join::Times;
    }
    if rest.len() == 1 { rest.remove(0).tree } else { Tree::Product(rest) }
}

/// Whether the first of these stands beside what is before it and is a letter, a power of one or a root.
fn is_beside(factors: &[Factor]) -> bool {
    let Some(Factor { join: Join::Beside, tree, .. }) = factors.first() else { return false };
    match tree {
        Tree::Letter(_) | Tree::Root { .. } => true,
        Tree::Power { base, .. } => matches!(**base, Tree::Letter(_)),
        _ => false,
    }
}
