//! Signs and words between the parts of a number that change nothing of it: the brackets of `(-5)/2` and of `-(5/2)`, the
//! word of `2 and 1/2`. What stands for a multiplication stays: `(2)(3)`, `2(1/2)`.

use super::token::{Piece, Token};
use std::borrow::Cow;

/// The number without them.
pub(super) fn without_marks_of_parts(tokens: &[Token]) -> Cow<'_, [Token]> {
    let mut tokens = Cow::Borrowed(tokens);
    if let Some(at) = word_before_fraction(&tokens) {
        // The space before it stays: it is what makes a mixed number.
        tokens.to_mut().drain(at..at + 2);
    }
    if let Some(line) = tokens.iter().rposition(|token| token.piece == Piece::Slash)
        && let Some((open, close)) = below(&tokens, line)
    {
        without(tokens.to_mut(), open, close);
    }
    if let Some((open, close)) = in_front(&tokens) {
        without(tokens.to_mut(), open, close);
    }
    tokens
}

fn without(tokens: &mut Vec<Token>, open: usize, close: usize) {
    tokens.remove(close);
    tokens.remove(open);
    // A space that was inside is none between two parts.
    if tokens.get(open).is_some_and(|token| token.piece == Piece::Space) {
        tokens.remove(open);
    }
}

/// Writes the sign for a word of it in front of a number: `negative 5`, `x = minus 5`, `menos 7`.
pub(super) fn name_minus(tokens: &mut [Token]) {
    let is_word =
        |token: &Token| matches!(token.text.to_lowercase().as_str(), "negative" | "minus" | "negativo" | "menos");
    let Some(at) = tokens.iter().position(|token| token.piece == Piece::Other && is_word(token)) else { return };
    let before = tokens[..at].iter().rfind(|token| token.piece != Piece::Space);
    let is_first = before.is_none_or(|token| matches!(token.piece, Piece::Equals | Piece::Open));
    let behind = tokens.get(at + 2).map(|token| &token.piece);
    let is_before_number =
        matches!(behind, Some(Piece::Digits(_) | Piece::Mark(_) | Piece::Vulgar(..) | Piece::Word(_)));
    if is_first && is_space(tokens.get(at + 1)) && is_before_number {
        tokens[at].piece = Piece::Sign { negative: true };
    }
}

/// The word between a whole number and its fraction, with a space on either side.
fn word_before_fraction(tokens: &[Token]) -> Option<usize> {
    let is_digits = |token: Option<&Token>| matches!(token?.piece, Piece::Digits(_)).then_some(());
    let is_line = |token: Option<&Token>| (token?.piece == Piece::Slash).then_some(());
    (2..tokens.len().saturating_sub(2)).find(|&at| {
        let is_word = matches!(tokens[at].text.to_lowercase().as_str(), "and" | "y");
        let stands_alone = [at - 1, at + 1].iter().all(|&at| tokens[at].piece == Piece::Space);
        let behind = || match tokens[at + 2].piece {
            Piece::Vulgar(..) => Some(()),
            Piece::Digits(_) | Piece::Raised(_) => {
                let space = tokens.get(at + 3).is_some_and(|token| token.piece == Piece::Space);
                is_line(tokens.get(at + 3 + usize::from(space)))
            }
            _ => None,
        };
        is_word && stands_alone && is_digits(tokens.get(at - 2)).and_then(|()| behind()).is_some()
    })
}

/// The brackets around one number with its sign below the last line, with nothing behind that would run together with it.
fn below(tokens: &[Token], line: usize) -> Option<(usize, usize)> {
    let open = line + 1 + usize::from(is_space(tokens.get(line + 1)));
    let close = closing(tokens, open)?;
    let behind = close + 1 + usize::from(is_space(tokens.get(close + 1)));
    let ends = tokens.get(behind).is_none_or(|token| matches!(token.piece, Piece::Percent | Piece::Word(_)));
    // Of `5/(2π)` they are needed: in `5/2π` the π stands above the line.
    let inner = &tokens[open + 1..close];
    let has_pi = inner.iter().any(|token| matches!(token.piece, Piece::Word(_)));
    (ends && !has_pi && is_one_number(inner)).then_some((open, close))
}

/// The brackets that a number begins with, perhaps behind its sign: around all of it, around what stands above the line, or
/// around what π or a percent sign stands behind.
fn in_front(tokens: &[Token]) -> Option<(usize, usize)> {
    let signed = matches!(tokens.first()?.piece, Piece::Sign { .. });
    let open = usize::from(signed) + usize::from(signed && is_space(tokens.get(1)));
    let close = closing(tokens, open)?;
    let behind = close + 1 + usize::from(is_space(tokens.get(close + 1)));
    let inner = &tokens[open + 1..close];
    let may_go = match tokens.get(behind).map(|token| &token.piece) {
        Some(Piece::Slash) => is_one_number(inner),
        None | Some(Piece::Percent | Piece::Word("pi" | "tau")) => true,
        _ => false,
    };
    may_go.then_some((open, close))
}

/// Where the brackets that open here are closed, with none in them.
fn closing(tokens: &[Token], open: usize) -> Option<usize> {
    if tokens.get(open)?.piece != Piece::Open {
        return None;
    }
    let next = tokens[open + 1..].iter().position(|token| matches!(token.piece, Piece::Open | Piece::Close))?;
    let close = open + 1 + next;
    (next > 0 && tokens[close].piece == Piece::Close).then_some(close)
}

/// Digits with their marks, perhaps with a sign before and π behind, and no space between digits.
fn is_one_number(inner: &[Token]) -> bool {
    let mut inner = inner;
    if let [Token { piece: Piece::Space, .. }, rest @ ..] = inner {
        inner = rest;
    }
    if let [Token { piece: Piece::Sign { .. }, .. }, rest @ ..] = inner {
        inner = rest;
    }
    if let [rest @ .., Token { piece: Piece::Space, .. }] = inner {
        inner = rest;
    }
    let is_part = |token: &Token| matches!(token.piece, Piece::Digits(_) | Piece::Mark(_) | Piece::Word("pi" | "tau"));
    !inner.is_empty() && inner.iter().all(is_part)
}

fn is_space(token: Option<&Token>) -> bool {
    token.is_some_and(|token| token.piece == Piece::Space)
}
