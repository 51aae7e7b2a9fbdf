//! What people write around a number that is no part of it: the letter of `x = 3`, the sign of `= 3`, the brackets of `(-3)`,
//! the `°` of `45°`.

use super::{
    character::Mark,
    read::Letters,
    token::{Piece, Token},
};

/// The number in a response; all of it where nothing is around.
pub(super) fn number_alone(tokens: &[Token], letters: Letters) -> &[Token] {
    let tokens = without_brackets(without_letter(tokens));
    // A multiple of π may be asked for in radians.
    if letters == Letters::Short { tokens } else { without_degrees(tokens) }
}

/// The whole of a response that has a comma or semicolon in its brackets: a point, more likely than a decimal comma.
pub(super) fn several_in_brackets(tokens: &[Token]) -> Option<&[Token]> {
    let separates =
        |token: &Token| token.piece == Piece::Mark(Mark::Comma) || matches!(token.text.as_str(), ";" | "；");
    let all = without_letter(tokens);
    let ([first, inner @ .., last], true) = (all, all.iter().any(separates)) else { return None };
    let opens = first.piece == Piece::Open || first.text == "[";
    let closes = last.piece == Piece::Close || last.text == "]";
    (opens && closes && inner.iter().any(separates)).then_some(all)
}

/// A solution without its letter: `3` of `x = 3` and of `3 = x`, and of `= 3` behind what the question says.
fn without_letter(tokens: &[Token]) -> &[Token] {
    let is_equals = |token: &Token| token.piece == Piece::Equals;
    if let [equals, value @ ..] = tokens
        && is_equals(equals)
    {
        return without_space(value);
    }
    if let [letter, rest @ ..] = tokens
        && is_letter(letter)
        && let [equals, value @ ..] = without_space(rest)
        && is_equals(equals)
    {
        return without_space(value);
    }
    if let [rest @ .., letter] = tokens
        && is_letter(letter)
        && let [value @ .., equals] = without_space_behind(rest)
        && is_equals(equals)
    {
        return without_space_behind(value);
    }
    tokens
}

/// A letter that can stand for the answer: π is a number.
fn is_letter(token: &Token) -> bool {
    let mut signs = token.text.chars();
    let is_one = signs.next().is_some_and(char::is_alphabetic) && signs.next().is_none();
    is_one && !matches!(token.piece, Piece::Word("pi" | "tau"))
}

/// What is in the brackets around the whole of it: `-3` of `(-3)`.
fn without_brackets(tokens: &[Token]) -> &[Token] {
    match tokens {
        [Token { piece: Piece::Open, .. }, inner @ .., Token { piece: Piece::Close, .. }] if is_balanced(inner) => {
            without_space_behind(without_space(inner))
        }
        _ => tokens,
    }
}

/// Whether every bracket in it is closed in it: those around it are then a pair.
fn is_balanced(inner: &[Token]) -> bool {
    let mut open = 0usize;
    for token in inner {
        match token.piece {
            Piece::Open => open += 1,
            Piece::Close if open == 0 => return false,
            Piece::Close => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// Without the unit of angles and temperatures, which changes no number.
fn without_degrees(tokens: &[Token]) -> &[Token] {
    let is_degrees =
        |token: &Token| matches!(token.text.as_str(), "°" | "º" | "deg" | "degree" | "degrees" | "grado" | "grados");
    match tokens {
        [before @ .., last] if !before.is_empty() && is_degrees(last) => without_space_behind(before),
        _ => tokens,
    }
}

fn without_space(tokens: &[Token]) -> &[Token] {
    match tokens {
        [Token { piece: Piece::Space, .. }, rest @ ..] => rest,
        _ => tokens,
    }
}

fn without_space_behind(tokens: &[Token]) -> &[Token] {
    match tokens {
        [rest @ .., Token { piece: Piece::Space, .. }] => rest,
        _ => tokens,
    }
}
