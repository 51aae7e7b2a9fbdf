//! Equations and inequalities, alone or joined by `and` and `or`, and intervals.

use super::{
    lex::{Break, Piece, Reading, Token, tokens},
    parse::whole,
    polynomial::{Letter, Polynomial},
    ratio::Ratio,
    steps::{Steps, TooHard},
    tree::Tree,
    value::value,
};
use std::{cmp::Ordering, collections::BTreeSet};
use words::judge::Break as Why;

/// How two sides are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Relation {
    Equal,
    Not,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// Conditions, joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Formula<C> {
    One(C),
    All(Vec<Formula<C>>),
    Any(Vec<Formula<C>>),
}

/// Two sides and their relation, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) left: Tree,
    pub(crate) relation: Relation,
    pub(crate) right: Tree,
}

/// A quotient in relation to 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Condition {
    pub(crate) over: Polynomial,
    pub(crate) under: Polynomial,
    pub(crate) relation: Relation,
}

/// Why a text is no formula.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoFormula {
    /// It can't be read at all.
    Break(Break),
    /// A part of it, or the whole, is an expression without any relation.
    Expression,
}

impl From<Break> for NoFormula {
    fn from(found: Break) -> Self {
        Self::Break(found)
    }
}

impl Relation {
    pub(crate) fn sign(self) -> char {
        match self {
            Self::Equal => '=',
            Self::Not => '≠',
            Self::Less => '<',
            Self::AtMost => '≤',
            Self::Greater => '>',
            Self::AtLeast => '≥',
        }
    }

    /// Whether it holds for a left side that is below, at or above the right one.
    pub(crate) fn holds(self, sign: Ordering) -> bool {
        match self {
            Self::Equal => sign.is_eq(),
            Self::Not => sign.is_ne(),
            Self::Less => sign.is_lt(),
            Self::AtMost => sign.is_le(),
            Self::Greater => sign.is_gt(),
            Self::AtLeast => sign.is_ge(),
        }
    }

    /// With the sides swapped.
    pub(crate) fn mirrored(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::AtMost => Self::AtLeast,
            Self::Greater => Self::Less,
            Self::AtLeast => Self::AtMost,
            Self::Equal | Self::Not => self,
        }
    }
}

impl<C> Formula<C> {
    pub(crate) fn conditions(&self) -> Vec<&C> {
        match self {
            Self::One(condition) => vec![condition],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::conditions).collect(),
        }
    }

    pub(crate) fn map<D, E>(&self, change: &mut impl FnMut(&C) -> Result<D, E>) -> Result<Formula<D>, E> {
        Ok(match self {
            Self::One(condition) => Formula::One(change(condition)?),
            Self::All(parts) => Formula::All(parts.iter().map(|part| part.map(change)).collect::<Result<_, _>>()?),
            Self::Any(parts) => Formula::Any(parts.iter().map(|part| part.map(change)).collect::<Result<_, _>>()?),
        })
    }
}

/// What the conditions are worth.
pub(crate) fn conditions(formula: &Formula<Written>, steps: &mut Steps) -> Result<Formula<Condition>, Break> {
    formula.map(&mut |written| {
        let (left, right) = (value(&written.left, steps)?, value(&written.right, steps)?);
        let Ratio { over, under } = left.minus(&right, steps).map_err(|TooHard| Break { at: 1, why: Why::TooHard })?;
        Ok(Condition { over, under, relation: written.relation })
    })
}

/// The letters of some conditions.
pub(crate) fn letters(formula: &Formula<Condition>) -> BTreeSet<Letter> {
    formula.conditions().iter().flat_map(|one| one.over.letters().into_iter().chain(one.under.letters())).collect()
}

/// Reads a formula. An interval without a letter is one of this letter.
///
/// # Errors
/// Where it breaks, or that it is an expression.
pub(crate) fn read(text: &str, reading: Reading, letter: Letter) -> Result<Formula<Written>, NoFormula> {
    let commas_separate = !has_relation(text) && !text.contains(';');
    let reading = Reading { commas_separate, ..reading };
    read_so(text, reading, letter).or_else(|found| {
        // `(-∞, 3,5)`: a comma between and one in a number.
        let in_numbers = Reading { commas_separate: false, ..reading };
        if commas_separate { read_so(text, in_numbers, letter).map_err(|_| found) } else { Err(found) }
    })
}

