//! Why a response is no number: what was met where the grammar ended.

use super::token::{Piece, Token};
use words::judge::Judge;

/// How much of a response is quoted back.
const MOST_QUOTED: usize = 20;

/// The text of some tokens, cut where it is long.
pub(super) fn quoted(tokens: &[Token]) -> String {
    let mut characters = tokens.iter().flat_map(|token| token.text.chars());
    let mut text: String = characters.by_ref().take(MOST_QUOTED).collect();
    if characters.next().is_some() {
        text.push('…');
    }
    text
}

/// Why the grammar ends at this token, which the response goes on with.
pub(super) fn leftover(tokens: &[Token], at: usize) -> Judge {
    let Some(token) = tokens.get(at) else { return Judge::NoDigits };
    let (before, behind) = (has_digits(&tokens[..at]), has_digits(&tokens[at..]));
    let quoted_here = || quoted(std::slice::from_ref(token));
    match &token.piece {
        Piece::Sign { .. } | Piece::RaisedSign { .. } if !before => Judge::TwoSigns,
        Piece::Slash if before => Judge::FractionTwice,
        Piece::Slash => Judge::WholeInFraction,
        Piece::Caret | Piece::Raised(_) => Judge::Power,
        Piece::Percent => Judge::Percents,
        Piece::Mark(_) => Judge::Marks { written: quoted(tokens) },
        Piece::Digits(_) | Piece::Times if behind && is_behind_pi(&tokens[..at]) => Judge::PiFirst,
        Piece::Digits(_) => Judge::TwoNumbers { written: quoted(tokens) },
        Piece::Vulgar(..) | Piece::Lowered(_) => Judge::MixedParts,
        Piece::Word("x") if before && behind => Judge::Operation { sign: quoted_here() },
        Piece::Sign { .. } | Piece::RaisedSign { .. } | Piece::Times | Piece::Operator => {
            Judge::Operation { sign: quoted_here() }
        }
        _ => {
            let found = foreign(&tokens[at..]);
            if before || behind { Judge::OnlyNumber { found } } else { Judge::NotNumber { found } }
        }
    }
}

/// What has no place in a number, up to where something has: a unit, a currency, words and what stands between them.
fn foreign(rest: &[Token]) -> String {
    let is_foreign = |token: &Token| matches!(token.piece, Piece::Word(_) | Piece::Other | Piece::Open | Piece::Close);
    let is_between = |token: &Token| matches!(token.piece, Piece::Space | Piece::Mark(_));
    let run = rest.iter().take_while(|token| is_foreign(token) || is_between(token)).count();
    let end = rest[..run].iter().rposition(is_foreign).map_or(0, |last| last + 1);
    quoted(&rest[..end])
}

/// Whether these begin with π alone, with its sign: the number of the multiple then stands behind it.
fn is_behind_pi(before: &[Token]) -> bool {
    let is_between = |token: &&Token| !matches!(token.piece, Piece::Sign { .. } | Piece::Space);
    let mut said = before.iter().filter(is_between);
    matches!((said.next(), said.next()), (Some(Token { piece: Piece::Word("pi"), .. }), None))
}

fn has_digits(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| matches!(token.piece, Piece::Digits(_) | Piece::Vulgar(..) | Piece::Raised(_)))
}
