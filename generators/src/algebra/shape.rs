//! The form of a writing: in simplest form, multiplied out, factored, with fractions in lowest terms.

use super::{
    factoring::is_irreducible,
    normal::{Normal, Product, is_fraction},
    polynomial::Polynomial,
    ratio::{Ratio, content},
    steps::{Steps, TooHard},
    surd::Surd,
    tree::{Factor, Join, NumberWriting, Term, Tree, flat},
    value::value,
};
use num_rational::BigRational;
use num_traits::{One, Signed, Zero};

/// Whether a writing of the right value is as simple as the key: written as it is, up to order, or, where the key
/// itself leaves something to do, with nothing left to do.
pub(crate) fn is_simplest(response: &Tree, key: &Tree, steps: &mut Steps) -> Result<bool, TooHard> {
    Ok(Normal::of(response) == Normal::of(key) || (!is_tidy(key, steps)? && is_tidy(response, steps)?))
}

/// Whether nothing is left to add, multiply, cancel or take a root of. Brackets may stay.
pub(crate) fn is_tidy(tree: &Tree, steps: &mut Steps) -> Result<bool, TooHard> {
    match tree.bare() {
        Tree::Number(_) | Tree::Letter(_) => Ok(true),
        Tree::Bracket(inner) | Tree::Percent(inner) => is_tidy(inner, steps),
        Tree::Negative(inner) => Ok(!is_negative(inner) && !is_zero(inner) && is_tidy(inner, steps)?),
        Tree::Root { of, .. } => Ok(of.as_whole().is_some_and(|number| {
            Surd::root(number).is_ok_and(|root| root.terms().all(|(inside, times)| inside > 1 && times.is_one()))
        })),
        Tree::Power { base, exponent, .. } => {
            let is_plain = matches!(base.bare(), Tree::Letter(_) | Tree::Sum(_));
            let is_power = exponent.as_whole().is_some_and(|power| *power > BigRational::one());
            Ok(is_plain && is_power && is_tidy(base, steps)?)
        }
        Tree::Sum(terms) => is_tidy_sum(terms, steps),
        Tree::Product(factors) => is_tidy_product(factors, steps),
    }
}

fn is_tidy_sum(terms: &[Term], steps: &mut Steps) -> Result<bool, TooHard> {
    let terms = flat(terms);
    let mut kinds: Vec<Normal> = terms.iter().map(|term| Normal::of(&term.tree).without_number()).collect();
    kinds.sort();
    let has_like_terms = kinds.windows(2).any(|pair| pair[0] == pair[1]);
    let is_plain = |(at, term): (usize, &&Term)| {
        let tree = &term.tree;
        !is_zero(tree) && !matches!(tree.bare(), Tree::Sum(_)) && (at == 0 || !is_negative(tree))
    };
    Ok(!has_like_terms
        && terms.iter().enumerate().all(is_plain)
        && all(terms.iter().map(|term| &term.tree), is_tidy, steps)?)
}

fn is_tidy_product(factors: &[Factor], steps: &mut Steps) -> Result<bool, TooHard> {
    let is_over = |factor: &&Factor| factor.join == Join::Over;
    let lines = factors.iter().filter(is_over).count();
    let is_idle = |(at, factor): (usize, &Factor)| {
        let is_numerator = at == 0 && factors.get(1).is_some_and(|next| next.join == Join::Over);
        is_zero(&factor.tree) || (factor.tree.is_one() && !is_numerator) || (at > 0 && is_negative(&factor.tree))
    };
    let is_nested = |(at, factor): (usize, &Factor)| match factor.tree.bare() {
        Tree::Product(inner) if is_fraction(inner) => at > 0,
        Tree::Product(_) => factor.join != Join::Over || lines > 1,
        _ => false,
    };
    let has_quotient_below = factors.iter().filter(is_over).any(|factor| has_line(&factor.tree));
    let product = Product { negative: false, ..product_of(factors) };
    let mut bases: Vec<&Normal> = product.over.iter().chain(&product.under).filter_map(base).collect();
    bases.sort();
    let is_number = |factor: &&Normal| matches!(factor, Normal::Number(_));
    let has_repeats = bases.windows(2).any(|pair| pair[0] == pair[1])
        || product.over.iter().filter(is_number).count() > 1
        || product.under.iter().filter(is_number).count() > 1
        || bases.iter().filter(|base| matches!(base, Normal::Root(_))).count() > 1;
    if lines > 1
        || has_quotient_below
        || has_repeats
        || factors.iter().enumerate().any(is_idle)
        || factors.iter().enumerate().any(is_nested)
    {
        return Ok(false);
    }
    Ok(all(factors.iter().map(|factor| &factor.tree), is_tidy, steps)? && is_reduced(factors, steps)?)
}

fn product_of(factors: &[Factor]) -> Product {
    Product::of(&Tree::Product(factors.to_vec()))
}

/// What a factor is a power of; numbers have no base.
fn base(factor: &Normal) -> Option<&Normal> {
    match factor {
        Normal::Number(_) => None,
        Normal::Power(base, _) => Some(base),
        other => Some(other),
    }
}

