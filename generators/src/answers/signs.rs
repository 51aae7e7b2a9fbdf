//! The signs beside digits that an answer of a key's kind can want, for a keypad.

use super::{EveryKey, Key};

/// What a number that is not whole or not positive can want: a mixed number's parts stand apart.
const NUMBER: &str = ".,/− ";

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
    signs.extend(written.contains("pi").then_some('π'));
    signs.push_str(if written.contains('^') { "×^" } else { "" });
    signs
}

fn of_kind(key: &EveryKey, written: &str) -> String {
    // Where the comma is the decimal sign, a point is written with it.
    let point = if written.contains('.') { ".," } else { "" };
    match key {
        EveryKey::NumberLine(_) => of_number(written),
        EveryKey::Money(key) if key.counts_cents() => String::new(),
        EveryKey::Money(_) => ".,".to_owned(),
        EveryKey::Quantity(key) => {
            // A length, an area and a volume have the same keys, so that they do not tell which is asked for.
            let unit = unit(written);
            if !key.is_of_lengths() {
                return joined(NUMBER.to_owned(), &unit);
            }
            let number = if written.contains('/') { NUMBER } else { "., " };
            joined(number.to_owned(), &(unit.replace(['²', '³'], "") + "²³"))
        }
        EveryKey::Remainder(_) => "R".to_owned(),
        // Both halves of the day, so that the keys do not tell which.
        EveryKey::Time(_) => (if written.contains('m') { ":apm " } else { ":" }).to_owned(),
        EveryKey::Comparison(_) => "<=>".to_owned(),
        // Written only where they can't be chosen or moved.
        EveryKey::Choice(_) => "abcd".to_owned(),
        EveryKey::Choices(_) | EveryKey::Ordering(_) => "abcd,".to_owned(),
        // A product of primes has nothing else in it.
        EveryKey::List(key) if key.is_of_factors() => "×^".to_owned(),
        // Where the comma is the decimal sign, a semicolon stands between.
        EveryKey::Set(_) | EveryKey::List(_) => format!("{NUMBER};"),
        EveryKey::Point(_) => format!("(){NUMBER};"),
        EveryKey::Expression(_) => {
            let root = if written.contains("sqrt") { "√" } else { "" };
            format!("{root}{}+−^()/{point}", letters(&written.replace("sqrt", "")))
        }
        EveryKey::Equation(_) => joined(format!("{}=+−/{point}", relation_letters(written)), &algebra(written)),
        EveryKey::Inequality(_) => joined(format!("{}<≤≥>−/{point}", relation_letters(written)), &algebra(written)),
        EveryKey::Blanks(keys) => {
            keys.keys().iter().map(Key::signs).fold(String::new(), |signs, more| joined(signs, &more))
        }
    }
}

/// The signs of a unit: its letters, and what stands beside them: `km/h`, `cm²`, `°C`.
fn unit(written: &str) -> String {
    let is_of_unit = |sign: &char| !sign.is_ascii_digit() && !NUMBER.contains(*sign) && *sign != '-';
    written.chars().filter(is_of_unit).collect()
}

/// The letters that stand for numbers, and those of the words between two conditions.
fn relation_letters(written: &str) -> String {
    let words = [" or ", " and "].into_iter().filter(|word| written.contains(word));
    let names =
        letters(&[" or ", " and ", "sqrt"].into_iter().fold(written.to_owned(), |text, word| text.replace(word, "")));
    words.fold(names, joined)
}

/// What only some equations and inequalities are written with.
fn algebra(written: &str) -> String {
    let root = if written.contains("sqrt") { "√" } else { "" };
    let signs = written.chars().filter(|sign| "()^+".contains(*sign)).map(String::from);
    signs.fold(root.to_owned(), |signs, sign| joined(signs, &sign))
}

/// The letters of a text, each once.
fn letters(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphabetic)
        .fold(String::new(), |found, letter| joined(found, letter.encode_utf8(&mut [0; 4])))
}

/// Both, each sign once.
fn joined(mut signs: String, others: &str) -> String {
    for sign in others.chars() {
        if !signs.contains(sign) {
            signs.push(sign);
        }
    }
    signs
}
