//! The pieces of an expression or formula, with where each stands.

use super::{
    formula::Relation,
    polynomial::Letter,
    tree::{Number, NumberWriting},
};
use crate::answers::number::{self, Mark, Marks, Meaning};
use num_bigint::BigInt;
use num_rational::BigRational;
use words::{Locale, judge::Break as Why};

/// The most characters of an expression, spaces not counted.
pub const MOST_CHARACTERS: usize = 300;
/// The most digits of a number in an expression.
const MOST_DIGITS: usize = 60;

/// Where an expression breaks, and what would be right there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Break {
    /// The character, counted from 1; one past the last where something is missing at the end.
    pub at: usize,
    /// What is wrong there.
    pub why: Why,
}

/// A piece, and where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) piece: Piece,
    pub(super) at: usize,
    /// Whether a space is before it.
    pub(super) spaced: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Number(Number),
    /// A whole number in superscript.
    Raised(BigInt),
    Letter(Letter),
    Root,
    Plus,
    Minus,
    PlusMinus,
    Times(char),
    Over(char),
    Caret,
    Open(char),
    Close(char),
    Percent,
    Relation(Relation),
    And,
    Or,
    Comma,
    Infinity,
    Element,
    Union,
}

/// The letters that join equations, where they stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joining {
    /// None: every letter stands for a number.
    None,
    /// `and`, `or`.
    English,
    /// `y`, `e`, `o`, `ó`, `u`, and the English ones.
    Spanish,
}

impl Joining {
    /// The words of a language.
    pub(crate) const fn of(locale: Locale) -> Self {
        match locale {
            Locale::En => Self::English,
            Locale::Es => Self::Spanish,
        }
    }
}

/// How a text is to be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    pub(crate) marks: Marks,
    pub(crate) joining: Joining,
    /// Whether a comma always stands between two values, never in a number.
    pub(crate) commas_separate: bool,
}

impl Reading {
    /// As an expression.
    pub(crate) fn expression(marks: Marks) -> Self {
        Self { marks, joining: Joining::None, commas_separate: false }
    }
}

/// Functions that answers are not about: their names are not read as products of letters.
const FUNCTIONS: [&str; 9] = ["sin", "cos", "tan", "log", "ln", "exp", "abs", "sen", "tg"];

/// Cuts a text into pieces.
pub(super) fn tokens(text: &str, reading: Reading) -> Result<Vec<Token>, Break> {
    let characters: Vec<char> = text.chars().collect();
    if characters.iter().filter(|character| !character.is_whitespace()).count() > MOST_CHARACTERS {
        return Err(Break { at: MOST_CHARACTERS + 1, why: Why::TooLong { most: MOST_CHARACTERS } });
    }
    let mut lexer = Lexer { characters: &characters, at: 0, reading, tokens: Vec::new(), spaced: false };
    while lexer.at < characters.len() {
        lexer.next()?;
    }
    Ok(lexer.tokens)
}

struct Lexer<'a> {
    characters: &'a [char],
    at: usize,
    reading: Reading,
    tokens: Vec<Token>,
    spaced: bool,
}