/// Whether every fraction in it is in lowest terms, without a minus above and one below its line.
pub(crate) fn is_in_lowest_terms(tree: &Tree, steps: &mut Steps) -> Result<bool, TooHard> {
    match tree.bare() {
        Tree::Letter(_) => Ok(true),
        Tree::Number(number) => {
            let below = number.text.rsplit_once('/').map(|(_, below)| below == number.value.denom().to_string());
            Ok(number.writing != NumberWriting::Mixed || below.unwrap_or(true))
        }
        Tree::Bracket(inner) | Tree::Percent(inner) | Tree::Root { of: inner, .. } => is_in_lowest_terms(inner, steps),
        Tree::Negative(inner) => {
            let minus_below = matches!(inner.bare(), Tree::Product(factors) if has_minus_below(factors));
            Ok(!minus_below && is_in_lowest_terms(inner, steps)?)
        }
        Tree::Power { base, exponent, .. } => {
            Ok(is_in_lowest_terms(base, steps)? && is_in_lowest_terms(exponent, steps)?)
        }
        Tree::Sum(terms) => all(terms.iter().map(|term| &term.tree), is_in_lowest_terms, steps),
        Tree::Product(factors) => {
            let minus_above = factors.iter().any(|factor| factor.join != Join::Over && is_negative(&factor.tree));
            Ok(!(minus_above && has_minus_below(factors))
                && all(factors.iter().map(|factor| &factor.tree), is_in_lowest_terms, steps)?
                && is_reduced(factors, steps)?)
        }
    }
}

fn has_minus_below(factors: &[Factor]) -> bool {
    factors.iter().any(|factor| factor.join == Join::Over && is_negative(&factor.tree))
}

/// Whether nothing above the line cancels with anything below it; true without a line.
fn is_reduced(factors: &[Factor], steps: &mut Steps) -> Result<bool, TooHard> {
    if factors.iter().all(|factor| factor.join != Join::Over) {
        return Ok(true);
    }
    let (mut over, mut under) = (Polynomial::one(), Polynomial::one());
    for factor in factors {
        let part = value(&factor.tree, steps).map_err(|_| TooHard)?;
        let Ratio { over: top, under: bottom } =
            if factor.join == Join::Over { part.inverse().ok_or(TooHard)? } else { part };
        over = over.times(&top, steps)?;
        under = under.times(&bottom, steps)?;
    }
    Ratio { over, under }.is_in_lowest_terms(steps)
}

/// Whether no product or power of a sum is left to multiply out.
pub(crate) fn is_expanded(tree: &Tree) -> bool {
    match tree.bare() {
        Tree::Number(_) | Tree::Letter(_) | Tree::Root { .. } => true,
        Tree::Bracket(inner) => is_expanded(inner),
        Tree::Percent(inner) | Tree::Negative(inner) => !is_sum(inner) && is_expanded(inner),
        Tree::Power { base, exponent, .. } => {
            !matches!(base.bare(), Tree::Sum(_) | Tree::Product(_)) || exponent.is_one()
        }
        Tree::Sum(terms) => terms.iter().all(|term| is_expanded(&term.tree) && !(term.negative && is_sum(&term.tree))),
        Tree::Product(factors) => {
            let is_over = |factor: &&Factor| factor.join == Join::Over;
            let above = factors.iter().filter(|factor| !is_over(factor)).count();
            let by_numbers = factors.iter().filter(is_over).all(|factor| !has_letter(&factor.tree));
            let has_sum = factors.iter().any(|factor| factor.join != Join::Over && is_sum(&factor.tree));
            let is_plain_quotient = above == 1 && !by_numbers;
            (!has_sum || is_plain_quotient) && factors.iter().all(|factor| is_expanded(&factor.tree))
        }
    }
}

/// Whether it is a product of numbers and of factors that are no products themselves and share no number. Where whole
/// numbers are enough no factor has fractions: `8(x + 9/8)` is not factored. A quotient has a single line, with products above
/// and below it: `x/2 · 3/(x + 1)` is still to be multiplied.
pub(crate) fn is_factored(tree: &Tree, steps: &mut Steps) -> Result<bool, TooHard> {
    if lines_between_factors(tree) > 1 {
        return Ok(false);
    }
    let worth = value(tree, steps).map_err(|_| TooHard)?;
    let takes_fractions = shared_number(&worth).is_some_and(|shared| !shared.is_integer());
    has_irreducible_factors(tree, takes_fractions, steps)
}

