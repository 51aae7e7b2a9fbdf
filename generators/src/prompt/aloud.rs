//! A row of mathematics as a voice says it, without a sign that a voice would skip.

use super::Math;
use words::{Reader, Say, items::aloud::Aloud};

/// The row in words.
#[must_use]
pub fn aloud(row: &[Math], reader: Reader) -> String {
    let said: Vec<String> = row.iter().map(|piece| self::piece(piece, reader)).collect();
    said.join(" ").trim().to_owned()
}

fn piece(piece: &Math, reader: Reader) -> String {
    let inner = |pieces: &[Math]| aloud(pieces, reader);
    match piece {
        Math::Number(text) | Math::Text(text) => text.clone(),
        Math::Variable(letter) => letter.to_string(),
        Math::Operator(sign) => sign_in_words(*sign, reader),
        Math::Blank => Aloud::Blank.say(reader),
        Math::Tight(pieces) => inner(pieces),
        Math::Fraction(over, under) => Aloud::Fraction { over: inner(over), under: inner(under) }.say(reader),
        Math::Mixed(whole, over, under) => {
            Aloud::Mixed { whole: whole.clone(), over: over.clone(), under: under.clone() }.say(reader)
        }
        Math::Power(base, exponent) => power(inner(base), inner(exponent), reader),
        Math::Root(of) => Aloud::Root { of: inner(of) }.say(reader),
        Math::CubeRoot(of) => Aloud::CubeRoot { of: inner(of) }.say(reader),
        Math::Group(pieces) => match pieces.as_slice() {
            // Parentheses around a single number are there for the eye.
            [Math::Number(number)] => number.clone(),
            pieces => Aloud::Group { inside: inner(pieces) }.say(reader),
        },
        Math::Absolute(pieces) => Aloud::Absolute { inside: inner(pieces) }.say(reader),
    }
}

fn power(base: String, exponent: String, reader: Reader) -> String {
    match exponent.as_str() {
        "2" => Aloud::Squared { base }.say(reader),
        "3" => Aloud::Cubed { base }.say(reader),
        _ => Aloud::Power { base, exponent }.say(reader),
    }
}

fn sign_in_words(sign: char, reader: Reader) -> String {
    let word = match sign {
        '+' => Aloud::Plus,
        '−' => Aloud::Minus,
        '×' | '·' => Aloud::Times,
        '÷' => Aloud::Over,
        '=' => Aloud::Equals,
        '<' => Aloud::Less,
        '>' => Aloud::Greater,
        '≤' => Aloud::AtMost,
        '≥' => Aloud::AtLeast,
        '%' => Aloud::Percent,
        other => return other.to_string(),
    };
    word.say(reader)
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Locale;

    #[test]
    fn every_sign_has_its_word() {
        let reader = Reader::default();
        let whole = |n| Math::whole(n, reader);
        for (row, english, spanish) in [
            (vec![Math::term(3, 'x', reader), Math::Operator('+'), whole(5)], "3 x plus 5", "3 x más 5"),
            (vec![Math::power(Math::Variable('x'), 2, reader)], "x squared", "x al cuadrado"),
            (
                vec![Math::Power(vec![Math::Group(vec![whole(-2)])], vec![whole(4)])],
                "\u{2212}2 to the power of 4",
                "\u{2212}2 elevado a 4",
            ),
            (
                vec![Math::Absolute(vec![whole(-7)])],
                "the absolute value of \u{2212}7",
                "el valor absoluto de \u{2212}7",
            ),
            (vec![Math::fraction(3, 4, reader)], "3 over 4", "3 sobre 4"),
        ] {
            assert_eq!(aloud(&row, reader), english);
            assert_eq!(aloud(&row, Locale::Es.into()), spanish);
        }
    }
}
