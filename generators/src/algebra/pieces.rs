//! An expression as rows of mathematics, drawn as it is typed: fractions above a line, exponents raised.

use super::{
    lex::Break,
    parse::parse,
    polynomial::Letter,
    tree::{Factor, Join, Term, Tree},
};
use crate::answers::number::Marks;
use serde::{Deserialize, Serialize};
use words::NumberStyle;

/// A piece of a row of mathematics; each is an element of MathML.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// `mn`: a number as it was typed.
    Number(String),
    /// `mi`: a letter.
    Letter(String),
    /// `mo`: an operator or bracket.
    Operator(char),
    /// `mfrac`: what is above the line, what is below.
    Fraction(Vec<Piece>, Vec<Piece>),
    /// `msup`: the base, the exponent.
    Power(Vec<Piece>, Vec<Piece>),
    /// `msqrt`
    Root(Vec<Piece>),
}

/// Reads an expression into what is drawn of it.
///
/// # Errors
/// Where it breaks.
pub fn pieces(text: &str, style: NumberStyle) -> Result<Vec<Piece>, Break> {
    parse(text, Marks::Style(style)).map(|tree| row(&tree))
}

fn row(tree: &Tree) -> Vec<Piece> {
    match tree {
        Tree::Number(number) => vec![Piece::Number(number.text.clone())],
        Tree::Letter(letter) => vec![Piece::Letter(name(*letter))],
        Tree::Sum(terms) => terms.iter().enumerate().flat_map(|(at, term)| signed(at, term)).collect(),
        Tree::Product(factors) => product(factors),
        Tree::Negative(inner) => std::iter::once(Piece::Operator('−')).chain(row(inner)).collect(),
        Tree::Power { base, exponent, .. } => vec![Piece::Power(row(base), row(exponent.bare()))],
        Tree::Root { of, .. } => vec![Piece::Root(row(of.bare()))],
        Tree::Bracket(inner) => [vec![Piece::Operator('(')], row(inner), vec![Piece::Operator(')')]].concat(),
        Tree::Percent(inner) => row(inner).into_iter().chain([Piece::Operator('%')]).collect(),
    }
}

fn signed(at: usize, term: &Term) -> Vec<Piece> {
    let sign = if term.negative { '−' } else { '+' };
    let sign = (at > 0).then_some(Piece::Operator(sign));
    sign.into_iter().chain(row(&term.tree)).collect()
}

/// Factors from the left: what stands before a line is above it, the next factor below.
fn product(factors: &[Factor]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (at, factor) in factors.iter().enumerate() {
        match factor.join {
            Join::Over => pieces = vec![Piece::Fraction(without_brackets(pieces), row(factor.tree.bare()))],
            Join::Times if at > 0 => {
                pieces.push(Piece::Operator('·'));
                pieces.extend(row(&factor.tree));
            }
            Join::Times | Join::Beside => pieces.extend(row(&factor.tree)),
        }
    }
    pieces
}

/// Above a line no brackets are needed around the whole.
fn without_brackets(pieces: Vec<Piece>) -> Vec<Piece> {
    let closes_at = pieces.iter().scan(0i32, |depth, piece| {
        match piece {
            Piece::Operator('(') => *depth += 1,
            Piece::Operator(')') => *depth -= 1,
            _ => {}
        }
        Some(*depth)
    });
    let is_one_bracket = pieces.first() == Some(&Piece::Operator('('))
        && closes_at.collect::<Vec<_>>().iter().position(|depth| *depth == 0) == Some(pieces.len().saturating_sub(1));
    match pieces.as_slice() {
        [_, inner @ .., _] if is_one_bracket => inner.to_vec(),
        _ => pieces,
    }
}

/// A letter with its small number.
fn name(letter: Letter) -> String {
    let index = letter.index.map(|index| index.to_string()).unwrap_or_default();
    let lowered = index.chars().filter_map(|digit| char::from_u32('₀' as u32 + digit.to_digit(10)?));
    std::iter::once(letter.name).chain(lowered).collect()
}
