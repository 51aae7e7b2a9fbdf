//! Calculations in which the order matters.

use crate::{Locale, Reader};

/// A piece of a calculation for a voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// A number.
    Number(i64),
    /// `+`.
    Plus,
    /// `−`.
    Minus,
    /// `×`.
    Times,
    /// `÷`.
    Over,
    /// `²`.
    Squared,
    /// `(`.
    Open,
    /// `)`.
    Close,
}

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The calculation, aloud.
        Speech { tokens: Vec<Token> } => {
            en: format!("What is {}?", said(&tokens, reader)),
            es: format!("¿Cuánto es {}?", said(&tokens, reader)),
        }
        /// A wrong way: from left to right.
        LeftToRight => {
            en: "It was done from left to right. Powers come first, then × and ÷, then + and −.",
            es: "Se hizo de izquierda a derecha. Primero van las potencias, luego × y ÷, y después + y −.",
        }
        /// A wrong way: a sum before the difference to its left.
        AddedFirst => {
            en: "The sum was done first. + and − are done from left to right.",
            es: "Se hizo primero la suma. Las sumas y las restas se hacen de izquierda a derecha.",
        }
        /// A wrong way: as if there were no parentheses.
        IgnoredParentheses => {
            en: "The parentheses were left out. What is inside them comes first.",
            es: "No se tuvieron en cuenta los paréntesis. Lo que está dentro va primero.",
        }
        /// A wrong way: the first step only.
        StoppedEarly => {
            en: "That is the first step. Put it in and go on.",
            es: "Ese es el primer paso. Ponlo en su sitio y sigue.",
        }
    }
}

fn said(tokens: &[Token], reader: Reader) -> String {
    let spoken: Vec<String> = tokens.iter().map(|&token| word(token, reader)).collect();
    spoken.join(" ")
}

fn word(token: Token, reader: Reader) -> String {
    let (english, spanish) = match token {
        Token::Number(number) => return reader.whole(number),
        Token::Plus => ("plus", "más"),
        Token::Minus => ("minus", "menos"),
        Token::Times => ("times", "por"),
        Token::Over => ("divided by", "entre"),
        Token::Squared => ("squared", "al cuadrado"),
        Token::Open => ("open parenthesis", "abre paréntesis"),
        Token::Close => ("close parenthesis", "cierra paréntesis"),
    };
    match reader.locale {
        Locale::En => english,
        Locale::Es => spanish,
    }
    .to_owned()
}