/// Whether a sign of a relation is in a text: without one a formula is an interval.
pub(crate) fn has_relation(text: &str) -> bool {
    text.contains(['=', '<', '>', '≤', '≥', '≠', '＝', '＜', '＞', '⩽', '⩾'])
}

fn read_so(text: &str, reading: Reading, letter: Letter) -> Result<Formula<Written>, NoFormula> {
    let tokens = tokens(text, reading)?;
    let end = text.chars().count() + 1;
    let reader = Reader { end, letter };
    if tokens.is_empty() {
        return Err(Break { at: end, why: Why::Missing }.into());
    }
    reader.any(&tokens, end)
}

struct Reader {
    end: usize,
    letter: Letter,
}

impl Reader {
    fn any(&self, tokens: &[Token], end: usize) -> Result<Formula<Written>, NoFormula> {
        self.joined(tokens, end, |piece| matches!(piece, Piece::Or | Piece::Union), Formula::Any, Self::all)
    }

    fn all(&self, tokens: &[Token], end: usize) -> Result<Formula<Written>, NoFormula> {
        if is_interval(tokens) {
            return self.interval(tokens, self.letter);
        }
        self.joined(tokens, end, |piece| matches!(piece, Piece::And), Formula::All, Self::listed)
    }

    /// Conditions with commas between them: solutions of one letter are alternatives, all else holds together.
    fn listed(&self, tokens: &[Token], end: usize) -> Result<Formula<Written>, NoFormula> {
        if let [Token { piece: Piece::Letter(letter), .. }, Token { piece: Piece::Element, .. }, rest @ ..] = tokens
            && is_interval(rest)
        {
            return self.interval(rest, *letter);
        }
        let formula = self.joined(tokens, end, |piece| matches!(piece, Piece::Comma), Formula::All, Self::chain)?;
        let Formula::All(parts) = formula else { return Ok(formula) };
        let solved = |part: &Formula<Written>| match part {
            Formula::One(Written { left: Tree::Letter(letter), relation: Relation::Equal, .. }) => Some(*letter),
            _ => None,
        };
        let first = parts.first().and_then(solved);
        let of_one = first.is_some() && parts.iter().all(|part| solved(part) == first);
        Ok(if of_one { Formula::Any(parts) } else { Formula::All(parts) })
    }

    /// Parts with a piece between them that is not in brackets.
    fn joined(
        &self,
        tokens: &[Token],
        end: usize,
        is_between: impl Fn(&Piece) -> bool,
        join: impl Fn(Vec<Formula<Written>>) -> Formula<Written>,
        inner: impl Fn(&Self, &[Token], usize) -> Result<Formula<Written>, NoFormula>,
    ) -> Result<Formula<Written>, NoFormula> {
        let (mut parts, mut depth, mut from) = (Vec::new(), 0usize, 0);
        for (at, token) in tokens.iter().enumerate() {
            match &token.piece {
                Piece::Open(_) => depth += 1,
                Piece::Close(_) => depth = depth.saturating_sub(1),
                piece if depth == 0 && is_between(piece) => {
                    parts.push(inner(self, &tokens[from..at], token.at)?);
                    from = at + 1;
                }
                _ => {}
            }
        }
        let last = inner(self, &tokens[from..], end)?;
        if parts.is_empty() {
            return Ok(last);
        }
        parts.push(last);
        Ok(join(parts))
    }