fn has_irreducible_factors(tree: &Tree, takes_fractions: bool, steps: &mut Steps) -> Result<bool, TooHard> {
    let are_factors = |tree: &Tree, steps: &mut Steps| has_irreducible_factors(tree, takes_fractions, steps);
    match tree.bare() {
        Tree::Negative(inner) => are_factors(inner, steps),
        Tree::Product(factors) => all(factors.iter().map(|factor| &factor.tree), are_factors, steps),
        Tree::Power { base, exponent, .. } if exponent.as_whole().is_some_and(|power| !power.is_zero()) => {
            are_factors(base, steps)
        }
        leaf => {
            let worth = value(leaf, steps).map_err(|_| TooHard)?;
            let terms = if let Tree::Sum(terms) = leaf { flat(terms).len() } else { 1 };
            if worth.under.as_constant().is_none() || terms != worth.over.count().max(1) {
                return Ok(false);
            }
            if worth.over.as_constant().is_some() {
                return Ok(true);
            }
            let shares_no_number = shared_number(&worth)
                .is_none_or(|shared| shared.is_one() || (takes_fractions && shared.numer().is_one()));
            Ok(shares_no_number && is_irreducible(&worth.over, steps)?)
        }
    }
}

/// How many fraction lines there are among the factors, those in a factor that is a sum left out.
fn lines_between_factors(tree: &Tree) -> usize {
    match tree.bare() {
        Tree::Number(number) => usize::from(number.has_line()),
        Tree::Negative(inner) | Tree::Percent(inner) => lines_between_factors(inner),
        Tree::Power { base, .. } => lines_between_factors(base),
        Tree::Product(factors) => factors
            .iter()
            .map(|factor| usize::from(factor.join == Join::Over) + lines_between_factors(&factor.tree))
            .sum(),
        Tree::Letter(_) | Tree::Sum(_) | Tree::Root { .. } | Tree::Bracket(_) => 0,
    }
}

/// What the numbers of a polynomial have in common: a fraction where one of them is; none where letters are below a line.
fn shared_number(worth: &Ratio) -> Option<BigRational> {
    let below = worth.under.as_constant()?.as_rational()?;
    let (over, under) = content(&worth.over)?;
    (!below.is_zero()).then(|| (BigRational::new(over, under) / below).abs())
}

/// Whether it is one fraction whose two sides are each factored, or multiplied out with nothing left to do.
pub(crate) fn is_tidy_fraction(tree: &Tree, steps: &mut Steps) -> Result<bool, TooHard> {
    let tree = if let Tree::Negative(inner) = tree.bare() { inner.bare() } else { tree.bare() };
    let Tree::Product(factors) = tree else { return Ok(false) };
    let [above @ .., Factor { join: Join::Over, tree: below, .. }] = factors.as_slice() else { return Ok(false) };
    if above.iter().any(|factor| factor.join == Join::Over) {
        return Ok(false);
    }
    let product = Tree::Product(above.to_vec());
    let above = if let [only] = above { &only.tree } else { &product };
    for side in [above, below] {
        if has_line_anywhere(side) {
            return Ok(false);
        }
        let is_multiplied_out = is_expanded(side) && is_tidy(side, steps)?;
        if !is_multiplied_out && !is_factored(side, steps)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn all<'a>(
    trees: impl Iterator<Item = &'a Tree>,
    holds: impl Fn(&Tree, &mut Steps) -> Result<bool, TooHard>,
    steps: &mut Steps,
) -> Result<bool, TooHard> {
    for tree in trees {
        if !holds(tree, steps)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_negative(tree: &Tree) -> bool {
    matches!(tree.bare(), Tree::Negative(_))
}

fn is_zero(tree: &Tree) -> bool {
    matches!(tree.bare(), Tree::Number(number) if number.value.is_zero())
}

fn is_sum(tree: &Tree) -> bool {
    matches!(tree.bare(), Tree::Sum(_))
}

fn has_line(tree: &Tree) -> bool {
    matches!(tree.bare(), Tree::Product(factors) if factors.iter().any(|factor| factor.join == Join::Over))
}

/// Whether there is a fraction in it, however deep. In an exponent too: what has a value here has a whole exponent, so that
/// a fraction there is still to be worked out, as in `x^(4/2)`.
fn has_line_anywhere(tree: &Tree) -> bool {
    match tree {
        Tree::Letter(_) => false,
        Tree::Number(number) => number.has_line(),
        Tree::Bracket(inner) | Tree::Negative(inner) | Tree::Percent(inner) | Tree::Root { of: inner, .. } => {
            has_line_anywhere(inner)
        }
        Tree::Power { base, exponent, .. } => has_line_anywhere(base) || has_line_anywhere(exponent),
        Tree::Sum(terms) => terms.iter().any(|term| has_line_anywhere(&term.tree)),
        Tree::Product(_) if has_line(tree) => true,
        Tree::Product(factors) => factors.iter().any(|factor| has_line_anywhere(&factor.tree)),
    }
}

/// Whether a letter is in it, however deep.
pub(crate) fn has_letter(tree: &Tree) -> bool {
    match tree {
        Tree::Number(_) => false,
        Tree::Letter(_) => true,
        Tree::Bracket(inner) | Tree::Negative(inner) | Tree::Percent(inner) | Tree::Root { of: inner, .. } => {
            has_letter(inner)
        }
        Tree::Power { base, exponent, .. } => has_letter(base) || has_letter(exponent),
        Tree::Sum(terms) => terms.iter().any(|term| has_letter(&term.tree)),
        Tree::Product(factors) => factors.iter().any(|factor| has_letter(&factor.tree)),
    }
}
