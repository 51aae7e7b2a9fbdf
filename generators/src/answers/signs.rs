//! The signs beside digits that an answer of a key's kind can want, for a keypad.

use super::{EveryKey, Key};

/// What a number that is not whole or not positive can want.
const NUMBER: &str = ".,/−";

impl Key {
    /// The signs that an answer is written with beside digits, each once; none where the digits are enough. They follow
    /// from the kind, so that they tell little of the answer itself: of all comparison signs there is never one alone.
    #[must_use]
    pub fn signs(&self) -> String {
        match self {
            Self::Number(_) => of_number(&self.canonical()),
            Self::Every(key) => of_kind(key, &self.canonical()),
        }
    }
}

fn of_number(written: &str) -> String {
    let mut signs = String::new();
    if written.chars().all(|sign| sign.is_ascii_digit()) {
        return signs;
    }
    signs.push_str(NUMBER);
    // A mixed number's parts stand apart.
    signs.extend(written.contains(' ').then_some(' '));
    signs.extend(written.contains("pi").then_some('π'));
    signs.push_str(if written.contains('^') { "×^" } else { "" });
    signs
}

fn of_kind(key: &EveryKey, written: &str) -> String {
    let point = if written.contains('.') { "." } else { "" };
    match key {
        EveryKey::NumberLine(_) => of_number(written),
        EveryKey::Money(key) if key.counts_cents() => String::new(),
        EveryKey::Money(_) => ".,".to_owned(),
        EveryKey::Quantity(_) => format!("{NUMBER} {}", letters(written)),
        EveryKey::Remainder(_) => "R".to_owned(),
        EveryKey::Time(_) => format!(":{}", letters(written)),
        EveryKey::Comparison(_) => "<=>".to_owned(),
        EveryKey::Choice(_) => "abcd".to_owned(),
        EveryKey::Choices(_) => "abcd,".to_owned(),
        EveryKey::Ordering(_) => ",".to_owned(),
        // Where the comma is the decimal sign, a semicolon stands between.
        EveryKey::Set(_) | EveryKey::List(_) => format!("{NUMBER};"),
        EveryKey::Point(_) => format!("(){NUMBER};"),
        EveryKey::Expression(_) => {
            let root = if written.contains("sqrt") { "√" } else { "" };
            format!("{root}{}+−^()/{point}", letters(&written.replace("sqrt", "")))
        }
        EveryKey::Equation(_) => format!("{}=+−/{point}", letters(written)),
        EveryKey::Inequality(_) => format!("{}<=>−/{point}", letters(written)),
        EveryKey::Blanks(keys) => keys.keys().iter().map(Key::signs).fold(String::new(), joined),
    }
}

/// The letters of a text, each once.
fn letters(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphabetic)
        .fold(String::new(), |found, letter| joined(found, letter.to_string()))
}

/// Both, each sign once.
fn joined(mut signs: String, others: String) -> String {
    for sign in others.chars() {
        if !signs.contains(sign) {
            signs.push(sign);
        }
    }
    signs
}