    /// Sides with relations between them: `1 < x < 5` is two conditions; `±` makes two alternatives.
    fn chain(&self, tokens: &[Token], end: usize) -> Result<Formula<Written>, NoFormula> {
        if let Some(inner) = bracketed(tokens) {
            return self.any(inner, end.min(self.end));
        }
        if tokens.iter().any(|token| token.piece == Piece::PlusMinus) {
            let with = |sign: &Piece| {
                let signed = tokens.iter().map(|token| match token.piece {
                    Piece::PlusMinus => Token { piece: sign.clone(), ..token.clone() },
                    _ => token.clone(),
                });
                self.chain(&signed.collect::<Vec<_>>(), end)
            };
            return Ok(Formula::Any(vec![with(&Piece::Plus)?, with(&Piece::Minus)?]));
        }
        let (mut sides, mut relations, mut from) = (Vec::new(), Vec::new(), 0);
        for (at, token) in tokens.iter().enumerate() {
            if let Piece::Relation(relation) = token.piece {
                sides.push(whole(&tokens[from..at], token.at)?);
                relations.push(relation);
                from = at + 1;
            }
        }
        sides.push(whole(&tokens[from..], end)?);
        let pairs = sides.windows(2).zip(&relations).map(|(pair, relation)| {
            Formula::One(Written { left: pair[0].clone(), relation: *relation, right: pair[1].clone() })
        });
        let mut pairs: Vec<_> = pairs.collect();
        match pairs.len() {
            0 => Err(NoFormula::Expression),
            1 => Ok(pairs.remove(0)),
            _ => Ok(Formula::All(pairs)),
        }
    }

    /// `(2, 5]`: the numbers of a letter between two bounds.
    fn interval(&self, tokens: &[Token], letter: Letter) -> Result<Formula<Written>, NoFormula> {
        let ([first, inner @ .., last], Some(comma)) =
            (tokens, tokens.iter().position(|token| token.piece == Piece::Comma))
        else {
            return Err(NoFormula::Expression);
        };
        let (low, high) = (&inner[..comma - 1], &inner[comma..]);
        let is_endless = |side: &[Token]| {
            matches!(side, [Token { piece: Piece::Infinity, .. }])
                || matches!(
                    side,
                    [Token { piece: Piece::Minus | Piece::Plus, .. }, Token { piece: Piece::Infinity, .. }]
                )
        };
        let mut parts = Vec::new();
        let mut bound = |side: &[Token], relation, end| -> Result<(), NoFormula> {
            if !is_endless(side) {
                parts.push(Formula::One(Written { left: Tree::Letter(letter), relation, right: whole(side, end)? }));
            }
            Ok(())
        };
        let closed = |token: &Token| matches!(token.piece, Piece::Open('[') | Piece::Close(']'));
        bound(low, if closed(first) { Relation::AtLeast } else { Relation::Greater }, tokens[comma].at)?;
        bound(high, if closed(last) { Relation::AtMost } else { Relation::Less }, last.at)?;
        if parts.is_empty() {
            let always = Tree::Letter(letter);
            parts.push(Formula::One(Written { left: always.clone(), relation: Relation::Equal, right: always }));
        }
        Ok(Formula::All(parts))
    }
}

/// Whether some tokens are two bounds in brackets of any kind.
fn is_interval(tokens: &[Token]) -> bool {
    let [Token { piece: Piece::Open('(' | '['), .. }, inner @ .., Token { piece: Piece::Close(')' | ']'), .. }] =
        tokens
    else {
        return false;
    };
    let (mut depth, mut commas) = (0i32, 0);
    for token in inner {
        match token.piece {
            Piece::Open(_) => depth += 1,
            Piece::Close(_) => depth -= 1,
            Piece::Relation(_) => return false,
            Piece::Comma if depth == 0 => commas += 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    commas == 1 && !matches!(inner, [Token { piece: Piece::Comma, .. }, ..] | [.., Token { piece: Piece::Comma, .. }])
}

/// What is inside one pair of brackets around conditions.
fn bracketed(tokens: &[Token]) -> Option<&[Token]> {
    let [Token { piece: Piece::Open(_), .. }, inner @ .., Token { piece: Piece::Close(_), .. }] = tokens else {
        return None;
    };
    let mut depth = 0i32;
    for token in inner {
        match token.piece {
            Piece::Open(_) => depth += 1,
            Piece::Close(_) => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return None;
        }
    }
    inner.iter().any(|token| matches!(token.piece, Piece::Relation(_))).then_some(inner)
}
