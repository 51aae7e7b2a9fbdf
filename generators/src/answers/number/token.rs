//! The pieces of a response: runs of digits, marks, signs and words, with the text that each came from.

use super::character::{Mark, Meaning, meaning};
use words::judge::Judge;

/// The most digits of a response; more than any answer has.
pub(super) const MOST_DIGITS: u16 = 200;
/// The most characters that are looked at, spaces counted once.
const MOST_CHARACTERS: usize = 600;

/// A piece of a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Digits, the first the largest.
    Digits(Vec<u8>),
    /// Superscript digits.
    Raised(Vec<u8>),
    /// Subscript digits.
    Lowered(Vec<u8>),
    /// A fraction in one character.
    Vulgar(u8, u8),
    /// Spaces, however many.
    Space,
    /// A minus or plus.
    Sign { negative: bool },
    /// A superscript minus or plus.
    RaisedSign { negative: bool },
    /// A fraction line.
    Slash,
    /// A mark inside a literal.
    Mark(Mark),
    /// A percent sign.
    Percent,
    /// A sign of multiplication, or an x.
    Times,
    /// `^`
    Caret,
    /// `(` or `{`
    Open,
    /// `)` or `}`
    Close,
    /// An equals sign.
    Equals,
    /// A sign of another operation.
    Operator,
    /// Letters without a space between them, π and τ by their names.
    Word(&'static str),
    /// Letters that mean nothing in a number, or anything else.
    Other,
}

/// A piece and the text it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) piece: Piece,
    pub(super) text: String,
}

/// The words that can be part of a number.
const WORDS: [&str; 10] = ["pi", "\\pi", "p", "tau", "\\tau", "t", "pau", "x", "e", "E"];

/// Cuts a text into tokens, without spaces at its ends.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Judge> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut digits, mut characters) = (0u16, 0usize);
    for character in text.chars() {
        let meaning = meaning(character);
        let after_space = tokens.last().is_none_or(|last| last.piece == Piece::Space);
        if meaning == Meaning::Nothing || (meaning == Meaning::Space && after_space) {
            continue;
        }
        characters += 1;
        digits += u16::from(matches!(meaning, Meaning::Digit(_) | Meaning::Raised(_) | Meaning::Lowered(_)));
        if digits > MOST_DIGITS || characters > MOST_CHARACTERS {
            return Err(Judge::TooLong { digits: MOST_DIGITS });
        }
        push(&mut tokens, meaning, character);
    }
    if tokens.last().is_some_and(|last| last.piece == Piece::Space) {
        tokens.pop();
    }
    for token in &mut tokens {
        name(token);
    }
    name_percents(&mut tokens);
    Ok(tokens)
}

/// Adds a character to the last token, or begins another.
fn push(tokens: &mut Vec<Token>, meaning: Meaning, character: char) {
    if let Some(Token { piece, text }) = tokens.last_mut() {
        let joined = match (piece, meaning) {
            (Piece::Digits(run), Meaning::Digit(digit))
            | (Piece::Raised(run), Meaning::Raised(digit))
            | (Piece::Lowered(run), Meaning::Lowered(digit)) => {
                run.push(digit);
                true
            }
            (Piece::Word(_), Meaning::Letter) => character != '\\',
            (Piece::Other, Meaning::Other) => true,
            _ => false,
        };
        if joined {
            text.push(character);
            return;
        }
    }
    let one_over = meaning == Meaning::OneOver;
    tokens.push(Token { piece: piece(meaning), text: character.to_string() });
    if one_over {
        tokens.push(Token { piece: Piece::Slash, text: String::new() });
    }
}

/// The piece that a character begins.
fn piece(meaning: Meaning) -> Piece {
    match meaning {
        Meaning::Digit(digit) => Piece::Digits(vec![digit]),
        Meaning::Raised(digit) => Piece::Raised(vec![digit]),
        Meaning::Lowered(digit) => Piece::Lowered(vec![digit]),
        Meaning::Vulgar(over, under) => Piece::Vulgar(over, under),
        Meaning::OneOver => Piece::Raised(vec![1]),
        Meaning::Space => Piece::Space,
        Meaning::Sign { negative } => Piece::Sign { negative },
        Meaning::RaisedSign { negative } => Piece::RaisedSign { negative },
        Meaning::Slash => Piece::Slash,
        Meaning::Mark(mark) => Piece::Mark(mark),
        Meaning::Percent => Piece::Percent,
        Meaning::Times => Piece::Times,
        Meaning::Caret => Piece::Caret,
        Meaning::Open => Piece::Open,
        Meaning::Close => Piece::Close,
        Meaning::Equals => Piece::Equals,
        Meaning::Operator => Piece::Operator,
        Meaning::Pi => Piece::Word("pi"),
        Meaning::Tau => Piece::Word("tau"),
        Meaning::Letter => Piece::Word(""),
        Meaning::Nothing | Meaning::Other => Piece::Other,
    }
}

/// Finds out which word a run of letters is.
fn name(token: &mut Token) {
    if token.piece == Piece::Word("") {
        token.piece = WORDS
            .into_iter()
            .find(|word| *word == token.text || in_capitals(word, &token.text))
            .map_or(Piece::Other, |word| Piece::Word(word.trim_start_matches('\\')));
    }
}

/// Whether it is the word as keyboards begin it with a capital, or the `X` that stands for ×; a single letter is another in
/// capitals.
fn in_capitals(word: &str, text: &str) -> bool {
    (word.len() > 1 || word == "x") && word.eq_ignore_ascii_case(text)
}

/// Writes the sign for the words of it: `percent`, `per cent`, `por ciento`.
fn name_percents(tokens: &mut Vec<Token>) {
    for at in (0..tokens.len()).rev() {
        let text = |by: usize| tokens.get(at + by).map(|token| token.text.as_str());
        let length = match (text(0), text(2)) {
            (Some("percent" | "pct"), _) => 1,
            (Some("per"), Some("cent")) | (Some("por"), Some("ciento"))
                if tokens.get(at + 1).is_some_and(|token| token.piece == Piece::Space) =>
            {
                3
            }
            _ => continue,
        };
        let text = tokens.drain(at..at + length).map(|token| token.text).collect();
        tokens.insert(at, Token { piece: Piece::Percent, text });
    }
}