impl Lexer<'_> {
    fn ahead(&self, by: usize) -> Option<char> {
        self.characters.get(self.at + by).copied()
    }

    fn meaning(&self, by: usize) -> Option<Meaning> {
        self.ahead(by).map(number::meaning)
    }

    fn push(&mut self, piece: Piece, length: usize) {
        self.tokens.push(Token { piece, at: self.at + 1, spaced: self.spaced });
        self.at += length;
        self.spaced = false;
    }

    fn fail<T>(&self, why: Why) -> Result<T, Break> {
        Err(Break { at: self.at + 1, why })
    }

    fn next(&mut self) -> Result<(), Break> {
        let Some(character) = self.ahead(0) else { return Ok(()) };
        let is_digit = |meaning| matches!(meaning, Some(Meaning::Digit(_)));
        match number::meaning(character) {
            Meaning::Digit(_) => return self.number(),
            Meaning::Mark(mark)
                if is_digit(self.meaning(1))
                    && !self.follows_operand()
                    && !(mark == Mark::Comma && self.reading.commas_separate) =>
            {
                return self.number();
            }
            Meaning::Mark(Mark::Comma) => self.push(Piece::Comma, 1),
            Meaning::Space => {
                self.spaced = true;
                self.at += 1;
            }
            Meaning::Nothing => self.at += 1,
            Meaning::Vulgar(over, under) => {
                let value = BigRational::new(over.into(), under.into());
                self.fraction(value, character.to_string(), 1);
            }
            Meaning::Raised(_) | Meaning::RaisedSign { .. } => return self.raised(),
            Meaning::Sign { negative } => match (self.ahead(1), negative) {
                // Behind a number or letter it is a sum with a negative number.
                (Some('-' | '−'), false) if !self.ends_operand() => self.push(Piece::PlusMinus, 2),
                (_, true) => self.push(Piece::Minus, 1),
                (_, false) => self.push(Piece::Plus, 1),
            },
            Meaning::Times if character == '*' && self.ahead(1) == Some('*') => self.push(Piece::Caret, 2),
            Meaning::Times => self.push(Piece::Times(character), 1),
            Meaning::Slash => self.push(Piece::Over('/'), 1),
            Meaning::Percent => self.push(Piece::Percent, 1),
            Meaning::Caret => self.push(Piece::Caret, 1),
            Meaning::Open => self.push(Piece::Open(character), 1),
            Meaning::Close => self.push(Piece::Close(character), 1),
            Meaning::Pi => self.push(Piece::Letter(Letter { name: 'π', index: None }), 1),
            Meaning::Equals => return self.relation(),
            _ => return self.other(character),
        }
        Ok(())
    }

    /// Whether what is before could end an operand: a mark behind it separates and does not begin a decimal.
    fn follows_operand(&self) -> bool {
        !self.spaced && self.ends_operand()
    }

    fn ends_operand(&self) -> bool {
        let ends = |piece: &Piece| {
            matches!(piece, Piece::Number(_) | Piece::Letter(_) | Piece::Close(_) | Piece::Raised(_) | Piece::Percent)
        };
        self.tokens.last().is_some_and(|token| ends(&token.piece) || token.piece == Piece::Infinity)
    }

    /// Digits and the marks between them, and a fraction in one character behind them.
    fn number(&mut self) -> Result<(), Break> {
        let is_digit = |meaning| matches!(meaning, Some(Meaning::Digit(_)));
        let mut length = 0;
        loop {
            let is_part = match self.meaning(length) {
                Some(Meaning::Digit(_) | Meaning::Nothing) => true,
                Some(Meaning::Mark(Mark::Comma)) if self.reading.commas_separate => false,
                Some(Meaning::Mark(_)) => is_digit(self.meaning(length + 1)),
                _ => false,
            };
            if !is_part {
                break;
            }
            length += 1;
        }
        if length > MOST_DIGITS {
            return self.fail(Why::NumberTooLong { most: MOST_DIGITS });
        }
        let text: String = self.characters.iter().skip(self.at).take(length).collect();
        let Some((value, is_whole)) = number::plain(&text, self.reading.marks) else {
            return self.fail(Why::Marks { written: text });
        };
        if let (true, Some(Meaning::Vulgar(over, under))) = (is_whole, self.meaning(length)) {
            let part = BigRational::new(over.into(), under.into());
            let written = text + &self.ahead(length).map(String::from).unwrap_or_default();
            self.fraction(value + part, written, length + 1);
            return Ok(());
        }
        if !is_whole && let Some(repeated) = self.repeated(length) {
            return self.fail(Why::Marks { written: text + &repeated });
        }
        let writing = if is_whole { NumberWriting::Whole } else { NumberWriting::Decimal };
        self.push(Piece::Number(Number { value, text, writing }), length);
        Ok(())
    }

    /// Digits in parentheses right behind a number, as some write what repeats: `0.8(3)` is 5/6 to them, and no product.
    fn repeated(&self, length: usize) -> Option<String> {
        let digits = (length + 1..).take_while(|by| matches!(self.meaning(*by), Some(Meaning::Digit(_)))).count();
        let end = length + 1 + digits;
        let is_it = digits > 0 && self.ahead(length) == Some('(') && self.ahead(end) == Some(')');
        is_it.then(|| (length..=end).filter_map(|by| self.ahead(by)).collect())
    }

    fn fraction(&mut self, value: BigRational, text: String, length: usize) {
        self.push(Piece::Number(Number { value, text, writing: NumberWriting::Fraction }), length);
    }

    /// A superscript number.
    fn raised(&mut self) -> Result<(), Break> {
        let (mut digits, mut length, mut negative) = (Vec::new(), 0, false);
        loop {
            match self.meaning(length) {
                Some(Meaning::Raised(digit)) => digits.push(digit),
                Some(Meaning::RaisedSign { negative: minus }) if length == 0 => negative = minus,
                _ => break,
            }
            length += 1;
        }
        if digits.is_empty() || digits.len() > 6 {
            return self.fail(Why::Exponent);
        }
        let size = number::whole(&digits);
        self.push(Piece::Raised(if negative { -size } else { size }), length);
        Ok(())
    }

    fn relation(&mut self) -> Result<(), Break> {
        // `< =` is what `<=` is.
        let space = (1..4).find(|by| self.ahead(*by) != Some(' ')).unwrap_or(1);
        let (relation, length) = match (self.ahead(0), self.ahead(1)) {
            (Some('<'), Some(' ')) if self.ahead(space) == Some('=') => (Relation::AtMost, space + 1),
            (Some('>'), Some(' ')) if self.ahead(space) == Some('=') => (Relation::AtLeast, space + 1),
            (Some('<'), Some('=')) => (Relation::AtMost, 2),
            (Some('>'), Some('=')) => (Relation::AtLeast, 2),
            (Some('<'), Some('>')) | (Some('!'), Some('=')) => (Relation::Not, 2),
            (Some('='), Some('=')) => (Relation::Equal, 2),
            // As it is written by hand, and said: the stroke of `≤` may as well stand before.
            (Some('='), Some('<')) => (Relation::AtMost, 2),
            (Some('='), Some('>')) => (Relation::AtLeast, 2),
            (Some('<' | '＜'), _) => (Relation::Less, 1),
            (Some('>' | '＞'), _) => (Relation::Greater, 1),
            (Some('≤' | '⩽' | '≦'), _) => (Relation::AtMost, 1),
            (Some('≥' | '⩾' | '≧'), _) => (Relation::AtLeast, 1),
            (Some('≠'), _) => (Relation::Not, 1),
            _ => (Relation::Equal, 1),
        };
        self.push(Piece::Relation(relation), length);
        Ok(())
    }

    fn other(&mut self, character: char) -> Result<(), Break> {
        match character {
            '<' | '>' | '＜' | '＞' | '≤' | '≥' | '≠' | '⩽' | '⩾' | '≦' | '≧' => {
                return self.relation();
            }
            '!' if self.ahead(1) == Some('=') => return self.relation(),
            '[' => self.push(Piece::Open('['), 1),
            ']' => self.push(Piece::Close(']'), 1),
            ';' | '；' => self.push(Piece::Comma, 1),
            ':' | '÷' | '∶' | '➗' => self.push(Piece::Over(character), 1),
            '√' => self.push(Piece::Root, 1),
            '±' => self.push(Piece::PlusMinus, 1),
            '∧' | '&' => self.push(Piece::And, 1),
            '∨' => self.push(Piece::Or, 1),
            '∞' => self.push(Piece::Infinity, 1),
            '∈' => self.push(Piece::Element, 1),
            '∪' => self.push(Piece::Union, 1),
            'U' if self.stands_between_intervals() => self.push(Piece::Union, 1),
            'ó' if self.reading.joining == Joining::Spanish && self.stands_between_relations() => {
                self.push(Piece::Or, 1)
            }
            '\\' if self.ahead(1).is_some_and(|next| next.is_ascii_alphabetic()) => self.at += 1,
            _ if plain_letter(character).is_some() => return self.word(),
            _ => return self.fail(Why::Unknown { found: character.to_string() }),
        }
        Ok(())
    }

    /// A run of letters: a word that joins, a root, a function, or letters side by side.
    fn word(&mut self) -> Result<(), Break> {
        let letters = self.characters.iter().skip(self.at).map_while(|character| plain_letter(*character));
        let run: String = letters.take_while(char::is_ascii_alphabetic).collect();
        if let Some(piece) = self.joining_word(&run) {
            self.push(piece, run.len());
            return Ok(());
        }
        if let Some(function) = FUNCTIONS.into_iter().find(|name| *name == run)
            && (run.len() > 2 || self.ahead(run.len()) == Some('('))
        {
            return self.fail(Why::Function { name: function.to_owned() });
        }
        if run.starts_with("sqrt") {
            self.push(Piece::Root, 4);
        } else if run.starts_with("pi") {
            self.push(Piece::Letter(Letter { name: 'π', index: None }), 2);
        } else if let Some(name) = self.ahead(0).and_then(plain_letter) {
            let (index, length) = self.index()?;
            self.push(Piece::Letter(Letter { name, index }), 1 + length);
        }
        Ok(())
    }

    fn joining_word(&self, run: &str) -> Option<Piece> {
        let has_spanish = self.reading.joining == Joining::Spanish;
        match run {
            _ if self.reading.joining == Joining::None => None,
            "and" | "AND" | "And" => Some(Piece::And),
            "or" | "OR" | "Or" => Some(Piece::Or),
            "in" => Some(Piece::Element),
            "inf" | "infinity" | "oo" => Some(Piece::Infinity),
            "o" | "u" if has_spanish && self.stands_between_relations() => Some(Piece::Or),
            "y" | "e" if has_spanish && self.stands_between_relations() => Some(Piece::And),
            _ => None,
        }
    }

    /// Whether a letter stands between brackets of which those before have a comma or semicolon in them.
    fn stands_between_intervals(&self) -> bool {
        let behind = self.characters.get(self.at + 1..).unwrap_or_default();
        let is_next_open =
            behind.iter().find(|next| !next.is_whitespace()).is_some_and(|next| matches!(next, '(' | '['));
        let is_close = |piece: &Piece| matches!(piece, Piece::Close(_));
        is_next_open
            && self.tokens.last().is_some_and(|token| is_close(&token.piece))
            && self.tokens.iter().any(|token| token.piece == Piece::Comma)
    }

    /// Whether a single letter, with spaces around it, stands behind a whole relation and before another.
    fn stands_between_relations(&self) -> bool {
        let is_relation = |character: &char| matches!(character, '=' | '<' | '>' | '≤' | '≥' | '≠');
        let has_before = self.tokens.iter().any(|token| matches!(token.piece, Piece::Relation(_)));
        let behind = self.characters.get(self.at + 2..).unwrap_or_default();
        let operand_next = behind.first().is_some_and(|next| next.is_alphanumeric() || matches!(next, '(' | '-' | '−'));
        self.spaced
            && self.ends_operand()
            && has_before
            && operand_next
            && behind.iter().any(is_relation)
            && self.ahead(1) == Some(' ')
    }

    /// A small number below a letter, and its length.
    fn index(&self) -> Result<(Option<u16>, usize), Break> {
        let written_plain = self.ahead(1) == Some('_');
        let from = 1 + usize::from(written_plain);
        let digits = (from..from + 5).map_while(|by| match self.meaning(by) {
            Some(Meaning::Lowered(digit)) if !written_plain => Some(u16::from(digit)),
            Some(Meaning::Digit(digit)) if written_plain => Some(u16::from(digit)),
            _ => None,
        });
        let digits: Vec<u16> = digits.collect();
        if digits.len() > 3 || (written_plain && digits.is_empty()) {
            return self.fail(Why::Unknown { found: "_".to_owned() });
        }
        let index = digits.iter().fold(0, |index, digit| index * 10 + digit);
        let length = from - 1 + digits.len();
        Ok(if digits.is_empty() { (None, 0) } else { (Some(index), length) })
    }
}

/// A letter in whichever alphabet it comes: Latin and Greek, plain, italic or wide.
fn plain_letter(character: char) -> Option<char> {
    let latin = |first: u32| {
        let place = u8::try_from(u32::from(character).checked_sub(first)?).ok().filter(|place| *place < 52)?;
        Some(char::from(if place < 26 { b'A' + place } else { b'a' + place - 26 }))
    };
    match character {
        'a'..='z' | 'A'..='Z' | 'α'..='ω' | 'Α'..='Ω' => Some(character),
        'ａ'..='ｚ' | 'Ａ'..='Ｚ' => char::from_u32(u32::from(character) - 0xFEE0),
        'ℎ' => Some('h'),
        // Mathematical bold, italic and bold italic.
        '\u{1D400}'..='\u{1D433}' => latin(0x1D400),
        '\u{1D434}'..='\u{1D467}' => latin(0x1D434),
        '\u{1D468}'..='\u{1D49B}' => latin(0x1D468),
        _ => None,
    }
}
