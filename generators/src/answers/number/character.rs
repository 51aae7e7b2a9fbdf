//! What a character means inside a number, in whichever of its shapes it comes.

use super::script::digit;

/// The meaning of one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A digit of any script.
    Digit(u8),
    /// A superscript digit.
    Raised(u8),
    /// A subscript digit.
    Lowered(u8),
    /// A fraction in one character.
    Vulgar(u8, u8),
    /// `⅟`, to be followed by what is below the line.
    OneOver,
    /// Any space.
    Space,
    /// Something without ink, such as a direction mark.
    Nothing,
    /// A minus, hyphen or dash, or a plus.
    Sign { negative: bool },
    /// A superscript sign.
    RaisedSign { negative: bool },
    /// A fraction line.
    Slash,
    /// A mark inside a literal.
    Mark(Mark),
    /// A percent sign.
    Percent,
    /// A sign of multiplication, not the letter.
    Times,
    /// `^`
    Caret,
    /// `(` or `{`
    Open,
    /// `)` or `}`
    Close,
    /// π
    Pi,
    /// τ
    Tau,
    /// An equals sign.
    Equals,
    /// A sign of another operation.
    Operator,
    /// A letter from a to z, or a backslash before letters.
    Letter,
    /// Anything else.
    Other,
}

/// A mark between digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// `,`
    Comma,
    /// `.`
    Point,
    /// `'`
    Apostrophe,
    /// `٬`, which only ever separates thousands.
    ArabicThousands,
    /// `٫`, which only ever stands before decimals.
    ArabicDecimal,
}

/// What a character means.
pub(crate) fn meaning(character: char) -> Meaning {
    if let Some(value) = digit(character) {
        return Meaning::Digit(value);
    }
    match character {
        '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹘' | '﹣' | '－' | '˗' | '➖' => {
            Meaning::Sign { negative: true }
        }
        '+' | '＋' | '﹢' | '➕' => Meaning::Sign { negative: false },
        '⁻' => Meaning::RaisedSign { negative: true },
        '⁺' => Meaning::RaisedSign { negative: false },
        '/' | '⁄' | '∕' | '／' => Meaning::Slash,
        ',' | '，' | '﹐' | '،' => Meaning::Mark(Mark::Comma),
        '.' | '．' | '﹒' => Meaning::Mark(Mark::Point),
        '\'' | '’' | '‘' | 'ʼ' | '＇' => Meaning::Mark(Mark::Apostrophe),
        '٬' => Meaning::Mark(Mark::ArabicThousands),
        '٫' => Meaning::Mark(Mark::ArabicDecimal),
        '%' | '٪' | '％' | '﹪' => Meaning::Percent,
        '*' | '＊' | '∗' | '×' | '⨯' | '✕' | '✖' | '·' | '⋅' | '∙' => Meaning::Times,
        '^' | '＾' | 'ˆ' => Meaning::Caret,
        '(' | '{' => Meaning::Open,
        ')' | '}' => Meaning::Close,
        'π' | '𝛑' | '𝜋' | '𝝅' | '𝝿' | '𝞹' => Meaning::Pi,
        'τ' | '𝛕' | '𝜏' | '𝝉' | '𝞃' | '𝞽' => Meaning::Tau,
        '=' | '＝' => Meaning::Equals,
        '÷' | ':' | '∶' | '➗' | '√' | '!' | '±' => Meaning::Operator,
        '⁰' => Meaning::Raised(0),
        '¹' => Meaning::Raised(1),
        '²' => Meaning::Raised(2),
        '³' => Meaning::Raised(3),
        '⁴'..='⁹' => Meaning::Raised(after(character, '⁰')),
        '₀'..='₉' => Meaning::Lowered(after(character, '₀')),
        'a'..='z' | 'A'..='Z' | '\\' => Meaning::Letter,
        // Zero-width characters, marks of direction and of presentation; not the overrides, which turn digits round.
        '\u{200b}'..='\u{200f}'
        | '\u{061c}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{202a}'..='\u{202c}'
        | '\u{feff}'
        | '\u{fe0e}'
        | '\u{fe0f}' => Meaning::Nothing,
        _ if character.is_whitespace() => Meaning::Space,
        _ => vulgar(character),
    }
}

/// How far a character is behind another, where that is known to be little.
fn after(character: char, zero: char) -> u8 {
    u8::try_from(u32::from(character) - u32::from(zero)).unwrap_or_default()
}

/// The fractions in one character.
fn vulgar(character: char) -> Meaning {
    let (over, under) = match character {
        '¼' => (1, 4),
        '½' => (1, 2),
        '¾' => (3, 4),
        '⅐' => (1, 7),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '↉' => (0, 3),
        '⅟' => return Meaning::OneOver,
        _ => return Meaning::Other,
    };
    Meaning::Vulgar(over, under)
}
