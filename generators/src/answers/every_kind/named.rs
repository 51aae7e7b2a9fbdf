//! What names an equation's or inequality's solutions or its function: `{x : x > 4}`, `f(x) = 2x - 9`.

use crate::algebra::{
    formula::{Formula, Relation, Written},
    polynomial::Letter,
    tree::{Factor, Join, Tree},
};
use std::collections::BTreeSet;

/// What stands between the letter of a set and what is said of it.
const SUCH_THAT: [&str; 6] = [":", "|", "∣", "∶", " such that ", " tal que "];

/// What is said of the letter of a set, which braces are around: `x > 4` of `{x : x > 4}`.
pub(super) fn condition_of_set(text: &str) -> Option<&str> {
    let text = text.trim();
    let inner = text.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(text);
    let (at, sign) = SUCH_THAT.iter().filter_map(|sign| Some((inner.find(sign)?, sign))).min()?;
    let (letter, condition) = (inner.get(..at)?, inner.get(at + sign.len()..)?);
    let mut element = letter.split('∈');
    let mut name = element.next()?.trim().chars();
    let (Some(name), None) = (name.next(), name.next()) else { return None };
    let is_of_numbers = element.all(|numbers| matches!(numbers.trim(), "ℝ" | "R"));
    // A letter divided by a number has no letter behind the colon.
    (name.is_alphabetic() && is_of_numbers && condition.contains(name)).then_some(condition)
}

/// The formula with the letter that a key is solved for in place of a function of the other: y for f(x).
pub(super) fn with_name_of(
    key: &Formula<Written>,
    letters: &BTreeSet<Letter>,
    formula: &Formula<Written>,
) -> Option<Formula<Written>> {
    let equal = |formula: &Formula<Written>| match formula {
        Formula::One(Written { left, relation: Relation::Equal, right }) => Some((left.clone(), right.clone())),
        _ => None,
    };
    let ((Tree::Letter(name), _) | (_, Tree::Letter(name))) = equal(key)? else { return None };
    let (left, right) = equal(formula)?;
    let side = match (function(&left), function(&right)) {
        (Some(function), None) if is_named(function, name, letters) => right,
        (None, Some(function)) if is_named(function, name, letters) => left,
        _ => return None,
    };
    Some(Formula::One(Written { left: Tree::Letter(name), relation: Relation::Equal, right: side }))
}

/// Whether neither it nor what it is a function of stands for something else in a key with these letters.
fn is_named((function, argument): (Letter, Letter), name: Letter, letters: &BTreeSet<Letter>) -> bool {
    let is_free = function == name || !letters.contains(&function);
    is_free && argument != name && (letters.contains(&argument) || letters.len() == 1)
}

/// The letters of `f(x)`.
pub(super) fn function(tree: &Tree) -> Option<(Letter, Letter)> {
    let Tree::Product(factors) = tree else { return None };
    match factors.as_slice() {
        [Factor { tree: Tree::Letter(name), .. }, Factor { join: Join::Beside, tree: Tree::Bracket(of), .. }] => {
            if let Tree::Letter(argument) = **of {
                Some((*name, argument))
            } else {
                None
            }
        }
        _ => None,
    }
}
