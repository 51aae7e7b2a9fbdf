//! A row of mathematics as MathML.

use super::dom::{El, el, math};
use generators::prompt::{Math, terms};

/// A row; nothing for an empty one. A browser does not wrap within an element of mathematics, and a phone is narrow: where
/// the row may be broken, another element begins. A term that may be broken itself keeps together as long as it has room.
#[must_use]
pub fn row(pieces: &[Math]) -> Vec<El> {
    let terms = terms(pieces);
    let mut row = Vec::new();
    for (nth, term) in terms.iter().enumerate() {
        let factors = term.iter().enumerate();
        let shown = factors.map(|(factor, part)| math("math").all(all_of(part, nth + factor > 0))).collect();
        if terms.len() > 1 && term.len() > 1 {
            row.push(el("span", "term").all(shown));
        } else {
            row.extend(shown);
        }
    }
    row
}

/// Pieces of which the first, where it is a sign, stands between two numbers or before one.
fn all_of(pieces: &[Math], is_between: bool) -> Vec<El> {
    let place = |(nth, element): (usize, El)| match pieces.get(nth) {
        Some(Math::Operator(_)) if nth == 0 && is_between => element.attr("form", "infix"),
        _ => element,
    };
    all(pieces).into_iter().enumerate().map(place).collect()
}

fn all(pieces: &[Math]) -> Vec<El> {
    pieces.iter().map(piece).collect()
}

fn group(pieces: &[Math]) -> El {
    math("mrow").all(all(pieces))
}

fn text(tag: &str, text: &str) -> El {
    math(tag).text(text)
}

fn between(open: &str, pieces: &[Math], close: &str) -> El {
    math("mrow").child(text("mo", open)).all(all(pieces)).child(text("mo", close))
}

fn piece(piece: &Math) -> El {
    match piece {
        Math::Number(number) => text("mn", number),
        Math::Operator(sign) => text("mo", sign.encode_utf8(&mut [0; 4])),
        Math::Variable(letter) => text("mi", letter.encode_utf8(&mut [0; 4])),
        Math::Text(words) => text("mtext", words),
        Math::Blank => text("mo", "?"),
        Math::Tight(pieces) => group(pieces).attr("class", "tight"),
        Math::Fraction(over, under) => math("mfrac").child(group(over)).child(group(under)),
        Math::Mixed(whole, over, under) => {
            math("mrow").child(text("mn", whole)).child(math("mfrac").child(text("mn", over)).child(text("mn", under)))
        }
        Math::Power(base, exponent) => math("msup").child(group(base)).child(group(exponent)),
        Math::Root(of) => math("msqrt").all(all(of)),
        Math::CubeRoot(of) => math("mroot").child(group(of)).child(text("mn", "3")),
        Math::Group(pieces) => between("(", pieces, ")"),
        Math::Absolute(pieces) => between("|", pieces, "|"),
    }
}
